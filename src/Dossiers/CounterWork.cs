using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>Dossiers of a field that a seat of a counter received.</summary>
public sealed record CounterWork(SeatId SeatId, string FieldSlug, int Count);

/// <summary>What each seat of a counter received, for modules that look for somebody who can do the same.</summary>
public static class CounterWorkReads
{
    /// <param name="scope">One organisation: its counters.</param>
    /// <param name="since">First day of reception that counts.</param>
    public static async Task<IReadOnlyList<CounterWork>> CounterWorkAsync(this Db db, Scope scope, DateOnly since, CancellationToken ct)
    {
        var (province, dossiers, turns) = (scope.ProvinceCode, db.Dossiers, db.Set<DossierTurn>());
        var rows = await dossiers
            .AsNoTracking()
            .Within(scope, row => row.ReceptionPath)
            .Where(row => row.ReceivedOn >= since)
            .Join(
                turns.Where(turn => turn.ProvinceCode == province && turn.Order == 1 && turn.SeatId != null),
                dossier => dossier.Id,
                turn => turn.DossierId,
                (dossier, turn) => new { turn.SeatId, dossier.FieldSlug }
            )
            .GroupBy(row => new { row.SeatId, row.FieldSlug })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return [.. rows.Select(row => new CounterWork(row.Key.SeatId!.Value, row.Key.FieldSlug, row.Count))];
    }
}
