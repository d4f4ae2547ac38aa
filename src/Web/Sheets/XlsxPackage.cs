using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// The parts of a workbook of one sheet, written front to back: the library's own package wants a place that can be sought in, so that
/// nothing could leave before the last row.
/// </summary>
internal sealed class XlsxPackage(Stream stream) : IDisposable
{
    private const string SheetName = "Số liệu";
    private const string SheetPath = "xl/worksheets/sheet1.xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The first day a packed file can bear: a time of its own would make every file differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <param name="headLines">The lines that repeat on each printed page, as "$3:$4".</param>
    public void WriteFixed(string headLines)
    {
        Write("[Content_Types].xml", Contents());
        Write("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
        Write("xl/workbook.xml", Book(headLines).OuterXml);
        Write("xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")));
        Write("xl/styles.xml", XlsxStyles.Make().OuterXml);
    }

    /// <summary>The last part: what is written into it leaves with the stream.</summary>
    public Stream OpenSheet() => Open(SheetPath);

    public void Dispose() => archive.Dispose();

    private static string Contents() =>
        $"<Types xmlns=\"{Package}/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Parts}.sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Parts}.styles+xml\"/>"
        + $"<Override PartName=\"/{SheetPath}\" ContentType=\"{Parts}.worksheet+xml\"/></Types>";

    private static Workbook Book(string headLines) =>
        new(
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = SheetName,
                    SheetId = 1,
                    Id = "rId1",
                }
            ),
            new DefinedNames(new DefinedName($"'{SheetName}'!{headLines}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 })
        );

    private static string Relations(params ReadOnlySpan<(string Id, string Kind, string Target)> relations)
    {
        var text = new StringBuilder($"<Relationships xmlns=\"{Package}/relationships\">");
        foreach (var (id, kind, target) in relations)
        {
            text.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>");
        }

        return text.Append("</Relationships>").ToString();
    }

    private void Write(string name, string xml)
    {
        using var part = new StreamWriter(Open(name), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        part.Write(xml);
    }

    private Stream Open(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
