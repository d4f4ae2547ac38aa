using ThongSuot.Web.Acts;

namespace ThongSuot.Dossiers.Move;

/// <summary>All acts as forms. What they do is decided by <see cref="Dossier"/>.</summary>
internal static class DossierActs
{
    public static ActForms<DossierAct> Forms { get; } =
        new(
            new(DossierAct.Accept, "tiep-nhan", "Tiếp nhận", "Thời hạn bắt đầu tính và hồ sơ chuyển đến đơn vị giải quyết.", Forward: true),
            new(
                DossierAct.RejectReception,
                "khong-tiep-nhan",
                "Từ chối tiếp nhận",
                "Hồ sơ kết thúc; in phiếu từ chối (mẫu 03) cho người nộp."
            )
            {
                Content = "Lý do từ chối",
            },
            new(DossierAct.Assign, "phan-cong", "Phân công", "Hồ sơ vào danh sách của người được giao.", Forward: true)
            {
                Past = "Phân công cho",
                Content = "Ý kiến chỉ đạo",
                ContentOptional = true,
                Fields = ActFields.Person,
            },
            new(DossierAct.Forward, "chuyen-buoc", "Chuyển bước tiếp", "Hồ sơ sang bước kế tiếp của quy trình.", Forward: true)
            {
                Past = "Chuyển sang bước",
                Content = "Ý kiến xử lý",
                ContentOptional = true,
            },
            new(DossierAct.SendBack, "chuyen-lai", "Chuyển lại", "Hồ sơ trở về người đã thẩm định.")
            {
                Past = "Chuyển lại để xử lý tiếp",
                Content = "Lý do chuyển lại",
            },
            new(
                DossierAct.AskSupplement,
                "bo-sung",
                "Yêu cầu bổ sung",
                "Thời hạn tạm dừng; in phiếu yêu cầu bổ sung (mẫu 02). Chỉ được yêu cầu một lần nên hãy ghi đủ."
            )
            {
                Past = "Yêu cầu bổ sung giấy tờ",
                Content = "Giấy tờ cần bổ sung, hoàn thiện",
            },
            new(
                DossierAct.TakeSupplement,
                "da-bo-sung",
                "Đã nhận bổ sung",
                "Thời hạn tính lại từ đầu hoặc tính tiếp, theo quy định của thủ tục.",
                Forward: true
            )
            {
                Past = "Nhận giấy tờ bổ sung",
                Content = "Giấy tờ đã nhận",
                ContentOptional = true,
            },
            new(DossierAct.AskPayment, "yeu-cau-nop-tien", "Yêu cầu nộp tiền", "Thời hạn tạm dừng cho đến khi nộp xong.")
            {
                Past = "Yêu cầu thực hiện nghĩa vụ tài chính",
                Content = "Nội dung khoản nộp",
                Fields = ActFields.Amount,
            },
            new(DossierAct.TakePayment, "da-nop-tien", "Đã nộp tiền", "Thời hạn tính tiếp.", Forward: true)
            {
                Past = "Ghi nhận đã nộp tiền",
                Content = "Số biên lai, chứng từ",
                ContentOptional = true,
            },
            new(
                DossierAct.Extend,
                "xin-loi",
                "Xin lỗi, hẹn lại",
                "Lập văn bản xin lỗi (mẫu 04) với hạn mới. Chỉ được một lần, trước hạn ít nhất một ngày làm việc."
            )
            {
                Past = "Xin lỗi và hẹn lại",
                Content = "Lý do chậm",
                Fields = ActFields.Due,
            },
            new(
                DossierAct.Consult,
                "lay-y-kien",
                "Lấy ý kiến",
                "Đơn vị hoặc người được hỏi thấy hồ sơ và trả lời trong hạn; thời hạn giải quyết vẫn tính."
            )
            {
                Content = "Nội dung cần cho ý kiến",
                Fields = ActFields.Due | ActFields.Unit | ActFields.Person,
            },
            new(DossierAct.AnswerConsultation, "tra-loi-y-kien", "Trả lời ý kiến", "Ý kiến gửi về đơn vị giải quyết.", Forward: true)
            {
                Content = "Ý kiến của đơn vị",
                Fields = ActFields.File,
            },
            new(
                DossierAct.Resolve,
                "ky-ket-qua",
                "Ký kết quả",
                "Hồ sơ hoàn thành và kết quả chuyển về nơi tiếp nhận để trả.",
                Forward: true
            )
            {
                Content = "Ghi chú",
                ContentOptional = true,
                Fields = ActFields.File,
            },
            new(DossierAct.Refuse, "tu-choi", "Từ chối giải quyết", "Hồ sơ kết thúc; in phiếu từ chối (mẫu 03).")
            {
                Content = "Lý do từ chối",
            },
            new(DossierAct.Withdraw, "rut", "Rút hồ sơ", "Hồ sơ kết thúc theo yêu cầu của người nộp.")
            {
                Past = "Công dân rút hồ sơ",
                Content = "Lý do rút",
            },
            new(DossierAct.Stop, "dung", "Dừng giải quyết", "Hồ sơ kết thúc; in thông báo dừng (mẫu 05).") { Content = "Lý do dừng" },
            new(DossierAct.Return, "tra-ket-qua", "Trả kết quả", "Hồ sơ kết thúc; người dân có thể đánh giá.", Forward: true)
            {
                Content = "Người nhận, giấy tờ mang theo",
                ContentOptional = true,
            },
            new(
                DossierAct.Reopen,
                "thu-hoi",
                "Thu hồi kết quả",
                "Hồ sơ trở về bước ký; số liệu đã giải quyết giảm một. Chỉ làm được khi chưa trả kết quả."
            )
            {
                Past = "Thu hồi kết quả đã ký",
                Content = "Sai sót cần sửa",
            }
        );
}
