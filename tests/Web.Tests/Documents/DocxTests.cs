using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThongSuot.Web.Documents;

namespace ThongSuot.Web.Tests.Documents;

/// <summary>Written, then read back.</summary>
public sealed class DocxTests
{
    [Fact]
    public void Every_kind_of_document_is_valid()
    {
        foreach (
            var document in new[] { Sample.Notice, Sample.Letter, Sample.Letter with { Addressees = [], SuperiorBody = null, Body = [] } }
        )
        {
            using var opened = Open(document);
            new OpenXmlValidator(FileFormatVersions.Office2016)
                .Validate(opened)
                .Select(problem => $"{problem.Path?.XPath}: {problem.Description}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_page_the_fonts_and_the_sizes_are_those_of_annex_I()
    {
        using var opened = Open(Sample.Notice);
        var main = opened.MainDocumentPart!;
        var page = main.Document.Body!.Descendants<SectionProperties>().Single();
        // Millimetres: 1 mm is 56.7 twentieths of a point.
        static double Millimetres(double twips) => Math.Round(twips / 56.7);
        var (size, margin) = (page.GetFirstChild<PageSize>()!, page.GetFirstChild<PageMargin>()!);
        (Millimetres(size.Width!), Millimetres(size.Height!)).ShouldBe((210, 297));
        Millimetres(margin.Top!.Value).ShouldBeInRange(20, 25);
        Millimetres(margin.Bottom!.Value).ShouldBeInRange(20, 25);
        Millimetres(margin.Left!.Value).ShouldBeInRange(30, 35);
        Millimetres(margin.Right!.Value).ShouldBeInRange(15, 20);
        var styles = main.StyleDefinitionsPart!.Styles!;
        styles.Descendants<RunFonts>().Select(fonts => fonts.Ascii!.Value).Distinct().ShouldBe(["Times New Roman"]);
        (Style Style, double Points) Of(string name) =>
            styles.Elements<Style>().Single(style => style.StyleName!.Val == name) is var style
                ? (style, int.Parse(style.StyleRunProperties!.FontSize!.Val!) / 2.0)
                : default;
        foreach (
            var (name, low, high, bold, italic) in new[]
            {
                ("Quốc hiệu", 12, 13, true, false),
                ("Tiêu ngữ", 13, 14, true, false),
                ("Cơ quan chủ quản", 12, 13, false, false),
                ("Cơ quan ban hành", 12, 13, true, false),
                ("Số và ký hiệu", 13, 13, false, false),
                ("Địa danh và thời gian", 13, 14, false, true),
                ("Tên loại", 13, 14, true, false),
                ("Trích yếu", 13, 14, true, false),
                ("Nội dung", 13, 14, false, false),
                ("Nơi nhận (đầu)", 12, 12, true, true),
                ("Nơi nhận", 11, 11, false, false),
                ("Quyền hạn và chức vụ người ký", 13, 14, true, false),
                ("Họ tên người ký", 13, 14, true, false),
                ("Số trang", 13, 14, false, false),
            }
        )
        {
            var (style, points) = Of(name);
            points.ShouldBeInRange(low, high, name);
            (style.StyleRunProperties!.Bold is not null, style.StyleRunProperties.Italic is not null).ShouldBe((bold, italic), name);
        }

        var body = Of("Nội dung").Style.StyleParagraphProperties!;
        body.Justification!.Val!.Value.ShouldBe(JustificationValues.Both);
        Math.Round(int.Parse(body.Indentation!.FirstLine!) / 567.0, 2).ShouldBe(1.27);
    }

    [Fact]
    public void The_head_has_two_columns_with_bodies_motto_number_and_date()
    {
        using var opened = Open(Sample.Notice);
        var head = opened.MainDocumentPart!.Document.Body!.Elements<Table>().First();
        string[] Lines(int row, int column) =>
            [.. head.Elements<TableRow>().ElementAt(row).Elements<TableCell>().ElementAt(column).Elements<Paragraph>().Select(Words)];
        Lines(0, 0).ShouldBe(["ỦY BAN NHÂN DÂN|TỈNH PHÚ THỌ", "VĂN PHÒNG", ""]);
        Lines(0, 1).ShouldBe(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", ""]);
        Lines(1, 0).ShouldBe(["Số: 186/TB-VP"]);
        Lines(1, 1).ShouldBe(["Phú Thọ, ngày 05 tháng 9 năm 2025"]);
        head.Descendants<TableBorders>().ShouldBeEmpty();
        head.Descendants<TopBorder>().Count().ShouldBe(2, "a line under the motto and one under the issuing body");
    }

    [Fact]
    public void The_content_is_numbered_from_part_to_point_and_ends_so_that_nothing_can_be_added()
    {
        using var opened = Open(Sample.Notice);
        Body(opened)
            .ShouldBe([
                "THÔNG BÁO",
                "Kết luận tại hội nghị đối thoại, tháo gỡ khó khăn, vướng mắc|trong vận hành mô hình chính quyền địa phương 2 cấp",
                "",
                "Ngày 20/9/2025, Ủy ban nhân dân tỉnh tổ chức hội nghị đối thoại với 148 xã, phường.",
                "I. Đánh giá chung",
                "Sau gần ba tháng, bộ máy hoạt động thông suốt.",
                "II. Nhiệm vụ",
                "1. Sở Tài chính",
                "a) Kinh phí thường xuyên",
                "a) Hướng dẫn lập dự toán;",
                "b) Tổng hợp nhu cầu;",
                "2. Sở Nội vụ",
                "a) Biên chế",
                "",
                "Chế độ báo cáo: Các cơ quan, đơn vị báo cáo trước ngày 25 hằng tháng./.",
                "",
                "",
            ]);
        var table = opened.MainDocumentPart!.Document.Body!.Elements<Table>().ElementAt(1);
        table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>().ShouldNotBeNull();
        table.Elements<TableRow>().Last().InnerText.ShouldBe("2Tập huấn người vận hànhSở Khoa học và Công nghệ15/10/2025");
        table
            .Descendants<TableCell>()
            .Select(cell => cell.TableCellProperties!.TableCellWidth!.Width!.Value)
            .Take(4)
            .Sum(int.Parse!)
            .ShouldBeInRange(9340, 9354);
    }

    [Fact]
    public void Recipients_stand_left_and_whoever_signs_right_with_his_power()
    {
        using var opened = Open(Sample.Notice);
        var cells = opened.MainDocumentPart!.Document.Body!.Elements<Table>().Last().Descendants<TableCell>().ToList();
        cells[0]
            .Elements<Paragraph>()
            .Select(Words)
            .ShouldBe(["Nơi nhận:", "- Thường trực Tỉnh ủy (để báo cáo);", "- UBND các xã, phường;", "- Lưu: VT, TH."]);
        cells[1]
            .Elements<Paragraph>()
            .Select(Words)
            .Where(line => line.Length > 0)
            .ShouldBe(["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Mẫu Sơn"]);
        Signer.ForHead("Chủ tịch", "Phó Chủ tịch", null, "Ủy ban nhân dân").Above.ShouldBe(["TM. Ủy ban nhân dân", "KT. Chủ tịch"]);
        Signer.ForCollective("Ủy ban nhân dân", "Chủ tịch", null).Above.ShouldBe(["TM. Ủy ban nhân dân"]);
        Signer.ByOrder("Chủ tịch", "Chánh Văn phòng", null).Above.ShouldBe(["TL. Chủ tịch"]);
        Signer.Authorised("Giám đốc", "Trưởng phòng", null).Above.ShouldBe(["TUQ. Giám đốc"]);
    }

    [Fact]
    public void A_letter_has_its_summary_under_the_number_and_a_draft_leaves_number_and_day_open()
    {
        using var opened = Open(Sample.Letter);
        var head = opened
            .MainDocumentPart!.Document.Body!.Elements<Table>()
            .First()
            .Elements<TableRow>()
            .Last()
            .Elements<TableCell>()
            .ToList();
        head[0]
            .Elements<Paragraph>()
            .Select(Words)
            .ShouldBe(["Số:         /SNV-CCHC", "V/v hướng dẫn rà soát vị trí việc làm", "(DỰ THẢO)"]);
        Words(head[1].Elements<Paragraph>().Single()).ShouldBe("Phú Thọ, ngày       tháng       năm 2025");
        Body(opened).Take(3).ShouldBe(["Kính gửi:", "- Các sở, ban, ngành;", "- Ủy ban nhân dân các xã, phường."]);
        Body(opened).ShouldContain("2. Gửi báo cáo./.");
    }

    [Fact]
    public void Pages_are_numbered_at_the_top_from_the_second_on()
    {
        using var opened = Open(Sample.Notice);
        var main = opened.MainDocumentPart!;
        var page = main.Document.Body!.Descendants<SectionProperties>().Single();
        page.GetFirstChild<TitlePage>().ShouldNotBeNull("the first page has a header of its own");
        Header HeaderOf(HeaderFooterValues type) =>
            ((HeaderPart)main.GetPartById(page.Elements<HeaderReference>().Single(reference => reference.Type! == type).Id!)).Header;
        HeaderOf(HeaderFooterValues.First).Descendants<FieldCode>().ShouldBeEmpty();
        HeaderOf(HeaderFooterValues.Default).Descendants<FieldCode>().Single().Text.ShouldBe(" PAGE ");
        main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Single(style => style.StyleName!.Val == "Số trang")
            .StyleParagraphProperties!.Justification!.Val!.Value.ShouldBe(JustificationValues.Center);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Bytes(Sample.Notice).ShouldBe(Bytes(Sample.Notice with { }));
        Bytes(Sample.Notice).ShouldNotBe(Bytes(Sample.Notice with { Number = "187" }));
    }

    [Fact]
    public void Letters_that_xml_cannot_hold_are_left_out_and_a_list_may_be_longer_than_the_alphabet()
    {
        using var opened = Open(
            Sample.Letter with
            {
                Body =
                [
                    new DocumentParagraph("Một\u0001 hai"),
                    new DocumentList([.. Enumerable.Range(1, 25).Select(at => $"ý {at}")], ListMark.Letter),
                ],
            }
        );
        var lines = Body(opened);
        lines.ShouldContain("Một hai");
        lines.ShouldContain("đ) ý 5");
        lines.ShouldContain("y) ý 23");
        lines.ShouldContain("aa) ý 24");
    }

    private static WordprocessingDocument Open(OfficialDocument document) =>
        WordprocessingDocument.Open(new MemoryStream(Bytes(document)), isEditable: false);

    private static byte[] Bytes(OfficialDocument document)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(document, stream);
        return stream.ToArray();
    }

    private static List<string> Body(WordprocessingDocument opened) =>
        [.. opened.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(Words)];

    private static string Words(Paragraph paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Select(piece =>
                    piece switch
                    {
                        Text text => text.Text,
                        Break => "|",
                        _ => string.Empty,
                    }
                )
        );
}
