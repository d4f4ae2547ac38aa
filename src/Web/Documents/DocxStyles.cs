using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThongSuot.Web.Documents;

/// <summary>
/// The looks of ND 30/2020/NĐ-CP Annex I as named styles, so that a clerk can go on in a word processor. The figures of the annex are from
/// memory (mark M of docs/glossary.md): fonts and sizes lie inside the ranges it gives.
/// </summary>
internal static class DocxStyles
{
    public const string Superior = "CoQuanChuQuan";
    public const string Issuing = "CoQuanBanHanh";
    public const string Nation = "QuocHieu";
    public const string Motto = "TieuNgu";
    public const string Number = "SoKyHieu";
    public const string PlaceDate = "DiaDanh";
    public const string Subject = "TrichYeuCongVan";
    public const string TypeName = "TenLoai";
    public const string Summary = "TrichYeu";
    public const string Addressee = "KinhGui";
    public const string Body = "NoiDung";
    public const string Heading = "DeMuc";
    public const string Centre = "GiuaDong";
    public const string Recipients = "NoiNhan";
    public const string RecipientsHead = "NoiNhanDau";
    public const string SignTitle = "QuyenHan";
    public const string SignName = "HoTen";
    public const string PageNumber = "SoTrang";
    public const string TableHead = "BangDau";
    public const string TableCell = "BangO";
    public const string SmallCell = "BangONho";

    /// <summary>Half points of the heads over which lines are drawn.</summary>
    public const int IssuingSize = 26;
    public const int MottoSize = 28;
    public const int SummarySize = 28;

    public static Styles Make() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle
                    {
                        RunFonts = new RunFonts
                        {
                            Ascii = "Times New Roman",
                            HighAnsi = "Times New Roman",
                            EastAsia = "Times New Roman",
                            ComplexScript = "Times New Roman",
                        },
                        Color = new Color { Val = "000000" },
                        FontSize = new FontSize { Val = "28" },
                        FontSizeComplexScript = new FontSizeComplexScript { Val = "28" },
                        Languages = new Languages { Val = "vi-VN", EastAsia = "vi-VN" },
                    }
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle
                    {
                        SpacingBetweenLines = new SpacingBetweenLines
                        {
                            Before = "0",
                            After = "0",
                            Line = "240",
                            LineRule = LineSpacingRuleValues.Auto,
                        },
                    }
                )
            ),
            new Style
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
                StyleName = new StyleName { Val = "Normal" },
            },
            Of(Superior, "Cơ quan chủ quản", 26),
            Of(Issuing, "Cơ quan ban hành", IssuingSize, bold: true),
            Of(Nation, "Quốc hiệu", 26, bold: true),
            Of(Motto, "Tiêu ngữ", MottoSize, bold: true),
            Of(Number, "Số và ký hiệu", 26, before: 120),
            Of(PlaceDate, "Địa danh và thời gian", 28, italic: true, before: 120),
            Of(Subject, "Trích yếu công văn", 24, before: 60),
            Of(TypeName, "Tên loại", 28, bold: true, before: 240, keepNext: true),
            Of(Summary, "Trích yếu", SummarySize, bold: true, keepNext: true),
            Of(Addressee, "Kính gửi", 28, before: 120),
            Of(Body, "Nội dung", 28, JustificationValues.Both, before: 60, after: 60, firstLine: true),
            Of(Heading, "Đề mục", 28, JustificationValues.Both, before: 120, after: 60, bold: true, firstLine: true, keepNext: true),
            Of(Centre, "Thẩm quyền ban hành và QUYẾT ĐỊNH", 28, before: 120, after: 120, bold: true, keepNext: true),
            Of(RecipientsHead, "Nơi nhận (đầu)", 24, JustificationValues.Left, bold: true, italic: true),
            Of(Recipients, "Nơi nhận", 22, JustificationValues.Left),
            Of(SignTitle, "Quyền hạn và chức vụ người ký", 28, bold: true, keepNext: true),
            Of(SignName, "Họ tên người ký", 28, bold: true),
            Of(PageNumber, "Số trang", 28),
            Of(TableHead, "Bảng dòng đầu", 26, before: 40, after: 40, bold: true, keepNext: true),
            Of(TableCell, "Bảng ô", 26, JustificationValues.Left, before: 40, after: 40),
            Of(SmallCell, "Bảng ô nhỏ", 20, JustificationValues.Left, before: 10, after: 10)
        );

    private static Style Of(
        string id,
        string name,
        int halfPoints,
        JustificationValues? align = null,
        int before = 0,
        int after = 0,
        bool bold = false,
        bool italic = false,
        bool firstLine = false,
        bool keepNext = false
    ) =>
        new()
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
            StyleName = new StyleName { Val = name },
            BasedOn = new BasedOn { Val = "Normal" },
            PrimaryStyle = new PrimaryStyle(),
            StyleParagraphProperties = new StyleParagraphProperties
            {
                KeepNext = keepNext ? new KeepNext() : null,
                // Body text breathes a little more than the heads.
                SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = Docx.Text(before),
                    After = Docx.Text(after),
                    Line = firstLine ? "264" : "240",
                    LineRule = LineSpacingRuleValues.Auto,
                },
                Indentation = firstLine ? new Indentation { FirstLine = Docx.Text(Docx.FirstLine) } : null,
                Justification = new Justification { Val = align ?? JustificationValues.Center },
            },
            StyleRunProperties = new StyleRunProperties
            {
                Bold = bold ? new Bold() : null,
                Italic = italic ? new Italic() : null,
                FontSize = new FontSize { Val = Docx.Text(halfPoints) },
            },
        };
}
