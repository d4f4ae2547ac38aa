using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// The calendar laid out as working stretches in order, with the working time before each. Ticks are of Vietnamese wall
/// time, so a day is a plain division.
/// </summary>
internal sealed class WorkingIntervals
{
    public required long[] Starts { get; init; }

    public required long[] Ends { get; init; }

    /// <summary>Working ticks before each stretch; one longer than the others, so the last is the total.</summary>
    public required long[] Before { get; init; }

    /// <summary>Index of the first stretch on or after each day; one longer than the days.</summary>
    public required int[] FirstOfDay { get; init; }

    public static WorkingIntervals LayOut(
        DateOnly first,
        DateOnly last,
        IEnumerable<WorkingHours> hours,
        IEnumerable<CalendarDay> days,
        IEnumerable<Closure> closures
    )
    {
        var weeks = hours
            .OrderByDescending(version => version.UnitPath.Length)
            .ThenByDescending(version => version.ValidFrom)
            .Select(version => new Week(version))
            .ToList();
        var kinds = days.GroupBy(day => day.Day).ToDictionary(day => day.Key, day => day.MaxBy(row => row.UnitPath.Length)!.Kind);
        var closed = Merge(closures);
        var stretches = new List<(long Start, long End)>();
        var firstOfDay = new int[last.DayNumber - first.DayNumber + 2];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            firstOfDay[day.DayNumber - first.DayNumber] = stretches.Count;
            foreach (var period in PeriodsOf(day, weeks, kinds))
            {
                Cut(day.ToDateTime(period.From).Ticks, day.ToDateTime(period.To).Ticks, closed, stretches);
            }
        }

        firstOfDay[^1] = stretches.Count;
        return new WorkingIntervals
        {
            Starts = [.. stretches.Select(stretch => stretch.Start)],
            Ends = [.. stretches.Select(stretch => stretch.End)],
            Before = Sum(stretches),
            FirstOfDay = firstOfDay,
        };
    }

    private static IReadOnlyList<WorkingPeriod> PeriodsOf(DateOnly day, List<Week> weeks, Dictionary<DateOnly, CalendarDayKind> kinds)
    {
        var week = weeks.Find(candidate => candidate.Hours.HoldsOn(day));
        if (week is null)
        {
            return [];
        }

        if (!kinds.TryGetValue(day, out var kind) || kind == CalendarDayKind.Ordinary)
        {
            return week.Periods[(int)day.DayOfWeek];
        }

        return kind == CalendarDayKind.MakeupWork ? week.Periods[(int)DayOfWeek.Monday] : [];
    }

    /// <summary>Closures in order, overlapping ones joined, so that one pass can subtract them.</summary>
    private static List<(long Start, long End)> Merge(IEnumerable<Closure> closures)
    {
        var merged = new List<(long Start, long End)>();
        var live = closures
            .Where(closure => closure.CancelledAt is null && closure.From < closure.To)
            .Select(closure => (Start: OfficeClock.Local(closure.From).Ticks, End: OfficeClock.Local(closure.To).Ticks))
            .OrderBy(closure => closure.Start);
        foreach (var closure in live)
        {
            if (merged.Count > 0 && closure.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, closure.End));
            }
            else
            {
                merged.Add(closure);
            }
        }

        return merged;
    }

    private static void Cut(long start, long end, List<(long Start, long End)> closed, List<(long Start, long End)> stretches)
    {
        foreach (var (closedFrom, closedTo) in closed)
        {
            if (closedTo <= start)
            {
                continue;
            }

            if (closedFrom >= end)
            {
                break;
            }

            if (closedFrom > start)
            {
                stretches.Add((start, closedFrom));
            }

            start = closedTo;
            if (start >= end)
            {
                return;
            }
        }

        stretches.Add((start, end));
    }

    private static long[] Sum(List<(long Start, long End)> stretches)
    {
        var before = new long[stretches.Count + 1];
        for (var i = 0; i < stretches.Count; i++)
        {
            before[i + 1] = before[i] + stretches[i].End - stretches[i].Start;
        }

        return before;
    }

    private sealed class Week(WorkingHours hours)
    {
        public WorkingHours Hours { get; } = hours;

        public IReadOnlyList<WorkingPeriod>[] Periods { get; } =
        [.. Enumerable.Range(0, 7).Select(weekday => DayHours.Parse(hours.On((DayOfWeek)weekday)))];
    }
}
