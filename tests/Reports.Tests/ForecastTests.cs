using ThongSuot.Platform.WorkingTime;
using ThongSuot.Reports.Forecast;

namespace ThongSuot.Reports.Tests;

public sealed class ForecastTests
{
    private static readonly DateOnly From = new(2025, 7, 1);

    [Fact]
    public void A_steady_week_is_foretold_as_it_is()
    {
        var series = Series(400, day => day.DayOfWeek switch
            {
                DayOfWeek.Sunday or DayOfWeek.Saturday => 0,
                DayOfWeek.Monday => 12,
                _ => 8,
            });

        var result = new ArrivalForecast(series, WorkingCalendar.Standard).At(140);

        for (var ahead = 0; ahead < ArrivalForecast.Horizon; ahead++)
        {
            if (WorkingCalendar.Standard.IsWorkingDay(From.AddDays(140 + ahead)))
            {
                result.Counts[0][ahead].ShouldBe(series[0].Counts[140 + ahead], 1.0, $"{From.AddDays(140 + ahead)}");
            }
        }
    }

    [Fact]
    public void Chance_around_a_steady_level_is_foretold_at_least_a_tenth_better_than_by_four_weeks_before()
    {
        var random = new Random(1);
        var series = Series(420, day =>
            WorkingCalendar.Standard.IsWorkingDay(day) ? Enumerable.Range(0, 40).Count(_ => random.NextDouble() < 0.2) : 0
        );

        var result = Backtest.Run(series, WorkingCalendar.Standard)!;

        result.Error.ShouldBeLessThan(0.9 * result.Naive);
        result.Worst.Ratio.ShouldBeLessThan(1.03);
    }

    [Fact]
    public void What_repeats_every_four_weeks_to_the_day_is_left_to_the_naive_forecast_which_cannot_be_beaten()
    {
        var series = Series(300, day => ((day.DayNumber % 28) * 7 % 23) + 1);

        var result = Backtest.Run(series, WorkingCalendar.Standard)!;

        result.ByNaive.ShouldBe(["hộ tịch"]);
        result.Naive.ShouldBe(0);
    }

    [Fact]
    public void Nothing_of_the_days_to_come_is_known_to_a_forecast()
    {
        var whole = Series(300, day => (day.DayNumber * 13 % 17) + 3);
        var cut = new DailySeries(whole[0].Unit, whole[0].Field, From, [.. whole[0].Counts[..200], .. new double[100]]);

        new ArrivalForecast([cut], WorkingCalendar.Standard)
            .At(200)
            .Counts[0]
            .ShouldBe(new ArrivalForecast(whole, WorkingCalendar.Standard).At(200).Counts[0]);
    }

    [Fact]
    public void Too_short_a_series_gives_no_figure() => Backtest.Run(Series(40, _ => 1), WorkingCalendar.Standard).ShouldBeNull();

    private static IReadOnlyList<DailySeries> Series(int days, Func<DateOnly, double> count) =>
        DailySeries.Of(Enumerable.Range(0, days).Select(at => (From.AddDays(at), "phường Âu Cơ", "hộ tịch", count(From.AddDays(at)))));
}
