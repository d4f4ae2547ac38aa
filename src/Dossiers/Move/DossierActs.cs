namespace ThongSuot.Dossiers.Move;

/// <summary>An act as the pages show it.</summary>
/// <param name="Slug">Its address, <c>/ho-so/{code}/viec/{slug}</c>, and the end of its deed's code.</param>
/// <param name="Button">The verb on the button.</param>
/// <param name="Past">How the history tells it.</param>
/// <param name="ContentLabel">Label of the text, or null when it wants none.</param>
/// <param name="ContentRequired">Whether it cannot be done without words.</param>
/// <param name="Effect">What will happen, told before it does.</param>
internal sealed record ActForm(
    DossierAct Act,
    string Slug,
    string Button,
    string Past,
    string? ContentLabel,
    bool ContentRequired,
    string Effect,
    bool WantsOfficer = false,
    bool WantsDue = false,
    bool WantsAmount = false,
    bool WantsUnit = false,
    bool WantsResult = false
)
{
    /// <summary>Carries the dossier forward: the one filled button. The others stand beside it as links.</summary>
    public bool Forward =>
        Act
            is DossierAct.Accept
                or DossierAct.Assign
                or DossierAct.Forward
                or DossierAct.TakeSupplement
                or DossierAct.TakePayment
                or DossierAct.AnswerConsultation
                or DossierAct.Resolve
                or DossierAct.Return;
}

/// <summary>All acts as forms. What they do is decided by <see cref="Dossier"/>.</summary>
internal static class DossierActs
{
    public static IReadOnlyList<ActForm> All { get; } =
    [
        new(
            DossierAct.Accept,
            "tiep-nhan",
            "Tiếp nhận",
            "Tiếp nhận",
            null,
            false,
            "Thời hạn bắt đầu tính và hồ sơ chuyển đến đơn vị giải quyết."
        ),
        new(
            DossierAct.RejectReception,
            "khong-tiep-nhan",
            "Từ chối tiếp nhận",
            "Từ chối tiếp nhận",
            "Lý do từ chối",
            true,
            "Hồ sơ kết thúc; in phiếu từ chối (mẫu 03) cho người nộp."
        ),
        new(
            DossierAct.Assign,
            "phan-cong",
            "Phân công",
            "Phân công cho",
            "Ý kiến chỉ đạo",
            false,
            "Hồ sơ vào danh sách của người được giao.",
            WantsOfficer: true
        ),
        new(
            DossierAct.Forward,
            "chuyen-buoc",
            "Chuyển bước tiếp",
            "Chuyển sang bước",
            "Ý kiến xử lý",
            false,
            "Hồ sơ sang bước kế tiếp của quy trình."
        ),
        new(
            DossierAct.SendBack,
            "chuyen-lai",
            "Chuyển lại",
            "Chuyển lại để xử lý tiếp",
            "Lý do chuyển lại",
            true,
            "Hồ sơ trở về người đã thẩm định."
        ),
        new(
            DossierAct.AskSupplement,
            "bo-sung",
            "Yêu cầu bổ sung",
            "Yêu cầu bổ sung giấy tờ",
            "Giấy tờ cần bổ sung, hoàn thiện",
            true,
            "Thời hạn tạm dừng; in phiếu yêu cầu bổ sung (mẫu 02). Chỉ được yêu cầu một lần nên hãy ghi đủ."
        ),
        new(
            DossierAct.TakeSupplement,
            "da-bo-sung",
            "Đã nhận bổ sung",
            "Nhận giấy tờ bổ sung",
            "Giấy tờ đã nhận",
            false,
            "Thời hạn tính lại từ đầu hoặc tính tiếp, theo quy định của thủ tục."
        ),
        new(
            DossierAct.AskPayment,
            "yeu-cau-nop-tien",
            "Yêu cầu nộp tiền",
            "Yêu cầu thực hiện nghĩa vụ tài chính",
            "Nội dung khoản nộp",
            true,
            "Thời hạn tạm dừng cho đến khi nộp xong.",
            WantsAmount: true
        ),
        new(
            DossierAct.TakePayment,
            "da-nop-tien",
            "Đã nộp tiền",
            "Ghi nhận đã nộp tiền",
            "Số biên lai, chứng từ",
            false,
            "Thời hạn tính tiếp."
        ),
        new(
            DossierAct.Extend,
            "xin-loi",
            "Xin lỗi, hẹn lại",
            "Xin lỗi và hẹn lại",
            "Lý do chậm",
            true,
            "Lập văn bản xin lỗi (mẫu 04) với hạn mới. Chỉ được một lần, trước hạn ít nhất một ngày làm việc.",
            WantsDue: true
        ),
        new(
            DossierAct.Consult,
            "lay-y-kien",
            "Lấy ý kiến",
            "Lấy ý kiến",
            "Nội dung cần cho ý kiến",
            true,
            "Đơn vị được hỏi thấy hồ sơ và trả lời trong hạn; thời hạn giải quyết vẫn tính.",
            WantsDue: true,
            WantsUnit: true
        ),
        new(
            DossierAct.AnswerConsultation,
            "tra-loi-y-kien",
            "Trả lời ý kiến",
            "Trả lời ý kiến",
            "Ý kiến của đơn vị",
            true,
            "Ý kiến gửi về đơn vị giải quyết."
        ),
        new(
            DossierAct.Resolve,
            "ky-ket-qua",
            "Ký kết quả",
            "Ký kết quả",
            "Ghi chú",
            false,
            "Hồ sơ hoàn thành và kết quả chuyển về nơi tiếp nhận để trả.",
            WantsResult: true
        ),
        new(
            DossierAct.Refuse,
            "tu-choi",
            "Từ chối giải quyết",
            "Từ chối giải quyết",
            "Lý do từ chối",
            true,
            "Hồ sơ kết thúc; in phiếu từ chối (mẫu 03)."
        ),
        new(DossierAct.Withdraw, "rut", "Rút hồ sơ", "Công dân rút hồ sơ", "Lý do rút", true, "Hồ sơ kết thúc theo yêu cầu của người nộp."),
        new(
            DossierAct.Stop,
            "dung",
            "Dừng giải quyết",
            "Dừng giải quyết",
            "Lý do dừng",
            true,
            "Hồ sơ kết thúc; in thông báo dừng (mẫu 05)."
        ),
        new(
            DossierAct.Return,
            "tra-ket-qua",
            "Trả kết quả",
            "Trả kết quả",
            "Người nhận, giấy tờ mang theo",
            false,
            "Hồ sơ kết thúc; người dân có thể đánh giá."
        ),
        new(
            DossierAct.Reopen,
            "thu-hoi",
            "Thu hồi kết quả",
            "Thu hồi kết quả đã ký",
            "Sai sót cần sửa",
            true,
            "Hồ sơ trở về bước ký; số liệu đã giải quyết giảm một. Chỉ làm được khi chưa trả kết quả."
        ),
    ];

    public static ActForm Of(DossierAct act) => All.First(form => form.Act == act);

    public static ActForm? BySlug(string slug) => All.FirstOrDefault(form => form.Slug == slug);
}
