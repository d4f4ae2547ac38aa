using ThongSuot.Web.Acts;

namespace ThongSuot.Difficulties;

/// <summary>All acts as forms. What they do is decided by <see cref="Difficulty"/>.</summary>
internal static class DifficultyActs
{
    public static ActForms<DifficultyAct> Forms { get; } =
        new(
            new(
                DifficultyAct.Assign,
                "phan-cong",
                "Phân công",
                "Cơ quan chủ trì và người được giao thấy ngay; thời hạn bắt đầu tính.",
                Forward: true
            )
            {
                Content = "Ý kiến chỉ đạo",
                ContentOptional = true,
            },
            new(DifficultyAct.Start, "bat-dau", "Bắt đầu giải quyết", "Đơn vị nêu thấy có người đang giải quyết."),
            new(
                DifficultyAct.Answer,
                "tra-loi",
                "Trả lời",
                "Lãnh đạo cơ quan duyệt thì câu trả lời đến mọi đơn vị đã nêu cùng lúc và thành hướng dẫn chung; từng đơn vị xác nhận.",
                Forward: true
            )
            {
                Content = "Nội dung trả lời",
            },
            new(
                DifficultyAct.Approve,
                "duyet-tra-loi",
                "Duyệt trả lời",
                "Câu trả lời là của cơ quan: đến mọi đơn vị đã nêu cùng lúc và thành hướng dẫn chung.",
                Forward: true
            ),
            new(DifficultyAct.ReturnDraft, "tra-lai-du-thao", "Trả lại dự thảo", "Người viết sửa theo ý kiến; hạn trả lời không đổi.")
            {
                Content = "Cần sửa gì",
            },
            new(
                DifficultyAct.Escalate,
                "kien-nghi-trung-uong",
                "Kiến nghị Trung ương",
                "Lập văn bản gửi bộ, ngành, đồng gửi Bộ Nội vụ; đến ngày nhắc lại, người được giao đôn đốc."
            )
            {
                Content = "Nội dung kiến nghị",
            },
            new(DifficultyAct.FollowUp, "nhac-lai", "Ghi đã nhắc lại", "Ghi một lần đôn đốc và đặt ngày nhắc tiếp.")
            {
                Content = "Đã nhắc bằng cách nào",
                ContentOptional = true,
            },
            new(
                DifficultyAct.Reply,
                "bo-tra-loi",
                "Ghi trả lời của bộ, ngành",
                "Người được giao dùng trả lời này để trả lời các đơn vị.",
                Forward: true
            )
            {
                Content = "Nội dung trả lời",
            },
            new(DifficultyAct.GiveTo, "giao-nguoi-khac", "Giao người khác", "Người mới chịu trách nhiệm; thời hạn không đổi.")
            {
                Content = "Ý kiến chỉ đạo",
                ContentOptional = true,
            },
            new(DifficultyAct.PassOn, "chuyen-tra", "Không thuộc cơ quan", "Trả về Văn phòng UBND tỉnh để phân công lại.")
            {
                Content = "Lý do",
            },
            new(DifficultyAct.Invalidate, "khong-phai-vuong-mac", "Không phải vướng mắc", "Đóng với lý do; đơn vị nêu thấy lý do.")
            {
                Content = "Lý do",
            },
            new(
                DifficultyAct.Merge,
                "nhap-chung",
                "Nhập vào vướng mắc khác",
                "Các kiến nghị sang vướng mắc kia, một câu trả lời cho tất cả. Hoàn tác được."
            )
            {
                Content = "Lý do",
                ContentOptional = true,
            },
            new(DifficultyAct.Split, "tach", "Tách", "Kiến nghị được chọn thành vướng mắc riêng, chờ phân công. Hoàn tác bằng nhập chung.")
            {
                Content = "Tên vướng mắc mới",
            },
            new(DifficultyAct.Undo, "hoan-tac", "Hoàn tác nhập chung", "Các kiến nghị trở về vướng mắc này, chờ phân công.")
        );
}
