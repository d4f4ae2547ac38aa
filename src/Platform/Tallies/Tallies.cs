using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tallies;

/// <summary>One figure of a board.</summary>
/// <param name="Group">The unit path, subject or channel asked for.</param>
public sealed record TallySum(string Group, string Measure, string Channel, long Count);

/// <summary>Reads counters: folded ones plus the deltas not folded yet, so a figure is right the moment its write is answered.</summary>
public static class TallyReads
{
    /// <summary>Sums per unit, measure and channel over the days from <paramref name="from"/> (null: from the beginning) to <paramref name="to"/>, both included.</summary>
    public static Task<List<TallySum>> ByUnitAsync(this Db db, Scope scope, DateOnly? from, DateOnly to, CancellationToken ct)
    {
        var folded = db.Set<TallyRow>().AsNoTracking().Within(scope, row => row.UnitPath).Where(row => row.Day <= to && (from == null || row.Day >= from))
            .Select(row => new { row.UnitPath, row.Measure, row.Channel, row.Count });
        var fresh = db.Set<TallyDeltaRow>().AsNoTracking().Within(scope, row => row.UnitPath).Where(row => row.Day <= to && (from == null || row.Day >= from))
            .Select(row => new { row.UnitPath, row.Measure, row.Channel, Count = (long)row.Delta });
        return folded.Concat(fresh)
            .GroupBy(row => new { row.UnitPath, row.Measure, row.Channel })
            .Select(group => new TallySum(group.Key.UnitPath, group.Key.Measure, group.Key.Channel, group.Sum(row => row.Count)))
            .ToListAsync(ct);
    }
}
