using ThongSuot.Platform.Indicators;

namespace ThongSuot.Reports.Indicators;

/// <summary>A figure that a unit declared for a window. A correction is another row with the next number; the last one holds.</summary>
internal sealed class DeclaredValue
{
    public const int TextLength = 500;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>From 1; above it a correction.</summary>
    public required int Number { get; init; }

    public required decimal Part { get; init; }

    /// <summary>1 of a sum.</summary>
    public required decimal Whole { get; init; }

    /// <summary>The document, report or book it was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>Why it differs from its parts, from the period before or from what was declared first.</summary>
    public string? Why { get; init; }

    public string? FileHash { get; init; }

    public string? FileName { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public DayWindow Window => new(From, To);
}
