using ThongSuot.Platform.Paging;

namespace ThongSuot.Web.Imports;

/// <summary>A preview, as the page draws it.</summary>
/// <param name="Remarks">On the file as a whole.</param>
/// <param name="Good">Lines that can be taken.</param>
/// <param name="Left">Of them, those that are left out.</param>
/// <param name="AcceptWords">On the button; null when there is nothing to accept.</param>
public sealed record ImportView(
    string Path,
    Guid Draft,
    string FileName,
    string Remarks,
    IReadOnlyList<string> Heads,
    int Total,
    int Good,
    int Left,
    string? AcceptWords
)
{
    public required Page<ImportViewLine> Lines { get; init; }

    public int Wrong => Total - Good;
}

/// <summary>A line of it.</summary>
public sealed record ImportViewLine(
    int Line,
    IReadOnlyList<string> Shown,
    IReadOnlyList<string> Problems,
    IReadOnlyList<FieldChange> Changes,
    string Remark,
    IReadOnlyList<LineChoice> Choices,
    string Choice
)
{
    public bool IsGood => Problems.Count == 0;
}
