using System.Linq.Expressions;
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

    public async Task<Seat?> FindAsync(SeatId id, CancellationToken ct) =>
        (await LastingAsync(seat => seat.Id == id, ct)) is [var seat, ..] ? seat : null;

    public Task<IReadOnlyList<Seat>> OfAccountAsync(AccountId account, CancellationToken ct) =>
        LastingAsync(seat => seat.AccountId == account, ct);

    private async Task<IReadOnlyList<Seat>> LastingAsync(Expression<Func<AccountSeat, bool>> which, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = clock.Today;
        var accounts = db.Accounts;
        var found = await db
            .AccountSeats.AsNoTracking()
            .Where(which)
            .Where(seat => seat.From <= today && (seat.To == null || seat.To >= today))
            .Join(
                accounts.AsNoTracking().Where(account => account.Active),
                seat => seat.AccountId,
                account => account.Id,
                (seat, account) => new { seat, account.PersonName }
            )
            .ToListAsync(ct);
        return [.. found.Select(row => SeatRows.Of(row.seat, row.PersonName))];
    }
}
