using System.Text;
using System.Xml;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Imports;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// The one reader of uploaded tables: XLSX and CSV, streamed under <see cref="SheetLimits"/>. Finds the first visible sheet with
/// the wanted heads, under whatever titles stand above them. Whatever is wrong with a file is a refusal in words, never an
/// exception.
/// </summary>
public static class SheetReader
{
    private static ReadOnlySpan<byte> Package => "PK"u8;

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Executable => "MZ"u8;

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="content">The file; one that cannot be sought in is copied.</param>
    /// <param name="columns">The heads wanted.</param>
    public static Result<SheetTable> Read(Stream content, IReadOnlyList<ImportColumn> columns, SheetLimits limits)
    {
        var budget = new SheetBudget(limits);
        try
        {
            var file = Sought(content);
            Span<byte> start = stackalloc byte[4];
            var got = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            file.Position = 0;
            if (start[..got].StartsWith(OldOffice))
            {
                return ImportRefusals.OldFile;
            }

            if (IsOtherKind(start[..got]))
            {
                return ImportRefusals.NoTable;
            }

            return start[..got].StartsWith(Package) ? XlsxTable.Read(file, columns, budget) : CsvTable.Read(file, columns, budget);
        }
        catch (SheetTooLargeException)
        {
            return ImportRefusals.TooLarge;
        }
        catch (Exception wrong)
            when (wrong
                    is InvalidDataException
                        or XmlException
                        or DecoderFallbackException
                        or EndOfStreamException
                        or NotSupportedException
                        or ArgumentException
                        or FormatException
                        or IOException
            )
        {
            return ImportRefusals.Unreadable;
        }
    }

    /// <summary>A paper, a picture or a program taken for a table: read as text it would only lack columns.</summary>
    private static bool IsOtherKind(ReadOnlySpan<byte> start) =>
        start.StartsWith("%PDF"u8)
        || start.StartsWith(Png)
        || start.StartsWith(Jpeg)
        || (start.StartsWith(Executable) && start.Length == 4 && start[2] is 0x90 or < (byte)'\t');

    private static Stream Sought(Stream content)
    {
        if (content.CanSeek)
        {
            return content;
        }

        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}

/// <summary>Takes the rows of one sheet, finds the heads and keeps what is under them.</summary>
internal sealed class TableFinder(IReadOnlyList<ImportColumn> columns, SheetLimits limits)
{
    private readonly List<SheetLine> lines = [];
    private readonly List<SheetLine> above = [];

    public SheetLine? Head { get; private set; }

    /// <summary>What is missing in the row that comes nearest to the heads.</summary>
    public IReadOnlyList<string> Missing { get; private set; } =
    [.. columns.Where(column => column.IsRequired).Select(column => column.Head)];

    public IReadOnlyList<SheetLine> Lines => lines;

    public bool IsTooLong => lines.Count > limits.Rows;

    /// <summary>How many of the wanted heads were found at most: tells a wrong separator from a wrong list.</summary>
    public int Found { get; private set; }

    /// <returns>False when no more rows are wanted.</returns>
    public bool Take(SheetLine line)
    {
        if (line.IsEmpty)
        {
            return true;
        }

        if (Head is not null)
        {
            lines.Add(line);
            return !IsTooLong;
        }

        var missing = ImportColumn.MissingIn(line.Cells, columns);
        var found = columns.Count(column => column.PlaceIn(line.Cells) >= 0);
        (Missing, Found) = found > Found || (found == Found && missing.Count < Missing.Count) ? (missing, found) : (Missing, Found);
        Head = missing.Count == 0 ? line : null;
        if (Head is not null)
        {
            return true;
        }

        above.Add(line);
        return above.Count < SheetLimits.RowsAboveHead;
    }

    public Result<SheetTable> Table(string? sheetName = null, bool countsFrom1904 = false, IReadOnlyList<string>? others = null)
    {
        if (Head is null)
        {
            return above.Count == 0 ? ImportRefusals.Empty : ImportRefusals.Columns(string.Join(", ", Missing));
        }

        if (columns.FirstOrDefault(column => column.PlacesIn(Head.Cells).Count() > 1) is { } twice)
        {
            return ImportRefusals.ColumnTwice(twice.Head);
        }

        return IsTooLong ? ImportRefusals.TooLong(limits.Rows)
            : lines.Count == 0 ? ImportRefusals.Empty
            : new SheetTable
            {
                SheetName = sheetName,
                Head = Head,
                Above = above,
                Lines = lines,
                CountsFrom1904 = countsFrom1904,
                OtherSheets = others ?? [],
            };
    }
}
