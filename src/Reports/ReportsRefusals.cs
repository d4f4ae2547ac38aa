using ThongSuot.Platform.Results;

namespace ThongSuot.Reports;

/// <summary>Every reason this module says no: what is wrong, and what to do.</summary>
internal static class ReportsRefusals
{
    public static Refusal NoFile { get; } =
        new("report.no-file", "Chưa chọn tệp số liệu. Chọn tệp CSV có các cột unit, metric, numerator, denominator.", "Shares");

    public static Refusal FileTooLarge { get; } =
        new("report.file-too-large", "Tệp lớn hơn 2 MB. Chia tệp theo đơn vị rồi tính từng phần.", "Shares");
}
