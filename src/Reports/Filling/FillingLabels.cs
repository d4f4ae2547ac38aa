namespace ThongSuot.Reports.Filling;

/// <summary>Reports of units in words.</summary>
internal static class FillingLabels
{
    public static string Of(UnitReportStatus status) =>
        status switch
        {
            UnitReportStatus.Draft => "Đang lập",
            UnitReportStatus.Waiting => "Chờ ký",
            UnitReportStatus.Sent => "Đã gửi",
            UnitReportStatus.Returned => "Trả lại",
            UnitReportStatus.Approved => "Đã duyệt",
            _ => "Đã khóa",
        };

    public static string Style(UnitReportStatus status) =>
        status switch
        {
            UnitReportStatus.Sent or UnitReportStatus.Approved or UnitReportStatus.Locked => "in-time",
            UnitReportStatus.Returned => "overdue",
            UnitReportStatus.Waiting => "near",
            _ => "stopped",
        };

    /// <summary>Where a unit fills a report.</summary>
    public static string PathOf(string demand, string period, string? unit = null) =>
        $"/bao-cao/viec/{demand}/{period}" + (unit is null ? string.Empty : $"?don-vi={unit}");

    public static string RollUpPath(string demand, string period) => $"/bao-cao/tong-hop/{demand}/{period}";
}
