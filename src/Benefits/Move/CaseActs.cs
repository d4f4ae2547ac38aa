using ThongSuot.Web.Acts;

namespace ThongSuot.Benefits.Move;

/// <summary>All acts as forms. What they do is decided by <see cref="BenefitCase"/>.</summary>
internal static class CaseActs
{
    public static ActForms<CaseAct> Forms { get; } =
        new(
            new(
                CaseAct.Submit,
                "trinh",
                "Trình phê duyệt",
                "Sở Nội vụ nhận hồ sơ; đơn vị không sửa được nữa, trừ khi bị trả lại.",
                Forward: true
            )
            {
                Content = "Ý kiến của đơn vị",
                ContentOptional = true,
            },
            new(CaseAct.Approve, "duyet", "Duyệt", "Hồ sơ chuyển sang chờ quyết định.", Forward: true)
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(CaseAct.Return, "tra-lai", "Trả lại", "Đơn vị sửa rồi trình lại.") { Content = "Cần sửa gì" },
            new(
                CaseAct.Decide,
                "quyet-dinh",
                "Ghi quyết định",
                "Số tiền theo lần tính đang áp dụng trở thành số phải chi trả.",
                Forward: true
            )
            {
                Past = "Ra quyết định",
                Fields = ActFields.Decision | ActFields.Day,
            },
            new(
                CaseAct.Pay,
                "chi-tra",
                "Ghi chi trả",
                "Có thể chi nhiều lần. Lãnh đạo đơn vị xác nhận thì mới tính là đã chi; đủ số quyết định thì hồ sơ hoàn thành.",
                Forward: true
            )
            {
                Past = "Ghi chi trả, chờ xác nhận",
                Fields = ActFields.Amount | ActFields.Day,
                Content = "Lý do, nếu chi trước ngày nghỉ",
                ContentOptional = true,
            },
            new(CaseAct.ConfirmPaid, "xac-nhan-chi", "Xác nhận đã chi", "Các khoản người khác ghi được tính là đã chi.", Forward: true)
            {
                Past = "Xác nhận đã chi",
            },
            new(CaseAct.TurnDownPaid, "khong-xac-nhan", "Không xác nhận", "Các khoản chờ xác nhận không được tính; hồ sơ lại chờ chi trả.")
            {
                Past = "Không xác nhận khoản chi",
                Content = "Lý do",
            },
            new(CaseAct.Object, "khieu-nai", "Ghi khiếu nại", "Sở Nội vụ trả lời giữ nguyên, hoặc tính lại. Mọi lần tính đều được giữ.")
            {
                Past = "Khiếu nại",
                Content = "Nội dung khiếu nại",
            },
            new(
                CaseAct.Recalculate,
                "tinh-lai",
                "Tính lại",
                "Lần tính mới thay lần đang áp dụng, lần cũ vẫn lưu; hồ sơ chờ quyết định điều chỉnh.",
                Forward: true
            )
            {
                Content = "Vì sao tính lại",
                Fields = ActFields.Facts,
            },
            new(CaseAct.RejectObjection, "giu-nguyen", "Trả lời giữ nguyên", "Kết quả tính không đổi.")
            {
                Past = "Trả lời khiếu nại",
                Content = "Vì sao giữ nguyên",
            },
            new(CaseAct.TakeRefund, "thu-hoi", "Ghi thu hồi", "Có thể thu nhiều lần cho đến khi đủ.", Forward: true)
            {
                Past = "Thu hồi",
                Fields = ActFields.Amount | ActFields.Day,
            },
            new(
                CaseAct.Reemploy,
                "hoan-tra",
                "Tuyển lại, hoàn trả",
                "Người được tuyển lại trong thời hạn phải hoàn trả số đã nhận (NĐ 154/2025 Điều 3 khoản 6)."
            )
            {
                Past = "Được tuyển lại",
                Content = "Cơ quan tuyển lại",
                Fields = ActFields.Day,
            },
            new(CaseAct.Withdraw, "rut", "Rút hồ sơ", "Hồ sơ kết thúc, không chi trả.") { Content = "Lý do" }
        );
}
