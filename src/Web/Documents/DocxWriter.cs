using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Documents;

/// <summary>
/// Writes official documents in the layout of ND 30/2020/NĐ-CP Annex I: A4, Times New Roman, national motto, bodies, number, date, summary,
/// content, recipients, signer, page numbers from the second page. The annex is known from memory (mark M): where a figure of it matters,
/// look at the decree. The same document gives the same bytes.
/// </summary>
public static class DocxWriter
{
    public static void Write(OfficialDocument document, Stream stream)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            Fill(package, document);
        }

        // The packaging library stamps parts with the machine's clock: they are packed again with the document's day.
        memory.Position = 0;
        using var made = new ZipArchive(memory, ZipArchiveMode.Read);
        using var packed = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (
            var entry in made
                .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
        )
        {
            var copy = packed.CreateEntry(entry.FullName);
            copy.LastWriteTime = new DateTimeOffset(document.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }

    private static void Fill(WordprocessingDocument package, OfficialDocument document)
    {
        // Keys of relations are given here, because the library makes them up.
        var main = package.AddNewPart<MainDocumentPart>(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "rId1"
        );
        var styles = main.AddNewPart<StyleDefinitionsPart>("rId1");
        styles.Styles = DocxStyles.Make();
        var number = main.AddNewPart<HeaderPart>("rId2");
        number.Header = DocxFoot.PageNumber();
        var first = main.AddNewPart<HeaderPart>("rId3");
        first.Header = new Header(Docx.Line(DocxStyles.PageNumber, string.Empty));
        var settings = main.AddNewPart<DocumentSettingsPart>("rId4");
        // Without a mode Word lays the page out as its version of 2007 did and says so in the title bar.
        settings.Settings = new Settings(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );
        main.Document = new Document(
            new Body([
                .. DocxHead.Make(document),
                .. new DocxBody().Make(document.Body),
                Docx.Gap(240),
                .. DocxFoot.Make(document),
                .. DocxFoot.Annex(document.Annex),
                Docx.Gap(20),
                DocxFoot.Page("rId2", "rId3"),
            ])
        );
        var core = package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2");
        using var properties = new MemoryStream(Encoding.UTF8.GetBytes(CoreProperties(document)));
        core.FeedData(properties);
    }

    private static string CoreProperties(OfficialDocument document)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            dc = "http://purl.org/dc/elements/1.1/";
        return new XElement(
            cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", CleanText.Line($"{document.TypeName} {document.Summary}")),
            new XElement(dc + "creator", CleanText.Line(document.IssuingBody))
        ).ToString(SaveOptions.DisableFormatting);
    }
}
