using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// Counts tries of passwords and codes. Every try is counted in a write that has the account's row to itself and looks at the lock there,
/// and nothing is told before that write has ended: of guesses sent together no more are answered than of guesses sent one after another.
/// </summary>
internal static class AccountTries
{
    private static readonly TimeSpan UnknownKept = TimeSpan.FromDays(30);

    /// <summary>The account as it is now, held until the write ends; null when it is gone, closed or its stamp is another.</summary>
    public static async Task<Result<Account?>> HoldAsync(Write write, AccountId id, string stamp, CancellationToken ct)
    {
        if (write.Db.IsPostgres)
        {
            await write.Db.Database.ExecuteSqlAsync($"SELECT 1 FROM identity_accounts WHERE id = {id.Value} FOR UPDATE", ct);
        }

        var account = await write.Db.Accounts.FirstOrDefaultAsync(row => row.Id == id && row.Stamp == stamp && row.Active, ct);
        return account is not null && account.IsLocked(write.Deed.At) ? IdentityRefusals.Locked(account.LockedUntil!.Value) : account;
    }

    /// <summary>Counts a miss of a name that no account has, in the same words and as much work as for one that exists.</summary>
    public static async Task<Result<bool>> MissUnknownAsync(Write write, string userName, CancellationToken ct)
    {
        var (hash, at) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(userName))), write.Deed.At.UtcDateTime);
        await write.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO identity_unknown_names (name_hash, misses, seen_at) VALUES ({hash}, 0, {at}) ON CONFLICT (name_hash) DO UPDATE SET seen_at = excluded.seen_at",
            ct
        );
        var names = write.Db.UnknownNames;
        var name = await names.FirstAsync(row => row.NameHash == hash, ct);
        if (name.Missed(write.Deed.At).Refusal is { } locked)
        {
            return locked;
        }

        var old = write.Deed.At - UnknownKept;
        await names.Where(row => row.SeenAt < old).ExecuteDeleteAsync(ct);
        write.Record("identity.missed", "account", Guid.Empty, string.Empty, "/", "Nhập sai tên đăng nhập");
        return false;
    }
}
