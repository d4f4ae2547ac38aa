using ThongSuot.Platform.Law;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>Why a day differs from its weekday.</summary>
public enum CalendarDayKind
{
    /// <summary>Ngày lễ, Tết (Labour Code 2019, Article 112).</summary>
    Holiday,

    /// <summary>Nghỉ bù: a holiday on a weekly day off moves to the next working day (Labour Code 2019, Article 111(3)).</summary>
    Compensatory,

    /// <summary>Nghỉ hoán đổi: a working day off, made up for on another day.</summary>
    SwapOff,

    /// <summary>Làm bù: a day off that is worked, with Monday's hours.</summary>
    MakeupWork,
}

/// <summary>A day of the national calendar that differs from its weekday.</summary>
public sealed class CalendarDay
{
    public required DateOnly Day { get; init; }

    public required string Name { get; set; }

    public required CalendarDayKind Kind { get; set; }

    public required string Source { get; set; }

    public string Article { get; set; } = string.Empty;

    public required Certainty Certainty { get; set; }

    /// <summary>When an office changed or made the row; null for a row as the release brought it.</summary>
    public DateTimeOffset? EditedAt { get; set; }
}
