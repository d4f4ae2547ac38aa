using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Sites.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Facilities.Sites.Show;

/// <summary>One building: what it is, what becomes of it, its photos.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, KeepSite keep, HandoverSettlement settlement) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public IFormFile? Photo { get; set; }

    public Site Site { get; private set; } = null!;

    public IReadOnlyList<SitePhoto> Photos { get; private set; } = [];

    public IReadOnlyList<ActForm<SiteAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public bool MayKeep => May(FacilityPermissions.HandOver) && SiteActs.Keeps(Site.UnitPath, Seat);

    public string UnitName => settlement.NameOf(Site.UnitPath);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!MayKeep)
        {
            return Forbid();
        }

        if (await StoreAsync(Photo, nameof(Photo), ct) is not { } photo)
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(nameof(Photo), "Chưa chọn ảnh. Chọn tệp JPEG hoặc PNG.");
            }

            return Again();
        }

        var done = await keep.AddPhotoAsync(Site.Code, photo, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal, string.Empty);
        }

        Say("Đã thêm ảnh.");
        return Redirect($"/tru-so/{Site.Code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SiteAsync(code, FacilityScope.Of(Seat), ct) is not { } site)
        {
            return false;
        }

        var (province, id, photos) = (site.ProvinceCode, site.Id, db.SitePhotos);
        Site = site;
        Photos = await photos
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.SiteId == id)
            .OrderByDescending(row => row.At)
            .ToListAsync(ct);
        Acts = May(FacilityPermissions.View) ? [.. SiteActs.Forms.All.Where(form => SiteActs.Against(form.Act, site, Seat) is null)] : [];
        History = await db.HistoryOfAsync(province, id.Value, HistoryLimit, ct);
        return true;
    }
}
