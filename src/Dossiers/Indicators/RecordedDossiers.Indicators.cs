using ThongSuot.Platform.Indicators;

namespace ThongSuot.Dossiers.Indicators;

internal sealed partial class RecordedDossiers
{
    public const string Overdue = "dossiers.open-overdue";
    private const string WithCitizen = "dossiers.open-with-citizen";
    private const string OverdueShare = "dossiers.open-overdue-share";
    private const string Supplemented = "dossiers.supplemented";
    private const string SupplementedTwice = "dossiers.supplemented-twice";
    private const string SupplementedShare = "dossiers.supplemented-share";
    private const string Extended = "dossiers.extended";
    private const string ResultFiles = "dossiers.result-files";
    private const string ResultFilesShare = "dossiers.result-files-share";
    private const string Digitised = "dossiers.digitised";
    private const string DigitisedShare = "dossiers.digitised-share";
    private const string Fees = "dossiers.fees";
    private const string FeesOnline = "dossiers.fees-online";
    private const string FeesOnlineShare = "dossiers.fees-online-share";
    private const string PaidLines = "dossiers.payments";
    private const string PaidOnlineLines = "dossiers.payments-online";

    private static readonly string[] OfOpen = [Overdue, WithCitizen, OverdueShare];
    private static readonly string[] OfClosed =
    [
        Supplemented,
        SupplementedTwice,
        SupplementedShare,
        Extended,
        ResultFiles,
        ResultFilesShare,
        Digitised,
        DigitisedShare,
    ];
    private static readonly string[] OfFees = [Fees, FeesOnline, FeesOnlineShare, PaidLines, PaidOnlineLines];

    public static IReadOnlyList<ComputedIndicator> Indicators { get; } =
    [
        ComputedIndicator.Count(
            Overdue,
            "Hồ sơ đang giải quyết, đã quá hạn",
            "hồ sơ",
            "Chưa kết thúc vào cuối kỳ, đã qua giờ hẹn, đồng hồ không dừng.",
            "đếm hồ sơ mở có giờ hẹn trước cuối kỳ (kỳ chưa hết: trước lúc này)",
            false,
            true
        ),
        ComputedIndicator.Count(
            WithCitizen,
            "Hồ sơ chờ người nộp bổ sung",
            "hồ sơ",
            "Chưa kết thúc vào cuối kỳ, đồng hồ đang dừng; chỉ biết ở kỳ chưa hết.",
            "đếm hồ sơ mở đang dừng tính giờ",
            null,
            true
        ),
        ComputedIndicator.Share(
            OverdueShare,
            "Tỷ lệ quá hạn trong hồ sơ đang giải quyết",
            "Phần đã quá hạn trong hồ sơ chưa kết thúc; chỉ biết ở kỳ chưa hết.",
            "đang giải quyết quá hạn / đang giải quyết",
            false,
            null,
            true
        ),
        ComputedIndicator.Count(
            Supplemented,
            "Hồ sơ kết thúc đã phải bổ sung",
            "hồ sơ",
            "Kết thúc trong kỳ, đã yêu cầu bổ sung ít nhất một lần.",
            "đếm hồ sơ kết thúc có lượt bổ sung ≥ 1",
            false
        ),
        ComputedIndicator.Count(
            SupplementedTwice,
            "Hồ sơ bổ sung quá một lần",
            "hồ sơ",
            "Kết thúc trong kỳ, đã yêu cầu bổ sung hơn một lần (luật chỉ cho một lần).",
            "đếm hồ sơ kết thúc có lượt bổ sung ≥ 2",
            false
        ),
        ComputedIndicator.Share(
            SupplementedShare,
            "Tỷ lệ hồ sơ phải bổ sung",
            "Phần phải bổ sung trong hồ sơ kết thúc.",
            "đã bổ sung / kết thúc",
            false
        ),
        ComputedIndicator.Count(
            Extended,
            "Hồ sơ kết thúc đã gia hạn",
            "hồ sơ",
            "Kết thúc trong kỳ, ngày hẹn đã được lùi ít nhất một lần.",
            "đếm hồ sơ kết thúc có lượt gia hạn ≥ 1",
            false
        ),
        ComputedIndicator.Count(
            ResultFiles,
            "Hồ sơ có kết quả điện tử",
            "hồ sơ",
            "Kết thúc trong kỳ, có tệp kết quả lưu tại hệ thống.",
            "đếm hồ sơ kết thúc có tệp kết quả",
            true
        ),
        ComputedIndicator.Share(
            ResultFilesShare,
            "Tỷ lệ cấp kết quả điện tử",
            "Phần có tệp kết quả trong hồ sơ kết thúc có kết quả.",
            "có tệp kết quả / đã giải quyết",
            true,
            "Quyết định 766/QĐ-TTg"
        ),
        ComputedIndicator.Count(
            Digitised,
            "Hồ sơ số hóa đủ",
            "hồ sơ",
            "Kết thúc trong kỳ, có tệp thành phần hồ sơ và tệp kết quả.",
            "đếm hồ sơ kết thúc có cả hai loại tệp",
            true
        ),
        ComputedIndicator.Share(
            DigitisedShare,
            "Tỷ lệ số hóa hồ sơ",
            "Phần số hóa đủ trong hồ sơ kết thúc có kết quả.",
            "số hóa đủ / đã giải quyết",
            true,
            "Quyết định 766/QĐ-TTg"
        ),
        ComputedIndicator.Count(
            Fees,
            "Phí, lệ phí đã thu",
            "đồng",
            "Mọi dòng thu trong kỳ, đã trừ dòng hủy.",
            "cộng số tiền các dòng thu theo ngày",
            null
        ),
        ComputedIndicator.Count(
            FeesOnline,
            "Phí, lệ phí thu trực tuyến",
            "đồng",
            "Thu qua thanh toán của Cổng, đã trừ dòng hủy.",
            "cộng số tiền các dòng thu trực tuyến",
            true
        ),
        ComputedIndicator.Share(
            FeesOnlineShare,
            "Tỷ lệ tiền thu trực tuyến",
            "Phần thu qua Cổng trong số đã thu.",
            "thu trực tuyến / đã thu",
            true
        ),
        ComputedIndicator.Count(
            PaidLines,
            "Lượt thanh toán",
            "lượt",
            "Dòng thu trong kỳ, không kể dòng hủy.",
            "đếm dòng thu có số tiền > 0",
            null
        ),
        ComputedIndicator.Count(
            PaidOnlineLines,
            "Lượt thanh toán trực tuyến",
            "lượt",
            "Dòng thu qua thanh toán của Cổng, không kể dòng hủy.",
            "đếm dòng thu trực tuyến có số tiền > 0",
            true
        ),
    ];

    // After the list it is made of: statics begin in the order of the text.
    private static readonly Dictionary<string, ComputedIndicator> ByCode = Indicators.ToDictionary(one => one.Code, StringComparer.Ordinal);
}
