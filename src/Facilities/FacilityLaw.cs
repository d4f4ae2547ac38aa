using ThongSuot.Platform.Law;

namespace ThongSuot.Facilities;

/// <summary>The chapter of terms and norms of this module, and what of it this release brings.</summary>
internal static class FacilityLaw
{
    public const string HandoverWithin = "facilities.handover-within";
    public const string HandoverWarn = "facilities.handover-warn";
    public const string DisputeWithin = "facilities.dispute-within";
    public const string PlanWithin = "facilities.plan-within";
    public const string DeclareWithin = "facilities.declare-within";
    public const string UnitReport = "facilities.use-report-unit";
    public const string SuperiorReport = "facilities.use-report-superior";
    public const string ProvinceReport = "facilities.use-report-province";
    public const string ScannerLoad = "facilities.scanner-load";
    public const string LeastMemory = "facilities.min-memory";
    public const string LeastScanSpeed = "facilities.min-scan-speed";
    public const string LeastResolution = "facilities.min-resolution";
    public const string LeastLargeResolution = "facilities.min-large-resolution";
    public const string LeastUpsMinutes = "facilities.min-ups-minutes";
    public const string LeastSpeed = "facilities.min-speed";
    public const string MeasureWithin = "facilities.measure-within";
    public const string MostOutage = "facilities.outage-most";

    public static LegalChapter Chapter { get; } =
        new(
            "facilities",
            "Thời hạn, định mức cơ sở vật chất và bàn giao",
            "/ban-giao/quy-dinh",
            "Hạn đã tính giữ nguyên; từ nay tính theo giá trị mới.",
            SettledStands: true
        );

    public static LegalSettings Brought { get; } =
        new(
            "facility-law",
            23,
            typeof(FacilityLaw).Assembly,
            "ThongSuot.Facilities.BuiltIn.facility-law.csv",
            Chapter.Code,
            LegalValueKind.Number
        );
}
