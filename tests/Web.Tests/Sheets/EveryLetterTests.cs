using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;
using ThongSuot.Web.Tests.Documents;

namespace ThongSuot.Web.Tests.Sheets;

/// <summary>
/// Whatever is stored can be taken away: all 1,114,112 code points, halves of pairs too, as a text older than the cleaning may
/// hold them.
/// </summary>
public sealed class EveryLetterTests
{
    private const int PerText = 1_024;

    private static IEnumerable<string> Texts =>
        Enumerable.Range(0, 0x110000 / PerText).Select(part => string.Concat(Enumerable.Range(part * PerText, PerText).Select(Letter)));

    [Fact]
    public async Task Every_letter_goes_into_a_workbook_and_comes_back()
    {
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(Sheet(), file, default);
        file.Position = 0;
        var read = SheetReader
            .Read(file, [new("Chữ", true, "")], new SheetLimits(2_000) { Letters = 20_000_000, UnpackedBytes = 200_000_000 })
            .Value;
        var wanted = Texts.Select(text => CleanText.Of(CleanText.Printable(text)).Trim()).Where(text => text.Length > 0).ToList();
        read.Lines.Select(line => line.Cells[0].Text).ShouldBe(wanted);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText.Length.ShouldBeGreaterThan(1_000_000);
    }

    [Fact]
    public async Task Every_letter_goes_into_a_csv_and_a_json_as_valid_text()
    {
        using var file = new MemoryStream();
        await CsvSheet.WriteAsync(Sheet(), file, default);
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        strict.GetString(file.ToArray()).ShouldNotContain("\0");
        foreach (var text in Texts)
        {
            JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Every_letter_goes_into_an_official_document()
    {
        using var file = new MemoryStream();
        DocxWriter.Write(
            Sample.Notice with
            {
                Summary = "\0\ud800\ufffe",
                Body = [.. Texts.Select(text => new DocumentParagraph(text))],
            },
            file
        );
        file.Position = 0;
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        document.MainDocumentPart!.Document.Body!.InnerText.Length.ShouldBeGreaterThan(1_000_000);
    }

    private static string Letter(int code) => code is >= 0xD800 and <= 0xDFFF ? $"{(char)code}|" : char.ConvertFromUtf32(code);

    private static Sheet<string> Sheet() =>
        new()
        {
            Title = "Mọi chữ \0\ufffe",
            Columns = [new("Chữ", 20, SheetCell.Of)],
            Rows = Texts.ToAsyncEnumerable(),
        };
}
