using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Identity.Me;

[Permit(IdentityPermissions.Own)]
internal sealed class MeModel(IDbContextFactory<Db> contexts, OpenSeat openSeat, ChangeOwnAccount change, TotpSecrets secrets) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public string UserName { get; private set; } = string.Empty;

    public bool TotpConfirmed { get; private set; }

    public bool MustChangePassword { get; private set; }

    public string? OfferedSecret { get; private set; }

    public string? TotpAddress { get; private set; }

    public IReadOnlyList<SeatLine> Seats { get; private set; } = [];

    private string stamp = string.Empty;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostSwitchAsync(Guid seat, CancellationToken ct)
    {
        await LoadAsync(ct);
        var opened = await openSeat.RunAsync(HttpContext, new Entered(Seat.AccountId, stamp, WantsCode: false), new SeatId(seat), ct);
        return opened.IsRefused ? Refused(opened.Refusal) : Redirect("/");
    }

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken ct) =>
        await SettleAsync(
            await change.PasswordAsync(Seat.AccountId, Proof, Input.NewPassword ?? string.Empty, DeedNow(), ct),
            "Đã đổi mật khẩu. Các phiên đăng nhập khác đã bị đóng.",
            ct
        );

    public async Task<IActionResult> OnPostTotpOfferAsync(CancellationToken ct) =>
        await SettleAsync(await change.OfferTotpAsync(Seat.AccountId, DeedNow(), ct), null, ct);

    public async Task<IActionResult> OnPostTotpConfirmAsync(CancellationToken ct) =>
        await SettleAsync(await change.ConfirmTotpAsync(Seat.AccountId, Proof, DeedNow(), ct), "Đã bật mã xác thực.", ct);

    public async Task<IActionResult> OnPostTotpOffAsync(CancellationToken ct) =>
        await SettleAsync(await change.DropTotpAsync(Seat.AccountId, Proof, DeedNow(), ct), "Đã tắt mã xác thực.", ct);

    private OwnProof Proof => new(Input.OldPassword, Input.Code);

    private async Task<IActionResult> SettleAsync(Result result, string? said, CancellationToken ct)
    {
        await LoadAsync(ct);
        if (result.IsRefused)
        {
            // A wrong proof was counted under this form's key: the next try is another.
            ModelState.Remove(nameof(SubmissionKey));
            return Refused(result.Refusal);
        }

        // The stamp may have changed: this session goes on under the new one.
        await openSeat.RunAsync(HttpContext, new Entered(Seat.AccountId, stamp, WantsCode: false), Seat.SeatId, ct);
        if (said is not null)
        {
            Say(said);
        }

        return Redirect("/tai-khoan");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (id, current, today) = (Seat.AccountId, Seat.SeatId, Clock.Today);
        var account = await db.Accounts.AsNoTracking().FirstAsync(row => row.Id == id, ct);
        (UserName, TotpConfirmed, MustChangePassword, stamp) = (
            account.UserName,
            account.TotpConfirmed,
            account.MustChangePassword,
            account.Stamp
        );
        if (account is { TotpSecret: { } sealedSecret, TotpConfirmed: false })
        {
            OfferedSecret = secrets.Open(sealedSecret);
            TotpAddress = Totp.Address(OfferedSecret, UserName);
        }

        var seats = await db
            .AccountSeats.AsNoTracking()
            .Where(row => row.AccountId == id && (row.To == null || row.To >= today))
            .OrderBy(row => row.From)
            .ToListAsync(ct);
        Seats = [.. seats.Select(row => new SeatLine(row.Id.Value, row.Title, row.UnitName, row.From, row.To, row.Id == current))];
    }

    internal sealed record SeatLine(Guid Id, string Title, string UnitName, DateOnly From, DateOnly? To, bool Current);

    internal sealed class Form
    {
        public string? OldPassword { get; set; }

        public string? NewPassword { get; set; }

        public string? Code { get; set; }
    }
}
