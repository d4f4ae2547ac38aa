namespace ThongSuot.Reports.Forecast;

/// <summary>How many dossiers of one field a unit received on each day of an unbroken run of days.</summary>
/// <param name="Counts">One per day from <paramref name="From"/>; a day without a row had none.</param>
public sealed record DailySeries(string Unit, string Field, DateOnly From, double[] Counts)
{
    /// <summary>Series of unit and field over the days that any of them has, so that all are of one length.</summary>
    public static IReadOnlyList<DailySeries> Of(IEnumerable<(DateOnly Day, string Unit, string Field, double Count)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return [];
        }

        var (from, to) = (all.Min(row => row.Day), all.Max(row => row.Day));
        return
        [
            .. all.GroupBy(row => (row.Unit, row.Field))
                .OrderBy(group => group.Key)
                .Select(group =>
                {
                    var counts = new double[to.DayNumber - from.DayNumber + 1];
                    foreach (var row in group)
                    {
                        counts[row.Day.DayNumber - from.DayNumber] += row.Count;
                    }

                    return new DailySeries(group.Key.Unit, group.Key.Field, from, counts);
                }),
        ];
    }
}
