using ThongSuot.Platform.Indicators;
using ThongSuot.Reports.Ranking;

namespace ThongSuot.Reports.Tests.Ranking;

public sealed class RankingTests
{
    private static readonly DayWindow Window = new(new(2025, 8, 1), new(2025, 8, 31));

    [Fact]
    public void Units_are_ranked_by_unrounded_points_then_by_code_and_who_has_nothing_has_no_place()
    {
        var values = Values("/25/08236/", 100, 90).Concat(Values("/25/08242/", 100, 90)).Concat(Values("/25/08245/", 1_000, 901)).ToList();
        string[] paths = ["/25/08245/", "/25/08251/", "/25/08242/", "/25/08236/"];

        foreach (var seed in Enumerable.Range(0, 50))
        {
            var random = new Random(seed);
            var ranked = UnitRanking.Rank([.. paths.OrderBy(_ => random.Next())], [.. values.OrderBy(_ => random.Next())]);

            ranked.Select(unit => (unit.Code, unit.Place)).ShouldBe([("08245", 1), ("08236", 2), ("08242", 2), ("08251", 0)]);
        }
    }

    [Fact]
    public void The_cheapest_next_points_come_first_and_never_exceed_what_is_lost()
    {
        var unit = UnitRanking.Rank(["/25/08236/"], [.. Values("/25/08236/", 1_000, 900, online: 400)])[0];

        var next = UnitRanking.NextOf(unit.Score);

        next.ShouldBe(next.OrderByDescending(one => one.Each));
        var online = next.Single(one => one.Share.Metric.Key == "CLGQ.C");
        // Half online gives all six points: a hundred more of a thousand are 1.2.
        (online.Records, online.Points).ShouldBe((100, 1.2m));
    }

    [Fact]
    public void A_share_with_an_unknown_code_is_left_out_and_not_counted_as_nothing()
    {
        var unit = UnitRanking.Rank(
            ["/25/08236/"],
            [.. Values("/25/08236/", 100, 90).Where(value => value.Code != "dossiers.open-overdue")]
        )[0];

        unit.Score.Shares.ShouldNotContain(share => share.Metric.Key == "TDGQ.ON_TIME");
        unit.Score.NotGiven.ShouldContain(metric => metric.Key == "TDGQ.ON_TIME");
    }

    [Theory]
    [InlineData("2025-q3", "2025-07-01", "2025-09-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025-13", "2026-03-01", "2026-03-31")]
    [InlineData("'; --", "2026-03-01", "2026-03-31")]
    public void Periods_are_of_the_calendar(string key, string from, string to) =>
        RankingPeriod
            .Of(key, new(2026, 3, 10))
            .Window.ShouldBe(
                new DayWindow(
                    DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
                    DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)
                )
            );

    private static IEnumerable<IndicatorValue> Values(string path, int received, int inTime, int online = 0) =>
        new (string Code, int Number)[]
        {
            ("received", received),
            ("received-online", online),
            ("received-direct", received - online),
            ("resolved", received),
            ("resolved-in-time", inTime),
            ("resolved-overdue", received - inTime),
            ("open", 0),
            ("open-overdue", 0),
        }.Select(one => new IndicatorValue($"dossiers.{one.Code}", path, Window, one.Number, 1, null));
}
