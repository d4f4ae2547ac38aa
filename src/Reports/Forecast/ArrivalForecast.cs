using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Reports.Forecast;

/// <summary>Which way the coming days of a field are foretold.</summary>
public enum ForecastKind
{
    /// <summary>The same weekday four weeks before: what anybody would say.</summary>
    Naive,

    /// <summary>The mean of the same weekdays of the last eight weeks.</summary>
    Weekdays,

    /// <summary>The unit's level of late times what the day usually brings of a week.</summary>
    Level,

    /// <summary>Half of the two before.</summary>
    Both,
}

/// <summary>
/// How many dossiers come on each of the next 28 days, per unit and field. Several ways are tried on the weeks before, one is taken for
/// each field, and the naive one where none was better: nothing is forecast by a way that was not better yesterday.
/// </summary>
public sealed class ArrivalForecast(IReadOnlyList<DailySeries> series, WorkingCalendar calendar)
{
    /// <summary>Days foretold.</summary>
    public const int Horizon = 28;

    /// <summary>Days that must be known before anything but the naive way is tried.</summary>
    public const int LeastKnown = 8 * Week;

    private const int Week = 7;
    private const int Trials = 3;
    private const double LevelGain = 0.25;

    // A way has to have been better by this much to be taken: what won by chance loses by chance.
    private const double Margin = 0.98;

    private static readonly ForecastKind[] Ways = [ForecastKind.Weekdays, ForecastKind.Level, ForecastKind.Both];

    /// <summary>Counts to come for each series, and which way each field is foretold.</summary>
    /// <param name="known">How many days from the beginning are known: those after are foretold.</param>
    public ForecastResult At(int known)
    {
        var (counts, ways) = (new double[series.Count][], new Dictionary<string, ForecastKind>(StringComparer.Ordinal));
        foreach (var field in Fields())
        {
            var way = ways[field.Key] = Choose([.. field.Select(at => series[at])], known);
            var days = Days([.. field.Select(at => series[at])], known);
            foreach (var at in field)
            {
                counts[at] = Foretell(series[at], days, known, way);
            }
        }

        return new ForecastResult(counts, ways);
    }

    /// <summary>The naive forecast of one series.</summary>
    public static double[] Naive(DailySeries one, int known) =>
        [.. Enumerable.Range(0, Horizon).Select(ahead => known + ahead - Horizon is >= 0 and var day ? one.Counts[day] : 0)];

    private IEnumerable<IGrouping<string, int>> Fields() => Enumerable.Range(0, series.Count).GroupBy(at => series[at].Field);

    private ForecastKind Choose(IReadOnlyList<DailySeries> field, int known)
    {
        var errors = new double[Ways.Length + 1];
        var tried = 0;
        for (var trial = 1; trial <= Trials; trial++)
        {
            var then = known - (trial * Horizon);
            if (then < LeastKnown)
            {
                break;
            }

            tried++;
            var days = Days(field, then);
            foreach (var one in field)
            {
                errors[0] += Error(one, then, Naive(one, then));
                for (var way = 0; way < Ways.Length; way++)
                {
                    errors[way + 1] += Error(one, then, Foretell(one, days, then, Ways[way]));
                }
            }
        }

        if (tried == 0)
        {
            // Too short to try anything: means of more weeks are less a matter of chance than one week.
            return known >= LeastKnown ? ForecastKind.Weekdays : ForecastKind.Naive;
        }

        var best = Enumerable.Range(0, Ways.Length).MinBy(way => errors[way + 1]);
        return errors[best + 1] < Margin * errors[0] ? Ways[best] : ForecastKind.Naive;
    }

    private static double Error(DailySeries one, int then, double[] foretold) =>
        foretold.Select((count, ahead) => Math.Abs(one.Counts[then + ahead] - count)).Sum();

    private DayFactors Days(IReadOnlyList<DailySeries> field, int known)
    {
        var total = new double[known];
        foreach (var one in field)
        {
            for (var day = 0; day < known; day++)
            {
                total[day] += one.Counts[day];
            }
        }

        return DayFactors.Learn(field[0].From, total, known + Horizon, calendar);
    }

    private static double[] Foretell(DailySeries one, DayFactors days, int known, ForecastKind way) =>
        way switch
        {
            ForecastKind.Naive => Naive(one, known),
            ForecastKind.Weekdays => ByWeekdays(one, days, known),
            ForecastKind.Level => ByLevel(one, days, known),
            _ => [.. ByWeekdays(one, days, known).Zip(ByLevel(one, days, known), (left, right) => (left + right) / 2)],
        };

    private static double[] ByWeekdays(DailySeries one, DayFactors days, int known)
    {
        var foretold = new double[Horizon];
        for (var ahead = 0; ahead < Horizon; ahead++)
        {
            var (came, share) = (0.0, 0.0);
            for (var back = 1; back <= 8 && known + ahead - (Steps(ahead) + back - 1) * Week is >= 0 and var day; back++)
            {
                came += one.Counts[day];
                share += days[day];
            }

            foretold[ahead] = share == 0 ? 0 : came / share * days[known + ahead];
        }

        return foretold;

        static int Steps(int ahead) => (ahead / Week) + 1;
    }

    /// <summary>Weeks weigh the less the longer they are past; the last one is whole.</summary>
    private static double[] ByLevel(DailySeries one, DayFactors days, int known)
    {
        var (came, share, weight) = (0.0, 0.0, 1.0);
        for (var end = known; end >= Week; end -= Week)
        {
            for (var day = end - Week; day < end; day++)
            {
                came += weight * one.Counts[day];
                share += weight * days[day];
            }

            weight *= 1 - LevelGain;
        }

        var level = share == 0 ? 0 : came / share;
        return [.. Enumerable.Range(0, Horizon).Select(ahead => level * days[known + ahead])];
    }
}

/// <param name="Counts">For each series, for each of the days to come.</param>
/// <param name="Ways">How each field is foretold.</param>
public sealed record ForecastResult(IReadOnlyList<double[]> Counts, IReadOnlyDictionary<string, ForecastKind> Ways);
