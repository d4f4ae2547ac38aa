using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Support.Cover;

/// <summary>Everybody who may stand in for an absence, the best first.</summary>
internal sealed class CoverCandidates(IDbContextFactory<Db> contexts, ISeatDirectory seats, OfficeClock clock)
{
    public async Task<IReadOnlyList<CoverCandidate>> ReadAsync(SeatAbsence absence, CancellationToken ct)
    {
        var people = (await seats.UnderAsync(absence.UnitPath, Role.CounterOfficer, ct))
            .Where(seat => seat.SpeaksFor == absence.UnitPath && seat.AccountId != absence.AccountId)
            .DistinctBy(seat => seat.AccountId)
            .ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, unit, absences) = (absence.ProvinceCode, absence.UnitPath, db.SeatAbsences);
        var others = await absences
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == unit && row.State != CoverState.Ended)
            .ToListAsync(ct);
        var work = await db.CounterWorkAsync(new Scope(unit), clock.Today.AddDays(-CoverRanking.Days), ct);
        var fields = work.Where(row => row.SeatId == absence.SeatId).Select(row => row.FieldSlug).ToHashSet(StringComparer.Ordinal);
        return CoverRanking.Rank(
            people.Select(seat =>
            {
                var own = work.Where(row => row.SeatId == seat.SeatId).ToList();
                return new CoverCandidate(
                    seat,
                    own.Count(row => fields.Contains(row.FieldSlug)),
                    fields.Count,
                    own.Sum(row => row.Count),
                    CoverRanking.Clash(absence, seat, others)
                );
            })
        );
    }
}
