using System.IO.Compression;
using System.Text;

namespace ThongSuot.Web.Tests.Sheets;

/// <summary>A workbook written by hand, as other programs and attackers write it.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="rows">What stands in the sheet's data.</param>
    public static MemoryStream Of(string rows, string strings = "", string book = "") => Of([("Trang 1", "visible", rows)], strings, book);

    public static MemoryStream Of(IReadOnlyList<(string Name, string State, string Rows)> sheets, string strings = "", string book = "")
    {
        var parts = new List<(string Path, string Text)>
        {
            (
                "_rels/.rels",
                $"<Relationships><Relationship Id=\"r1\" Type=\"{Links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\">{book}<sheets>{string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"s{at}\"/>"))}</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships>{string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at}\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"))}<Relationship Id=\"t\" Type=\"{Links}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>"),
        };
        parts.AddRange(
            sheets.Select(
                (sheet, at) =>
                    ($"xl/worksheets/sheet{at}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>")
            )
        );
        return Pack(parts);
    }

    public static MemoryStream Pack(IEnumerable<(string Path, string Text)> parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var entry = archive.CreateEntry(path, CompressionLevel.Optimal).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        file.Position = 0;
        return file;
    }

    /// <summary>A row of texts.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, at) => Text($"{(char)('A' + at)}{number}", cell)))}</row>";

    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string place, string value) => $"<c r=\"{place}\"><v>{value}</v></c>";
}
