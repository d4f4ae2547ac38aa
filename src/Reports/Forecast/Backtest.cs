namespace ThongSuot.Reports.Forecast;

/// <summary>
/// How far forecasts of the past were from what came: shares of all that came (WAPE), beside the naive forecast of the same days.
/// </summary>
/// <param name="Worst">The field whose error is largest beside its naive one, and that ratio; 1 where the naive one itself was
/// used.</param>
public sealed record BacktestResult(
    double Error,
    double Naive,
    (string Field, double Ratio) Worst,
    int Origins,
    IReadOnlyList<string> ByNaive
);

/// <summary>
/// Rolling origin: forecasts 28 days from each day that ends a week, with what was known then and nothing else.
/// </summary>
public static class Backtest
{
    /// <param name="step">Days between origins.</param>
    /// <returns>Null when the series are too short for one forecast.</returns>
    public static BacktestResult? Run(IReadOnlyList<DailySeries> series, Platform.WorkingTime.WorkingCalendar calendar, int step = 7)
    {
        var length = series.Count == 0 ? 0 : series[0].Counts.Length;
        var forecast = new ArrivalForecast(series, calendar);
        var byField = new Dictionary<string, (double Error, double Naive, double Came)>(StringComparer.Ordinal);
        var naive = new HashSet<string>(StringComparer.Ordinal);
        var origins = 0;
        for (
            var known = Math.Min(ArrivalForecast.LeastKnown, length - ArrivalForecast.Horizon);
            known <= length - ArrivalForecast.Horizon;
            known += step
        )
        {
            if (known < ArrivalForecast.Horizon)
            {
                continue;
            }

            origins++;
            var result = forecast.At(known);
            naive.UnionWith(result.Ways.Where(way => way.Value == ForecastKind.Naive).Select(way => way.Key));
            for (var at = 0; at < series.Count; at++)
            {
                var simple = ArrivalForecast.Naive(series[at], known);
                var sums = byField.GetValueOrDefault(series[at].Field);
                for (var ahead = 0; ahead < ArrivalForecast.Horizon; ahead++)
                {
                    var came = series[at].Counts[known + ahead];
                    sums.Error += Math.Abs(came - result.Counts[at][ahead]);
                    sums.Naive += Math.Abs(came - simple[ahead]);
                    sums.Came += came;
                }

                byField[series[at].Field] = sums;
            }
        }

        var all = byField.Values.Sum(field => field.Came);
        if (origins == 0 || all == 0)
        {
            return null;
        }

        var worst = byField.MaxBy(field => Ratio(field.Value.Error, field.Value.Naive));
        return new BacktestResult(
            byField.Values.Sum(field => field.Error) / all,
            byField.Values.Sum(field => field.Naive) / all,
            (worst.Key, Ratio(worst.Value.Error, worst.Value.Naive)),
            origins,
            [.. naive.Order(StringComparer.Ordinal)]
        );
    }

    private static double Ratio(double error, double naive) => naive == 0 ? (error == 0 ? 1 : double.PositiveInfinity) : error / naive;
}
