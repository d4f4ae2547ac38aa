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

    /// <summary>What a unit has answered, with all that stands beside it: "Đã gửi, chậm, đang lập đính chính".</summary>
    public static string Of(UnitAnswer? answer) =>
        answer is null
            ? "Chưa lập"
            : string.Join(
                ", ",
                new[]
                {
                    Of(answer.Counts.Status),
                    answer.IsLate ? "chậm" : null,
                    answer.Counts.IsCorrection ? $"đính chính {answer.Counts.Revision - 1}" : null,
                    answer.Correction is { } correction ? OfCorrection(correction.Status).ToLowerInvariant() : null,
                }.OfType<string>()
            );

    /// <summary>One revision as its own page names it.</summary>
    public static string Of(UnitReport? report) =>
        report is null ? "Chưa lập"
        : report is { IsCorrection: true, IsSent: false } ? OfCorrection(report.Status)
        : Of(report.Status);

    public static string Style(UnitAnswer? answer) => answer is null ? "stopped" : Style(answer.Counts.Status);

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

    private static string OfCorrection(UnitReportStatus status) =>
        status switch
        {
            UnitReportStatus.Waiting => "Đính chính chờ ký",
            UnitReportStatus.Returned => "Đính chính bị trả lại",
            _ => "Đang lập đính chính",
        };
}
