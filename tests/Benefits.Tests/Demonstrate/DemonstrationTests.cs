using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Board;
using ThongSuot.Benefits.List;
using ThongSuot.Demonstration.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Modules;
using ThongSuot.Territory;

namespace ThongSuot.Benefits.Tests.Demonstrate;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task The_published_5399_stand_on_the_board_from_nobodys_cases_and_the_counters_agree()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        program.Clock.Set("2026-03-10 08:30");
        await using var scope = program.Scope();
        foreach (
            var part in scope
                .ServiceProvider.GetServices<IDemonstration>()
                .Where(part => part.Order == 10 || part is DemonstrationBenefits)
                .OrderBy(part => part.Order)
        )
        {
            await part.LoadAsync(default);
            await part.LoadAsync(default);
        }

        var given = new Given(program);
        var (_, seat) = await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/");
        var view = await program.Services.GetRequiredService<BoardReader>().ReadAsync(seat, new CaseFilter(), BoardBy.Unit, default);
        (view.Total.Settled, view.Published!.Settled, view.Lines.Sum(line => line.Settled)).ShouldBe((5_399, 5_399, 5_399));
        view.Total.Open.ShouldBe(14);
        view.Lines.Count.ShouldBe(148);
        var names = await given.ReadAsync(db => db.Set<BenefitCase>().Select(row => row.PersonName).ToListAsync());
        names.ShouldAllBe(name => name.Contains(" Mẫu "));
        var check = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", program.Services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
        (check.Differences, check.First).ShouldBe((0, null));
    }
}
