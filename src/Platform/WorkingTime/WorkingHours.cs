using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>Key of one version of an organisation's working hours.</summary>
public readonly record struct WorkingHoursId(Guid Value) : IId<WorkingHoursId>
{
    public static WorkingHoursId New() => new(Guid.CreateVersion7());

    public static WorkingHoursId From(Guid value) => new(value);
}

/// <summary>
/// One version of the weekly hours of every unit under a path. Where versions overlap, the longest path wins, then the
/// latest start: a summer version lies over the version of the whole year.
/// </summary>
public sealed class WorkingHours
{
    public WorkingHoursId Id { get; init; } = WorkingHoursId.New();

    /// <summary>The units it holds for, as a path prefix: <c>/</c> for all, <c>/25/</c> for a province.</summary>
    public required string UnitPath { get; init; }

    public required string Name { get; set; }

    public required DateOnly ValidFrom { get; set; }

    /// <summary>Last day, inclusive; null while it has no end.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>
    /// Periods of the day as <see cref="DayHours"/> writes them; empty is a day off. A made-up working day has Monday's hours.
    /// </summary>
    public string Monday { get; set; } = string.Empty;

    public string Tuesday { get; set; } = string.Empty;

    public string Wednesday { get; set; } = string.Empty;

    public string Thursday { get; set; } = string.Empty;

    public string Friday { get; set; } = string.Empty;

    public string Saturday { get; set; } = string.Empty;

    public string Sunday { get; set; } = string.Empty;

    public required string Source { get; set; }

    public required Certainty Certainty { get; set; }

    /// <summary>When an office changed or made the row; null for a row as the release brought it.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Whether the version holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>The periods of a weekday, unparsed.</summary>
    public string On(DayOfWeek weekday) =>
        weekday switch
        {
            DayOfWeek.Monday => Monday,
            DayOfWeek.Tuesday => Tuesday,
            DayOfWeek.Wednesday => Wednesday,
            DayOfWeek.Thursday => Thursday,
            DayOfWeek.Friday => Friday,
            DayOfWeek.Saturday => Saturday,
            _ => Sunday,
        };
}
