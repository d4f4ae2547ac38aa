using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tallies;

/// <summary>One figure of a board.</summary>
/// <param name="Group">The unit path or the subject, as asked for.</param>
public sealed record TallySum(string Group, string Measure, string Channel, long Count);

/// <summary>What the sums of a board are grouped by.</summary>
public enum TallyGrouping
{
    Unit,
    Subject,
}

/// <summary>Reads counters: folded ones plus the deltas not folded yet, so a figure is right the moment its write is answered.</summary>
public static class TallyReads
{
    /// <summary>Sums per group, measure and channel over the days from <paramref name="from"/> (null: from the beginning) to <paramref name="to"/>, both included.</summary>
    public static Task<List<TallySum>> TalliesAsync(this Db db, TallyGrouping by, Scope scope, DateOnly? from, DateOnly to, CancellationToken ct)
    {
        var bySubject = by == TallyGrouping.Subject;
        var folded = db.Set<TallyRow>().AsNoTracking().Within(scope, row => row.UnitPath).Where(row => row.Day <= to && (from == null || row.Day >= from))
            .Select(row => new { Group = bySubject ? row.Subject : row.UnitPath, row.Measure, row.Channel, row.Count });
        var fresh = db.Set<TallyDeltaRow>().AsNoTracking().Within(scope, row => row.UnitPath).Where(row => row.Day <= to && (from == null || row.Day >= from))
            .Select(row => new { Group = bySubject ? row.Subject : row.UnitPath, row.Measure, row.Channel, Count = (long)row.Delta });
        return folded.Concat(fresh)
            .GroupBy(row => new { row.Group, row.Measure, row.Channel })
            .Select(group => new TallySum(group.Key.Group, group.Key.Measure, group.Key.Channel, group.Sum(row => row.Count)))
            .ToListAsync(ct);
    }
}
