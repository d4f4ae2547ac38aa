using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Systems;

internal static class StatusLabels
{
    public static string Of(SystemNow now) =>
        now switch
        {
            SystemNow.Works => "Hoạt động",
            SystemNow.Partly => "Lỗi ở một số nơi",
            SystemNow.UnderWork => "Đang tạm dừng theo kế hoạch",
            _ => "Đang lỗi",
        };

    public static string Style(SystemNow now) =>
        now switch
        {
            SystemNow.Works => "in-time",
            SystemNow.Down => "overdue",
            _ => "near",
        };

    /// <summary>What stands beside the state: since when, and where.</summary>
    public static string Beside(SystemStatus status) =>
        status.Now switch
        {
            SystemNow.Works => string.Empty,
            SystemNow.Partly => $"{status.Places.Count} đơn vị, từ {VietnameseFormat.Moment(status.Since!.Value)}",
            _ => $"từ {VietnameseFormat.Moment(status.Since!.Value)}",
        };
}
