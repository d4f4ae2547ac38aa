using ThongSuot.Platform.Indicators;

namespace ThongSuot.Reports.Ranking;

/// <summary>How a share of QĐ 766 is measured by our own records: codes added up above and below the line.</summary>
/// <param name="Metric">Key of the metric: "CLGQ.C".</param>
/// <param name="Minus">Codes taken off above the line.</param>
/// <param name="How">The same in words, printed with the share.</param>
/// <param name="Records">The code whose list shows what is missing; null where none does.</param>
/// <param name="ToDo">What to do for more of it: "nộp trực tuyến".</param>
/// <param name="Counted">What is counted, as it stands after the number.</param>
internal sealed record OwnShare(
    string Metric,
    IReadOnlyList<string> Above,
    IReadOnlyList<string> Minus,
    IReadOnlyList<string> Below,
    string How,
    string? Records,
    string ToDo,
    string Counted = "hồ sơ"
)
{
    /// <summary>What our records know. Of the other metrics the program has no figure, and says so.</summary>
    public static IReadOnlyList<OwnShare> All { get; } =
    [
        new(
            "CKMB.PUBLIC_CONTENT_FULL",
            ["dossiers.services-whole"],
            [],
            ["dossiers.services"],
            "thủ tục có đủ thành phần hồ sơ, phí, mẫu đơn và thời hạn trên thủ tục thuộc thẩm quyền",
            "dossiers.services",
            "công khai đủ nội dung",
            "thủ tục"
        ),
        new(
            "TDGQ.ON_TIME",
            ["dossiers.resolved-in-time", "dossiers.open"],
            ["dossiers.open-overdue"],
            ["dossiers.resolved", "dossiers.open"],
            "giải quyết trước, đúng hạn và đang giải quyết trong hạn, trên đã giải quyết và đang giải quyết",
            "dossiers.resolved-overdue",
            "giải quyết đúng hạn"
        ),
        new(
            "CLGQ.A",
            ["dossiers.services-online"],
            [],
            ["dossiers.services"],
            "thủ tục có dịch vụ trực tuyến một phần, toàn trình trên thủ tục thuộc thẩm quyền",
            "dossiers.services",
            "có dịch vụ trực tuyến",
            "thủ tục"
        ),
        new(
            "CLGQ.B",
            ["dossiers.services-online-used"],
            [],
            ["dossiers.services-online"],
            "dịch vụ trực tuyến có hồ sơ nộp trực tuyến trong kỳ trên dịch vụ trực tuyến",
            "dossiers.services-online",
            "có ít nhất một hồ sơ trực tuyến",
            "thủ tục"
        ),
        new(
            "CLGQ.C",
            ["dossiers.received-online"],
            [],
            ["dossiers.received"],
            "hồ sơ nộp trực tuyến trên hồ sơ tiếp nhận",
            "dossiers.received-direct",
            "nộp trực tuyến"
        ),
        new(
            "TTTT.A",
            ["dossiers.payments-online"],
            [],
            ["dossiers.payments"],
            "lượt thanh toán trực tuyến trên lượt thanh toán",
            null,
            "thanh toán trực tuyến"
        ),
        new(
            "TTTT.B",
            ["dossiers.services-paid-online"],
            [],
            ["dossiers.services-charged"],
            "thủ tục có thu đã có lượt thanh toán trực tuyến trong kỳ trên thủ tục có thu",
            "dossiers.services-charged",
            "có ít nhất một lượt thanh toán trực tuyến",
            "thủ tục"
        ),
        new(
            "MDSH.ORIGINAL_RESULT_AVAILABLE",
            ["dossiers.result-files"],
            [],
            ["dossiers.resolved"],
            "hồ sơ có tệp kết quả trên hồ sơ đã giải quyết",
            "dossiers.resolved",
            "trả kết quả điện tử"
        ),
        new(
            "MDSH.SO_HOA_GIAY_TO_GIAI_QUYET",
            ["dossiers.digitised"],
            [],
            ["dossiers.resolved"],
            "hồ sơ có tệp thành phần và tệp kết quả trên hồ sơ đã giải quyết",
            "dossiers.resolved",
            "số hóa đủ thành phần và kết quả"
        ),
        new(
            "MDHL.PETITION_PROCESSING_ON_TIME",
            ["petitions.closed-in-time"],
            [],
            ["petitions.closed"],
            "phản ánh trả lời, từ chối đúng hạn trên phản ánh đã trả lời, từ chối",
            "petitions.closed",
            "trả lời đúng hạn",
            "phản ánh"
        ),
        new(
            "MDHL.PETITION_HANDLING_SATISFACTION",
            ["petitions.satisfied"],
            [],
            ["petitions.answered"],
            "phản ánh đã trả lời đúng hạn, không bị chê, không phải mở lại trên phản ánh đã trả lời",
            "petitions.answered",
            "trả lời thỏa đáng",
            "phản ánh"
        ),
        new(
            "MDHL.DOSSIER_RECEIVING_SATISFACTION",
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

    /// <summary>Made of procedures, which are there without anybody's work in a period.</summary>
    public bool IsOfCatalogue => Below.All(code => code.StartsWith("dossiers.services", StringComparison.Ordinal));

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
