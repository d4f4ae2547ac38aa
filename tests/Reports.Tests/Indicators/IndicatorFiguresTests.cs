using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Ranking;
using ThongSuot.Territory;
using PublishedFigure = ThongSuot.Reports.Ranking.PublishedFigure;

namespace ThongSuot.Reports.Tests.Indicators;

/// <summary>Figures over a replayed period at a hundredth of its size.</summary>
public sealed class IndicatorFiguresTests
{
    private const int Times = 100;
    private const string Province = "/25/";

    [Theory, OnEveryDatabase]
    public async Task A_province_is_the_sum_of_its_units_its_balance_holds_and_each_list_is_as_long_as_its_figure(TestDatabase database)
    {
        var scenario = ReplayScenario.All.First(known => known.Slug == "phu-tho-2025-09").Shrunk(Times);
        await using var program = await ReplayedAsync(database, scenario);
        var register = program.Services.GetRequiredService<IndicatorRegister>();
        var window = new DayWindow(scenario.From, scenario.To);
        var values = await ReadAsync(program, window);

        var known = values.ToLookup(value => value.Code, StringComparer.Ordinal);
        foreach (var indicator in register.Computed.Where(one => known.Contains(one.Code)))
        {
            var (all, parts) = (known[indicator.Code].Where(IsProvince).ToList(), known[indicator.Code].Where(value => !IsProvince(value)));
            all.Count.ShouldBe(1, indicator.Code);
            parts.Sum(value => value.Numerator).ShouldBe(all[0].Numerator, indicator.Code);
            if (indicator.RollUp == IndicatorRollUp.Ratio)
            {
                parts.Sum(value => value.Denominator).ShouldBe(all[0].Denominator, indicator.Code);
            }
        }

        decimal Of(string code) => known[$"dossiers.{code}"].Single(IsProvince).Numerator;
        Of("received").ShouldBe(scenario.Received);
        Of("to-resolve").ShouldBe(Of("resolved") + Of("not-resolved") + Of("open"));
        Of("resolved-overdue").ShouldBe(scenario.ResolvedOverdue);
        new[] { "citizen", "counter", "officer", "other-unit", "leader", "outage" }
            .Sum(cause => Of($"late-by-{cause}"))
            .ShouldBe(scenario.ResolvedOverdue);
        await ListsAgreeAsync(program, values);
    }

    [Theory, OnEveryDatabase]
    public async Task The_report_of_a_replay_prints_every_figure_of_its_article(TestDatabase database)
    {
        foreach (var slug in new[] { "phu-tho-2025-09", "hung-yen-2025-08" })
        {
            var whole = ReplayScenario.All.First(known => known.Slug == slug);
            var scenario = whole.Shrunk(Times) with { Published = whole.Published };
            await using var program = await ReplayedAsync(database, scenario);
            await using var scope = program.Scope();
            await scope.ServiceProvider.GetRequiredService<ReplayReport>().DeclareAsync(scenario, default);

            var lines = await scope.ServiceProvider.GetRequiredService<ArticleReport>().ReadAsync(scenario, default);

            lines.ShouldAllBe(line => line.Value != "không có số liệu" && line.From.Length > 0, slug);
            foreach (var figure in whole.Published)
            {
                lines.Count(line => line.Name == figure.Name && line.Article == figure.Printed).ShouldBe(1, figure.Name);
            }

            foreach (var figure in PublishedFigure.Of(whole.ProvinceCode))
            {
                lines
                    .Count(line => line.Name == figure.Name && line.Value == figure.Printed && line.From.EndsWith(figure.Source))
                    .ShouldBe(1, figure.Key);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_data_gives_the_same_ranking_however_often_and_in_whatever_order_it_is_asked(TestDatabase database)
    {
        var scenario = ReplayScenario.All.First(known => known.Slug == "phu-tho-2025-09").Shrunk(Times);
        await using var program = await ReplayedAsync(database, scenario);
        await using var db = await ContextAsync(program);
        var paths = PathsOf(program).Where(path => new UnitPath(path).IsCommune).ToList();
        var ranking = program.Services.GetRequiredService<UnitRanking>();
        var window = RankingPeriod.Of("2025-08", scenario.To).Window;
        window.ShouldBe(new DayWindow(new(2025, 8, 1), new(2025, 8, 31)));

        var first = await ranking.ReadAsync(db, paths, window, default);
        program.Clock.Set("2025-12-01 09:00");
        var again = await ranking.ReadAsync(db, [.. Enumerable.Reverse(paths)], window, default);

        Printed(again).ShouldBe(Printed(first));
        first.Count(unit => unit.Place > 0).ShouldBeGreaterThan(100);
        first.Where(unit => unit.Place > 0).ShouldAllBe(unit => unit.Score.Shares.All(share => share.Numerator <= share.Denominator));
    }

    private static async Task ListsAgreeAsync(TestProgram program, IEnumerable<IndicatorValue> values)
    {
        var office = await new Given(program).SeatAsync(Role.ProvinceLeader, Province, "Lãnh đạo tỉnh");
        var visitor = await program.Visit().SignInAsync(office.UserName);
        foreach (
            var value in values.Where(value => IsProvince(value) && value.Path?.StartsWith("/ho-so", StringComparison.Ordinal) == true)
        )
        {
            var list = await visitor.GetAsync(value.Path!);
            var count = Platform.Text.VietnameseFormat.Number((long)value.Numerator);
            (value.Numerator == 0 || list.Text.Contains(count, StringComparison.Ordinal)).ShouldBeTrue(
                $"{value.Code} {count} {value.Path}"
            );
        }
    }

    private static IEnumerable<string> Printed(IReadOnlyList<RankedUnit> ranked) =>
        ranked.Select(unit => $"{unit.Place} {unit.Code} {unit.Score.Total} {unit.Known}");

    private static bool IsProvince(IndicatorValue value) => value.UnitPath == Province;

    private static async Task<TestProgram> ReplayedAsync(TestDatabase database, ReplayScenario scenario)
    {
        var program = await TestProgram.StartAsync(database);
        program.Clock.Set($"{scenario.To:yyyy-MM-dd} 23:59");
        await using var scope = program.Scope();
        await scope.ServiceProvider.GetRequiredService<ReplayPeriod>().RunAsync(scenario, _ => { }, default);
        return program;
    }

    private static async Task<IReadOnlyList<IndicatorValue>> ReadAsync(TestProgram program, DayWindow window)
    {
        var register = program.Services.GetRequiredService<IndicatorRegister>();
        await using var db = await ContextAsync(program);
        var codes = register.Computed.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        return await register.ReadAsync(db, [Province, .. PathsOf(program)], [window], codes, default);
    }

    private static Task<Db> ContextAsync(TestProgram program) =>
        program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();

    private static IEnumerable<string> PathsOf(TestProgram program) =>
        program.Services.GetRequiredService<Units>().ChildrenOf(Province).Select(unit => unit.Path);
}
