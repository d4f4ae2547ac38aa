namespace ThongSuot.Platform.Audit;

/// <summary>When the whole trail was last checked, by whichever node, and what came out.</summary>
public sealed class TrailCheckRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Deeds { get; init; }

    /// <summary>The first fault in words; null when there is none.</summary>
    public string? Fault { get; init; }
}
