using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Handovers.List;

/// <param name="Code">Of its handover.</param>
internal sealed record ListRow(HandoverList List, string Code, string OldName, string OldDistrict);

/// <summary>Lists of things by whose turn it is.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ListsModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    /// <summary>"toi" shows what the seat itself can do next.</summary>
    [BindProperty(SupportsGet = true, Name = "cua")]
    public string? Whose { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public Page<ListRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    /// <summary>Lines and đồng of the part that is opened, over all pages: what the board says.</summary>
    public PartTotal? Sum { get; private set; }

    public string? PartName { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    private IQueryable<HandoverList> Pick(Db db, IQueryable<HandoverList> rows, string slug) =>
        Whose == HandoverFilters.Mine
            ? HandoverFilters.OwnTurn(db, rows, slug, Seat)
            : HandoverFilters.Pick(db, rows, slug, Seat.ProvinceCode);

    private static async Task<PartTotal> SumAsync(IQueryable<HandoverList> rows, Func<ListTotals, PartTotal> part, CancellationToken ct) =>
        part(ListTotals.SumOf((await rows.ToListAsync(ct)).Select(list => list.Totals)));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var scope = FacilityScope.Of(Seat);
        Group = HandoverFilters.ListTabs.Any(tab => tab.Slug == Group) ? Group : HandoverFilters.All;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (lists, handovers) = (db.HandoverLists, db.Handovers);
        var seen = lists.Seen(scope).AsNoTracking();
        if (HandoverFilters.Unit(Unit, scope) is { } unit)
        {
            seen = seen.Where(row => row.UnitPath == unit);
        }

        if (HandoverLabels.Kind(Kind) is { } kind)
        {
            seen = seen.Where(row => row.Kind == kind);
        }

        var tabs = new List<(string, string, int)>();
        foreach (var (slug, name) in HandoverFilters.ListTabs)
        {
            tabs.Add((slug, name, await Pick(db, seen, slug).CountAsync(ct)));
        }

        var (page, province) = (new PageRequest(Number), Seat.ProvinceCode);
        var rows = await Pick(db, seen, Group!)
            .Join(
                handovers.Where(row => row.ProvinceCode == province),
                list => list.HandoverId,
                handover => handover.Id,
                (list, handover) =>
                    new
                    {
                        List = list,
                        handover.Code,
                        handover.OldName,
                        handover.OldDistrict,
                    }
            )
            .OrderBy(row => row.Code)
            .ThenBy(row => row.List.Kind)
            .ThenBy(row => row.List.UnitPath)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Tabs = tabs;
        if (HandoverFilters.Parts.FirstOrDefault(one => one.Slug == Group) is { Name: not null } part)
        {
            Sum = await SumAsync(Pick(db, seen, Group!), part.Of, ct);
            PartName = part.Slug == HandoverFilters.All ? null : part.Name.ToLowerInvariant();
        }

        Rows = new Page<ListRow>(
            [.. rows.Select(row => new ListRow(row.List, row.Code, row.OldName, row.OldDistrict))],
            page.Number,
            page.Size,
            tabs.First(tab => tab.Item1 == Group).Item3
        );
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
    }
}
