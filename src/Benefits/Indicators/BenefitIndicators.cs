using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Indicators;

/// <summary>
/// What policy money tells to reports: cases by the days on which they moved, money to the đồng from the same cases. All of it in one
/// grouped statement for a window.
/// </summary>
internal sealed class BenefitIndicators : IIndicatorSource
{
    private const string Cases = "hồ sơ";
    private const string Money = "đồng";
    private const string Source = "Nghị định 178/2024/NĐ-CP";

    private static readonly (ComputedIndicator Indicator, Func<Counted, long> Part, Func<Counted, long>? Whole, string? List)[] Columns =
    [
        Of("filed", "Hồ sơ chế độ đã lập", Cases, "Lập trong kỳ", "đếm theo ngày lập", row => row.Filed),
        Of(
            "decided",
            "Hồ sơ chế độ có quyết định",
            Cases,
            "Quyết định trong kỳ",
            "đếm theo ngày quyết định",
            row => row.Decided,
            "da-quyet-dinh"
        ),
        Of("paid", "Hồ sơ chế độ đã chi trả", Cases, "Chi trả đủ trong kỳ", "đếm theo ngày chi trả", row => row.Paid, CaseLists.Paid),
        Of("withdrawn", "Hồ sơ chế độ đã rút", Cases, "Rút trong kỳ", "đếm theo ngày rút", row => row.Withdrawn, CaseLists.Withdrawn),
        Of(
            "open",
            "Hồ sơ chế độ đang giải quyết",
            Cases,
            "Lập đến cuối kỳ, khi đó chưa có quyết định và chưa rút",
            "đếm hồ sơ lập trước cuối kỳ, chưa quyết định, chưa rút",
            row => row.Open,
            isLevel: true
        ),
        Of(
            "unpaid",
            "Hồ sơ chế độ chờ chi trả",
            Cases,
            "Có quyết định đến cuối kỳ, khi đó chưa chi trả đủ",
            "đếm hồ sơ quyết định trước cuối kỳ, chưa chi",
            row => row.Unpaid,
            isLevel: true
        ),
        Of("amount-decided", "Tiền chế độ đã quyết định", Money, "Của các hồ sơ quyết định trong kỳ", "cộng số tiền quyết định", row =>
            row.DecidedSum
        ),
        Of("amount-paid", "Tiền chế độ đã chi trả", Money, "Của các hồ sơ chi trả đủ trong kỳ", "cộng số tiền đã chi", row => row.PaidSum),
        Of(
            "amount-unpaid",
            "Tiền chế độ còn phải chi",
            Money,
            "Của các hồ sơ chờ chi trả vào cuối kỳ",
            "cộng số tiền quyết định của hồ sơ chờ chi trả",
            row => row.UnpaidSum,
            isLevel: true
        ),
        (
            ComputedIndicator.Share(
                "benefits.paid-share",
                "Tỷ lệ hồ sơ chế độ đã chi trả",
                "Phần đã chi trả đủ trong hồ sơ đã có quyết định đến cuối kỳ.",
                "đã chi trả / đã có quyết định",
                true,
                Source,
                true
            ),
            row => row.DecidedEver - row.Unpaid,
            row => row.DecidedEver,
            null
        ),
    ];

    private static readonly Dictionary<string, ComputedIndicator> ByCode = Columns
        .Select(one => one.Indicator)
        .ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, cases) = (new IndicatorSums(query), db.BenefitCases.AsNoTracking());
        cases = cases.Within(IndicatorSums.ScopeOf(query.UnitPaths), row => row.UnitPath);
        foreach (var window in query.Windows.Distinct())
        {
            var rows = await CountedIn(cases, window).ToListAsync(ct);
            foreach (var row in rows)
            {
                foreach (var (indicator, part, whole, _) in Columns)
                {
                    sums.Add(indicator.Code, row.Path, window, part(row), whole?.Invoke(row) ?? 0);
                }
            }

            if (rows.Count > 0)
            {
                Array.ForEach(Columns, one => sums.Know(one.Indicator.Code, window));
            }
        }

        return
        [
            .. sums.Values(ByCode, (code, unit, window) =>
                Columns.First(one => one.Indicator.Code == code).List is { } list ? $"/che-do?nhom={list}&don-vi={unit}" : null
            ),
        ];
    }

    private static IQueryable<Counted> CountedIn(IQueryable<BenefitCase> cases, DayWindow window)
    {
        var (from, to) = (window.From, window.To);
        return cases
            .Where(row => row.FiledOn <= to)
            .GroupBy(row => row.UnitPath)
            .Select(group => new Counted(
                group.Key,
                group.Sum(row => row.FiledOn >= from ? 1 : 0),
                group.Sum(row => row.DecidedOn >= from && row.DecidedOn <= to ? 1 : 0),
                group.Sum(row => row.PaidOn >= from && row.PaidOn <= to ? 1 : 0),
                group.Sum(row => row.WithdrawnOn >= from && row.WithdrawnOn <= to ? 1 : 0),
                group.Sum(row =>
                    (row.DecidedOn == null || row.DecidedOn > to) && (row.WithdrawnOn == null || row.WithdrawnOn > to) ? 1 : 0
                ),
                group.Sum(row => row.DecidedOn <= to ? 1 : 0),
                group.Sum(row => row.DecidedOn <= to && (row.PaidOn == null || row.PaidOn > to) ? 1 : 0),
                group.Sum(row => row.DecidedOn >= from && row.DecidedOn <= to ? row.DecidedTotal : 0),
                group.Sum(row => row.PaidOn >= from && row.PaidOn <= to ? row.PaidTotal : 0),
                group.Sum(row => row.DecidedOn <= to && (row.PaidOn == null || row.PaidOn > to) ? row.DecidedTotal : 0)
            ));
    }

    private static (ComputedIndicator, Func<Counted, long>, Func<Counted, long>?, string?) Of(
        string code,
        string name,
        string unit,
        string meaning,
        string formula,
        Func<Counted, long> part,
        string? list = null,
        bool isLevel = false
    ) =>
        (
            ComputedIndicator.Count($"benefits.{code}", name, unit, meaning + ".", formula, null, isLevel, Source),
            part,
            null,
            isLevel ? null : list
        );

    private sealed record Counted(
        string Path,
        long Filed,
        long Decided,
        long Paid,
        long Withdrawn,
        long Open,
        long DecidedEver,
        long Unpaid,
        long DecidedSum,
        long PaidSum,
        long UnpaidSum
    );
}
