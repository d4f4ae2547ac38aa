using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

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
        var (province, dossiers, begun) = (scope.ProvinceCode, db.Dossiers, OfficeClock.StartOf(since));
        var fields = await dossiers
            .AsNoTracking()
            .Within(scope, row => row.ReceptionPath)
            .Where(row => row.ReceivedOn >= since)
            .Select(row => new { row.Id, row.FieldSlug })
            .ToDictionaryAsync(row => row.Id.Value, row => row.FieldSlug, ct);
        // A counter's turn is the counter's, whoever sits there: who received is what the deed says.
        var deeds = await db.Set<DeedRow>()
            .AsNoTracking()
            .Where(deed => deed.ProvinceCode == province && deed.Act == "dossier.received" && deed.SeatId != null && deed.At >= begun)
            .Within(scope, deed => deed.UnitPath)
            .Select(deed => new { deed.SeatId, deed.SubjectId })
            .ToListAsync(ct);
        return
        [
            .. deeds
                .Where(deed => fields.ContainsKey(deed.SubjectId))
                .DistinctBy(deed => deed.SubjectId)
                .GroupBy(deed => (Seat: deed.SeatId!.Value, Field: fields[deed.SubjectId]))
                .Select(group => new CounterWork(new SeatId(group.Key.Seat), group.Key.Field, group.Count())),
        ];
    }
}
