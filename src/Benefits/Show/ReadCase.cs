using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Show;

/// <summary>
/// Opens a case for reading and leaves the deed of it: name, number and pay of a person are seen (Law 91/2025/QH15, reads
/// audited). One deed a day for each seat and case, so that going to and fro does not bury the trail.
/// </summary>
internal sealed class ReadCase(IDbContextFactory<Db> contexts, WriteGate gate)
{
    /// <returns>The case, or null when the seat does not see it.</returns>
    public async Task<BenefitCase?> RunAsync(string code, Seat seat, Deed deed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await BenefitSettlement.OpenAsync(db, code.Trim().ToUpperInvariant(), seat.Scope, ct) is not { } row)
        {
            return null;
        }

        var (key, me, day) = (row.Id.Value, seat.SeatId.Value, OfficeClock.StartOf(OfficeClock.DayOf(deed.At)));
        if (
            !await db.Set<DeedRow>()
                .AsNoTracking()
                .AnyAsync(
                    known =>
                        known.ProvinceCode == row.ProvinceCode
                        && known.SubjectId == key
                        && known.SeatId == me
                        && known.Act == BenefitSettlement.Read
                        && known.At >= day,
                    ct
                )
        )
        {
            await gate.RunAsync(
                deed,
                (write, _) =>
                {
                    write.Record(BenefitSettlement.Read, BenefitSettlement.Kind, key, row.ProvinceCode, row.UnitPath, "Xem hồ sơ chế độ");
                    return Task.FromResult(Result.Done);
                },
                ct
            );
        }

        return row;
    }
}
