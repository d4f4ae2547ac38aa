namespace ThongSuot.Conferences.Act;

/// <summary>A step of a conference's life as its page shows it.</summary>
/// <param name="Effect">What it brings about, told before it is done.</param>
internal sealed record ConferenceStep(ConferenceAct Act, string Slug, string Button, string Effect, bool WantsReason = false)
{
    public static IReadOnlyList<ConferenceStep> All { get; } =
    [
        new(ConferenceAct.Open, "mo", "Mở đăng ký", "Các điểm cầu được thông báo, đăng ký dự và gửi câu hỏi trước."),
        new(
            ConferenceAct.Begin,
            "bat-dau",
            "Khai mạc",
            "Hội nghị bắt đầu: các điểm cầu ghi có mặt và đăng ký phát biểu. Câu hỏi gửi trước không sửa được nữa."
        ),
        new(
            ConferenceAct.CloseFloor,
            "ket-thuc-phat-bieu",
            "Kết thúc phát biểu",
            "Không nhận thêm câu hỏi. Còn ghi trả lời, kết luận và giao việc."
        ),
        new(
            ConferenceAct.Close,
            "dong",
            "Đóng hội nghị",
            "Hồ sơ hội nghị khóa lại. Mọi kết luận phải đã giao việc hoặc ghi không cần giao việc."
        ),
        new(ConferenceAct.Cancel, "huy", "Hủy hội nghị", "Các điểm cầu được thông báo hủy kèm lý do.", WantsReason: true),
    ];

    public static ConferenceStep? BySlug(string slug) => All.FirstOrDefault(step => step.Slug == slug);

    /// <summary>The steps that are open in a state, the next one first.</summary>
    public static IEnumerable<ConferenceStep> Of(ConferenceState state) => All.Where(step => ConferenceTransitions.Allows(step.Act, state));
}
