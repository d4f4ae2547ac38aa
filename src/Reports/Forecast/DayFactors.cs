using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Reports.Forecast;

/// <summary>
/// How much of a usual week a day brings, learned over all units of one field: its weekday, whether it is off, the first one after days
/// off, the last ones of a month. A single commune's counts are too small to learn that from.
/// </summary>
internal sealed class DayFactors
{
    private const int Week = 7;

    /// <summary>Counts that a factor needs before it is believed half as much as what is usual.</summary>
    private const double Doubt = 60;

    private readonly DateOnly from;
    private readonly bool[] off;
    private readonly double[] weekdays = new double[Week];
    private readonly double[] special = [1, 1, 1, 1];

    private DayFactors(DateOnly from, bool[] off) => (this.from, this.off) = (from, off);

    /// <param name="total">Counts of the field by day, all units together, up to the day before the forecast.</param>
    /// <param name="days">How many days are asked for in all: known ones and those to come.</param>
    public static DayFactors Learn(DateOnly from, ReadOnlySpan<double> total, int days, WorkingCalendar calendar)
    {
        var factors = new DayFactors(from, OffDays(from, total, days, calendar));
        factors.LearnWeekdays(total);
        factors.LearnSpecial(total);
        return factors;
    }

    /// <summary>The share of a usual week that the day brings; nothing on a day off.</summary>
    public double this[int day] => weekdays[(int)from.AddDays(day).DayOfWeek] * (off[day] ? special[3] : special[KindOf(day)]);

    /// <summary>
    /// Days on which offices are closed and which would not be by their weekday alone: what the calendar says and the counts bear out.
    /// </summary>
    private static bool[] OffDays(DateOnly from, ReadOnlySpan<double> total, int days, WorkingCalendar calendar)
    {
        var closed = new bool[days];
        for (var day = 0; day < days; day++)
        {
            var date = from.AddDays(day);
            closed[day] = date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !calendar.IsWorkingDay(date);
        }

        return closed;
    }

    private void LearnWeekdays(ReadOnlySpan<double> total)
    {
        var (sums, counts) = (new double[Week], new double[Week]);
        for (var day = Math.Max(0, total.Length - (26 * Week)); day < total.Length; day++)
        {
            if (!off[day])
            {
                var weekday = (int)from.AddDays(day).DayOfWeek;
                sums[weekday] += total[day];
                counts[weekday]++;
            }
        }

        var means = sums.Zip(counts, (sum, count) => count == 0 ? 0 : sum / count).ToArray();
        var week = means.Sum();
        for (var weekday = 0; weekday < Week; weekday++)
        {
            weekdays[weekday] = week == 0 ? 0 : means[weekday] / week;
        }
    }

    /// <summary>
    /// Ratios of what came on special days to what their weekday and the weeks around them would bring, drawn towards none.
    /// </summary>
    private void LearnSpecial(ReadOnlySpan<double> total)
    {
        var (came, usual) = (new double[special.Length], new double[special.Length]);
        for (var day = 2 * Week; day < total.Length; day++)
        {
            var kind = off[day] ? 3 : KindOf(day);
            var expected = LevelAt(total, day) * weekdays[(int)from.AddDays(day).DayOfWeek];
            came[kind] += total[day];
            usual[kind] += expected;
        }

        for (var kind = 1; kind < special.Length; kind++)
        {
            special[kind] = kind == 3 && usual[kind] == 0 ? 0 : (came[kind] + Doubt) / (usual[kind] + Doubt);
        }
    }

    /// <summary>The week's level around a day: four weeks before, days off left out.</summary>
    private double LevelAt(ReadOnlySpan<double> total, int day)
    {
        var (sum, share) = (0.0, 0.0);
        for (var back = Math.Max(0, day - (4 * Week)); back < day; back++)
        {
            if (!off[back])
            {
                sum += total[back];
                share += weekdays[(int)from.AddDays(back).DayOfWeek];
            }
        }

        return share == 0 ? 0 : sum / share;
    }

    // 0 usual, 1 the first working day after a working day was off, 2 the last three days of a month.
    private int KindOf(int day)
    {
        var date = from.AddDays(day);
        for (var back = day - 1; back >= 0 && back >= day - 10; back--)
        {
            var before = from.AddDays(back).DayOfWeek;
            if (off[back])
            {
                return 1;
            }

            if (before is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                break;
            }
        }

        return DateTime.DaysInMonth(date.Year, date.Month) - date.Day < 3 ? 2 : 0;
    }
}
