using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Identity.Accounts;

[Permit(IdentityPermissions.Accounts)]
internal sealed partial class ListModel(IDbContextFactory<Db> contexts, GivePasswords passwords, OutsideKey outside) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<AccountLine> Lines { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf => Clock.Now;

    public bool NoOutsideKey => outside.Name is null;

    /// <summary>What waits for a second person in the administrator's scope.</summary>
    public int Awaiting { get; private set; }

    /// <summary>People who have a confirmed seat and no password of their own yet.</summary>
    public int WithoutPassword { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>The passwords leave as a sheet that nobody can fetch a second time.</summary>
    public async Task<IActionResult> OnPostPasswordsAsync(CancellationToken ct)
    {
        var given = await passwords.RunAsync(Seat, DeedNow(), ct);
        if (given.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(given.Refusal);
        }

        Response.Headers.CacheControl = "no-store";
        return new SheetDownload<GivenPassword>(
            new()
            {
                Title = "Mật khẩu tạm",
                Lines = ["Đưa tận tay từng người; đổi ở lần đăng nhập đầu. Hủy tệp này sau khi đưa."],
                Columns =
                [
                    new("Họ tên", 26, row => SheetCell.Of(row.PersonName)),
                    new("Tên đăng nhập", 24, row => SheetCell.Of(row.UserName)),
                    new("Vị trí", 60, row => SheetCell.Of(row.Seat)),
                    new("Mật khẩu tạm", 20, row => SheetCell.Of(row.Password)),
                ],
                Rows = given.Value.ToAsyncEnumerable(),
            },
            SheetFormat.Xlsx,
            "mat-khau-tam"
        );
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        WithoutPassword = await passwords.CountAsync(Seat, Clock.Today, ct);
        var wanted = await WantedAsync(ct);
        var page = new PageRequest(Number);
        await using var db = await contexts.CreateDbContextAsync(ct);
        Awaiting = await db.Proposals.Within(Administration.ScopeOf(Seat), row => row.UnitPath).CountAsync(ct);
        Lines = new([.. wanted.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, wanted.Count);
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        var now = Clock.Now;
        return new SheetDownload<AccountLine>(
            new()
            {
                Title = "Tài khoản",
                Lines = [$"{Seat.UnitName}, số liệu lúc {VietnameseFormat.Moment(now)}"],
                Columns =
                [
                    new("Họ tên", 26, line => SheetCell.Of(line.PersonName)),
                    new("Tên đăng nhập", 22, line => SheetCell.Of(line.UserName)),
                    new("Vị trí", 70, line => SheetCell.Of(string.Join("; ", line.Seats))),
                    new("Mã xác thực", 14, line => SheetCell.Of(line.HasCode ? "đang bật" : "chưa bật")),
                    new("Trạng thái", 16, line => SheetCell.Of(
                            !line.Active ? "Ngừng sử dụng"
                            : line.LockedUntil > now ? "Tạm khóa"
                            : "Đang dùng"
                        )),
                ],
                Rows = (await WantedAsync(ct)).ToAsyncEnumerable(),
            },
            dang,
            "tai-khoan"
        );
    }
}
