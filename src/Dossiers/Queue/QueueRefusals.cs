using ThongSuot.Platform.Results;

namespace ThongSuot.Dossiers.Queue;

/// <summary>Why no number is given or called.</summary>
internal static class QueueRefusals
{
    public static Refusal NobodyWaits { get; } =
        new("queue.nobody-waits", "Không còn ai chờ. Cấp số khi có người đến, hoặc tải lại trang sau ít phút.");

    public static Refusal NobodyCalled { get; } =
        new("queue.nobody-called", "Quầy này chưa gọi ai hôm nay. Nhập đúng số quầy, hoặc bấm Gọi số tiếp theo.", "Desk");

    public static Refusal NoDesk { get; } =
        new("queue.no-desk", $"Quầy là số từ 1 đến {QueueDesk.Most}. Nhập số ghi trên bàn của bạn.", "Desk");
}
