using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Lines;

/// <summary>Reads lines many at a time: databases take only so many values in one statement.</summary>
internal static class LineReads
{
    public const int Chunk = 500;

    /// <summary>The lines of some units in a year, by their keys.</summary>
    /// <param name="tracked">Whether their changes are saved with the write.</param>
    public static async Task<Dictionary<LineKey, BudgetLine>> OfUnitsAsync(
        Db db,
        string province,
        int year,
        IEnumerable<string> unitPaths,
        CancellationToken ct,
        bool tracked = true
    )
    {
        var (rows, found) = (db.BudgetLines, new Dictionary<LineKey, BudgetLine>());
        var lines = tracked ? rows : rows.AsNoTracking();
        foreach (var chunk in unitPaths.Distinct(StringComparer.Ordinal).Chunk(Chunk))
        {
            foreach (
                var line in await lines
                    .Where(line => line.ProvinceCode == province && line.Year == year && chunk.Contains(line.UnitPath))
                    .ToListAsync(ct)
            )
            {
                found[line.Key] = line;
            }
        }

        return found;
    }

    /// <summary>The giver's lines a decision can give from: of its year, or of the year before where money is carried over.</summary>
    public static async Task<IReadOnlyList<BudgetLine>> GivableAsync(Db db, BudgetDecision decision, CancellationToken ct)
    {
        var lines = db.BudgetLines;
        var (giver, year) = (decision.GiverPath, decision.Round == AssignmentRound.CarriedOver ? decision.Year - 1 : decision.Year);
        return await lines
            .AsNoTracking()
            .Where(line => line.ProvinceCode == decision.ProvinceCode && line.Year == year && line.UnitPath == giver)
            .OrderBy(line => line.Source)
            .ThenBy(line => line.Chapter)
            .ThenBy(line => line.Category)
            .ThenBy(line => line.Item)
            .ToListAsync(ct);
    }

    /// <summary>Lines by their ids.</summary>
    /// <param name="tracked">Whether their changes are saved with the write; a caller that writes them himself says no.</param>
    public static async Task<Dictionary<BudgetLineId, BudgetLine>> OfIdsAsync(
        Db db,
        string province,
        IEnumerable<BudgetLineId> ids,
        CancellationToken ct,
        bool tracked = true
    )
    {
        var (all, found) = (db.BudgetLines, new Dictionary<BudgetLineId, BudgetLine>());
        var lines = tracked ? all : all.AsNoTracking();
        foreach (var chunk in ids.Distinct().Chunk(Chunk))
        {
            foreach (var line in await lines.Where(line => line.ProvinceCode == province && chunk.Contains(line.Id)).ToListAsync(ct))
            {
                found[line.Id] = line;
            }
        }

        return found;
    }
}
