using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Sites.List;

/// <summary>Buildings by what becomes of them.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SiteListModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public Page<Site> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Seen(db);
        var tabs = new List<(string, string, int)>();
        foreach (var (slug, name) in SiteReads.Tabs)
        {
            tabs.Add((slug, name, await SiteReads.Pick(seen, slug, Today).CountAsync(ct)));
        }

        var page = new PageRequest(Number);
        Tabs = tabs;
        Rows = new Page<Site>(
            await InOrder(seen).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            tabs.First(tab => tab.Item1 == Group).Item3
        );
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await InOrder(Seen(db)).Take(Sheet<Site>.MostRows).ToListAsync(ct);
        return new SheetDownload<Site>(SiteSheet.Of(rows, NameOf, AsOf), dang, "tru-so");
    }

    private IQueryable<Site> Seen(Db db)
    {
        var scope = FacilityScope.Of(Seat);
        Group = SiteReads.Tabs.Any(tab => tab.Slug == Group) ? Group : SiteReads.All;
        var seen = db.SitesSeen(scope).AsNoTracking();
        if (HandoverFilters.Unit(Unit, scope) is { } unit)
        {
            seen = seen.Where(row => row.UnitPath == unit);
        }

        return HandoverFilters.Words(Text).Aggregate(seen, (rows, word) => rows.Where(row => row.SearchText.Contains(word)));
    }

    private IQueryable<Site> InOrder(IQueryable<Site> seen) =>
        SiteReads
            .Pick(seen, Group, Today)
            .OrderBy(row => row.DueOn == null)
            .ThenBy(row => row.DueOn)
            .ThenBy(row => row.UnitPath)
            .ThenBy(row => row.Code);
}
