using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Tests.Cases;

public sealed class PowerTests
{
    [Theory, OnEveryDatabase]
    public async Task A_case_is_not_approved_by_a_seat_to_which_the_register_gives_no_power(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await office.FileAsync();
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        var before = (await office.RowAsync(code)).State;
        await using var scope = office.Given.Program.Scope();
        var move = ActivatorUtilities.CreateInstance<MoveCase>(scope.ServiceProvider, new NobodySigns());
        var seat = office.Province.Seat;

        var done = await move.RunAsync(
            code,
            CaseAct.Approve,
            new() { Content = "Đồng ý" },
            seat,
            new Deed(Actor.From(seat), office.Given.Clock.GetUtcNow()),
            default
        );

        done.Refusal!.Code.ShouldBe(NobodySigns.Code);
        (await office.RowAsync(code)).State.ShouldBe(before);
    }
}
