namespace ThongSuot.Platform.Time;

/// <summary>
/// The time of the office: moments in UTC, days in Vietnam (UTC+7 all year, no summer time since 1975).
/// The machine's own clock and zone are never asked.
/// </summary>
public sealed class OfficeClock(TimeProvider time)
{
    /// <summary>Vietnam's offset. A constant, so that no machine needs a time zone database.</summary>
    public static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    /// <summary>This moment, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's date in Vietnam: from 00:00 to 07:00 it is a day ahead of the UTC date.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The Vietnamese date on which a moment falls.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>
    /// The same moment with Vietnam's offset, for display and for calendar rules. The last hours of the year 9999 are its last
    /// moment.
    /// </summary>
    public static DateTimeOffset Local(DateTimeOffset moment) =>
        moment.UtcTicks > DateTime.MaxValue.Ticks - VietnamOffset.Ticks
            ? new DateTimeOffset(DateTime.MaxValue, VietnamOffset)
            : moment.ToOffset(VietnamOffset);

    /// <summary>The moment of a Vietnamese wall-clock time, in UTC. The first hours of the year 1 are its first moment.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        day.ToDateTime(time) is var local && local.Ticks < VietnamOffset.Ticks
            ? DateTimeOffset.MinValue
            : new DateTimeOffset(local, VietnamOffset).ToUniversalTime();

    /// <summary>The moment at which a Vietnamese day begins, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The last moment of a day in Vietnam: what is due on a day is late only after it.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1)).AddTicks(-1);

    /// <summary>Whether a due moment means a whole day, which is late by calendar days and not by working hours.</summary>
    public static bool IsEndOfDay(DateTimeOffset moment) => moment == EndOf(DayOf(moment));
}
