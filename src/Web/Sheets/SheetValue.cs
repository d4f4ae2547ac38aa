using System.Collections.Concurrent;
using ThongSuot.Web.Imports;

namespace ThongSuot.Web.Sheets;

/// <summary>What a cell of an uploaded table holds.</summary>
public enum SheetValueKind
{
    Empty,
    Text,

    /// <summary>A number as a spreadsheet stores it; a day is one too.</summary>
    Number,

    Truth,

    /// <summary>An error of a formula, or a formula that was never calculated.</summary>
    Error,
}

/// <summary>A cell of an uploaded table.</summary>
/// <param name="Text">Cleaned and trimmed; what a number or a truth looks like as text; the error's own sign.</param>
/// <param name="Number">Of a number; 1 for true.</param>
public readonly record struct SheetValue(SheetValueKind Kind, string Text, double Number = 0)
{
    public static SheetValue Empty { get; } = new(SheetValueKind.Empty, string.Empty);

    public bool IsEmpty => Kind == SheetValueKind.Empty || string.IsNullOrEmpty(Text);
}

/// <summary>A row of an uploaded table.</summary>
/// <param name="Line">Its number in the file, as the spreadsheet shows it.</param>
/// <param name="IsHidden">Hidden or filtered away when the file was saved.</param>
public sealed record SheetLine(int Line, bool IsHidden, IReadOnlyList<SheetValue> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}

/// <summary>A table that was found in an uploaded file: its heads and what is under them.</summary>
public sealed class SheetTable
{
    /// <summary>The sheet it stands on; null in a CSV.</summary>
    public string? SheetName { get; init; }

    public required SheetLine Head { get; init; }

    /// <summary>Titles that stand over the heads.</summary>
    public IReadOnlyList<SheetLine> Above { get; init; } = [];

    /// <summary>The rows that hold something.</summary>
    public required IReadOnlyList<SheetLine> Lines { get; init; }

    /// <summary>Days are counted from 1904, as files from old Macs have it.</summary>
    public bool CountsFrom1904 { get; init; }

    /// <summary>Names of sheets that were not read.</summary>
    public IReadOnlyList<string> OtherSheets { get; init; } = [];

    // A head is compared without marks and case; asked anew for each cell, that is nearly all that understanding a list costs.
    private readonly ConcurrentDictionary<ImportColumn, int> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where a column stands; -1 where the file does not have it.</summary>
    internal int PlaceOf(ImportColumn column) => places.GetOrAdd(column, static (wanted, head) => wanted.PlaceIn(head.Cells), Head);
}
