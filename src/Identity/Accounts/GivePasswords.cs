using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Accounts;

/// <summary>A password made for somebody, to hand over.</summary>
internal sealed record GivenPassword(string PersonName, string UserName, string Seat, string Password);

/// <summary>
/// Temporary passwords for people who have a confirmed seat and have not chosen a password yet: a whole unit begins in one morning. Who
/// decides for others is left out: for him two people are needed, one by one.
/// </summary>
internal sealed class GivePasswords(IDbContextFactory<Db> contexts, WriteGate gate, IPasswordHasher<Account> hasher)
{
    /// <summary>A hash is slow on purpose.</summary>
    public const int Most = 200;

    public async Task<int> CountAsync(Seat administrator, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Waiting(db, administrator, today).CountAsync(ct);
    }

    /// <returns>The passwords, to be shown once; none when the form had been answered before.</returns>
    public async Task<Result<IReadOnlyList<GivenPassword>>> RunAsync(Seat administrator, Deed deed, CancellationToken ct)
    {
        var (today, attempt) = (OfficeClock.DayOf(deed.At), Guid.CreateVersion7());
        List<AccountId> wanted;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            wanted = await Waiting(db, administrator, today).OrderBy(row => row.UserName).Take(Most).Select(row => row.Id).ToListAsync(ct);
        }

        if (wanted.Count == 0)
        {
            return IdentityRefusals.NobodyWaitsForPassword;
        }

        // The slow hashes run outside the write lane.
        var made = wanted.ToDictionary(
            id => id,
            _ =>
            {
                var password = TemporaryPassword.New();
                return (Password: password, Hash: hasher.HashPassword(null!, password));
            }
        );
        var given = new List<GivenPassword>();
        var done = await gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                given.Clear();
                foreach (
                    var account in await Waiting(write.Db, administrator, today).Where(row => wanted.Contains(row.Id)).ToListAsync(token)
                )
                {
                    given.Add(await GiveAsync(write, account, made[account.Id], today, token));
                }

                return attempt;
            },
            ct
        );
        return done.IsRefused ? done.Refusal
            : done.Value == attempt ? given
            : IdentityRefusals.PasswordsShown;
    }

    private static async Task<GivenPassword> GiveAsync(
        Write write,
        Account account,
        (string Password, string Hash) made,
        DateOnly today,
        CancellationToken ct
    )
    {
        account.ChangePassword(made.Hash, mustChange: true);
        var id = account.Id;
        var seat = await write
            .Db.AccountSeats.AsNoTracking()
            .Where(row => row.AccountId == id && (row.To == null || row.To >= today))
            .OrderBy(row => row.From)
            .FirstAsync(ct);
        write.Record("identity.password-reset", "account", id.Value, seat.ProvinceCode, seat.UnitPath, "Cấp mật khẩu tạm theo danh sách");
        return new(account.PersonName, account.UserName, $"{seat.Title}, {seat.UnitName}", made.Password);
    }

    // Whoever has a seat elsewhere, or decides for others, is not among them; nor is the administrator himself.
    private static IQueryable<Account> Waiting(Db db, Seat administrator, DateOnly today)
    {
        var (scope, me, seats) = (Administration.ScopeOf(administrator), administrator.AccountId, db.AccountSeats);
        var (low, high, weighty) = (scope.Prefix, scope.End, ManageAccount.Weighty);
        var lasting = seats.Where(seat => seat.To == null || seat.To >= today);
        return db.Accounts.Where(row =>
            row.Active
            && row.MustChangePassword
            && row.Id != me
            && lasting.Any(seat => seat.AccountId == row.Id)
            && !lasting.Any(seat =>
                seat.AccountId == row.Id
                && (string.Compare(seat.UnitPath, low) < 0 || string.Compare(seat.UnitPath, high) >= 0 || weighty.Contains(seat.Role))
            )
        );
    }
}
