namespace ThongSuot.Web.Documents;

/// <summary>A piece of the content of a document.</summary>
public abstract record DocumentBlock;

/// <summary>A paragraph with the first line drawn in.</summary>
/// <param name="Lead">Bold words before the text; null for none.</param>
/// <param name="Italic">For the legal grounds at the head of a decision.</param>
public sealed record DocumentParagraph(string Text, string? Lead = null, bool Italic = false) : DocumentBlock;

/// <summary>
/// Bold words in the middle of the line: the authority that decides and "QUYẾT ĐỊNH:" of a decision (ND 30/2020/NĐ-CP, Annex III,
/// model 1.2).
/// </summary>
public sealed record DocumentCentre(string Text) : DocumentBlock;

/// <summary>
/// A numbered heading: I. at level 1, 1. at level 2, a) at level 3. Numbers are given by the writer, a lower level begins anew
/// under each higher one.
/// </summary>
public sealed record DocumentHeading(int Level, string Text) : DocumentBlock;

/// <summary>Items each in a paragraph of its own.</summary>
public sealed record DocumentList(IReadOnlyList<string> Items, ListMark Mark = ListMark.Number) : DocumentBlock;

/// <summary>What stands before an item.</summary>
public enum ListMark
{
    /// <summary>1. 2. 3.</summary>
    Number,

    /// <summary>a) b) c) d) đ) in the order of the Vietnamese alphabet.</summary>
    Letter,

    /// <summary>A dash.</summary>
    Dash,
}

/// <summary>A table with lines; its head is repeated on each page, a row is not torn apart.</summary>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">As many cells as there are columns.</param>
public sealed record DocumentTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock
{
    /// <summary>In smaller letters, for a list of hundreds of rows.</summary>
    public bool Compact { get; init; }
}

/// <param name="Head">Words over the column.</param>
/// <param name="Share">Its part of the width, against the others'.</param>
public sealed record TableColumn(string Head, int Share, CellAlign Align = CellAlign.Left);

/// <summary>Where a cell's words stand.</summary>
public enum CellAlign
{
    Left,
    Centre,
    Right,
}
