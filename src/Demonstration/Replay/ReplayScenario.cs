using ThongSuot.Dossiers;

namespace ThongSuot.Demonstration.Replay;

/// <summary>
/// A period that a province reported, with the totals it published. A replay makes synthetic dossiers with these totals and lets them live
/// through the domain's own methods; what the platform then counts must be the published figures or be explained.
/// </summary>
/// <param name="Slug">Its name on the command line.</param>
/// <param name="Online">Received online; where only a share was published, the share of all rounded to whole dossiers.</param>
/// <param name="Resolved">Of all received.</param>
/// <param name="ResolvedOverdue">Of the resolved.</param>
/// <param name="Open">Still open at the end of the period; null where nothing was published.</param>
/// <param name="Source">What published the totals.</param>
internal sealed record ReplayScenario(
    string Slug,
    string Title,
    string ProvinceCode,
    DateOnly From,
    DateOnly To,
    int Communes,
    int Received,
    int Online,
    int Resolved,
    int ResolvedOverdue,
    int? Open,
    string Source,
    IReadOnlyList<PublishedFigure> Published
)
{
    public static IReadOnlyList<ReplayScenario> All { get; } =
    [
        new(
            "phu-tho-2025-09",
            "Phú Thọ, 1/7–13/9/2025",
            "25",
            new(2025, 7, 1),
            new(2025, 9, 13),
            148,
            253_982,
            233_816,
            238_971,
            3_346,
            null,
            "Hội nghị đối thoại tháo gỡ khó khăn tỉnh Phú Thọ, 20/9/2025",
            [
                new("Số đơn vị cấp xã", PublishedKind.Communes, "148"),
                new("Hồ sơ tiếp nhận", PublishedKind.Received, "253.982"),
                new("Tỷ lệ trực tuyến", PublishedKind.OnlineShare, "92,06%"),
                new("Hồ sơ đã giải quyết", PublishedKind.Resolved, "238.971"),
                new("Tỷ lệ trước hạn và đúng hạn", PublishedKind.InTimeShare, "98,6%"),
            ]
        ),
        new(
            "hung-yen-2025-08",
            "Hưng Yên, 1/7–13/8/2025",
            "33",
            new(2025, 7, 1),
            new(2025, 8, 13),
            104,
            156_230,
            134_251,
            143_249,
            1_402,
            8_381,
            "Báo cáo của tỉnh Hưng Yên về 1/7–15/8/2025",
            [
                new("Số đơn vị cấp xã", PublishedKind.Communes, "104"),
                new("Hồ sơ trực tuyến", PublishedKind.Online, "134.251"),
                new("Hồ sơ trực tiếp", PublishedKind.Direct, "21.979"),
                new("Hồ sơ tiếp nhận (cộng hai số trên)", PublishedKind.Received, "156.230"),
                new("Hồ sơ đã giải quyết", PublishedKind.Resolved, "143.249"),
                new("Trong đó đúng hạn", PublishedKind.InTime, "141.847"),
                new("Trong đó quá hạn", PublishedKind.ResolvedOverdue, "1.402"),
                new("Hồ sơ đang giải quyết", PublishedKind.Open, "8.381"),
                new("Hồ sơ không nằm ở cột nào", PublishedKind.Unaccounted, "4.600"),
            ]
        ),
    ];

    public int InTime => Resolved - ResolvedOverdue;

    /// <summary>
    /// Neither resolved nor said to be open. The platform must put each somewhere: these are refused, withdrawn or stopped in the
    /// replay.
    /// </summary>
    public int Unaccounted => Open is { } open ? Received - Resolved - open : 0;

    /// <summary>The same period at a fraction of its size, for tests.</summary>
    public ReplayScenario Shrunk(int times) =>
        this with
        {
            Received = Received / times,
            Online = Online / times,
            Resolved = Resolved / times,
            ResolvedOverdue = ResolvedOverdue / times,
            Open = Open / times,
            Published = [],
        };
}

/// <summary>Which of the platform's figures a published one is compared with.</summary>
internal enum PublishedKind
{
    Communes,
    Received,
    Online,
    Direct,
    OnlineShare,
    Resolved,
    InTime,
    ResolvedOverdue,
    InTimeShare,
    Open,

    /// <summary>Received and in no published column.</summary>
    Unaccounted,
}

/// <param name="Printed">Digit by digit as it was printed.</param>
internal sealed record PublishedFigure(string Name, PublishedKind Kind, string Printed);
