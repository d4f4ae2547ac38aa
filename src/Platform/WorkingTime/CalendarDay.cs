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

    /// <summary>As its weekday: takes back, for the units under a path, what the calendar above them says of the day.</summary>
    Ordinary,
}

/// <summary>A day that differs from its weekday, for every unit under a path. Where paths overlap the longest wins.</summary>
public sealed class CalendarDay
{
    /// <summary>The units it holds for: <c>/</c> for the nation, <c>/25/</c> for a province.</summary>
    public string UnitPath { get; init; } = "/";

    public required DateOnly Day { get; init; }

    public required string Name { get; set; }

    public required CalendarDayKind Kind { get; set; }

    public required string Source { get; set; }

    public string Article { get; set; } = string.Empty;

    public required Certainty Certainty { get; set; }

    /// <summary>Follows from the law, but this year's days off are not decided yet.</summary>
    public bool Provisional { get; set; }

    /// <summary>When an office changed or made the row; null for a row as the release brought it.</summary>
    public DateTimeOffset? EditedAt { get; set; }
}
