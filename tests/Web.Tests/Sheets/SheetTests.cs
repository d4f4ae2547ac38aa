using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Tests.Sheets;

/// <summary>Written, then read back.</summary>
public sealed class SheetTests
{
    private static readonly DateTimeOffset Moment = FakeClock.At("2025-09-13 16:40");

    [Fact]
    public async Task A_spreadsheet_holds_typed_cells_merged_heads_and_the_page_set_up()
    {
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(Of([new("Xã Tam Sơn", 1_234, new DateOnly(2025, 9, 13), Moment, 9, 12)]), file, default);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(problem => $"{problem.Path?.XPath}: {problem.Description}").ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Text(sheet, "A1").ShouldBe("Tình hình giải quyết");
        Text(sheet, "A2").ShouldBe("Số liệu lúc 16:40 ngày 13/9/2025");
        (Text(sheet, "B3"), Text(sheet, "B4"), Text(sheet, "E5")).ShouldBe(("Tiếp nhận", "Tổng số", "(5)"));
        Text(sheet, "A6").ShouldBe("Xã Tam Sơn");
        (Value(sheet, "B6"), Value(sheet, "C6"), Value(sheet, "E6")).ShouldBe((1_234, 45_913, 0.75m));
        Value(sheet, "D6").ShouldBe(45_913.694444m);
        (Text(sheet, "A7"), Value(sheet, "B7")).ShouldBe(("Cộng", 1_234));
        Text(sheet, "A8").ShouldBe("Ghi chú");
        sheet
            .Descendants<MergeCell>()
            .Select(cell => cell.Reference!.Value)
            .ShouldBe(["A1:E1", "A2:E2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "A8:E8"]);
        var page = sheet.Descendants<PageSetup>().Single();
        (page.PaperSize!.Value, page.Orientation!.Value).ShouldBe((9u, OrientationValues.Landscape));
        sheet.Descendants<Column>().Select(column => column.Width!.Value).ShouldBe([30, 10, 12, 16, 10]);
        document.WorkbookPart.Workbook.DefinedNames!.Single().InnerText.ShouldBe("'Số liệu'!$3:$5");
    }

    [Fact]
    public async Task Numbers_dates_and_totals_have_their_formats()
    {
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(Of([new("Xã Tam Sơn", 1_234, new DateOnly(2025, 9, 13), Moment, 9, 12)]), file, default);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        string FormatOf(string place)
        {
            var look = (CellFormat)styles.CellFormats!.ElementAt((int)Cell(sheet, place).StyleIndex!.Value);
            return look.NumberFormatId!.Value switch
            {
                3 => "#,##0",
                10 => "0.00%",
                var id => styles
                    .NumberingFormats?.Elements<NumberingFormat>()
                    .FirstOrDefault(format => format.NumberFormatId!.Value == id)
                    ?.FormatCode?.Value
                    ?? $"{id}",
            };
        }

        (FormatOf("B6"), FormatOf("C6"), FormatOf("D6"), FormatOf("E6"), FormatOf("B7")).ShouldBe(
            ("#,##0", "d/m/yyyy", "hh:mm d/m/yyyy", "0.00%", "#,##0")
        );
        styles
            .CellFormats!.Elements<CellFormat>()
            .ElementAt((int)Cell(sheet, "B7").StyleIndex!.Value)
            .FontId!.Value.ShouldBe(2u, "totals are bold");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+84912345678")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public async Task A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        var sheet = Of([new(text, -5, null, null, 0, 0)]);
        using var csv = new MemoryStream();
        await CsvSheet.WriteAsync(sheet, csv, default);
        var line = Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n")[1];
        line.TrimStart('"').ShouldStartWith("'");
        line.ShouldContain(",-5,", customMessage: "a number is no formula");

        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(sheet, file, default);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var cell = Cell(document.WorkbookPart!.WorksheetParts.Single().Worksheet, "A6");
        (cell.DataType!.Value, cell.CellFormula).ShouldBe((CellValues.InlineString, null));
        cell.InnerText.ShouldBe(text);
    }

    [Fact]
    public async Task Csv_has_the_mark_that_spreadsheets_need_one_line_of_heads_and_plain_values()
    {
        using var csv = new MemoryStream();
        await CsvSheet.WriteAsync(Of([new("Xã \"Tam\" Sơn, Phú Thọ", 1_234, new DateOnly(2025, 9, 13), Moment, 9, 12)]), csv, default);

        csv.ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding
            .UTF8.GetString(csv.ToArray()[3..])
            .ShouldBe(
                "Đơn vị,Tiếp nhận – Tổng số,Tiếp nhận – Ngày,Lúc,Tỷ lệ\r\n\"Xã \"\"Tam\"\" Sơn, Phú Thọ\",1234,2025-09-13,2025-09-13 16:40,0.75\r\nCộng,1234,,,\r\n"
            );
    }

    [Fact]
    public async Task A_table_longer_than_allowed_is_cut_and_says_so()
    {
        var rows = Enumerable.Range(0, 5).Select(at => new Line($"Xã {at}", at, null, null, 0, 0)).ToArray();
        using var csv = new MemoryStream();
        await CsvSheet.WriteAsync(Of(rows, most: 3), csv, default);
        Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n")[4].ShouldStartWith("Danh sách dừng ở 3 dòng.");

        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(Of(rows, most: 3), file, default);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        (Text(sheet, "A8"), Text(sheet, "A9")).ShouldBe(("Xã 2", "Danh sách dừng ở 3 dòng. Lọc hẹp hơn để lấy phần còn lại."));
    }

    [Fact]
    public async Task The_longest_table_is_written_whole_and_letters_that_xml_cannot_hold_are_left_out()
    {
        using var file = new FileStream(
            Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
        var sheet = Of(
            Enumerable
                .Range(0, Sheet<Line>.MostRows)
                .Select(at => new Line($"Xã số {at}\u0001", at, new DateOnly(2025, 9, 13), Moment, 1, 3))
        );
        await XlsxSheet.WriteAsync(sheet, file, default);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Text(document.WorkbookPart!.WorksheetParts.Single().Worksheet, "A50005").ShouldBe("Xã số 49999");
    }

    private static Sheet<Line> Of(IEnumerable<Line> rows, int most = Sheet<Line>.MostRows) =>
        new()
        {
            Title = "Tình hình giải quyết",
            Lines = ["Số liệu lúc 16:40 ngày 13/9/2025"],
            Columns =
            [
                new("Đơn vị", 30, line => SheetCell.Of(line.Name)),
                new("Tổng số", 10, line => SheetCell.Of(line.Count), "Tiếp nhận"),
                new("Ngày", 12, line => SheetCell.Of(line.Day), "Tiếp nhận"),
                new("Lúc", 16, line => SheetCell.Of(line.At)),
                new("Tỷ lệ", 10, line => SheetCell.Share(line.Part, line.Whole)),
            ],
            Rows = rows.ToAsyncEnumerable(),
            Total = [SheetCell.Of("Cộng"), SheetCell.Of(1_234), SheetCell.Empty, SheetCell.Empty, SheetCell.Empty],
            Remarks = ["Ghi chú"],
            NumbersColumns = true,
            Most = most,
        };

    private static Cell Cell(Worksheet sheet, string place) => sheet.Descendants<Cell>().Single(cell => cell.CellReference == place);

    private static string Text(Worksheet sheet, string place) => Cell(sheet, place).InnerText;

    private static decimal Value(Worksheet sheet, string place) =>
        decimal.Parse(Cell(sheet, place).CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Line(string Name, long Count, DateOnly? Day, DateTimeOffset? At, long Part, long Whole);
}
