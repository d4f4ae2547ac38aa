using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Jobs;

/// <summary>Why work beside the requests was not done again.</summary>
internal static class JobRefusals
{
    public static Refusal NoSuchWork { get; } =
        new("jobs.no-such-work", "Không có việc hằng ngày này. Tải lại trang để xem danh sách hiện nay.");

    public static Refusal MessageGone { get; } =
        new("jobs.message-gone", "Tin này đã gửi xong hoặc đang được gửi. Tải lại trang để xem danh sách hiện nay.");

    public static Refusal FailedAgain(string title, string kind) =>
        new("jobs.failed-again", $"“{title}” vẫn không chạy được ({kind}). Báo người vận hành xem nhật ký máy chủ vào lúc này.");
}
