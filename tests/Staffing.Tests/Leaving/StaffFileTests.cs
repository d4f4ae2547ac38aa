using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Tests.Leaving;

public sealed class StaffFileTests
{
    [Theory, OnEveryDatabase]
    public async Task Somebody_paid_off_holds_no_post_from_the_day_of_leaving_and_an_open_move_ends(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var (person, target) = (
            await staff.PersonAsync(staff.Sender),
            await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path))
        );
        var move = (await staff.ProposeAsync(person, target)).Value;
        await LeaveAsync(staff, person.Code, Sample.Today.AddDays(20));

        (await CountAsync(staff)).ShouldBe(1, "still at work until then");
        (
            await staff.Given.ReadAsync(db =>
                db.StaffMoves.AsNoTracking().Where(row => row.Code == move).Select(row => row.State).SingleAsync()
            )
        ).ShouldBe(MoveState.Withdrawn);
        (await staff.ProposeAsync(person, target)).Refusal!.Message.ShouldContain("nghỉ theo chế độ");
        program.Clock.Set("2025-10-01 08:00");
        (await CountAsync(staff)).ShouldBe(0, "the post is free on the day of leaving");
    }

    [Fact]
    public async Task A_case_is_begun_by_picking_a_person_of_the_own_body()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var staff = await Staff.OnAsync(new Given(program));
        var person = await staff.PersonAsync(staff.Sender);
        var own = await program.Visit().SignInAsync(staff.SenderLead.UserName);
        (await own.GetAsync($"/che-do/lap?tim={person.Code}")).Text.ShouldContain(person.Name);
        var picked = await own.GetAsync($"/che-do/lap?nguoi={person.Code}");
        picked.Html.QuerySelector("#Input_PersonName")!.GetAttribute("value").ShouldBe(person.Name);
        picked.Html.QuerySelector("#Input_BirthOn")!.GetAttribute("value").ShouldBe("1985-04-15");
        var foreign = await program.Visit().SignInAsync(staff.ReceiverLead.UserName);
        (await foreign.GetAsync($"/che-do/lap?tim={person.Code}")).Text.ShouldContain("Không có ai khớp");
        (await foreign.GetAsync($"/che-do/lap?nguoi={person.Code}")).Text.ShouldNotContain(person.Name);
    }

    private static async Task<int> CountAsync(Staff staff) =>
        (
            await staff.Given.ReadAsync(async db =>
                await StaffCensus.ReadAsync(
                    db,
                    new Scope(staff.Sender.Path),
                    await StaffCatalogue.LoadAsync(db, default),
                    DateOnly.FromDateTime(staff.Given.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime),
                    default
                )
            )
        ).Sum(cell => cell.Payroll);

    private static async Task LeaveAsync(Staff staff, string code, DateOnly on)
    {
        await using var scope = staff.Given.Program.Scope();
        var file = scope.ServiceProvider.GetRequiredService<IStaffFile>();
        var leaver = new Leaver("25", code, staff.Sender.Path, string.Empty, default, on, "nghỉ theo Điều 6 NĐ 154/2025");
        (
            await scope
                .ServiceProvider.GetRequiredService<WriteGate>()
                .RunAsync(
                    staff.Deed(staff.Office.Seat),
                    async (write, token) =>
                    {
                        await file.LeaveAsync(write, leaver, token);
                        return Result.Done;
                    },
                    default
                )
        ).Refusal.ShouldBeNull();
    }
}
