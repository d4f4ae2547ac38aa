using ThongSuot.Web.Acts;

namespace ThongSuot.Directives.Move;

/// <summary>All acts as forms. What they do is decided by <see cref="Directive"/>.</summary>
internal static class DirectiveActs
{
    public static ActForms<DirectiveAct> Forms { get; } =
        new(
            new(DirectiveAct.Take, "nhan", "Nhận việc", "Người giao biết việc đã có người làm; thời hạn không đổi.", Forward: true)
            {
                Content = "Ý kiến khi nhận",
                ContentOptional = true,
            },
            new(DirectiveAct.Report, "tien-do", "Báo cáo tiến độ", "Tiến độ hiện ở trang chỉ đạo; có thể kèm minh chứng.")
            {
                Content = "Đã làm gì, còn vướng gì",
                Fields = ActFields.Percent | ActFields.Number | ActFields.File,
            },
            new(
                DirectiveAct.Submit,
                "nop-san-pham",
                "Nộp sản phẩm",
                "Chỉ đạo chuyển sang chờ nghiệm thu. Đúng hạn hay quá hạn tính theo lúc nộp này.",
                Forward: true
            )
            {
                Content = "Sản phẩm gồm những gì",
                Fields = ActFields.Number | ActFields.File,
            },
            new(DirectiveAct.AskExtension, "xin-gia-han", "Xin gia hạn", "Người giao quyết định. Trong lúc chờ, hạn cũ vẫn tính.")
            {
                Content = "Lý do và cam kết",
                Fields = ActFields.Due,
            },
            new(DirectiveAct.Explain, "giai-trinh", "Giải trình", "Giải trình gửi người giao và Văn phòng UBND tỉnh.", Forward: true)
            {
                Content = "Vì sao chậm, cách khắc phục",
                Fields = ActFields.Number | ActFields.File,
            },
            new(DirectiveAct.Reassign, "phan-cong", "Phân công lại", "Người mới chịu trách nhiệm; thời hạn không đổi.")
            {
                Past = "Phân công lại cho",
                Content = "Ý kiến chỉ đạo",
                ContentOptional = true,
                Fields = ActFields.Person,
            },
            new(
                DirectiveAct.GrantExtension,
                "cho-gia-han",
                "Cho gia hạn",
                "Hạn chuyển sang ngày được xin và được ghi một lần gia hạn.",
                Forward: true
            )
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(DirectiveAct.RefuseExtension, "khong-gia-han", "Không cho gia hạn", "Hạn cũ giữ nguyên.") { Content = "Lý do" },
            new(DirectiveAct.Accept, "nghiem-thu", "Nghiệm thu", "Chỉ đạo hoàn thành.", Forward: true)
            {
                Past = "Nghiệm thu sản phẩm",
                Content = "Nhận xét",
                ContentOptional = true,
            },
            new(
                DirectiveAct.ReturnProduct,
                "tra-lai",
                "Trả lại",
                "Đơn vị chủ trì làm tiếp; thời hạn vẫn tính, lần nộp này không còn giá trị."
            )
            {
                Past = "Trả lại sản phẩm",
                Content = "Chưa đạt ở điểm nào",
            },
            new(
                DirectiveAct.AskExplanation,
                "yeu-cau-giai-trinh",
                "Yêu cầu giải trình",
                "Đơn vị chủ trì phải trả lời trong hạn giải trình."
            )
            {
                Content = "Cần giải trình điều gì",
            },
            new(
                DirectiveAct.ChangeLead,
                "doi-chu-tri",
                "Đổi đơn vị chủ trì",
                "Đơn vị mới nhận từ đầu; số liệu chuyển theo. Thời hạn không đổi."
            )
            {
                Past = "Đổi đơn vị chủ trì sang",
                Content = "Lý do",
                Fields = ActFields.Person,
            },
            new(DirectiveAct.Withdraw, "rut", "Rút chỉ đạo", "Chỉ đạo kết thúc với trạng thái “không còn phù hợp”.")
            {
                Content = "Vì sao không còn phù hợp",
            }
        );
}
