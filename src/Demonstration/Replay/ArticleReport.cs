using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Indicators;
using ThongSuot.Territory;
using Published = ThongSuot.Reports.Ranking.PublishedFigure;

namespace ThongSuot.Demonstration.Replay;

/// <summary>A figure of an article as the program reports it.</summary>
/// <param name="Value">As it is printed.</param>
/// <param name="Article">As the article has it; null for a figure the article leaves out.</param>
/// <param name="From">How it is counted and over which days, or who published it.</param>
internal sealed record ArticleLine(string Name, string Value, string? Article, string From)
{
    public bool IsEqual => Article is null || Article == Value;
}

/// <summary>
/// The report of a province on a replayed period: every figure of the article, counted by the program through the register of indicators,
/// or published with its source where the program has no records of it.
/// </summary>
internal sealed class ArticleReport(IndicatorRegister register, IDbContextFactory<Db> contexts, Units units)
{
    private static readonly Dictionary<PublishedKind, string> Codes = new()
    {
        [PublishedKind.Received] = "dossiers.received",
        [PublishedKind.Online] = "dossiers.received-online",
        [PublishedKind.Direct] = "dossiers.received-direct",
        [PublishedKind.OnlineShare] = "dossiers.online-share",
        [PublishedKind.Resolved] = "dossiers.resolved",
        [PublishedKind.InTime] = "dossiers.resolved-in-time",
        [PublishedKind.ResolvedOverdue] = "dossiers.resolved-overdue",
        [PublishedKind.InTimeShare] = "dossiers.in-time-share",
        [PublishedKind.Open] = "dossiers.open",
    };

    /// <summary>Read besides, where the article has no such figure: without them nobody can check its balance.</summary>
    private static readonly string[] Besides =
    [
        "dossiers.carried-over",
        "dossiers.received",
        "dossiers.online-share",
        "dossiers.resolved",
        "dossiers.in-time-share",
        "dossiers.resolved-overdue",
        "dossiers.open",
        "dossiers.not-resolved",
    ];

    public async Task<IReadOnlyList<ArticleLine>> ReadAsync(ReplayScenario scenario, CancellationToken ct)
    {
        string path = UnitPath.OfProvince(scenario.ProvinceCode);
        var window = new DayWindow(scenario.From, scenario.To);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var values = (
            await register.ReadAsync(db, [path], [window], Codes.Values.Concat(Besides).ToHashSet(StringComparer.Ordinal), ct)
        ).ToDictionary(value => value.Code, StringComparer.Ordinal);
        var declared = await db
            .DeclaredTotals.AsNoTracking()
            .Where(row => row.UnitPath == path && row.From == scenario.From && row.To == scenario.To)
            .OrderByDescending(row => row.EnteredAt)
            .FirstOrDefaultAsync(ct);
        var lines = scenario.Published.Select(figure =>
            figure.Kind switch
            {
                PublishedKind.Communes => new ArticleLine(
                    figure.Name,
                    VietnameseFormat.Number(units.CommunesOf(scenario.ProvinceCode).Count),
                    figure.Printed,
                    "hệ thống đếm: danh mục đơn vị hành chính"
                ),
                PublishedKind.Unaccounted => new ArticleLine(
                    figure.Name,
                    declared is null ? "không có số liệu" : VietnameseFormat.Number(declared.Difference),
                    figure.Printed,
                    $"chênh lệch của số công bố, nguồn: {scenario.Source}"
                ),
                _ => Counted(figure.Name, Codes[figure.Kind], figure.Printed, values, window),
            }
        );
        var told = scenario.Published.Where(figure => Codes.ContainsKey(figure.Kind)).Select(figure => Codes[figure.Kind]).ToHashSet();
        return
        [
            .. lines,
            .. Besides.Where(code => !told.Contains(code)).Select(code => Counted(NameOf(code), code, null, values, window)),
            .. Published.Of(scenario.ProvinceCode).Select(Told),
            .. Both(scenario.ProvinceCode),
        ];
    }

    private static ArticleLine Told(Published figure) =>
        new(figure.Name, figure.Printed, figure.Printed, $"công bố, kỳ {WindowWords.Of(figure.Window)}, nguồn: {figure.Source}");

    /// <summary>Procedures of both levels are counted twice in what was published; the difference is named, nothing is padded.</summary>
    private static IEnumerable<ArticleLine> Both(string province)
    {
        var told = Published.Of(province).ToDictionary(figure => figure.Key, figure => figure.Printed, StringComparer.Ordinal);
        if (
            told.TryGetValue("procedures", out var all)
            && told.TryGetValue("procedures-province", out var own)
            && told.TryGetValue("procedures-commune", out var commune)
        )
        {
            var both = Whole(own) + Whole(commune) - Whole(all);
            yield return new ArticleLine("Thủ tục tính ở cả hai cấp", VietnameseFormat.Number(both), null, $"{own} + {commune} − {all}");
        }
    }

    private static long Whole(string printed) =>
        long.Parse(printed.Replace(".", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private string NameOf(string code) => register.Computed.First(one => one.Code == code).Name;

    private ArticleLine Counted(string name, string code, string? article, Dictionary<string, IndicatorValue> values, DayWindow window)
    {
        var indicator = register.Computed.First(one => one.Code == code);
        var decimals =
            article is null ? 2
            : article.Contains(',') ? article.Length - article.IndexOf(',') - 2
            : 0;
        var printed =
            !values.TryGetValue(code, out var value) ? "không có số liệu"
            : indicator.Unit == "%" ? VietnameseFormat.Percent(indicator.Number(value), decimals)
            : VietnameseFormat.Number((long)value.Numerator);
        return new ArticleLine(name, printed, article, $"hệ thống đếm, kỳ {WindowWords.Of(window)}: {indicator.Formula}");
    }
}
