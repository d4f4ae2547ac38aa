using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Staffing.Moves;

namespace ThongSuot.Staffing.Tests.Moves;

public sealed class PowerTests
{
    [Theory, OnEveryDatabase]
    public async Task A_move_is_not_decided_by_a_seat_to_which_the_register_gives_no_power(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var person = await staff.PersonAsync(staff.Sender);
        var post = await staff.Given.ReadAsync(db =>
            db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path && row.PositionCode == "mt-dia-chinh")
        );
        var move = (await staff.ProposeAsync(person, post)).Value;
        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.Consult)).ShouldBeNull();
        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.SenderConsent)).ShouldBeNull();
        (await staff.ActAsync(staff.ReceiverLead.Seat, move, MoveAct.ReceiverConsent)).ShouldBeNull();
        await using var scope = staff.Given.Program.Scope();
        var acting = ActivatorUtilities.CreateInstance<ActOnMove>(scope.ServiceProvider, new NobodySigns());
        var (seat, input) = (
            staff.Director.Seat,
            new MoveInput
            {
                Number = "125/QĐ-UBND",
                On = Sample.Today,
                File = Sample.Scan,
            }
        );

        var done = await acting.RunAsync(move, MoveAct.Decide, input, seat, staff.Deed(seat), default);

        done.Refusal!.Code.ShouldBe(NobodySigns.Code);
        (await staff.ActAsync(seat, move, MoveAct.Decide)).ShouldBeNull();
    }
}
