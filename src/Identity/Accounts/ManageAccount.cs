using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
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
internal sealed class ManageAccount(WriteGate gate, Units units, IPasswordHasher<Account> hasher)
{
    public Task<Result> UnlockAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        ChangeAsync(id, scope, deed, "identity.unlocked", "Mở khóa tài khoản", account => account.Unlock(), ct);

    public Task<Result> DropTotpAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        ChangeAsync(id, scope, deed, "identity.totp-dropped-by-administrator", "Tắt mã xác thực của tài khoản", account =>
        {
            if (!account.TotpConfirmed)
            {
                return IdentityRefusals.NoTotp;
            }

            account.DropTotp();
            return Result.Done;
        }, ct);

    public Task<Result> CloseAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct) =>
        deed.Actor.AccountId == id
            ? Task.FromResult<Result>(IdentityRefusals.OwnAccount)
            : string.IsNullOrWhiteSpace(deed.Reason)
                ? Task.FromResult<Result>(IdentityRefusals.ReasonMissing)
                : ChangeAsync(id, scope, deed, "identity.account-closed", "Ngừng sử dụng tài khoản", account => account.Close(), ct);

    /// <returns>The password to show once; null when this form was already answered.</returns>
    public async Task<Result<string?>> ResetPasswordAsync(AccountId id, Scope scope, Deed deed, CancellationToken ct)
    {
        var (password, attempt) = (TemporaryPassword.New(), Guid.CreateVersion7());
        var hash = hasher.HashPassword(null!, password);
        var made = await gate.RunAsync<PasswordMade>(deed, async (write, token) =>
        {
            var changed = await ApplyAsync(write, id, scope, "identity.password-reset", "Đặt lại mật khẩu tạm", account =>
            {
                account.ChangePassword(hash, mustChange: true);
                return Result.Done;
            }, token);
            return changed.IsRefused ? changed.Refusal : new PasswordMade(id.Value, attempt);
        }, ct);
        return made.IsRefused ? made.Refusal : made.Value.Attempt == attempt ? password : null;
    }

    public async Task<Result> AddSeatAsync(AccountId id, NewSeat input, Scope scope, Deed deed, CancellationToken ct)
    {
        var made = CreateAccount.SeatOf(input.Role, input.Title, input.UnitPath, scope, id, input.From ?? OfficeClock.DayOf(deed.At), units);
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        return await gate.RunAsync(deed, async (write, token) =>
        {
            if (await FindAsync(write.Db, id, scope, token) is not { Active: true })
            {
                return IdentityRefusals.AccountNotFound;
            }

            var (seat, path) = (made.Value, made.Value.UnitPath);
            if (await write.Db.AccountSeats.AnyAsync(row => row.AccountId == id && row.Role == seat.Role && row.UnitPath == path && (row.To == null || row.To >= seat.From), token))
            {
                return IdentityRefusals.SeatAlready;
            }

            write.Db.AccountSeats.Add(seat);
            write.Record("identity.seat-given", "account", id.Value, seat.ProvinceCode, path, $"Giao vị trí {seat.Title}, {seat.UnitName}", new { seat.Role, seat.From });
            return Result.Done;
        }, ct);
    }

    public async Task<Result> EndSeatAsync(AccountId id, SeatId seatId, DateOnly lastDay, Scope scope, Deed deed, CancellationToken ct) =>
        await gate.RunAsync(deed, async (write, token) =>
        {
            var seat = await write.Db.AccountSeats.FirstOrDefaultAsync(row => row.Id == seatId && row.AccountId == id, token);
            if (seat is null || !scope.Covers(seat.UnitPath))
            {
                return IdentityRefusals.OutsideScope with { Field = null };
            }

            var ended = seat.End(lastDay);
            if (ended.IsRefused)
            {
                return ended;
            }

            write.Record("identity.seat-ended", "account", id.Value, seat.ProvinceCode, seat.UnitPath, $"Kết thúc vị trí {seat.Title}, {seat.UnitName} từ hết ngày {lastDay:d/M/yyyy}");
            return Result.Done;
        }, ct);

    /// <summary>The account, if a seat of it – lasting or past – lies in the scope.</summary>
    public static async Task<Account?> FindAsync(Db db, AccountId id, Scope scope, CancellationToken ct) =>
        await db.AccountSeats.Where(row => row.AccountId == id).Within(scope, row => row.UnitPath).AnyAsync(ct)
            ? await db.Accounts.FirstOrDefaultAsync(row => row.Id == id, ct)
            : null;

    private Task<Result> ChangeAsync(AccountId id, Scope scope, Deed deed, string act, string text, Func<Account, Result> change, CancellationToken ct) =>
        gate.RunAsync(deed, (write, token) => ApplyAsync(write, id, scope, act, text, change, token), ct);

    private static async Task<Result> ApplyAsync(Write write, AccountId id, Scope scope, string act, string text, Func<Account, Result> change, CancellationToken ct)
    {
        if (await FindAsync(write.Db, id, scope, ct) is not { } account)
        {
            return IdentityRefusals.AccountNotFound;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        var lasting = await write.Db.AccountSeats.Where(row => row.AccountId == id && (row.To == null || row.To >= today)).Select(row => row.UnitPath).ToListAsync(ct);
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
            write.Record(act, "account", id.Value, write.Deed.Actor.ProvinceCode, lasting.FirstOrDefault() ?? write.Deed.Actor.UnitPath, text);
        }

        return changed;
    }
}

internal sealed record NewSeat(Role? Role, string Title, string UnitPath, DateOnly? From);
