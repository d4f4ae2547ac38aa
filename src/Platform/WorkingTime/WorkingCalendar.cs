using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// When one organisation works: its weekly hours, the national calendar and its closures, as one immutable value.
/// Adds and measures working time by prefix sums, so a due time costs a binary search and no allocation.
/// </summary>
/// <remarks>
/// All results are in UTC; days and wall times are Vietnamese. The moment at which a stretch of work ends still belongs to
/// it when a time limit ends there (17:00 stays 17:00), but nothing can begin then (<see cref="NextWorkingMoment"/> is the
/// next morning). No date breaks it: what lies beyond <see cref="FirstDay"/>–<see cref="LastDay"/> is taken as that day, and
/// <see cref="Knows(DateTimeOffset)"/> tells whoever shows or accepts a date that it is such a one.
/// </remarks>
public sealed class WorkingCalendar
{
    /// <summary>One working day of a time limit, whatever the day's own hours (Labour Code 2019, Article 105; facts of one-stop procedures).</summary>
    public static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    /// <summary>First day a calendar knows.</summary>
    public static readonly DateOnly FirstDay = new(2020, 1, 1);

    /// <summary>Last day a calendar knows.</summary>
    public static readonly DateOnly LastDay = new(2050, 12, 31);

    private static readonly long Origin = FirstDay.ToDateTime(TimeOnly.MinValue).Ticks;

    private static readonly long Limit = LastDay.ToDateTime(TimeOnly.MinValue).Ticks + TimeSpan.TicksPerDay;

    private static readonly Lazy<WorkingCalendar> LazyStandard = new(() => Build(BuiltInCalendar.Hours(), BuiltInCalendar.Days(), []));

    private readonly long[] starts;
    private readonly long[] ends;
    private readonly long[] before;
    private readonly int[] firstOfDay;

    private WorkingCalendar(WorkingStretches stretches)
    {
        (starts, ends) = (stretches.Starts, stretches.Ends);
        (before, firstOfDay) = (stretches.Before, stretches.FirstOfDay);
    }

    /// <summary>The built-in national calendar with the usual hours, 07:30–11:30 and 13:00–17:00 from Monday to Friday.</summary>
    public static WorkingCalendar Standard => LazyStandard.Value;

    /// <summary>Builds the calendar of one organisation.</summary>
    /// <param name="hours">Versions that may hold for it; on each day the longest path wins, then the latest start.</param>
    /// <param name="days">National days that differ from their weekday, each day once.</param>
    /// <param name="closures">Closures that hold for it; cancelled ones are ignored.</param>
    public static WorkingCalendar Build(IEnumerable<WorkingHours> hours, IEnumerable<CalendarDay> days, IEnumerable<Closure> closures) =>
        new(WorkingStretches.LayOut(FirstDay, LastDay, hours, days, closures));

    /// <summary>
    /// The moment at which the given working time has passed. Zero gives the moment itself, or the next start of work when
    /// it lies outside working time. A negative time counts back.
    /// </summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset from, TimeSpan time)
    {
        var at = LocalTicks(from);
        if (time == TimeSpan.Zero)
        {
            return Utc(Settle(at));
        }

        var worked = WorkedBefore(at) + Math.Clamp(time.Ticks, -Limit, Limit);
        return time > TimeSpan.Zero ? Utc(EarliestWith(worked)) : Utc(LatestWith(worked));
    }

    /// <summary>Whether a moment lies within the days a calendar knows.</summary>
    public static bool Knows(DateTimeOffset moment) => LocalTicks(moment) == moment.UtcTicks + OfficeClock.VietnamOffset.Ticks;

    /// <summary>Whether a day is one a calendar knows.</summary>
    public static bool Knows(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Working time from one moment to another; negative when the second is the earlier.</summary>
    public TimeSpan WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to) =>
        TimeSpan.FromTicks(WorkedBefore(LocalTicks(to)) - WorkedBefore(LocalTicks(from)));

    /// <summary>The first moment, not before the given one, at which work is going on: the moment itself inside working time.</summary>
    public DateTimeOffset NextWorkingMoment(DateTimeOffset at)
    {
        var ticks = LocalTicks(at);
        var stretch = FirstEndingAfter(ticks);
        return Utc(stretch == starts.Length ? LastEnd : Math.Max(ticks, starts[stretch]));
    }

    /// <summary>Adds working days of eight working hours each; a fraction is a fraction of eight hours.</summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset from, decimal days) =>
        AddWorkingTime(from, Amount(days, WorkingDay));

    /// <summary>Adds working hours; a fraction is a fraction of an hour.</summary>
    public DateTimeOffset AddWorkingHours(DateTimeOffset from, decimal hours) => AddWorkingTime(from, Amount(hours, TimeSpan.FromHours(1)));

    /// <summary>The moment itself when work is going on or ends then, otherwise the next start of work.</summary>
    public DateTimeOffset Settled(DateTimeOffset at) => Utc(Settle(LocalTicks(at)));

    /// <summary>Whether any work is done on the day: hours of that weekday, no holiday, not closed from start to end.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        var index = DayIndex(day);
        return firstOfDay[index] < firstOfDay[index + 1];
    }

    /// <summary>The first working day after a day.</summary>
    public DateOnly NextWorkingDay(DateOnly after) => firstOfDay[DayIndex(after) + 1] is var stretch && stretch < starts.Length ? DayOfStretch(stretch) : LastDay;

    /// <summary>When work ends on the day; for a day off, when it ends on the next working day.</summary>
    public DateTimeOffset EndOfWorkingDay(DateOnly day)
    {
        var worked = IsWorkingDay(day) ? day : NextWorkingDay(day);
        // Behind the last working day of all there is none to move to, and never an earlier one.
        return IsWorkingDay(worked) ? Utc(ends[firstOfDay[DayIndex(worked) + 1] - 1]) : OfficeClock.At(worked, new TimeOnly(23, 59, 59));
    }

    /// <summary>When work begins on the day; for a day off, when it begins on the next working day.</summary>
    public DateTimeOffset StartOfWorkingDay(DateOnly day) =>
        firstOfDay[DayIndex(day)] is var stretch && stretch < starts.Length ? Utc(starts[stretch]) : Utc(LastEnd);

    /// <summary>The stretches of work of one day, for display; empty for a day off.</summary>
    public IReadOnlyList<WorkingPeriod> PeriodsOf(DateOnly day)
    {
        var index = DayIndex(day);
        return [.. Enumerable.Range(firstOfDay[index], firstOfDay[index + 1] - firstOfDay[index])
            .Select(i => new WorkingPeriod(TimeOnly.FromDateTime(new DateTime(starts[i])), TimeOnly.FromDateTime(new DateTime(ends[i]))))];
    }

    /// <summary>When work ends for good, as far as the calendar knows.</summary>
    private long LastEnd => ends.Length > 0 ? ends[^1] : Limit - 1;

    private long WorkedBefore(long at)
    {
        var stretch = FirstEndingAfter(at);
        return stretch == starts.Length ? before[^1] : before[stretch] + Math.Max(0, at - starts[stretch]);
    }

    private int FirstEndingAfter(long at)
    {
        var stretch = firstOfDay[(at - Origin) / TimeSpan.TicksPerDay];
        while (stretch < ends.Length && ends[stretch] <= at)
        {
            stretch++;
        }

        return stretch;
    }

    /// <summary>The moment itself inside working time, ends included; else the next start of work.</summary>
    private long Settle(long at)
    {
        var stretch = FirstEndingAfter(at);
        if (stretch > 0 && ends[stretch - 1] == at)
        {
            return at;
        }

        return stretch == starts.Length ? LastEnd : Math.Max(at, starts[stretch]);
    }

    /// <summary>Working time is full at the end of a stretch and still so at the start of the next: the end is the earliest such moment.</summary>
    private long EarliestWith(long worked)
    {
        var (low, high) = (0, ends.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (before[middle + 1] >= worked)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == ends.Length ? LastEnd : starts[low] + worked - before[low];
    }

    private long LatestWith(long worked)
    {
        if (worked <= 0 || starts.Length == 0)
        {
            return starts.Length > 0 ? starts[0] : Origin;
        }

        var place = Array.BinarySearch(before, worked);
        var stretch = place >= 0 ? place : ~place - 1;
        return stretch == starts.Length ? LastEnd : starts[stretch] + worked - before[stretch];
    }

    private DateOnly DayOfStretch(int stretch) => DateOnly.FromDateTime(new DateTime(starts[stretch]));

    /// <summary>So many units as a time; what no calendar could hold is the longest there is.</summary>
    private static TimeSpan Amount(decimal value, TimeSpan unit) => TimeSpan.FromTicks((long)(Math.Clamp(value, -1_000_000m, 1_000_000m) * unit.Ticks));

    private static int DayIndex(DateOnly day) => Math.Clamp(day.DayNumber, FirstDay.DayNumber, LastDay.DayNumber) - FirstDay.DayNumber;

    private static long LocalTicks(DateTimeOffset moment) => Math.Clamp(moment.UtcTicks + OfficeClock.VietnamOffset.Ticks, Origin, Limit - 1);

    private static DateTimeOffset Utc(long localTicks) => new(localTicks - OfficeClock.VietnamOffset.Ticks, TimeSpan.Zero);
}
