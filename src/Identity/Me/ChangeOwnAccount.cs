using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Me;

/// <summary>Who sits at an open session proves once more that the account is theirs.</summary>
/// <param name="Password">The one in use.</param>
/// <param name="Code">Of the authenticator, where it is on.</param>
internal sealed record OwnProof(string? Password, string? Code);

/// <summary>
/// What a person may change about their own account. Password and authenticator are changed only by who proves to be the owner: a session
/// left open at a counter must not be enough to take the account. Wrong proofs are counted as at sign-in.
/// </summary>
internal sealed class ChangeOwnAccount(IDbContextFactory<Db> contexts, WriteGate gate, IPasswordHasher<Account> hasher, TotpSecrets secrets)
{
    public const int ShortestPassword = 10;

    public async Task<Result> PasswordAsync(AccountId id, OwnProof proof, string newPassword, Deed deed, CancellationToken ct)
    {
        var account = await FindAsync(id, ct);
        if (newPassword.Length < ShortestPassword || VietnameseText.Fold(newPassword) == account.UserName)
        {
            return IdentityRefusals.WeakPassword;
        }

        if (newPassword == proof.Password)
        {
            return IdentityRefusals.SamePassword;
        }

        var hash = hasher.HashPassword(account, newPassword);
        return await ProvenAsync(
            account,
            proof,
            deed,
            "identity.password-changed",
            "Đổi mật khẩu",
            own =>
            {
                own.ChangePassword(hash, mustChange: false);
                return Result.Done;
            },
            ct
        );
    }

    /// <summary>Makes a secret for the authenticator. It counts for nothing until it is confirmed, and replaces none that does.</summary>
    public Task<Result> OfferTotpAsync(AccountId id, Deed deed, CancellationToken ct)
    {
        var secret = secrets.Seal(Totp.NewSecret());
        return gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var own = await write.Db.Accounts.FirstAsync(row => row.Id == id, token);
                if (own.TotpConfirmed)
                {
                    return IdentityRefusals.TotpOnAlready;
                }

                own.OfferTotp(secret);
                Record(write, own, "identity.totp-offered", "Tạo khóa xác thực");
                return Result.Done;
            },
            ct
        );
    }

    public async Task<Result> ConfirmTotpAsync(AccountId id, OwnProof proof, Deed deed, CancellationToken ct) =>
        await ProvenAsync(
            await FindAsync(id, ct),
            proof,
            deed,
            "identity.totp-confirmed",
            "Bật mã xác thực",
            own =>
            {
                if (own.TotpConfirmed)
                {
                    return IdentityRefusals.TotpOnAlready;
                }

                if (own.TotpSecret is null)
                {
                    return IdentityRefusals.NoSecretOffered;
                }

                if (Totp.StepOf(secrets.Open(own.TotpSecret), proof.Code ?? string.Empty, deed.At) is not { } step)
                {
                    return IdentityRefusals.WrongCode;
                }

                own.ConfirmTotp(step);
                return Result.Done;
            },
            ct
        );

    public async Task<Result> DropTotpAsync(AccountId id, OwnProof proof, Deed deed, CancellationToken ct) =>
        await ProvenAsync(
            await FindAsync(id, ct),
            proof,
            deed,
            "identity.totp-dropped",
            "Tắt mã xác thực",
            own =>
            {
                if (!own.TotpConfirmed)
                {
                    return IdentityRefusals.NoTotp;
                }

                own.DropTotp();
                return Result.Done;
            },
            ct
        );

    private async Task<Account> FindAsync(AccountId id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Accounts.AsNoTracking().FirstAsync(row => row.Id == id, ct);
    }

    private async Task<Result> ProvenAsync(
        Account seen,
        OwnProof proof,
        Deed deed,
        string act,
        string text,
        Func<Account, Result> change,
        CancellationToken ct
    )
    {
        // The slow hash runs here, outside the write lane.
        var passwordRight =
            hasher.VerifyHashedPassword(seen, seen.PasswordHash, proof.Password ?? string.Empty) != PasswordVerificationResult.Failed;
        // A wrong proof must be counted, so it is an answer of the write, not a refusal that would undo the count.
        var done = await gate.RunAsync<Proof>(
            deed,
            async (write, token) =>
            {
                var held = await AccountTries.HoldAsync(write, seen.Id, seen.Stamp, token);
                if (held.IsRefused)
                {
                    return held.Refusal;
                }

                if (held.Value is not { } own)
                {
                    return WriteRefusals.ChangedMeanwhile;
                }

                var answer =
                    !passwordRight ? Proof.WrongPassword
                    : CodeIsRight(own, proof.Code, deed.At) ? Proof.Right
                    : Proof.WrongCode;
                if (answer != Proof.Right)
                {
                    own.Missed(deed.At);
                    Record(
                        write,
                        own,
                        "identity.missed",
                        answer == Proof.WrongCode ? "Nhập sai mã xác thực khi xác nhận lại" : "Nhập sai mật khẩu khi xác nhận lại"
                    );
                    return answer;
                }

                var changed = change(own);
                Record(write, own, act, text);
                return changed.IsRefused ? changed.Refusal : answer;
            },
            ct
        );
        return done.IsRefused
            ? done.Refusal
            : done.Value switch
            {
                Proof.WrongPassword => IdentityRefusals.WrongOldPassword,
                Proof.WrongCode => IdentityRefusals.WrongCode,
                _ => Result.Done,
            };
    }

    private bool CodeIsRight(Account own, string? code, DateTimeOffset now) =>
        !own.TotpConfirmed || (Totp.StepOf(secrets.Open(own.TotpSecret!), code ?? string.Empty, now) is { } step && own.UseTotpStep(step));

    private static void Record(Write write, Account own, string act, string text) =>
        write.Record(act, "account", own.Id.Value, write.Deed.Actor.ProvinceCode, write.Deed.Actor.UnitPath, text);

    private enum Proof
    {
        Right,
        WrongPassword,
        WrongCode,
    }
}
