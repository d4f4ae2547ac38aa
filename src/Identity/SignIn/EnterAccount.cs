using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.SignIn;

/// <summary>Checks the password, counts misses, and says whether a code is still wanted.</summary>
internal sealed class EnterAccount(IDbContextFactory<Db> contexts, WriteGate gate, IPasswordHasher<Account> hasher, OfficeClock clock)
{
    // Checked when the name is unknown, so that the answer takes as long as for a known one.
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, Guid.CreateVersion7().ToString());

    public async Task<Result<Entered>> RunAsync(string userName, string password, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var accounts = db.Accounts;
        var folded = VietnameseText.Fold(userName);
        var account = await accounts.AsNoTracking().FirstOrDefaultAsync(row => row.UserName == folded && row.Active, ct);
        // The slow hash runs here, outside the write lane.
        var right =
            hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        // A miss must be counted, so it is an answer of the write, not a refusal that would undo the count.
        var noted = await gate.RunAsync<bool>(
            Deed.BySystem(clock.Now, "Đăng nhập"),
            (write, token) =>
                account is null ? AccountTries.MissUnknownAsync(write, folded, token) : NoteAsync(write, account, right, token),
            ct
        );
        if (noted.IsRefused)
        {
            return noted.Refusal;
        }

        return noted.Value ? new Entered(account!.Id, account.Stamp, account.TotpConfirmed) : IdentityRefusals.WrongCredentials;
    }

    private static async Task<Result<bool>> NoteAsync(Write write, Account seen, bool passwordRight, CancellationToken ct)
    {
        var held = await AccountTries.HoldAsync(write, seen.Id, seen.Stamp, ct);
        if (held.IsRefused)
        {
            return held.Refusal;
        }

        var right = passwordRight && held.Value is not null;
        if (!right)
        {
            held.Value?.Missed(write.Deed.At);
        }
        else if (!seen.TotpConfirmed)
        {
            held.Value!.Entered();
        }

        var (act, text) =
            !right ? ("identity.missed", "Nhập sai mật khẩu")
            : seen.TotpConfirmed ? ("identity.password-right", "Đúng mật khẩu, chờ mã xác thực")
            : ("identity.entered", "Đăng nhập");
        write.Record(act, "account", seen.Id.Value, string.Empty, "/", text);
        return right;
    }
}

/// <summary>The password was right.</summary>
/// <param name="WantsCode">The account has an authenticator: a code comes next.</param>
internal sealed record Entered(AccountId AccountId, string Stamp, bool WantsCode);

/// <summary>Carries "the password was right" to the code page: five minutes, protected, bound to the account's stamp.</summary>
internal sealed class CodeTicket(IDataProtectionProvider protection, OfficeClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly IDataProtector protector = protection.CreateProtector("ThongSuot.Identity.CodeTicket");

    public string Issue(Entered entered) =>
        protector.Protect($"{entered.AccountId.Value}|{entered.Stamp}|{(clock.Now + Life).ToUnixTimeSeconds()}");

    public (AccountId Account, string Stamp)? Read(string? ticket)
    {
        try
        {
            var parts = protector.Unprotect(ticket ?? string.Empty).Split('|');
            return parts.Length == 3 && long.Parse(parts[2]) >= clock.Now.ToUnixTimeSeconds()
                ? (new AccountId(Guid.Parse(parts[0])), parts[1])
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
