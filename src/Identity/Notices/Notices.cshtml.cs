using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Identity.Notices;

/// <summary>What others did that concerns the seat or its organisation.</summary>
[Permit(IdentityPermissions.Own)]
internal sealed class NoticesModel(IDbContextFactory<Db> contexts, MarkSeen seen) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Notice> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset SeenUntil { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, page) = (NoticeReads.For(db, Seat), new PageRequest(Number));
        SeenUntil = await NoticeReads.SeenUntilAsync(db, Seat, ct);
        Rows = new Page<Notice>(
            await rows.OrderByDescending(row => row.At).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await seen.RunAsync(Seat, DeedNow(), ct);
        return Redirect("/thong-bao");
    }
}
