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
    /// </summary>
    /// <param name="sameDayCutOff">Vietnamese wall time, 15:00 by those laws; the cut-off itself still counts as before.</param>
    public static DateTimeOffset? Due(WorkingCalendar calendar, DateTimeOffset received, TimeLimit limit, TimeOnly sameDayCutOff)
    {
        var from = calendar.NextWorkingMoment(received);
        return limit.Unit switch
        {
            TimeLimitUnit.None => null,
            TimeLimitUnit.WorkingHour => calendar.AddWorkingTime(from, TimeSpan.FromTicks((long)(limit.Value * TimeSpan.TicksPerHour))),
            TimeLimitUnit.WorkingDay => calendar.AddWorkingDays(from, limit.Value),
            // A law states whole calendar days and months; a fraction would be a slip of the table and is rounded up.
            TimeLimitUnit.CalendarDay => calendar.AddCalendarDays(from, (int)Math.Ceiling(limit.Value)),
            TimeLimitUnit.Month => calendar.AddMonths(from, (int)Math.Ceiling(limit.Value)),
            TimeLimitUnit.SameDay => calendar.EndOfWorkingDay(IsAfter(from, sameDayCutOff) ? calendar.NextWorkingDay(OfficeClock.DayOf(from)) : OfficeClock.DayOf(from)),
            _ => throw new System.Diagnostics.UnreachableException($"Time limit unit {limit.Unit}"),
        };
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
    public static DateTimeOffset? Restarted(WorkingCalendar calendar, DateTimeOffset completedAt, TimeLimit limit, TimeOnly sameDayCutOff) =>
        Due(calendar, completedAt, limit, sameDayCutOff);

    private static bool IsAfter(DateTimeOffset moment, TimeOnly cutOff) => TimeOnly.FromDateTime(OfficeClock.Local(moment).DateTime) > cutOff;
}
