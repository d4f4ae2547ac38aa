using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.List;

[Permit(DifficultyPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement, KnownDifficulties known, Units units)
    : OfficePage
{
    private const int MostFound = 300;

    [BindProperty(SupportsGet = true)]
    public DifficultyFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DifficultyListKind Kind { get; private set; } = null!;

    public IReadOnlyList<(DifficultyListKind Kind, int Count)> Tabs { get; private set; } = [];

    public Page<DifficultyRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DifficultyLaw Law { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = await SeenAsync(db, ct);
        var tabs = new List<(DifficultyListKind, int)>();
        foreach (var tab in DifficultyLists.TabsOf(Seat.Role))
        {
            tabs.Add((tab, await Pick(db, seen, tab.Slug).CountAsync(ct)));
        }

        Tabs = tabs;
        var (page, picked) = (new PageRequest(Number), Pick(db, seen, Kind.Slug));
        var rows = await DifficultyLists
            .InOrder(picked, Kind.Slug)
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(DifficultyRow.From)
            .ToListAsync(ct);
        Rows = new Page<DifficultyRow>(rows, page.Number, page.Size, await picked.CountAsync(ct));
        Bodies =
        [
            new("Tất cả", string.Empty),
            .. units
                .ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode))
                .Where(unit => unit.Kind == UnitKind.Department)
                .Select(unit => new SelectListItem(unit.ShortName, unit.Path)),
        ];
        Communes =
        [
            new("Tất cả", string.Empty),
            .. units.CommunesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(unit.Name, unit.Path)),
        ];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await DifficultyLists
            .InOrder(Pick(db, await SeenAsync(db, ct), Kind.Slug), Kind.Slug)
            .Take(Sheet<DifficultyRow>.MostRows + 1)
            .Select(DifficultyRow.From)
            .ToListAsync(ct);
        return new SheetDownload<DifficultyRow>(DifficultyRow.SheetOf(rows, Kind.Name, Law.Now, settlement.NameOf), dang, "vuong-mac");
    }

    /// <summary>Difficulties of the province that the filters leave; a code in the search box finds that one.</summary>
    private async Task<IQueryable<Difficulty>> SeenAsync(Db db, CancellationToken ct)
    {
        Law = settlement.LawFor(Seat.ScopePath, Clock.Now);
        Kind = DifficultyLists.Kind(Filter.Group ?? (Filter.Text is { Length: > 0 } ? DifficultyLists.All : null), Seat.Role);
        var (province, text) = (Seat.ProvinceCode, Filter.Text?.Trim() ?? string.Empty);
        var rows = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province);
        if (text.StartsWith("VM", StringComparison.OrdinalIgnoreCase) && text.Contains('-', StringComparison.Ordinal))
        {
            var code = text.ToUpperInvariant();
            return rows.Where(row => row.Code == code);
        }

        var found = text.Length == 0 ? null : await known.FindAsync(province, text, MostFound, ct);
        return Filter.Narrow(rows, db.Recommendations, Law.Today, found);
    }

    private IQueryable<Difficulty> Pick(Db db, IQueryable<Difficulty> seen, string slug) =>
        DifficultyLists.Pick(seen, db.Recommendations, slug, Seat, Seat.SpeaksFor, Law.Now);
}
