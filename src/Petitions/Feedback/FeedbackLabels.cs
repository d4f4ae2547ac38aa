using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Feedback;

internal static class FeedbackLabels
{
    /// <summary>From best to worst, as the form lists them.</summary>
    public static IReadOnlyList<(int Rating, string Name)> Ratings { get; } =
    [(5, "Rất hài lòng"), (4, "Hài lòng"), (3, "Bình thường"), (2, "Không hài lòng"), (1, "Rất không hài lòng")];

    public static string Of(FeedbackKind kind) =>
        kind == FeedbackKind.Conduct ? "Hành vi, việc làm của cán bộ, cơ quan" : "Quy định, thủ tục";

    public static string Of(FeedbackState state) =>
        state switch
        {
            FeedbackState.Suspicious => "Cần kiểm tra",
            FeedbackState.Received => "Mới tiếp nhận",
            FeedbackState.InWork => "Đang xử lý",
            FeedbackState.Asked => "Chờ bổ sung thông tin",
            FeedbackState.Prepared => "Chờ duyệt trả lời",
            FeedbackState.Answered => "Đã trả lời",
            FeedbackState.Published => "Đã công khai",
            FeedbackState.Refused => "Không đủ điều kiện xử lý",
            _ => "Đã loại",
        };

    /// <summary>Time left or lateness, as a tag.</summary>
    public static (string Css, string Words) Time(CitizenFeedback row, DateOnly today) =>
        row.DueOn is not { } due ? (row.State == FeedbackState.Asked ? "stopped" : string.Empty, Of(row.State))
        : due < today ? ("overdue", $"Quá hạn {today.DayNumber - due.DayNumber} ngày")
        : due.DayNumber - today.DayNumber <= 3 ? ("near", $"Hạn {VietnameseFormat.Date(due)}")
        : ("in-time", $"Hạn {VietnameseFormat.Date(due)}");
}
