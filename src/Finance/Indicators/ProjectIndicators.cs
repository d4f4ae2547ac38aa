using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Indicators;

/// <summary>
/// What public investment tells to reports. Money is of the year's capital as it stands at the end of a window; how many projects lack an
/// owner or are settled is known of today alone, and of no day before it.
/// </summary>
internal sealed class ProjectIndicators(Platform.Time.OfficeClock clock) : IIndicatorSource
{
    private static readonly ComputedIndicator Disbursed = ComputedIndicator.Count(
        "project.disbursed",
        "Giải ngân vốn đầu tư công",
        "đồng",
        "Số kho bạc đã chi cho dự án trong kỳ, theo ngày chi.",
        "cộng các lần giải ngân có ngày trong kỳ"
    );

    private static readonly ComputedIndicator Rate = ComputedIndicator.Share(
        "project.disbursement-rate",
        "Tỷ lệ giải ngân vốn đầu tư công",
        "Đã chi của vốn kế hoạch năm đến cuối kỳ so với vốn kế hoạch năm đã giao đến ngày đó.",
        "đã chi của vốn năm / vốn kế hoạch năm",
        good: true,
        source: "Luật Đầu tư công 58/2024/QH15",
        isLevel: true
    );

    private static readonly ComputedIndicator Orphans = ComputedIndicator.Count(
        "project.orphans",
        "Dự án chuyển tiếp chưa có chủ đầu tư",
        "dự án",
        "Dự án của cấp huyện cũ chưa có chủ đầu tư mới xác nhận, đến hôm nay.",
        "đếm dự án chưa có chủ",
        good: false,
        isLevel: true
    );

    private static readonly ComputedIndicator Boards = ComputedIndicator.Count(
        "project.boards",
        "Ban quản lý dự án cấp xã",
        "ban",
        "Xã, phường có ban quản lý dự án đang hoạt động đến cuối kỳ.",
        "đếm ban thành lập đến cuối kỳ và chưa giải thể",
        isLevel: true
    );

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [Disbursed, Rate, Orphans, Boards];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, scope) = (new IndicatorSums(query), IndicatorSums.ScopeOf(query.UnitPaths));
        var projects = db.Projects;
        var owners = await projects
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Select(row => new
            {
                row.Id,
                row.ProvinceCode,
                row.OwnerPath,
                row.Carry,
            })
            .ToListAsync(ct);
        if (owners.Count > 0)
        {
            var owner = owners.ToDictionary(row => row.Id, row => row.OwnerPath);
            var provinces = owners.Select(row => row.ProvinceCode).Distinct(StringComparer.Ordinal).ToList();
            foreach (var window in query.Windows.Distinct())
            {
                await MoneyAsync(db, sums, window, owner, provinces, ct);
                if (window.To >= clock.Today)
                {
                    sums.Know(Orphans.Code, window);
                    foreach (var row in owners.Where(row => row.Carry is CarryState.Orphan or CarryState.Proposed))
                    {
                        sums.Add(Orphans.Code, row.OwnerPath, window, 1);
                    }
                }
            }
        }

        await BoardsAsync(db, sums, query, scope, ct);
        return [.. sums.Values(Indicators.ToDictionary(one => one.Code, StringComparer.Ordinal), (_, _, _) => null)];
    }

    private static async Task MoneyAsync(
        Db db,
        IndicatorSums sums,
        DayWindow window,
        Dictionary<ProjectId, string> owner,
        List<string> provinces,
        CancellationToken ct
    )
    {
        var (capitals, payments, from, to, year) = (db.ProjectCapitals, db.ProjectPayments, window.From, window.To, window.To.Year);
        var given = await capitals
            .AsNoTracking()
            .Where(row => provinces.Contains(row.ProvinceCode) && row.Year == year && row.On <= to)
            .GroupBy(row => row.ProjectId)
            .Select(one => new { one.Key, Sum = one.Sum(row => row.Amount) })
            .ToListAsync(ct);
        var paid = await payments
            .AsNoTracking()
            .Where(row => provinces.Contains(row.ProvinceCode) && row.On <= to && (row.Year == year || row.On >= from))
            .GroupBy(row => row.ProjectId)
            .Select(one => new
            {
                one.Key,
                Within = one.Sum(row => row.On >= from ? row.Amount : 0),
                OfYear = one.Sum(row => row.Year == year ? row.Amount : 0),
            })
            .ToListAsync(ct);
        sums.Know(Disbursed.Code, window);
        foreach (var row in given.Where(row => owner.ContainsKey(row.Key)))
        {
            sums.Add(Rate.Code, owner[row.Key], window, 0, row.Sum);
        }

        foreach (var row in paid.Where(row => owner.ContainsKey(row.Key)))
        {
            sums.Add(Disbursed.Code, owner[row.Key], window, row.Within);
            sums.Add(Rate.Code, owner[row.Key], window, row.OfYear);
        }
    }

    private static async Task BoardsAsync(Db db, IndicatorSums sums, IndicatorQuery query, Scope scope, CancellationToken ct)
    {
        var boards = await db.ProjectBoards.AsNoTracking().Within(scope, row => row.UnitPath).ToListAsync(ct);
        foreach (var window in boards.Count > 0 ? query.Windows.Distinct() : [])
        {
            sums.Know(Boards.Code, window);
            foreach (var board in boards.Where(row => row.Since <= window.To && (row.EndedOn is null || row.EndedOn > window.To)))
            {
                sums.Add(Boards.Code, board.UnitPath, window, 1);
            }
        }
    }
}
