using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Handovers.List;

/// <summary>Old units by how far their handover is.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class OldUnitListModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
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

    public Page<Handover> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (scope, today) = (FacilityScope.Of(Seat), Clock.Today);
        Group = HandoverFilters.UnitTabs.Any(tab => tab.Slug == Group) ? Group : HandoverFilters.All;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = db.HandoversSeen(scope).AsNoTracking();
        if (HandoverFilters.Unit(Unit, scope) is { } unit)
        {
            seen = seen.Where(row => row.UnitPath == unit);
        }

        foreach (var word in HandoverFilters.Words(Text))
        {
            seen = seen.Where(row => row.SearchText.Contains(word));
        }

        var tabs = new List<(string, string, int)>();
        foreach (var (slug, name) in HandoverFilters.UnitTabs)
        {
            tabs.Add((slug, name, await HandoverFilters.Pick(seen, slug, today).CountAsync(ct)));
        }

        var page = new PageRequest(Number);
        var picked = HandoverFilters.Pick(seen, Group, today);
        Tabs = tabs;
        Rows = new Page<Handover>(
            await picked.OrderBy(row => row.DueOn).ThenBy(row => row.Code).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            tabs.First(tab => tab.Item1 == Group).Item3
        );
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
    }
}
