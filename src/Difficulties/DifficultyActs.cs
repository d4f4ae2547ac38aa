namespace ThongSuot.Difficulties;

/// <summary>An act as the pages show it.</summary>
/// <param name="Slug">Its address, <c>/vuong-mac/{code}/viec/{slug}</c>, and the end of its deed's code.</param>
/// <param name="Button">The verb on the button.</param>
/// <param name="ContentLabel">Label of the text, or null when it wants none.</param>
/// <param name="Effect">What will happen, told before it does.</param>
internal sealed record DifficultyActForm(
    DifficultyAct Act,
    string Slug,
    string Button,
    string? ContentLabel,
    bool ContentRequired,
    string Effect
)
{
    /// <summary>Carries it forward: the one filled button.</summary>
    public bool Forward => Act is DifficultyAct.Assign or DifficultyAct.Answer or DifficultyAct.Reply;
}

/// <summary>All acts as forms. What they do is decided by <see cref="Difficulty"/>.</summary>
internal static class DifficultyActs
{
    public static IReadOnlyList<DifficultyActForm> All { get; } =
    [
        new(
            DifficultyAct.Assign,
            "phan-cong",
            "Phân công",
            "Ý kiến chỉ đạo",
            false,
            "Cơ quan chủ trì và người được giao thấy ngay; thời hạn bắt đầu tính."
        ),
        new(DifficultyAct.Start, "bat-dau", "Bắt đầu giải quyết", null, false, "Đơn vị nêu thấy có người đang giải quyết."),
        new(
            DifficultyAct.Answer,
            "tra-loi",
            "Trả lời",
            "Nội dung trả lời",
            true,
            "Câu trả lời đến mọi đơn vị đã nêu cùng lúc và thành hướng dẫn chung; từng đơn vị xác nhận đã giải quyết hay chưa."
        ),
        new(
            DifficultyAct.Escalate,
            "kien-nghi-trung-uong",
            "Kiến nghị Trung ương",
            "Nội dung kiến nghị",
            true,
            "Lập văn bản gửi bộ, ngành, đồng gửi Bộ Nội vụ; đến ngày nhắc lại, người được giao đôn đốc."
        ),
        new(
            DifficultyAct.FollowUp,
            "nhac-lai",
            "Ghi đã nhắc lại",
            "Đã nhắc bằng cách nào",
            false,
            "Ghi một lần đôn đốc và đặt ngày nhắc tiếp."
        ),
        new(
            DifficultyAct.Reply,
            "bo-tra-loi",
            "Ghi trả lời của bộ, ngành",
            "Nội dung trả lời",
            true,
            "Người được giao dùng trả lời này để trả lời các đơn vị."
        ),
        new(
            DifficultyAct.GiveTo,
            "giao-nguoi-khac",
            "Giao người khác",
            "Ý kiến chỉ đạo",
            false,
            "Người mới chịu trách nhiệm; thời hạn không đổi."
        ),
        new(DifficultyAct.PassOn, "chuyen-tra", "Không thuộc cơ quan", "Lý do", true, "Trả về Văn phòng UBND tỉnh để phân công lại."),
        new(
            DifficultyAct.Invalidate,
            "khong-phai-vuong-mac",
            "Không phải vướng mắc",
            "Lý do",
            true,
            "Đóng với lý do; đơn vị nêu thấy lý do."
        ),
        new(
            DifficultyAct.Merge,
            "nhap-chung",
            "Nhập vào vướng mắc khác",
            "Lý do",
            false,
            "Các kiến nghị sang vướng mắc kia, một câu trả lời cho tất cả. Hoàn tác được."
        ),
        new(
            DifficultyAct.Split,
            "tach",
            "Tách",
            "Tên vướng mắc mới",
            true,
            "Kiến nghị được chọn thành vướng mắc riêng, chờ phân công. Hoàn tác bằng nhập chung."
        ),
        new(DifficultyAct.Undo, "hoan-tac", "Hoàn tác nhập chung", null, false, "Các kiến nghị trở về vướng mắc này, chờ phân công."),
    ];

    public static DifficultyActForm Of(DifficultyAct act) => All.First(form => form.Act == act);

    public static DifficultyActForm? BySlug(string slug) => All.FirstOrDefault(form => form.Slug == slug);
}
