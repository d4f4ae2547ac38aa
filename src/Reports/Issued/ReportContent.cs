using ThongSuot.Platform.Indicators;
using ThongSuot.Reports.Templates;

namespace ThongSuot.Reports.Issued;

/// <summary>A figure as it was when the report was prepared.</summary>
/// <param name="Definition">Version of what it means.</param>
internal sealed record FrozenFigure(
    string Code,
    string Name,
    string Unit,
    string UnitPath,
    string UnitName,
    DayWindow Window,
    decimal Shown,
    int Definition,
    DateTimeOffset AsOf
);

/// <summary>A piece of a made report: words, or a table with its cells as text.</summary>
/// <param name="Numbers">Which columns hold numbers.</param>
internal sealed record MadeBlock(BlockKind Kind, string Text)
{
    public IReadOnlyList<string> Heads { get; init; } = [];

    public IReadOnlyList<bool> Numbers { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>What must be said under a table: who is missing, what does not balance.</summary>
    public string? Remark { get; init; }
}

/// <summary>A whole report, frozen.</summary>
internal sealed record ReportContent(
    string Title,
    string Body,
    string PeriodName,
    DayWindow Window,
    DateTimeOffset AsOf,
    IReadOnlyList<MadeBlock> Blocks,
    IReadOnlyList<FrozenFigure> Figures
)
{
    /// <summary>What a correction says: each figure that is another now.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}
