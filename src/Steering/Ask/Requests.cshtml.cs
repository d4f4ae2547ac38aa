using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Steering.Ask;

/// <summary>For whoever was asked why something does not go on, and whoever waits for the answer.</summary>
[Permit(SteeringPermissions.Today)]
internal sealed class RequestsModel(IDbContextFactory<Db> contexts) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<SteeringRequest> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public string Shown => RequestLists.Kinds.Any(kind => kind.Slug == Group) ? Group! : RequestLists.All;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, page) = (RequestLists.Pick(db.SteeringRequests.AsNoTracking(), Shown, Seat), new PageRequest(Number));
        var total = await rows.CountAsync(ct);
        Rows = new(
            await rows.OrderByDescending(row => row.At).ThenBy(row => row.Id).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            total
        );
    }
}
