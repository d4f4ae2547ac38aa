namespace ThongSuot.Platform.WorkingTime;

/// <summary>The unit in which a law or a procedure states its time limit.</summary>
public enum TimeLimitUnit
{
    /// <summary>No limit is published: the dossier has no due time until someone sets one.</summary>
    None,

    /// <summary>Giờ làm việc.</summary>
    WorkingHour,

    /// <summary>Ngày làm việc; one is eight working hours (facts.md §0.1).</summary>
    WorkingDay,

    /// <summary>Ngày (calendar day).</summary>
    CalendarDay,

    /// <summary>Tháng.</summary>
    Month,

    /// <summary>Năm.</summary>
    Year,

    /// <summary>Trả ngay trong ngày; received after the cut-off (15:00), the next working day.</summary>
    SameDay,
}

/// <summary>A time limit as published: 27 working days, 3 working hours, the same day.</summary>
/// <param name="Value">How many units, above zero; ignored for <see cref="TimeLimitUnit.None"/> and
/// <see cref="TimeLimitUnit.SameDay"/>.</param>
public readonly record struct TimeLimit(decimal Value, TimeLimitUnit Unit)
{
    public static readonly TimeLimit None = new(0, TimeLimitUnit.None);

    public static readonly TimeLimit SameDay = new(0, TimeLimitUnit.SameDay);

    public static TimeLimit WorkingHours(decimal value) => new(value, TimeLimitUnit.WorkingHour);

    public static TimeLimit WorkingDays(decimal value) => new(value, TimeLimitUnit.WorkingDay);

    /// <summary>Whether it counts days of the calendar, on and off alike, and not working time.</summary>
    public bool CountsCalendarDays => Unit is TimeLimitUnit.CalendarDay or TimeLimitUnit.Month or TimeLimitUnit.Year;
}
