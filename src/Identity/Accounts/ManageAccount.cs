using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>
/// What an administrator does to somebody's account. What concerns the whole account (password, authenticator, lock, closing) needs every
/// lasting seat of it inside the scope: otherwise the administrator of one unit could enter another's.
/// </summary>
internal sealed partial class ManageAccount(WriteGate gate, Units units, IPasswordHasher<Account> hasher)
{
    /// <summary>
    /// Roles that decide for others or open accounts: whoever could enter such an account alone would have given himself its seat.
    /// </summary>
    public static readonly Role[] Weighty =
    [
        Role.CommuneLeader,
        Role.DepartmentLeader,
        Role.ProvinceLeader,
        Role.ProvinceOffice,
        Role.HomeAffairs,
        Role.Administrator,
        Role.NationalObserver,
    ];

    public Task<Result> UnlockAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        ChangeAsync(id, scope, deed, "identity.unlocked", "Mở khóa tài khoản", account => account.Unlock(), ct);

    /// <returns>Whether it waits for a second person.</returns>
    public Task<Result<bool>> DropTotpAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        gate.RunAsync<bool>(
            deed,
            async (write, token) =>
            {
                var weighty = await ProposeIfWeightyAsync(
                    write,
                    id,
                    scope,
                    ProposalKind.TotpOff,
                    "Tắt mã xác thực",
                    account => account.TotpConfirmed ? Result.Done : IdentityRefusals.NoTotp,
                    token
                );
                if (weighty.IsRefused || weighty.Value)
                {
                    return weighty;
                }

                var changed = await ApplyAsync(
                    write,
                    id,
                    scope,
                    "identity.totp-dropped-by-administrator",
                    "Tắt mã xác thực của tài khoản",
                    account =>
                    {
                        if (!account.TotpConfirmed)
                        {
                            return IdentityRefusals.NoTotp;
                        }

                        account.DropTotp();
                        return Result.Done;
                    },
                    token
                );
                return changed.IsRefused ? changed.Refusal : false;
            },
            ct
        );

    public Task<Result> CloseAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(deed.Reason)
            ? Task.FromResult<Result>(IdentityRefusals.ReasonMissing)
            : ChangeAsync(id, scope, deed, "identity.account-closed", "Ngừng sử dụng tài khoản", account => account.Close(), ct);

    /// <returns>The password to show once, empty when this form was already answered; null when it waits for a second person.</returns>
    public async Task<Result<string?>> ResetPasswordAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct)
    {
        var (password, attempt) = (TemporaryPassword.New(), Guid.CreateVersion7());
        var hash = hasher.HashPassword(null!, password);
        var made = await gate.RunAsync<PasswordMade>(
            deed,
            async (write, token) =>
            {
                var weighty = await ProposeIfWeightyAsync(
                    write,
                    id,
                    scope,
                    ProposalKind.Password,
                    "Đặt lại mật khẩu",
                    _ => Result.Done,
                    token
                );
                if (weighty.IsRefused)
                {
                    return weighty.Refusal;
                }

                if (weighty.Value)
                {
                    return new PasswordMade(id.Value, Guid.Empty);
                }

                var changed = await ApplyAsync(
                    write,
                    id,
                    scope,
                    "identity.password-reset",
                    "Đặt lại mật khẩu tạm",
                    account =>
                    {
                        account.ChangePassword(hash, mustChange: true);
                        return Result.Done;
                    },
                    token
                );
                return changed.IsRefused ? changed.Refusal : new PasswordMade(id.Value, attempt);
            },
            ct
        );
        return made.IsRefused ? made.Refusal
            : made.Value.Attempt == attempt ? password
            : made.Value.Attempt == Guid.Empty ? null
            : string.Empty;
    }

    /// <summary>The account, if a seat of it – lasting, past or proposed – lies in the scope.</summary>
    public static async Task<Account?> FindAsync(Db db, AccountId id, Scope scope, CancellationToken ct) =>
        await db.AccountSeats.Where(row => row.AccountId == id).Within(scope, row => row.UnitPath).AnyAsync(ct)
        || await db.Proposals.Where(row => row.AccountId == id).Within(scope, row => row.UnitPath).AnyAsync(ct)
            ? await db.Accounts.FirstOrDefaultAsync(row => row.Id == id, ct)
            : null;

    private Task<Result> ChangeAsync(
        AccountId id,
        Scope scope,
        Deed deed,
        string act,
        string text,
        Func<Account, Result> change,
        CancellationToken ct
    ) => gate.RunAsync(deed, (write, token) => ApplyAsync(write, id, scope, act, text, change, token), ct);

    /// <summary>Proposes instead of doing, where the account has a seat that decides for others.</summary>
    /// <returns>Whether it was proposed.</returns>
    private static async Task<Result<bool>> ProposeIfWeightyAsync(
        Write write,
        AccountId id,
        Scope scope,
        ProposalKind kind,
        string text,
        Func<Account, Result> allowed,
        CancellationToken ct
    )
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        var seats = await write
            .Db.AccountSeats.AsNoTracking()
            .Where(row => row.AccountId == id && (row.To == null || row.To >= today))
            .ToListAsync(ct);
        if (seats.Find(seat => Weighty.Contains(seat.Role)) is not { } weighty)
        {
            return false;
        }

        if (await write.Db.Proposals.AnyAsync(row => row.Kind == kind && row.AccountId == id, ct))
        {
            return IdentityRefusals.ProposedAlready;
        }

        var proposed = await ApplyAsync(
            write,
            id,
            scope,
            kind == ProposalKind.Password ? "identity.password-reset-proposed" : "identity.totp-off-proposed",
            $"Đề nghị: {text.ToLowerInvariant()}",
            allowed,
            ct
        );
        if (proposed.IsRefused)
        {
            return proposed.Refusal;
        }

        write.Db.Proposals.Add(Proposal.Of(kind, write.Deed, weighty.UnitPath, $"{text}: {weighty.Title}, {weighty.UnitName}", id));
        return true;
    }

    private static async Task<Result> ApplyAsync(
        Write write,
        AccountId id,
        Scope scope,
        string act,
        string text,
        Func<Account, Result> change,
        CancellationToken ct
    )
    {
        if (write.Deed.Actor.AccountId == id)
        {
            return IdentityRefusals.OwnAccount;
        }

        if (await FindAsync(write.Db, id, scope, ct) is not { } account)
        {
            return IdentityRefusals.AccountNotFound;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        var lasting = await write
            .Db.AccountSeats.Where(row => row.AccountId == id && (row.To == null || row.To >= today))
            .Select(row => row.UnitPath)
            .ToListAsync(ct);
        if (lasting.Exists(path => !scope.Covers(path)))
        {
            return IdentityRefusals.SeatsElsewhere;
        }

        if (!account.Active && act != "identity.account-closed")
        {
            return IdentityRefusals.AlreadyClosed;
        }

        var changed = change(account);
        if (!changed.IsRefused)
        {
            write.Record(
                act,
                "account",
                id.Value,
                write.Deed.Actor.ProvinceCode,
                lasting.FirstOrDefault() ?? write.Deed.Actor.UnitPath,
                text
            );
        }

        return changed;
    }
}

internal sealed record NewSeat(Role? Role, string Title, string UnitPath, DateOnly? From);
