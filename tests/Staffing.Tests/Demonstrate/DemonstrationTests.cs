using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Staffing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Staffing.Plans;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Tests.Demonstrate;

public sealed class DemonstrationTests
{
    [Theory]
    [InlineData("2025-12-01 08:00")]
    [InlineData("2026-11-26 08:00")]
    public async Task The_demonstration_stands_on_the_board_with_the_published_figures_and_a_plan_is_made_and_taken_up(string now)
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        program.Clock.Set(now);
        var given = new Given(program);
        await using (var scope = program.Scope())
        {
            var part = scope.ServiceProvider.GetServices<IDemonstration>().OfType<DemonstrationStaffing>().Single();
            await part.LoadAsync(default);
            await part.LoadAsync(default);
        }

        var communes = program
            .Services.GetRequiredService<Units>()
            .CommunesOf("25")
            .Select(unit => unit.Path)
            .ToHashSet(StringComparer.Ordinal);
        var people = (await given.ReadAsync(db => db.StaffPeople.AsNoTracking().ToListAsync()))
            .Where(row => communes.Contains(row.OwnerPath))
            .ToList();
        people.Count.ShouldBe(11_932);
        people.Count(row => row.HasDegree).ShouldBe(11_804);
        people.ShouldAllBe(row => row.Name.Contains(" Mẫu "));
        var moves = await given.ReadAsync(db => db.StaffMoves.AsNoTracking().ToListAsync());
        int Of(MoveKind kind) =>
            moves.Count(move => move.Kind == kind && move.State is MoveState.Running or MoveState.Ended && move.Kind == kind);
        (Of(MoveKind.Transfer), Of(MoveKind.Secondment), Of(MoveKind.Rotation)).ShouldBe((140, 150, 100));

        var office = await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/");
        var visitor = await program.Visit().SignInAsync(office.UserName);
        var board = await visitor.GetAsync("/nhan-su");
        board
            .Html.QuerySelectorAll("table.as-cards td[data-label='Trong hệ thống']")
            .Select(cell => cell.TextContent)
            .ShouldBe(["11.932", "98,93%", "140", "150", "100"]);

        var made = await visitor.SubmitAsync(
            await visitor.GetAsync("/nhan-su/phuong-an"),
            "#lap",
            new() { ["Input.MaxSecondments"] = "150" }
        );
        var plan = await visitor.FollowAsync(made);
        plan.Text.ShouldContain("Tối ưu");
        var kept = await given.ReadAsync(db => db.StaffPlans.AsNoTracking().Include(row => row.Moves).SingleAsync());
        kept.Moves.Count.ShouldBeGreaterThan(100);
        kept.CountOf(MoveKind.Secondment).ShouldBeLessThanOrEqualTo(150);
        kept.WeightAfter.ShouldBeLessThanOrEqualTo(kept.HandWeightAfter, "the optimiser is no worse than choosing by hand");
        kept.Package.Length.ShouldBeLessThan(1_200_000);
        var package = kept.Unpack();
        Optimise
            .PlanRules.Broken(package.Inputs.Problem, [.. package.Plan.Moves.Select(move => (move.Person, move.ToGroup, move.Kind))])
            .ShouldBeNull("no absurd move by the stated rules");
        kept.Moves.ShouldAllBe(move => move.LeavesPresent >= move.LeavesNeed, "nobody leaves a gap, lent or for good");
        kept.Absurd.ShouldBe(0);
        kept.CountOf(MoveKind.Secondment).ShouldBeGreaterThan(0, "departments over their number lend before communes give");
        kept.Moves.Where(move => move.Kind == MoveKind.Reassignment)
            .ShouldAllBe(move => move.Kilometres == 0 && move.FromPath == move.ToPath);
        (await visitor.GetAsync($"/nhan-su/phuong-an/{kept.Code}/luot/1")).Text.ShouldContain("Nếu không có lượt này");
    }
}
