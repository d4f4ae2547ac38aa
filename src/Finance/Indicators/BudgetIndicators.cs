using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Indicators;

/// <summary>What the budget tells to reports: what was paid in a window, by the treasury's days, less what was countered in it.</summary>
internal sealed class BudgetIndicators : IIndicatorSource
{
    private static readonly ComputedIndicator Spent = ComputedIndicator.Count(
        "finance.spent",
        "Chi ngân sách đã thực hiện",
        "đồng",
        "Số kho bạc đã chi trong kỳ theo ngày chi, trừ số ghi giảm trong kỳ.",
        "cộng khoản chi trừ khoản ghi giảm"
    );

    private static readonly ComputedIndicator Payments = ComputedIndicator.Count(
        "finance.payments",
        "Số chứng từ chi ngân sách",
        "chứng từ",
        "Khoản chi kho bạc đã chi trong kỳ, kể cả khoản sau đó ghi giảm.",
        "đếm khoản chi theo ngày chi"
    );

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [Spent, Payments];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, entries) = (new IndicatorSums(query), db.BudgetEntries);
        var seen = entries.AsNoTracking().Within(IndicatorSums.ScopeOf(query.UnitPaths), row => row.UnitPath);
        foreach (var window in query.Windows.Distinct())
        {
            var (from, to) = (window.From, window.To);
            var rows = await seen.Where(row => row.PaidOn >= from && row.PaidOn <= to)
                .Where(row => row.State != EntryState.Listed && row.State != EntryState.Refused)
                .GroupBy(row => row.UnitPath)
                .Select(unit => new
                {
                    unit.Key,
                    Spent = unit.Sum(row => row.Kind == EntryKind.Counter ? -row.Amount : row.Amount),
                    Count = unit.Sum(row => row.Kind == EntryKind.Counter ? 0 : 1),
                })
                .ToListAsync(ct);
            foreach (var row in rows)
            {
                string organisation = new UnitPath(row.Key).Organisation;
                sums.Add(Spent.Code, organisation, window, row.Spent);
                sums.Add(Payments.Code, organisation, window, row.Count);
            }

            if (rows.Count > 0)
            {
                sums.Know(Spent.Code, window);
                sums.Know(Payments.Code, window);
            }
        }

        return [.. sums.Values(Indicators.ToDictionary(one => one.Code, StringComparer.Ordinal), (_, _, _) => null)];
    }
}
