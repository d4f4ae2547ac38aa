using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Facilities;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Board;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Facilities.Tests;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task Every_old_unit_is_in_exactly_one_state_and_the_board_balances_with_its_lines()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        await using var scope = program.Scope();
        foreach (
            var part in scope
                .ServiceProvider.GetServices<IDemonstration>()
                .Where(part => part.Order == 10 || part is DemonstrationHandovers)
                .OrderBy(part => part.Order)
        )
        {
            await part.LoadAsync(default);
            await part.LoadAsync(default);
        }

        var given = new Given(program);
        var view = await program
            .Services.GetRequiredService<BoardReader>()
            .ReadAsync(new Scope("/25/"), new DateOnly(2025, 9, 11), default);
        view.Total.All.ShouldBe(479);
        view.Total.Units.Values.ShouldAllBe(count => count > 20);
        view.Total.Late.ShouldBeGreaterThan(100);
        view.Total.Totals.Difference.ShouldBe(default);
        var items = await given.ReadAsync(db => db.Set<HandoverItem>().AsNoTracking().ToListAsync());
        items.Sum(item => item.Value).ShouldBe(view.Total.Totals.All.Value);
        items.Sum(item => item.DisputedValue).ShouldBe(view.Total.Totals.Disputed.Value);
        var minutes = await given.ReadAsync(db => db.Set<HandoverMinutes>().AsNoTracking().Include(row => row.Signatures).ToListAsync());
        minutes.Count.ShouldBeGreaterThan(1_000);
        var shared = await given.ReadAsync(db => db.Set<Handover>().AsNoTracking().Where(row => row.Successors > 1).ToListAsync());
        shared.Select(row => row.Successors).Order().ShouldBe([2, 2, 3]);
        shared.ShouldAllBe(row => row.State == HandoverState.Counting, "a division can be walked");
        minutes.ShouldAllBe(one => one.IsIntact && one.CompletedAt != null);
    }
}
