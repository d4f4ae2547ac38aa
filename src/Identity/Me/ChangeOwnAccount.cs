using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Me;

/// <summary>What a person may change about their own account.</summary>
internal sealed class ChangeOwnAccount(IDbContextFactory<Db> contexts, WriteGate gate, IPasswordHasher<Account> hasher, TotpSecrets secrets, OfficeClock clock)
{
    public const int ShortestPassword = 10;

    public async Task<Result> PasswordAsync(AccountId id, string oldPassword, string newPassword, Deed deed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var account = await db.Accounts.AsNoTracking().FirstAsync(row => row.Id == id, ct);
        if (newPassword.Length < ShortestPassword || VietnameseText.Fold(newPassword) == account.UserName)
        {
            return IdentityRefusals.WeakPassword;
        }

        if (hasher.VerifyHashedPassword(account, account.PasswordHash, oldPassword) == PasswordVerificationResult.Failed)
        {
            return IdentityRefusals.WrongOldPassword;
        }

        if (newPassword == oldPassword)
        {
            return IdentityRefusals.SamePassword;
        }

        var hash = hasher.HashPassword(account, newPassword);
        return await ChangeAsync(id, deed, "identity.password-changed", "Đổi mật khẩu", own =>
        {
            own.ChangePassword(hash, mustChange: false);
            return Result.Done;
        }, ct);
    }

    public Task<Result> OfferTotpAsync(AccountId id, Deed deed, CancellationToken ct)
    {
        var secret = secrets.Seal(Totp.NewSecret());
        return ChangeAsync(id, deed, "identity.totp-offered", "Tạo khóa xác thực", own =>
        {
            own.OfferTotp(secret);
            return Result.Done;
        }, ct);
    }

    public Task<Result> ConfirmTotpAsync(AccountId id, string code, Deed deed, CancellationToken ct) =>
        ChangeAsync(id, deed, "identity.totp-confirmed", "Bật mã xác thực", own =>
        {
            if (own.TotpSecret is null)
            {
                return IdentityRefusals.NoSecretOffered;
            }

            if (Totp.StepOf(secrets.Open(own.TotpSecret), code, clock.Now) is not { } step)
            {
                return IdentityRefusals.WrongCode;
            }

            own.ConfirmTotp(step);
            return Result.Done;
        }, ct);

    public Task<Result> DropTotpAsync(AccountId id, Deed deed, CancellationToken ct) =>
        ChangeAsync(id, deed, "identity.totp-dropped", "Tắt mã xác thực", own =>
        {
            own.DropTotp();
            return Result.Done;
        }, ct);

    private Task<Result> ChangeAsync(AccountId id, Deed deed, string act, string text, Func<Account, Result> change, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var account = await write.Db.Accounts.FirstAsync(row => row.Id == id, token);
                var result = change(account);
                write.Record(act, "account", id.Value, deed.Actor.ProvinceCode, deed.Actor.UnitPath, text);
                return result;
            },
            ct);
}
