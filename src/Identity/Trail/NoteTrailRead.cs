using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Trail;

/// <summary>
/// Who looks at what others did leaves a deed himself: once a day for the list and for each record or person looked at, and for each
/// sheet that is taken away.
/// </summary>
internal sealed class NoteTrailRead(IDbContextFactory<Db> contexts, WriteGate gate)
{
    public const string Act = "identity.trail-read";
    public const string Taken = "identity.trail-taken";

    /// <param name="about">The one record or person; null for the list of all.</param>
    public async Task RunAsync((string Kind, Guid Id)? about, bool takesSheet, Seat seat, Deed deed, CancellationToken ct)
    {
        var (kind, id) = about ?? ("trail", Guid.Empty);
        if (takesSheet || !await HasReadAsync(id, seat, deed.At, ct))
        {
            await gate.RunAsync(
                deed,
                (write, _) =>
                {
                    write.Record(
                        takesSheet ? Taken : Act,
                        kind,
                        id,
                        seat.ProvinceCode,
                        Administration.ScopeOf(seat).Prefix,
                        takesSheet ? "Tải về danh sách ai đã làm gì" : "Xem ai đã làm gì"
                    );
                    return Task.FromResult(Result.Done);
                },
                ct
            );
        }
    }

    private async Task<bool> HasReadAsync(Guid id, Seat seat, DateTimeOffset now, CancellationToken ct)
    {
        var (province, me, day) = (seat.ProvinceCode, seat.SeatId.Value, OfficeClock.StartOf(OfficeClock.DayOf(now)));
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<DeedRow>()
            .AsNoTracking()
            .AnyAsync(
                row => row.ProvinceCode == province && row.SubjectId == id && row.SeatId == me && row.Act == Act && row.At >= day,
                ct
            );
    }
}
