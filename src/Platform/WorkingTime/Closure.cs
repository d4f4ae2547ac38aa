using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>Key of a closure.</summary>
public readonly record struct ClosureId(Guid Value) : IId<ClosureId>
{
    public static ClosureId New() => new(Guid.CreateVersion7());

    public static ClosureId From(Guid value) => new(value);
}

/// <summary>A time in which the units under a path cannot work: a flood, a storm, a power cut. No deadline runs in it.</summary>
public sealed class Closure
{
    public ClosureId Id { get; init; } = ClosureId.New();

    /// <summary>Every unit whose path begins with this is closed.</summary>
    public required string UnitPath { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required string Reason { get; init; }

    /// <summary>The notice that closed the office: number and day.</summary>
    public string Document { get; init; } = string.Empty;

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    /// <summary>Set when the closure was taken back: it then stops no clock.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    public string? CancelledBy { get; private set; }

    public void Cancel(DateTimeOffset at, string by)
    {
        CancelledAt ??= at;
        CancelledBy ??= by;
    }
}
