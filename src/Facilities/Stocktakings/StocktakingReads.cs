using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Stocktakings;

/// <summary>Stocktakings as a scope sees them.</summary>
internal static class StocktakingReads
{
    public static IQueryable<Stocktaking> StocktakingsSeen(this Db db, Scope scope) => db.Stocktakings.Within(scope, row => row.UnitPath);

    public static Task<Stocktaking?> StocktakingAsync(this Db db, string code, Scope scope, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return db.StocktakingsSeen(scope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    /// <summary>The one of a unit that is being counted; null when none is.</summary>
    public static Task<Stocktaking?> OpenOfAsync(this Db db, string unitPath, CancellationToken ct)
    {
        var (province, all) = (Scope.ProvinceOf(unitPath), db.Stocktakings);
        return all.FirstOrDefaultAsync(
            row => row.ProvinceCode == province && row.UnitPath == unitPath && row.State == StocktakingState.Open,
            ct
        );
    }

    /// <summary>Closed ones whose signature still counts: none of the same unit after them is signed.</summary>
    public static IQueryable<Stocktaking> ToSign(this Db db, IQueryable<Stocktaking> rows)
    {
        var all = db.Stocktakings;
        return rows.Where(row =>
            row.State == StocktakingState.Closed
            && !all.Any(later =>
                later.ProvinceCode == row.ProvinceCode
                && later.UnitPath == row.UnitPath
                && later.State == StocktakingState.Signed
                && string.Compare(later.Code, row.Code) > 0
            )
        );
    }

    /// <summary>One of the same unit that was opened later is signed: signing this one would undo what that one found.</summary>
    public static async Task<bool> IsOutdatedAsync(this Db db, Stocktaking stocktaking, CancellationToken ct)
    {
        var (id, unit) = (stocktaking.Id, db.StocktakingsSeen(new Scope(stocktaking.UnitPath)));
        return !await db.ToSign(unit).AnyAsync(row => row.Id == id, ct);
    }

    public static IQueryable<StocktakingLine> LinesOf(this Db db, Stocktaking stocktaking)
    {
        var (province, id, lines) = (stocktaking.ProvinceCode, stocktaking.Id, db.StocktakingLines);
        return lines.Where(row => row.ProvinceCode == province && row.StocktakingId == id);
    }

    public static async Task<IReadOnlyDictionary<CountResult, int>> ProgressAsync(
        this Db db,
        Stocktaking stocktaking,
        CancellationToken ct
    ) =>
        await db.LinesOf(stocktaking)
            .GroupBy(row => row.Result)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
}
