using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.People;

/// <summary>Who is meant by a figure: names masked, because a list is no reason to read everybody's.</summary>
[Permit(StaffingPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, StaffQueries queries, ExportPeople export) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public PersonFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public Page<StaffPerson> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public StaffLaw Law { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public bool SeesPeople => May(StaffingPermissions.People);

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => queries.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        (Catalogue, Law) = (await StaffCatalogue.LoadAsync(db, ct), queries.LawNow);
        var picked = Filter.Pick(db.StaffPeople.AsNoTracking(), Seat.Scope, Catalogue, Law.Today, SeesPeople);
        var page = new PageRequest(Number);
        var rows = await picked.OrderBy(row => row.OwnerPath).ThenBy(row => row.Code).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new Page<StaffPerson>(rows, page.Number, page.Size, await picked.CountAsync(ct));
        Units =
            Seat.ScopePath.Count(letter => letter == '/') == 2
                ?
                [
                    new("Tất cả", string.Empty),
                    .. queries.BodiesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(queries.ShortNameOf(unit.Path), unit.Path)),
                ]
                : [];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<StaffPerson>(await export.RunAsync(Filter, dang, SeesPeople, Seat, DeedNow(), ct), dang, "nhan-su");
}
