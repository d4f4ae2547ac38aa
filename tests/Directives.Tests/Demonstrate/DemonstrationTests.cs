using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Directives.Tests.Demonstrate;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task The_demonstration_tells_the_reported_directions_and_leaves_work_in_every_state()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        program.Clock.Set("2026-03-10 08:30");
        await using var scope = program.Scope();
        foreach (
            var part in scope
                .ServiceProvider.GetServices<IDemonstration>()
                .Where(part => part.Order is 10 or 40)
                .OrderBy(part => part.Order)
        )
        {
            await part.LoadAsync(default);
            await part.LoadAsync(default);
        }

        var all = await new Given(program).ReadAsync(db => db.Directives.AsNoTracking().OrderBy(row => row.Code).ToListAsync());
        all.Select(row => row.StateAt(program.Clock.GetUtcNow())).Distinct().ShouldBe(Enum.GetValues<DirectiveState>(), ignoreOrder: true);
        all.Where(row => row.GivenOn == new DateOnly(2025, 9, 20)).Count().ShouldBe(4);
        all.Where(row => row.GivenOn.Year == 2025).ShouldAllBe(row => !row.IsOpen);
        all[0].Code.ShouldBe("CD25-2025-0001");
    }
}
