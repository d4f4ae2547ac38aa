namespace ThongSuot.Benefits.Move;

/// <summary>An act as the pages show it.</summary>
/// <param name="Slug">Its address, <c>/che-do/{code}/viec/{slug}</c>, and the end of its deed's code.</param>
/// <param name="Past">How the history tells it.</param>
/// <param name="ContentLabel">Label of the text, or null when it wants none.</param>
/// <param name="Effect">What will happen, told before it does.</param>
internal sealed record ActForm(
    CaseAct Act,
    string Slug,
    string Button,
    string Past,
    string? ContentLabel,
    bool ContentRequired,
    string Effect,
    bool WantsDecision = false,
    bool WantsMoney = false,
    bool WantsDay = false,
    bool WantsFacts = false
)
{
    /// <summary>Carries the case forward: the one filled button.</summary>
    public bool Forward =>
        Act is CaseAct.Submit or CaseAct.Approve or CaseAct.Decide or CaseAct.Pay or CaseAct.Recalculate or CaseAct.TakeRefund;
}

/// <summary>All acts as forms. What they do is decided by <see cref="BenefitCase"/>.</summary>
internal static class CaseActs
{
    public static IReadOnlyList<ActForm> All { get; } =
    [
        new(
            CaseAct.Submit,
            "trinh",
            "Trình duyệt",
            "Trình duyệt",
            "Ý kiến của đơn vị",
            false,
            "Văn phòng UBND tỉnh nhận hồ sơ; đơn vị không sửa được nữa, trừ khi bị trả lại."
        ),
        new(CaseAct.Approve, "duyet", "Duyệt", "Duyệt", "Ý kiến", false, "Hồ sơ chuyển sang chờ quyết định."),
        new(CaseAct.Return, "tra-lai", "Trả lại", "Trả lại", "Cần sửa gì", true, "Đơn vị sửa rồi trình lại."),
        new(
            CaseAct.Decide,
            "quyet-dinh",
            "Ghi quyết định",
            "Ra quyết định",
            null,
            false,
            "Số tiền theo lần tính đang áp dụng trở thành số phải chi trả.",
            WantsDecision: true,
            WantsDay: true
        ),
        new(
            CaseAct.Pay,
            "chi-tra",
            "Ghi chi trả",
            "Chi trả",
            null,
            false,
            "Có thể chi nhiều lần; đủ số quyết định thì hồ sơ hoàn thành.",
            WantsMoney: true,
            WantsDay: true
        ),
        new(
            CaseAct.Object,
            "khieu-nai",
            "Ghi khiếu nại",
            "Khiếu nại",
            "Nội dung khiếu nại",
            true,
            "Văn phòng UBND tỉnh trả lời giữ nguyên, hoặc tính lại. Mọi lần tính đều được giữ."
        ),
        new(
            CaseAct.Recalculate,
            "tinh-lai",
            "Tính lại",
            "Tính lại",
            "Vì sao tính lại",
            true,
            "Lần tính mới thay lần đang áp dụng, lần cũ vẫn lưu; hồ sơ chờ quyết định điều chỉnh.",
            WantsFacts: true
        ),
        new(
            CaseAct.RejectObjection,
            "giu-nguyen",
            "Trả lời giữ nguyên",
            "Trả lời khiếu nại",
            "Vì sao giữ nguyên",
            true,
            "Kết quả tính không đổi."
        ),
        new(
            CaseAct.TakeRefund,
            "thu-hoi",
            "Ghi thu hồi",
            "Thu hồi",
            null,
            false,
            "Có thể thu nhiều lần cho đến khi đủ.",
            WantsMoney: true,
            WantsDay: true
        ),
        new(
            CaseAct.Reemploy,
            "hoan-tra",
            "Tuyển lại, hoàn trả",
            "Được tuyển lại",
            "Cơ quan tuyển lại",
            true,
            "Người được tuyển lại trong thời hạn phải hoàn trả số đã nhận (NĐ 154/2025 Điều 3 khoản 6).",
            WantsDay: true
        ),
        new(CaseAct.Withdraw, "rut", "Rút hồ sơ", "Rút hồ sơ", "Lý do", true, "Hồ sơ kết thúc, không chi trả."),
    ];

    public static ActForm Of(CaseAct act) => All.First(form => form.Act == act);

    public static ActForm? BySlug(string slug) => All.FirstOrDefault(form => form.Slug == slug);
}
