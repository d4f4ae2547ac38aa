using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Templates;

/// <summary>The templates that the program ships; a province writes over them. What no module counts is said to be missing.</summary>
internal static class BuiltInTemplates
{
    private static readonly string[] Flow =
    [
        "dossiers.carried-over",
        "dossiers.received",
        "dossiers.received-online",
        "dossiers.resolved",
        "dossiers.resolved-in-time",
        "dossiers.resolved-overdue",
        "dossiers.open",
    ];

    /// <summary>The columns of form II.06 in its order: received, resolved, open.</summary>
    private static readonly string[] FormII06 =
    [
        "dossiers.to-resolve",
        "dossiers.received-online",
        "dossiers.received-not-online",
        "dossiers.carried-over",
        "dossiers.resolved",
        "dossiers.resolved-early",
        "dossiers.resolved-on-day",
        "dossiers.resolved-overdue",
        "dossiers.open",
        "dossiers.open-in-time",
        "dossiers.open-overdue",
    ];

    private static readonly string[] NotResolved = ["dossiers.rejected", "dossiers.withdrawn", "dossiers.stopped"];

    /// <summary>Fields whose dossiers are counted apart.</summary>
    private static readonly string[] Fields =
    [
        "chung-thuc",
        "ho-tich",
        "dat-dai",
        "thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh",
        "bao-tro-xa-hoi",
        "nguoi-co-cong",
        "hoat-dong-xay-dung",
        "giao-duc-va-dao-tao-thuoc-he-thong-giao-duc-quoc-dan",
    ];

    private static readonly string[] Difficulties =
    [
        "difficulties.raised",
        "difficulties.answered",
        "difficulties.answered-on-time",
        "difficulties.held-open",
    ];

    private static readonly string[] Directives = ["directives.given", "directives.done", "directives.done-on-time", "directives.open"];

    private static readonly string[] Staff = ["staffing.quota", "staffing.payroll", "staffing.vacant", "staffing.surplus"];

    private static readonly string[] Money = ["benefits.decided", "benefits.paid", "benefits.amount-decided", "benefits.amount-paid"];

    public static IReadOnlyList<UsableTemplate> All { get; } =
    [
        Ship("hai-cap-tuan", "Tình hình vận hành chính quyền địa phương 2 cấp (tuần)", PeriodKind.Week, TwoTier()),
        Ship("hai-cap-thang", "Tình hình vận hành chính quyền địa phương 2 cấp (tháng)", PeriodKind.Month, TwoTier()),
        Ship(
            "mot-cua",
            "Kết quả tiếp nhận, giải quyết thủ tục hành chính theo cơ chế một cửa",
            PeriodKind.Month,
            [
                Opening(),
                Head("Kết quả chung"),
                Words(
                    "Tiếp nhận {dossiers.received} hồ sơ (kỳ trước {trước:dossiers.received}), trong đó trực tuyến {dossiers.received-online} hồ sơ. "
                        + "Đã giải quyết {dossiers.resolved} hồ sơ, trước hạn và đúng hạn {dossiers.resolved-in-time} hồ sơ, đạt {dossiers.in-time-share}."
                ),
                Figures("Tiếp nhận, giải quyết hồ sơ", Flow),
                Head("Theo xã, phường"),
                Figures("Kết quả của từng xã, phường", Flow, TableLines.Communes),
            ]
        ),
        Ship(
            "ii-06",
            "Biểu II.06: Tình hình, kết quả giải quyết thủ tục hành chính",
            PeriodKind.Quarter,
            [
                Opening(),
                Words(
                    "Biểu này xếp theo Biểu II.06 Thông tư 01/2020/TT-VPCP và chưa đối chiếu với bản in kèm Thông tư: kiểm tra thứ tự cột trước khi gửi."
                ),
                Head("Kết quả chung"),
                Figures("Số hồ sơ tiếp nhận, giải quyết", [.. FormII06, .. NotResolved]),
                Words("Hồ sơ từ chối, rút, dừng không có trong mẫu; tách riêng để bảng cân đối."),
                Head("Theo lĩnh vực nhiều hồ sơ"),
                Figures("Tiếp nhận, giải quyết, quá hạn của từng lĩnh vực", [.. Fields.SelectMany(OfField)]),
                Head("Theo đơn vị"),
                Figures("Xã, phường, đặc khu", FormII06, TableLines.Communes),
                Figures("Sở, ngành", FormII06, TableLines.Departments),
            ]
        ),
        Ship(
            "kho-khan-chi-dao",
            "Khó khăn, vướng mắc và kết quả thực hiện chỉ đạo",
            PeriodKind.Month,
            [
                Opening(),
                Head("Khó khăn, vướng mắc"),
                Words("Các đơn vị nêu {difficulties.raised} kiến nghị; đã trả lời {difficulties.answered} vướng mắc."),
                Figures("Số liệu khó khăn, vướng mắc", Difficulties),
                Head("Thực hiện chỉ đạo"),
                Words("Giao {directives.given} nhiệm vụ, hoàn thành {directives.done}, đúng hạn {directives.done-on-time}."),
                Figures("Nhiệm vụ được giao", Directives),
            ]
        ),
        Ship(
            "nhan-su",
            "Tình hình tổ chức bộ máy, nhân sự cấp xã",
            PeriodKind.Month,
            [
                Opening(),
                Head("Nhân sự"),
                Figures("Biên chế và người làm việc", Staff),
                Figures("Từng xã, phường", Staff, TableLines.Communes),
            ]
        ),
        Ship(
            "chi-tra-chinh-sach",
            "Kết quả giải quyết, chi trả chính sách, chế độ",
            PeriodKind.Month,
            [Opening(), Head("Chi trả"), Figures("Hồ sơ và số tiền", Money)]
        ),
        Ship(
            "tom-tat-hoi-nghi",
            "Báo cáo tóm tắt phục vụ hội nghị",
            PeriodKind.Month,
            [
                Opening(),
                Words(
                    "Tiếp nhận {dossiers.received} hồ sơ; giải quyết trước hạn và đúng hạn đạt {dossiers.in-time-share}; "
                        + "{difficulties.held-open} vướng mắc đang chờ trả lời; {directives.open} nhiệm vụ đang thực hiện."
                ),
                Figures("Số liệu chính", [.. Flow, .. Difficulties, .. Directives]),
            ]
        ),
    ];

    private static string[] OfField(string field) =>
        [$"dossiers.received.{field}", $"dossiers.resolved.{field}", $"dossiers.overdue.{field}"];

    private static TemplateBlock[] TwoTier() =>
        [
            Opening(),
            Head("Giải quyết thủ tục hành chính"),
            Words("Tiếp nhận {dossiers.received} hồ sơ; đang giải quyết {dossiers.open} hồ sơ."),
            Figures("Tiếp nhận, giải quyết hồ sơ", Flow),
            Head("Khó khăn, vướng mắc"),
            Figures("Số liệu khó khăn, vướng mắc", Difficulties),
            Head("Thực hiện chỉ đạo"),
            Figures("Nhiệm vụ được giao", Directives),
            Head("Nhân sự"),
            Figures("Biên chế và người làm việc", Staff),
        ];

    private static UsableTemplate Ship(string code, string name, PeriodKind period, TemplateBlock[] blocks) =>
        new(
            code,
            1,
            new TemplateFacts
            {
                Name = name,
                Period = period,
                Blocks = blocks,
            },
            null,
            null
        );

    private static TemplateBlock Opening() =>
        Words("{cơ quan} báo cáo {kỳ}, số liệu từ ngày {từ ngày} đến ngày {đến ngày}, chốt lúc {lúc chốt}, như sau:");

    private static TemplateBlock Head(string text) => new(BlockKind.Heading) { Text = text };

    private static TemplateBlock Words(string text) => new(BlockKind.Paragraph) { Text = text };

    private static TemplateBlock Figures(string title, IReadOnlyList<string> codes, TableLines lines = TableLines.Indicators) =>
        new(BlockKind.IndicatorTable)
        {
            Text = title,
            Codes = codes,
            Lines = lines,
        };
}
