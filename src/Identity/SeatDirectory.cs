using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Identity;

internal sealed class SeatDirectory(IDbContextFactory<Db> contexts, OfficeClock clock) : ISeatDirectory
{
    public async Task<IReadOnlyList<Seat>> UnderAsync(string path, Role role, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = clock.Today;
        var accounts = db.Accounts;
        var found = await db
            .AccountSeats.AsNoTracking()
            .Within(new Scope(path), seat => seat.UnitPath)
            .Where(seat => seat.Role == role && seat.From <= today && (seat.To == null || seat.To >= today))
            .Join(
                accounts.AsNoTracking().Where(account => account.Active),
                seat => seat.AccountId,
                account => account.Id,
                (seat, account) => new { seat, account.PersonName }
            )
            .ToListAsync(ct);
        return
        [
            .. found
                .Select(row => SeatRows.Of(row.seat, row.PersonName))
                .OrderBy(seat => VietnameseOrder.SortKey(seat.PersonName), StringComparer.Ordinal),
        ];
    }

    public async Task<Seat?> FindAsync(SeatId id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = clock.Today;
        var accounts = db.Accounts;
        var found = await db
            .AccountSeats.AsNoTracking()
            .Where(seat => seat.Id == id && seat.From <= today && (seat.To == null || seat.To >= today))
            .Join(
                accounts.AsNoTracking().Where(account => account.Active),
                seat => seat.AccountId,
                account => account.Id,
                (seat, account) => new { seat, account.PersonName }
            )
            .FirstOrDefaultAsync(ct);
        return found is null ? null : SeatRows.Of(found.seat, found.PersonName);
    }
}
