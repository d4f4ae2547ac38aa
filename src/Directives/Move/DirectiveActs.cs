namespace ThongSuot.Directives.Move;

/// <summary>An act as the pages show it.</summary>
/// <param name="Slug">Its address, <c>/chi-dao/{code}/viec/{slug}</c>, and the end of its deed's code.</param>
/// <param name="Button">The verb on the button.</param>
/// <param name="Past">How the history tells it.</param>
/// <param name="ContentLabel">Label of the text, or null when it wants none.</param>
/// <param name="ContentRequired">Whether it cannot be done without words.</param>
/// <param name="Effect">What will happen, told before it does.</param>
internal sealed record ActForm(
    DirectiveAct Act,
    string Slug,
    string Button,
    string Past,
    string? ContentLabel,
    bool ContentRequired,
    string Effect,
    bool WantsPercent = false,
    bool WantsDue = false,
    bool WantsPerson = false,
    bool WantsNumber = false,
    bool WantsFile = false
)
{
    /// <summary>Carries the directive forward: the one filled button. The others stand beside it as links.</summary>
    public bool Forward =>
        Act is DirectiveAct.Take or DirectiveAct.Submit or DirectiveAct.Accept or DirectiveAct.GrantExtension or DirectiveAct.Explain;
}

/// <summary>All acts as forms. What they do is decided by <see cref="Directive"/>.</summary>
internal static class DirectiveActs
{
    public static IReadOnlyList<ActForm> All { get; } =
    [
        new(
            DirectiveAct.Take,
            "nhan",
            "Nhận việc",
            "Nhận việc",
            "Ý kiến khi nhận",
            false,
            "Người giao biết việc đã có người làm; thời hạn không đổi."
        ),
        new(
            DirectiveAct.Report,
            "tien-do",
            "Báo cáo tiến độ",
            "Báo cáo tiến độ",
            "Đã làm gì, còn vướng gì",
            true,
            "Tiến độ hiện ở trang chỉ đạo; có thể kèm minh chứng.",
            WantsPercent: true,
            WantsNumber: true,
            WantsFile: true
        ),
        new(
            DirectiveAct.Submit,
            "nop-san-pham",
            "Nộp sản phẩm",
            "Nộp sản phẩm",
            "Sản phẩm gồm những gì",
            true,
            "Chỉ đạo chuyển sang chờ nghiệm thu. Đúng hạn hay quá hạn tính theo lúc nộp này.",
            WantsNumber: true,
            WantsFile: true
        ),
        new(
            DirectiveAct.AskExtension,
            "xin-gia-han",
            "Xin gia hạn",
            "Xin gia hạn",
            "Lý do và cam kết",
            true,
            "Người giao quyết định. Trong lúc chờ, hạn cũ vẫn tính.",
            WantsDue: true
        ),
        new(
            DirectiveAct.Explain,
            "giai-trinh",
            "Giải trình",
            "Giải trình",
            "Vì sao chậm, cách khắc phục",
            true,
            "Giải trình gửi người giao và Văn phòng UBND tỉnh.",
            WantsNumber: true,
            WantsFile: true
        ),
        new(
            DirectiveAct.Reassign,
            "phan-cong",
            "Phân công lại",
            "Phân công lại cho",
            "Ý kiến chỉ đạo",
            false,
            "Người mới chịu trách nhiệm; thời hạn không đổi.",
            WantsPerson: true
        ),
        new(
            DirectiveAct.GrantExtension,
            "cho-gia-han",
            "Cho gia hạn",
            "Cho gia hạn",
            "Ý kiến",
            false,
            "Hạn chuyển sang ngày được xin và được ghi một lần gia hạn."
        ),
        new(DirectiveAct.RefuseExtension, "khong-gia-han", "Không cho gia hạn", "Không cho gia hạn", "Lý do", true, "Hạn cũ giữ nguyên."),
        new(DirectiveAct.Accept, "nghiem-thu", "Nghiệm thu", "Nghiệm thu sản phẩm", "Nhận xét", false, "Chỉ đạo hoàn thành."),
        new(
            DirectiveAct.ReturnProduct,
            "tra-lai",
            "Trả lại",
            "Trả lại sản phẩm",
            "Chưa đạt ở điểm nào",
            true,
            "Đơn vị chủ trì làm tiếp; thời hạn vẫn tính, lần nộp này không còn giá trị."
        ),
        new(
            DirectiveAct.AskExplanation,
            "yeu-cau-giai-trinh",
            "Yêu cầu giải trình",
            "Yêu cầu giải trình",
            "Cần giải trình điều gì",
            true,
            "Đơn vị chủ trì phải trả lời trong hạn giải trình."
        ),
        new(
            DirectiveAct.ChangeLead,
            "doi-chu-tri",
            "Đổi đơn vị chủ trì",
            "Đổi đơn vị chủ trì sang",
            "Lý do",
            true,
            "Đơn vị mới nhận từ đầu; số liệu chuyển theo. Thời hạn không đổi.",
            WantsPerson: true
        ),
        new(
            DirectiveAct.Withdraw,
            "rut",
            "Rút chỉ đạo",
            "Rút chỉ đạo",
            "Vì sao không còn phù hợp",
            true,
            "Chỉ đạo kết thúc với trạng thái “không còn phù hợp”."
        ),
    ];

    public static ActForm Of(DirectiveAct act) => All.First(form => form.Act == act);

    public static ActForm? BySlug(string slug) => All.FirstOrDefault(form => form.Slug == slug);
}
