using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Identity.Accounts;

[Permit(IdentityPermissions.Accounts)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, ManageAccount manage) : OfficePage
{
    /// <summary>Where a new password waits for the one page that shows it.</summary>
    public const string PasswordOnce = "Password";
    private const int HistoryLimit = 50;
    private const string Waits = "Tài khoản này giữ trách nhiệm nên việc vừa gửi chờ người thứ hai xác nhận, ở trang Chờ xác nhận.";

    public Account Account { get; private set; } = null!;

    public IReadOnlyList<AccountSeat> Seats { get; private set; } = [];

    public IReadOnlyList<Proposal> Proposed { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Null on every view but the first after it was made; empty when the form had been answered before.</summary>
    public string? NewPassword { get; private set; }

    public DateTimeOffset Now => Clock.Now;

    public DateOnly Today => Clock.Today;

    public bool IsOwn => Account.Id == Seat.AccountId;

    public bool Covers(AccountSeat seat) => Administration.ScopeOf(Seat).Covers(seat.UnitPath);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        NewPassword = TempData[PasswordOnce] as string;
        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostUnlockAsync(Guid id, CancellationToken ct) =>
        SettleAsync(id, () => manage.UnlockAsync(new(id), Administration.ScopeOf(Seat), DeedNow(), ct), "Đã mở khóa tài khoản.", ct);

    public Task<IActionResult> OnPostTotpOffAsync(Guid id, CancellationToken ct) =>
        SettleAsync(
            id,
            async () =>
            {
                var done = await manage.DropTotpAsync(new(id), Administration.ScopeOf(Seat), DeedNow(), ct);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                Say(done.Value ? Waits : "Đã tắt mã xác thực. Người dùng thiết lập lại ở trang tài khoản.");
                return Result.Done;
            },
            said: null,
            ct
        );

    public Task<IActionResult> OnPostCloseAsync(Guid id, string? reason, CancellationToken ct) =>
        SettleAsync(
            id,
            () => manage.CloseAsync(new(id), Administration.ScopeOf(Seat), DeedNow(reason?.Trim()), ct),
            "Đã ngừng sử dụng tài khoản.",
            ct
        );

    public Task<IActionResult> OnPostEndSeatAsync(Guid id, Guid seat, DateOnly? lastDay, CancellationToken ct) =>
        SettleAsync(
            id,
            () => manage.EndSeatAsync(new(id), new SeatId(seat), lastDay ?? Today, Administration.ScopeOf(Seat), DeedNow(), ct),
            "Đã ghi ngày cuối của vị trí.",
            ct
        );

    public Task<IActionResult> OnPostPasswordAsync(Guid id, CancellationToken ct) =>
        SettleAsync(
            id,
            async () =>
            {
                var reset = await manage.ResetPasswordAsync(new(id), Administration.ScopeOf(Seat), DeedNow(), ct);
                if (reset.IsRefused)
                {
                    return reset.Refusal;
                }

                TempData[reset.Value is null ? Message : PasswordOnce] = reset.Value ?? Waits;
                return Result.Done;
            },
            said: null,
            ct
        );

    private async Task<IActionResult> SettleAsync(Guid id, Func<Task<Result>> act, string? said, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        var done = await act();
        if (done.IsRefused)
        {
            // The small forms of this page have no field of their own to show it at.
            return Refused(done.Refusal with { Field = null });
        }

        if (said is not null)
        {
            Say(said);
        }

        return Redirect($"/quan-tri/tai-khoan/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var accountId = new AccountId(id);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ManageAccount.FindAsync(db, accountId, Administration.ScopeOf(Seat), ct) is not { } account)
        {
            return false;
        }

        Account = account;
        Seats = await db
            .AccountSeats.AsNoTracking()
            .Where(row => row.AccountId == accountId)
            .OrderBy(row => row.To != null)
            .ThenBy(row => row.From)
            .ToListAsync(ct);
        Proposed = await db
            .Proposals.AsNoTracking()
            .Where(row => row.AccountId == accountId)
            .OrderBy(row => row.ProposedAt)
            .ToListAsync(ct);
        History = await db.HistoryOfAsync(Seats.Select(row => row.ProvinceCode).Append(Seat.ProvinceCode), id, HistoryLimit, ct);
        return true;
    }
}
