using System.Globalization;
using System.IO.Packaging;
using System.Text;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// Reads the rows of an uploaded table as text: the first sheet of an XLSX or a CSV in UTF-8. Whatever is not such a file, or larger than a
/// person would upload, is answered with null rather than an exception, so that the caller can say what to do.
/// </summary>
public static class SheetRows
{
    /// <summary>Columns after this one are passed over.</summary>
    public const int MostColumns = 60;

    /// <param name="most">Rows after which reading stops; one more is returned so that the caller knows.</param>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(Stream content, int most)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        try
        {
            // XLSX is a ZIP; a CSV never begins so.
            return copy.Length > 3 && copy.GetBuffer()[0] == 'P' && copy.GetBuffer()[1] == 'K' ? OfXlsx(copy, most) : OfCsv(copy, most);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or FormatException or OpenXmlPackageException or FileFormatException or CsvFormatException or DecoderFallbackException or System.Xml.XmlException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    private static List<IReadOnlyList<string>> OfCsv(MemoryStream content, int most)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content.GetBuffer(), 0, (int)content.Length).TrimStart('\uFEFF');
        var head = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length);
        // Vietnamese spreadsheets write semicolons where the comma parts decimals.
        var separator = head.Count(';') > head.Count(',') ? ';' : head.Count('\t') > head.Count(',') ? '\t' : ',';
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, Separator = separator, SkipEmptyLines = false });
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count <= most && csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, Math.Min(csv.FieldCount, MostColumns)).Select(at => csv.GetString(at).Trim())]);
        }

        return rows;
    }

    private static List<IReadOnlyList<string>> OfXlsx(MemoryStream content, int most)
    {
        // A part that unpacks to more than this is no list that somebody typed.
        using var document = SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = 40_000_000 });
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("No workbook");
        var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        var sheet = workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("No sheet");
        using var reader = OpenXmlReader.Create(workbook.GetPartById(sheet));
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count <= most && reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                rows.Add(CellsOf((Row)reader.LoadCurrentElement()!, shared));
            }
        }

        return rows;
    }

    private static List<string> CellsOf(Row row, string[] shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var at = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (at >= MostColumns)
            {
                break;
            }

            while (cells.Count < at)
            {
                cells.Add(string.Empty);
            }

            cells.Add(TextOf(cell, shared).Trim());
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.SharedString && int.TryParse(cell.CellValue?.Text, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 0 && number < shared.Length ? shared[number] : string.Empty;
        }

        return cell.DataType?.Value == CellValues.InlineString ? cell.InlineString?.InnerText ?? string.Empty : cell.CellValue?.Text ?? string.Empty;
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column - 1;
    }
}
