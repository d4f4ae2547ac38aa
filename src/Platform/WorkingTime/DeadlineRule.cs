using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>When a dossier is due. Pure functions: the same input gives the same time on every machine.</summary>
public static class DeadlineRule
{
    /// <summary>
    /// The due time of something received at a moment; null when the limit is <see cref="TimeLimit.None"/>. Received outside
    /// working hours counts from the next working moment (as decrees on electronic reception have it, ND 45/2020).
    /// Same-day results received after the cut-off are due at the end of the next working day
    /// (ND 23/2015/NĐ-CP Article 7; the general rule of the Law on Civil Status 60/2014/QH13).
    /// A limit in days, months or years ends on <see cref="LastDay"/>.
    /// </summary>
    /// <param name="sameDayCutOff">Vietnamese wall time, 15:00 by those laws; the cut-off itself still counts as before.</param>
    /// <param name="end">When on its last day a limit in days, months or years ends.</param>
    public static DateTimeOffset? Due(
        WorkingCalendar calendar,
        DateTimeOffset received,
        TimeLimit limit,
        TimeOnly sameDayCutOff,
        CalendarLimitEnd end = CalendarLimitEnd.CloseOfWork
    )
    {
        var from = calendar.NextWorkingMoment(received);
        return limit.Unit switch
        {
            TimeLimitUnit.None => null,
            TimeLimitUnit.WorkingHour => calendar.AddWorkingHours(from, limit.Value),
            TimeLimitUnit.WorkingDay => calendar.AddWorkingDays(from, limit.Value),
            TimeLimitUnit.SameDay => calendar.EndOfWorkingDay(
                IsAfter(from, sameDayCutOff) ? calendar.NextWorkingDay(OfficeClock.DayOf(from)) : OfficeClock.DayOf(from)
            ),
            _ => EndOf(calendar, LastDay(calendar, received, limit), OfficeClock.Local(from).TimeOfDay, end),
        };
    }

    /// <summary>
    /// The last day of a limit in calendar days, months or years, which may be a day off: the day of receipt is not counted, a month
    /// or year ends on the day of the same number, or on the last of a shorter month (Civil Code 91/2015/QH13, Articles 147(2), 148).
    /// What is received on a day off or after work counts as received on the next working day.
    /// </summary>
    public static DateOnly LastDay(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit)
    {
        var day = ReceivedOn(calendar, received);
        // A law states whole calendar days, months and years; a fraction would be a slip of the table and is rounded up.
        var count = (int)Math.Ceiling(Math.Clamp(limit.Value, 0, LongestDays));
        return limit.Unit switch
        {
            TimeLimitUnit.CalendarDay => day.AddDays(count),
            TimeLimitUnit.Month => day.AddMonths(Math.Min(count, LongestMonths)),
            TimeLimitUnit.Year => day.AddYears(Math.Min(count, LongestMonths / 12)),
            _ => throw new System.Diagnostics.UnreachableException($"Time limit unit {limit.Unit}"),
        };
    }

    /// <summary>
    /// When a limit ends whose last day is given: a day off moves it to the end of the next working day (Civil Code, Article
    /// 148(5)).
    /// </summary>
    /// <param name="startedAt">Vietnamese wall time at which the limit began.</param>
    public static DateTimeOffset EndOf(WorkingCalendar calendar, DateOnly lastDay, TimeSpan startedAt, CalendarLimitEnd end) =>
        end == CalendarLimitEnd.CloseOfWork || !WorkingCalendar.Knows(lastDay)
            ? calendar.EndOfWorkingDay(lastDay)
            : calendar.Settled(OfficeClock.StartOf(lastDay) + startedAt);

    private const int LongestDays = 36_500;

    private const int LongestMonths = 1_200;

    // At the very end of work it is still that day's post.
    private static DateOnly ReceivedOn(WorkingCalendar calendar, DateTimeOffset received)
    {
        var day = OfficeClock.DayOf(calendar.Settled(received));
        return calendar.IsWorkingDay(day) ? day : calendar.NextWorkingDay(day);
    }

    /// <summary>
    /// By when the counter must hand an accepted dossier to the body that decides: the same working day, or the start of the
    /// next one when it was received after the cut-off (ND 61/2018/NĐ-CP Article 18, kept by ND 118/2025/NĐ-CP).
    /// </summary>
    public static DateTimeOffset TransferBy(WorkingCalendar calendar, DateTimeOffset received, TimeOnly cutOff)
    {
        var from = calendar.NextWorkingMoment(received);
        var day = OfficeClock.DayOf(from);
        return IsAfter(from, cutOff) ? calendar.StartOfWorkingDay(calendar.NextWorkingDay(day)) : calendar.EndOfWorkingDay(day);
    }

    /// <summary>
    /// The due time after a pause: the working time that was left when the clock stopped is added from the moment it runs
    /// again. What was already overdue stays overdue by as much.
    /// </summary>
    /// <exception cref="ArgumentException">The clock runs again before it stopped.</exception>
    public static DateTimeOffset Resumed(WorkingCalendar calendar, DateTimeOffset due, DateTimeOffset pausedAt, DateTimeOffset resumedAt)
    {
        if (resumedAt < pausedAt)
        {
            throw new ArgumentException("A clock cannot run again before it stopped.", nameof(resumedAt));
        }

        var left = calendar.WorkingTimeBetween(pausedAt, due);
        return left > TimeSpan.Zero
            ? calendar.AddWorkingTime(resumedAt, left)
            : calendar.AddWorkingTime(due, calendar.WorkingTimeBetween(pausedAt, resumedAt));
    }

    /// <summary>
    /// The due time when the clock starts again from zero because complete papers arrived after a return
    /// (ND 61/2018/NĐ-CP Article 19(4), kept by ND 118/2025/NĐ-CP).
    /// </summary>
    public static DateTimeOffset? Restarted(
        WorkingCalendar calendar,
        DateTimeOffset completedAt,
        TimeLimit limit,
        TimeOnly sameDayCutOff
    ) => Due(calendar, completedAt, limit, sameDayCutOff);

    /// <summary>The last day of a limit in calendar days after a pause: later by the days from the one decision to the other.</summary>
    public static DateOnly ResumedDay(DateOnly lastDay, DateTimeOffset pausedAt, DateTimeOffset resumedAt) =>
        lastDay.AddDays(Math.Max(0, OfficeClock.DayOf(resumedAt).DayNumber - OfficeClock.DayOf(pausedAt).DayNumber));

    private static bool IsAfter(DateTimeOffset moment, TimeOnly cutOff) =>
        TimeOnly.FromDateTime(OfficeClock.Local(moment).DateTime) > cutOff;
}
