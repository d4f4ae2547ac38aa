using ThongSuot.Platform.Indicators;

namespace ThongSuot.Reports.Ranking;

/// <summary>How a share of QĐ 766 is measured by our own records: codes added up above and below the line.</summary>
/// <param name="Metric">Key of the metric: "CLGQ.C".</param>
/// <param name="Head">Its name as the head of a column.</param>
/// <param name="Minus">Codes taken off above the line.</param>
/// <param name="How">The same in words, printed with the share.</param>
/// <param name="Records">The code whose list shows what is missing; null where none does.</param>
/// <param name="ToDo">What to do for more of it: "nộp trực tuyến".</param>
internal sealed record OwnShare(
    string Metric,
    string Head,
    IReadOnlyList<string> Above,
    IReadOnlyList<string> Minus,
    IReadOnlyList<string> Below,
    string How,
    string? Records,
    string ToDo
)
{
    /// <summary>What our records know. Of the other metrics the program has no figure, and says so.</summary>
    public static IReadOnlyList<OwnShare> All { get; } =
    [
        new(
            "TDGQ.ON_TIME",
            "Đúng hạn",
            ["dossiers.resolved-in-time", "dossiers.open"],
            ["dossiers.open-overdue"],
            ["dossiers.resolved", "dossiers.open"],
            "giải quyết trước, đúng hạn và đang giải quyết trong hạn, trên đã giải quyết và đang giải quyết",
            "dossiers.resolved-overdue",
            "giải quyết đúng hạn"
        ),
        new(
            "CLGQ.C",
            "Trực tuyến",
            ["dossiers.received-online"],
            [],
            ["dossiers.received"],
            "hồ sơ nộp trực tuyến trên hồ sơ tiếp nhận",
            "dossiers.received-direct",
            "nộp trực tuyến"
        ),
        new(
            "TTTT.A",
            "Thanh toán",
            ["dossiers.payments-online"],
            [],
            ["dossiers.payments"],
            "lượt thanh toán trực tuyến trên lượt thanh toán",
            null,
            "thanh toán trực tuyến"
        ),
        new(
            "MDSH.ORIGINAL_RESULT_AVAILABLE",
            "Kết quả điện tử",
            ["dossiers.result-files"],
            [],
            ["dossiers.resolved"],
            "hồ sơ có tệp kết quả trên hồ sơ đã giải quyết",
            "dossiers.resolved",
            "trả kết quả điện tử"
        ),
        new(
            "MDSH.SO_HOA_GIAY_TO_GIAI_QUYET",
            "Số hóa",
            ["dossiers.digitised"],
            [],
            ["dossiers.resolved"],
            "hồ sơ có tệp thành phần và tệp kết quả trên hồ sơ đã giải quyết",
            "dossiers.resolved",
            "số hóa đủ thành phần và kết quả"
        ),
        new(
            "MDHL.DOSSIER_RECEIVING_SATISFACTION",
            "Hài lòng",
            ["dossiers.satisfied"],
            [],
            ["dossiers.rated"],
            "đánh giá hài lòng trên lượt đánh giá",
            null,
            "được đánh giá hài lòng"
        ),
    ];

    public static IReadOnlySet<string> Codes { get; } =
        All.SelectMany(share => share.Above.Concat(share.Minus).Concat(share.Below).Append(share.Records ?? share.Below[0]))
            .ToHashSet(StringComparer.Ordinal);

    public static OwnShare? Of(string metric) => All.FirstOrDefault(share => share.Metric == metric);

    /// <returns>Null where a code is not known: a missing figure never counts as 0.</returns>
    public (decimal Above, decimal Below)? Measure(IReadOnlyDictionary<string, IndicatorValue> known)
    {
        if (Above.Concat(Minus).Concat(Below).Any(code => !known.ContainsKey(code)))
        {
            return null;
        }

        decimal Sum(IReadOnlyList<string> codes) => codes.Sum(code => known[code].Numerator);
        return (Sum(Above) - Sum(Minus), Sum(Below));
    }
}
