namespace ThongSuot.Web.Sheets;

/// <param name="Head">What stands above the column.</param>
/// <param name="Width">In letters of the body.</param>
/// <param name="Of">The cell of a row.</param>
/// <param name="Group">A head over this and the neighbouring columns of the same group; null for a column that stands alone.</param>
public sealed record SheetColumn<T>(string Head, double Width, Func<T, SheetCell> Of, string? Group = null);

/// <summary>A table to take away: title, lines under it (unit, period, as-of), typed columns, rows, and remarks under them.</summary>
/// <typeparam name="T">A row; rows are read one at a time and not kept.</typeparam>
public sealed class Sheet<T>
{
    /// <summary>Rows after which a table is cut, with words that say so.</summary>
    public const int MostRows = 50_000;

    /// <summary>The same of a long list that leaves while it is read: a year of a province, and as much as a spreadsheet holds.</summary>
    public const int MostStreamed = 1_000_000;

    public required string Title { get; init; }

    public IReadOnlyList<string> Lines { get; init; } = [];

    public required IReadOnlyList<SheetColumn<T>> Columns { get; init; }

    public required IAsyncEnumerable<T> Rows { get; init; }

    /// <summary>Cells of a closing line, as many as the columns; none for a table without totals.</summary>
    public IReadOnlyList<SheetCell> Total { get; init; } = [];

    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>A line (1) (2) (3) under the heads, as forms of reports have it.</summary>
    public bool NumbersColumns { get; init; }

    /// <summary>Fewer than <see cref="MostRows"/> only where a test wants to see the cut.</summary>
    public int Most { get; init; } = MostRows;

    internal string CutWords => $"Danh sách dừng ở {Platform.Text.VietnameseFormat.Number(Most)} dòng. Lọc hẹp hơn để lấy phần còn lại.";

    internal bool HasGroups => Columns.Any(column => column.Group is not null);
}

/// <summary>The kinds of file a table can be taken away as.</summary>
public enum SheetFormat
{
    Xlsx,
    Csv,
}
