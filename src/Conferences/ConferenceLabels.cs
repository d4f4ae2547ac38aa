using System.Diagnostics;

namespace ThongSuot.Conferences;

/// <summary>Vietnamese words of this module.</summary>
internal static class ConferenceLabels
{
    public static string Of(ConferenceKind kind) => kind == ConferenceKind.Dialogue ? "Hội nghị đối thoại" : "Buổi làm việc";

    public static string Of(ConferenceState state) =>
        state switch
        {
            ConferenceState.Draft => "Đang chuẩn bị",
            ConferenceState.Open => "Đang nhận đăng ký",
            ConferenceState.Live => "Đang diễn ra",
            ConferenceState.Adjourned => "Tạm dừng, họp tiếp sau",
            ConferenceState.Concluding => "Đang kết luận",
            ConferenceState.Closed => "Đã kết thúc",
            ConferenceState.Cancelled => "Đã hủy",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(ConferenceState state) =>
        state switch
        {
            ConferenceState.Live => "in-time",
            ConferenceState.Open or ConferenceState.Adjourned or ConferenceState.Concluding => "near",
            ConferenceState.Cancelled => "overdue",
            _ => "stopped",
        };

    public static string Of(QuestionState state) =>
        state switch
        {
            QuestionState.Sent => "Đã gửi",
            QuestionState.Waiting => "Chờ phát biểu",
            QuestionState.OnFloor => "Đang phát biểu",
            QuestionState.Answered => "Đã trả lời",
            QuestionState.TakenAway => "Trả lời sau bằng văn bản",
            QuestionState.Skipped => "Bỏ qua",
            QuestionState.Withdrawn => "Đã rút",
            _ => throw new UnreachableException($"State {state}"),
        };

    /// <summary>Where a question stands, or that the floor was closed before its turn.</summary>
    public static string Of(ConferenceQuestion question, Conference conference) =>
        question.IsPending && conference.FloorClosedAt is not null ? "Chưa kịp trao đổi" : Of(question.State);

    public static string Style(QuestionState state) =>
        state switch
        {
            QuestionState.OnFloor or QuestionState.Answered => "in-time",
            QuestionState.Waiting or QuestionState.TakenAway => "near",
            _ => "stopped",
        };

    /// <summary>What cannot be done, as the beginning of a sentence.</summary>
    public static string Of(ConferenceAct act) =>
        act switch
        {
            ConferenceAct.Edit => "Sửa thông tin hội nghị",
            ConferenceAct.ChangeAgenda => "Sửa chương trình",
            ConferenceAct.AddFile => "Thêm tài liệu",
            ConferenceAct.AskInAdvance => "Gửi câu hỏi trước",
            ConferenceAct.Attend => "Ghi dự họp",
            ConferenceAct.Open => "Mở đăng ký",
            ConferenceAct.Begin => "Khai mạc",
            ConferenceAct.TakeFloor => "Đăng ký và mời phát biểu",
            ConferenceAct.Answer => "Ghi trả lời",
            ConferenceAct.Conclude => "Ghi kết luận",
            ConferenceAct.Assign => "Giao việc từ kết luận",
            ConferenceAct.CloseFloor => "Kết thúc phát biểu",
            ConferenceAct.Close => "Đóng hội nghị",
            ConferenceAct.Cancel => "Hủy hội nghị",
            ConferenceAct.Postpone => "Hoãn hội nghị",
            ConferenceAct.Adjourn => "Tạm dừng",
            ConferenceAct.Resume => "Họp tiếp",
            _ => throw new UnreachableException($"Act {act}"),
        };

    /// <summary>What to do instead in that state.</summary>
    public static string Remedy(ConferenceState state) =>
        state switch
        {
            ConferenceState.Draft => "Mở đăng ký trước.",
            ConferenceState.Open => "Chờ khai mạc.",
            ConferenceState.Adjourned => "Bấm Họp tiếp trước.",
            ConferenceState.Live => "Kết thúc phát biểu trước nếu cần.",
            ConferenceState.Concluding => "Phần phát biểu đã hết; nêu ở mục Vướng mắc nếu còn câu hỏi.",
            ConferenceState.Closed => "Nêu ở mục Vướng mắc hoặc gửi vào hội nghị sau.",
            _ => "Xem hội nghị khác trong danh sách.",
        };
}
