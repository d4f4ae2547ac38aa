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
                "Lãnh đạo cơ quan duyệt thì câu trả lời đến mọi đơn vị đã nêu cùng lúc; từng đơn vị xác nhận.",
                Forward: true
            )
            {
                Content = "Nội dung trả lời",
            },
            new(
                DifficultyAct.Approve,
                "duyet-tra-loi",
                "Duyệt trả lời",
                "Câu trả lời là của cơ quan: đến mọi đơn vị đã nêu cùng lúc.",
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
            new(DifficultyAct.PassOn, "chuyen-tra", "Chuyển trả", "Không thuộc cơ quan: trả về Văn phòng UBND tỉnh để phân công lại.")
            {
                Content = "Lý do",
            },
            new(DifficultyAct.Invalidate, "khong-phai-vuong-mac", "Không phải vướng mắc", "Đóng với lý do; đơn vị nêu thấy lý do.")
            {
                Content = "Lý do",
            },
            new(
                DifficultyAct.Urge,
                "don-doc",
                "Đôn đốc",
                "Người chịu trách nhiệm và lãnh đạo cơ quan được nhắc ngay; lời nhắc ở lại diễn biến."
            )
            {
                Past = "Đôn đốc",
                Content = "Lời nhắc",
                ContentOptional = true,
            },
            new(
                DifficultyAct.Demand,
                "yeu-cau-giai-trinh",
                "Yêu cầu giải trình",
                "Cơ quan đang giữ phải giải trình trước ngày được chọn; hạn trả lời không đổi."
            )
            {
                Content = "Cần giải trình điều gì",
                Fields = ActFields.Due,
            },
            new(DifficultyAct.Explain, "giai-trinh", "Giải trình", "Gửi người đã yêu cầu và Văn phòng UBND tỉnh.", Forward: true)
            {
                Content = "Vì sao chậm, bao giờ xong",
            },
            new(
                DifficultyAct.Merge,
                "nhap-chung",
                "Gộp vào vướng mắc khác",
                "Các kiến nghị sang vướng mắc kia, một câu trả lời cho tất cả. Hoàn tác được."
            )
            {
                Content = "Lý do",
                ContentOptional = true,
            },
            new(DifficultyAct.Split, "tach", "Tách", "Kiến nghị được chọn thành vướng mắc riêng, chờ phân công. Hoàn tác bằng gộp.")
            {
                Content = "Tên vướng mắc mới",
            },
            new(DifficultyAct.Undo, "hoan-tac", "Hoàn tác gộp", "Các kiến nghị trở về vướng mắc này, chờ phân công.")
        );
}
