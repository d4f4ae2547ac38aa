namespace ThongSuot.Reports.Issued;

/// <summary>Made reports in words.</summary>
internal static class IssueLabels
{
    public static string Of(IssueStatus status) =>
        status switch
        {
            IssueStatus.Prepared => "Chờ phát hành",
            IssueStatus.Issued => "Đã phát hành",
            IssueStatus.Corrected => "Đã có bản đính chính",
            _ => "Đã bỏ",
        };

    public static string Style(IssueStatus status) =>
        status switch
        {
            IssueStatus.Prepared => "near",
            IssueStatus.Issued => "in-time",
            _ => "stopped",
        };
}
