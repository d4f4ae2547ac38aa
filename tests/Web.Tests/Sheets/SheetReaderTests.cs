using System.Text;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;
using static ThongSuot.Web.Tests.Sheets.Workbook;

namespace ThongSuot.Web.Tests.Sheets;

public sealed class SheetReaderTests
{
    private static readonly ImportColumn Name = new("Họ tên", true, "An");
    private static readonly ImportColumn Value = new("Giá trị", true, "1");
    private static readonly ImportColumn More = new("Ghi chú", false, "");
    private static readonly DateOnly Today = new(2026, 11, 27);

    public static Result<SheetTable> Read(Stream file, int rows = 1000) =>
        SheetReader.Read(file, [Name, Value, More], new SheetLimits(rows));

    [Theory]
    [InlineData("Họ tên;Giá trị\nAn;4,65\n")]
    [InlineData("Họ tên,Giá trị\r\nAn,\"4,65\"\r\n")]
    [InlineData("Họ tên\tGiá trị\rAn\t4,65")]
    [InlineData("sep=;\nHọ tên;Giá trị\nAn;4,65")]
    [InlineData("\uFEFFDANH SÁCH; ngày 1, 2, 3, 4\n\nHọ Tên *;GIÁ  TRỊ\n\nAn;4,65\n;;\n")]
    public void A_csv_is_read_whatever_separator_line_break_and_title_it_has(string text)
    {
        foreach (
            var encoding in new Encoding[]
            {
                new UTF8Encoding(false),
                new UnicodeEncoding(false, true),
                new UnicodeEncoding(true, true),
                new UnicodeEncoding(false, false),
            }
        )
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(text)).ToArray();
            var table = Read(new MemoryStream(bytes)).Value;
            var cells = new ImportCells(table.Lines.Single(), table, Today);
            (cells.Text(Name), cells.Decimal(Value, 2), cells.Has(More)).ShouldBe(("An", 4.65m, false));
        }
    }

    [Fact]
    public void A_quoted_line_break_is_part_of_its_cell_and_rows_keep_the_numbers_a_spreadsheet_shows()
    {
        var table = Read(
            new MemoryStream(Encoding.UTF8.GetBytes("Họ tên;Giá trị;Ghi chú\n\nAn;1;\"một\r\nhai \"\"ba\"\"\"\n;;\nBình;2;'=1+1\n"))
        ).Value;
        table.Lines.Select(line => line.Line).ShouldBe([3, 5]);
        table.Lines.Select(line => line.Cells[2].Text).ShouldBe(["một\nhai \"ba\"", "=1+1"]);
    }

    [Fact]
    public void Rows_of_a_workbook_keep_their_numbers_over_titles_and_gaps()
    {
        var table = Read(
            Of(Row(1, "DANH SÁCH") + Row(4, "", "Giá trị", "Họ tên") + "<row r=\"6\"/>" + Row(9, "", "5", "An") + Row(12, "", "6", "Bình"))
        ).Value;
        (table.Head.Line, string.Join(',', table.Lines.Select(line => line.Line))).ShouldBe((4, "9,12"));
    }

    [Theory]
    [InlineData("4.6500000000000004", "4.65")]
    [InlineData("1E3", "1000")]
    [InlineData("1.5E-2", "0.02", "có hơn 2 chữ số thập phân")]
    [InlineData("-1", null, "Nhập số từ 0 trở lên")]
    [InlineData("1E300", null, "không phải số dùng được")]
    public void A_number_is_what_the_spreadsheet_means_by_it(string stored, string? value, string? told = null)
    {
        var cells = Cells(Number("B2", stored));
        var read = cells.Decimal(Value, 2);
        if (told is null)
        {
            read.ShouldBe(decimal.Parse(value!, System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            cells.Problems.ShouldHaveSingleItem().ShouldContain(told);
        }
    }

    [Fact]
    public void A_whole_number_with_a_half_is_refused_and_never_ten_times_it()
    {
        var cells = Cells(Number("B2", "30.5"));
        cells.Whole(Value, 999).ShouldBeNull();
        cells.Problems.ShouldBe(["Cột “Giá trị”: “30.5” không phải số nguyên từ 0 trở lên. Viết số nguyên như 264."]);
        Cells(Number("B2", "264.00000000000003")).Whole(Value, 999).ShouldBe(264);
    }

    [Theory]
    [InlineData("45658", false, "2025-01-01")]
    [InlineData("45658.75", false, "2025-01-01")]
    [InlineData("44196", true, "2025-01-01")]
    [InlineData("61", false, "1900-03-01")]
    [InlineData("59", false, "1900-02-28")]
    [InlineData("1", false, "1900-01-01")]
    [InlineData("60", false, null)]
    [InlineData("0", false, null)]
    [InlineData("2958465", false, null)]
    public void A_day_is_counted_from_where_the_workbook_counts(string serial, bool from1904, string? day) =>
        Cells(Number("B2", serial), book: from1904 ? "<workbookPr date1904=\"1\"/>" : "")
            .Day(Value)
            .ShouldBe(day is null ? null : DateOnly.Parse(day));

    [Theory]
    [InlineData("15/1/1966", "1966-01-15")]
    [InlineData("15.01.1966", "1966-01-15")]
    [InlineData("1966-01-15T00:00:00", "1966-01-15")]
    [InlineData("15/01/1966 00:00", "1966-01-15")]
    [InlineData("１５／１／１９６６", "1966-01-15")]
    [InlineData("29/2/1900", null)]
    [InlineData("31/4/2025", null)]
    [InlineData("15/1/66", null)]
    [InlineData("1/1/0001", null)]
    [InlineData("1/1/0026", null)]
    [InlineData("1/1/2126", null)]
    [InlineData("31/12/9999", null)]
    public void A_day_typed_as_text_is_read_or_refused_naming_its_column(string typed, string? day)
    {
        var cells = Cells(Text("B2", typed));
        cells.Day(Value).ShouldBe(day is null ? null : DateOnly.Parse(day));
        cells.Problems.Count.ShouldBe(day is null ? 1 : 0);
        cells.Problems.ShouldAllBe(problem => problem.StartsWith("Cột “Giá trị”: "));
    }

    [Fact]
    public void A_year_alone_is_its_first_day_only_where_that_is_meant()
    {
        Cells(Number("B2", "1966")).Day(Value, yearAlone: true).ShouldBe(new DateOnly(1966, 1, 1));
        Cells(Text("B2", "1966")).Day(Value, yearAlone: true).ShouldBe(new DateOnly(1966, 1, 1));
        Cells(Text("B2", "1966")).Day(Value).ShouldBeNull();
    }

    [Theory]
    [InlineData("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"B2\" t=\"e\"><f>X1</f><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c r=\"B2\"><f>A1+1</f></c>", "công thức chưa tính")]
    public void An_error_of_a_formula_is_told_once_and_never_read_as_nothing(string cell, string sign)
    {
        var cells = Cells(cell);
        (cells.Decimal(Value, 2), cells.Text(Value)).ShouldBe((null, ""));
        cells.Problems.ShouldBe([$"Cột “Giá trị”: ô có lỗi {sign}. Sửa công thức hoặc nhập giá trị."]);
    }

    [Theory]
    [InlineData("có", true)]
    [InlineData("X", true)]
    [InlineData("✓", true)]
    [InlineData("TRUE", true)]
    [InlineData("khong", false)]
    [InlineData("KHÔNG", false)]
    [InlineData("no", false)]
    [InlineData("０", false)]
    [InlineData("", null)]
    public void Yes_and_no_are_the_words_people_use(string typed, bool? truth) => Cells(Text("B2", typed)).Truth(Value).ShouldBe(truth);

    [Fact]
    public void Anything_else_than_yes_and_no_is_refused_and_a_ticked_cell_is_yes()
    {
        var cells = Cells(Text("B2", "chưa rõ"));
        cells.Truth(Value).ShouldBeNull();
        cells.Problems.ShouldHaveSingleItem().ShouldContain("không rõ là có hay không");
        Cells("<c r=\"B2\" t=\"b\"><v>1</v></c>").Truth(Value).ShouldBe(true);
        Cells("<c r=\"B2\" t=\"b\"><v>0</v></c>").Truth(Value).ShouldBe(false);
    }

    [Fact]
    public void Shared_texts_have_their_runs_joined_readings_left_out_and_escapes_undone()
    {
        var strings =
            "<si><t>Họ tên</t></si><si><r><t>Giá </t></r><r><t xml:space=\"preserve\">trị</t></r><rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si><si><t>một_x000D_\nhai _x0041_ _x005F_x0041_</t></si>";
        var table = Read(
            Of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>99</v></c></row>",
                strings
            )
        ).Value;
        table.Lines.Single().Cells.Select(cell => cell.Text).ShouldBe(["một\nhai A _x0041_", ""]);
    }

    [Fact]
    public void The_first_visible_sheet_with_the_heads_is_read_and_a_list_in_a_hidden_one_is_told()
    {
        var list = Row(1, "Họ tên", "Giá trị") + "<row r=\"2\" hidden=\"1\">" + Text("A2", "An") + "</row>";
        var table = Read(Of([("Bìa", "visible", Row(1, "Bìa")), ("Cũ", "hidden", list), ("Danh sách", "visible", list)])).Value;
        (table.SheetName, string.Join(',', table.OtherSheets), table.Lines.Single().IsHidden).ShouldBe(("Danh sách", "Bìa,Cũ", true));
        var hidden = Read(Of([("Bìa", "visible", Row(1, "Bìa")), ("Cũ", "veryHidden", list)])).Refusal!;
        (hidden.Code, hidden.Message).ShouldBe(
            ("import.hidden-sheet", "Danh sách nằm ở trang tính ẩn “Cũ”. Bỏ ẩn trang tính đó rồi tải lên lại.")
        );
    }

    [Fact]
    public void Wrong_heads_are_told_by_name()
    {
        Read(Of(Row(1, "Họ tên", "Khác") + Row(2, "An", "1"))).Refusal!.Message.ShouldStartWith("Tệp thiếu cột: Giá trị.");
        Read(Of(Row(1, "Họ tên", "Giá trị", "Gia tri") + Row(2, "An", "1"))).Refusal!.Code.ShouldBe("import.column-twice");
        Read(Of(Row(1, "Họ tên", "Giá trị"))).Refusal!.Code.ShouldBe("import.empty");
        Read(Of(Row(1, "Họ tên", "Giá trị") + string.Concat(Enumerable.Range(2, 12).Select(row => Row(row, "An", "1")))), rows: 10)
            .Refusal!.Code.ShouldBe("import.too-long");
        Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])).Refusal!.Code.ShouldBe("import.old-file");
    }

    [Fact]
    public async Task The_template_and_whatever_text_it_holds_is_read_back_as_it_was_written()
    {
        using var file = new MemoryStream();
        string[] texts = ["=1+1", "_x0041_ và _x005F_", "một\nhai", "😀 𠊛", "+84912345678"];
        await XlsxSheet.WriteAsync(
            new Sheet<string>
            {
                Title = "T",
                Columns = [new("Họ tên", 10, row => SheetCell.Of(row)), new("Giá trị", 10, _ => SheetCell.Of(4.65m))],
                Rows = texts.ToAsyncEnumerable(),
            },
            file,
            default
        );
        file.Position = 0;
        Read(file).Value.Lines.Select(line => line.Cells[0].Text).ShouldBe(texts);
    }

    private static ImportCells Cells(string cell, string book = "")
    {
        var table = Read(Of(Row(1, "Họ tên", "Giá trị") + $"<row r=\"2\">{Text("A2", "An")}{cell}</row>", book: book)).Value;
        return new ImportCells(table.Lines.Single(), table, Today);
    }
}
