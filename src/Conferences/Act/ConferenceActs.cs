using ThongSuot.Web.Acts;

namespace ThongSuot.Conferences.Act;

/// <summary>The steps of a conference's life as forms. What they do is decided by <see cref="Conference"/>.</summary>
internal static class ConferenceActs
{
    public static ActForms<ConferenceAct> Forms { get; } =
        new(
            new(ConferenceAct.Open, "mo", "Mở đăng ký", "Các điểm cầu được thông báo, đăng ký dự và gửi câu hỏi trước.", Forward: true),
            new(
                ConferenceAct.Begin,
                "bat-dau",
                "Khai mạc",
                "Hội nghị bắt đầu: các điểm cầu ghi có mặt và đăng ký phát biểu. Câu hỏi gửi trước không sửa được nữa.",
                Forward: true
            )
            {
                Content = "Lý do khai mạc sớm",
                ContentOptional = true,
            },
            new(ConferenceAct.Resume, "hop-tiep", "Họp tiếp", "Hội nghị tiếp tục từ chỗ dừng; điểm cầu được báo.", Forward: true),
            new(
                ConferenceAct.CloseFloor,
                "ket-thuc-phat-bieu",
                "Kết thúc phát biểu",
                "Không nhận thêm câu hỏi. Còn ghi trả lời, kết luận và giao việc.",
                Forward: true
            ),
            new(
                ConferenceAct.Close,
                "dong",
                "Đóng hội nghị",
                "Hồ sơ hội nghị khóa lại. Mọi kết luận phải đã giao việc hoặc ghi không cần giao việc.",
                Forward: true
            ),
            new(ConferenceAct.Adjourn, "tam-dung", "Tạm dừng", "Họp tiếp vào ngày khác; câu hỏi, trả lời, kết luận giữ nguyên.")
            {
                Content = "Lý do",
                Fields = ActFields.Due,
            },
            new(ConferenceAct.Postpone, "hoan", "Hoãn", "Các điểm cầu được báo ngày mới; đăng ký và câu hỏi giữ nguyên.")
            {
                Content = "Lý do",
                Fields = ActFields.Due,
            },
            new(ConferenceAct.Cancel, "huy", "Hủy hội nghị", "Các điểm cầu được thông báo hủy kèm lý do.") { Content = "Lý do" }
        );

    /// <summary>The step that comes next, when nothing stands in its way.</summary>
    public static ActForm<ConferenceAct>? Next(ConferenceRecord record) =>
        Forms.All.FirstOrDefault(form =>
            form.Forward
            && ConferenceTransitions.Against(form.Act, record) is null
            && (form.Act != ConferenceAct.Open || record.Items.Count > 0)
        );
}
