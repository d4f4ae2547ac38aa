using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Decisions;

/// <summary>What of a decision is the same money a second time.</summary>
internal static class DecisionSums
{
    /// <summary>
    /// Đồng that a decision gives on from lines it fills itself: the province's opening brings its whole budget to one line and hands it
    /// out of there, which is one sum and not two.
    /// </summary>
    /// <returns>By decision; those that pass on nothing of their own are not among them.</returns>
    public static async Task<Dictionary<BudgetDecisionId, long>> OnwardAsync(
        Db db,
        string province,
        IReadOnlyCollection<BudgetDecisionId> ids,
        CancellationToken ct
    )
    {
        var own = db.DecisionItems.AsNoTracking().Where(item => item.ProvinceCode == province && ids.Contains(item.DecisionId));
        var lines = db.BudgetLines.Where(line => line.ProvinceCode == province);
        var years = db.BudgetDecisions.Where(row => row.ProvinceCode == province);
        return await own.Join(
                lines,
                item => item.FromLineId,
                line => (BudgetLineId?)line.Id,
                (item, line) =>
                    new
                    {
                        item.DecisionId,
                        item.Amount,
                        Line = line,
                    }
            )
            .Where(pair =>
                years.Any(row => row.Id == pair.DecisionId && row.Year == pair.Line.Year)
                && own.Any(root =>
                    root.DecisionId == pair.DecisionId
                    && root.FromLineId == null
                    && root.UnitPath == pair.Line.UnitPath
                    && root.Source == pair.Line.Source
                    && root.Chapter == pair.Line.Chapter
                    && root.Category == pair.Line.Category
                    && root.Item == pair.Line.Item
                )
            )
            .GroupBy(pair => pair.DecisionId)
            .Select(group => new { group.Key, Sum = group.Sum(pair => pair.Amount) })
            .ToDictionaryAsync(group => group.Key, group => group.Sum, ct);
    }

    /// <summary>Of one decision.</summary>
    public static async Task<long> OnwardAsync(Db db, BudgetDecision row, CancellationToken ct) =>
        (await OnwardAsync(db, row.ProvinceCode, [row.Id], ct)).GetValueOrDefault(row.Id);
}

/// <summary>What the page of a decision shows beside its items.</summary>
/// <param name="Given">Đồng it gives: to all, or to the units of a receiver who looks.</param>
/// <param name="Onward">Đồng it passes on of what it brings itself; counted once in what it gives.</param>
/// <param name="Twins">Codes of other decisions of the giver under the same number and day.</param>
/// <param name="Lines">The budget lines the items on the page stand on, once approved.</param>
internal sealed record DecisionBesides(long Given, long Onward, IReadOnlyList<string> Twins, IReadOnlyDictionary<LineKey, Guid> Lines)
{
    private const int MostTwins = 10;

    /// <param name="own">The items of a receiver; null for whoever sees all.</param>
    /// <param name="shown">The items on the page.</param>
    public static async Task<DecisionBesides> ReadAsync(
        Db db,
        BudgetDecision row,
        IQueryable<DecisionItem>? own,
        IReadOnlyList<DecisionItem> shown,
        CancellationToken ct
    )
    {
        var (decisions, onward) = (db.BudgetDecisions, own is null ? await DecisionSums.OnwardAsync(db, row, ct) : 0);
        var given = own is null ? row.Total - onward : await own.SumAsync(item => item.Amount, ct);
        var twins = await decisions
            .AsNoTracking()
            .Where(other => other.ProvinceCode == row.ProvinceCode && other.GiverPath == row.GiverPath && other.Id != row.Id)
            .Where(other => other.Number == row.Number && other.DecidedOn == row.DecidedOn && other.State != DecisionState.Withdrawn)
            .OrderBy(other => other.Code)
            .Select(other => other.Code)
            .Take(MostTwins)
            .ToListAsync(ct);
        var units = shown.Select(item => item.UnitPath);
        var lines = await LineReads.OfUnitsAsync(db, row.ProvinceCode, row.Year, units, ct, tracked: false);
        return new(given, onward, twins, lines.ToDictionary(pair => pair.Key, pair => pair.Value.Id.Value));
    }
}
