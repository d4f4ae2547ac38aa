using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Duties.List;

/// <summary>For whoever answers for a body's assets: what it owes by when; next, the paper that shows it done.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class DutiesModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public Page<Duty> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateOnly Today => Clock.Today;

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var scope = FacilityScope.Of(Seat);
        Group = DutyTerms.Tabs.Any(tab => tab.Slug == Group) ? Group : DutyTerms.Open;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = db.DutiesSeen(scope).AsNoTracking();
        if (HandoverFilters.Unit(Unit, scope) is { } unit)
        {
            seen = seen.Where(row => row.UnitPath == unit);
        }

        var tabs = new List<(string, string, int)>();
        foreach (var (slug, name) in DutyTerms.Tabs)
        {
            tabs.Add((slug, name, await DutyTerms.Pick(seen, slug, Today).CountAsync(ct)));
        }

        var page = new PageRequest(Number);
        Tabs = tabs;
        Rows = new Page<Duty>(
            await DutyTerms
                .Pick(seen, Group, Today)
                .OrderBy(row => row.DueOn)
                .ThenBy(row => row.UnitPath)
                .ThenBy(row => row.Cause)
                .Skip(page.Skip)
                .Take(page.Size)
                .ToListAsync(ct),
            page.Number,
            page.Size,
            tabs.First(tab => tab.Item1 == Group).Item3
        );
    }
}
