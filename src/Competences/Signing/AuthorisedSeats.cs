using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Competences.Signing;

/// <summary>Whom authorisations in force name, in memory: menus and lists ask on every page, and authorisations are few.</summary>
internal sealed class AuthorisedSeats(IDbContextFactory<Db> contexts, OfficeClock clock, TimeProvider time) : IReferenceCache, IDisposable
{
    private static readonly ILookup<SeatId, CompetenceRow> Nobody = Array.Empty<CompetenceRow>().ToLookup(_ => default(SeatId));

    private readonly ReferenceCache<ILookup<SeatId, CompetenceRow>> copy = new(
        () => Nobody,
        async (_, ct) =>
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var (rows, today) = (db.CompetenceRows, clock.Today);
            var named = await rows.AsNoTracking()
                .Where(row => row.SeatId != null && (row.ValidTo == null || row.ValidTo >= today))
                .AcrossProvinces("whom authorisations name, read once for all seats")
                .ToListAsync(ct);
            return named.ToLookup(row => row.SeatId!.Value);
        },
        time
    );

    public IEnumerable<CompetenceRow> Of(SeatId seat) => copy.Current[seat];

    /// <summary>Codes of the tasks a seat may sign on a day beside its head.</summary>
    public IReadOnlyCollection<string> SubjectsOf(Seat seat, DateOnly day) =>
        [.. Of(seat.SeatId).Where(row => row.IsInForce(day)).Select(row => row.Subject).Distinct(StringComparer.Ordinal)];

    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();
}
