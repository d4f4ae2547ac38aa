using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Posts;

/// <summary>Groups of posts, body by body and speciality by speciality: what stands behind the board's figures of posts.</summary>
[Permit(StaffingPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, StaffQueries queries, StaffLoad load, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "chuyen-mon")]
    public string? Speciality { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public PostListKind Kind { get; private set; } = PostListKind.All[0];

    public Page<CensusCell> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>The figure of the board.</summary>
    public int Sum { get; private set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => queries.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var cells = await ReadAsync(ct);
        var page = new PageRequest(Number);
        Rows = new([.. cells.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, cells.Count);
        Bodies =
            Seat.ScopePath.Count(letter => letter == '/') == 2
                ?
                [
                    new("Tất cả", string.Empty),
                    .. queries.BodiesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(queries.ShortNameOf(unit.Path), unit.Path)),
                ]
                : [];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        var cells = await ReadAsync(ct);
        return new SheetDownload<CensusCell>(
            new Sheet<CensusCell>
            {
                Title = $"Vị trí việc làm: {Kind.Name}",
                Lines = [$"Số liệu lúc {Platform.Text.VietnameseFormat.Moment(AsOf)}"],
                Columns =
                [
                    new("Đơn vị", 30, cell => SheetCell.Of(NameOf(cell.Key.OwnerPath))),
                    new("Chuyên môn", 34, cell => SheetCell.Of(Catalogue.NameOfSpeciality(cell.Key.Speciality))),
                    new("Biên chế", 12, cell => SheetCell.Of((long)cell.Quota)),
                    new("Có mặt", 12, cell => SheetCell.Of((long)cell.Payroll)),
                    new("Biệt phái đi", 12, cell => SheetCell.Of((long)cell.Out)),
                    new("Biệt phái đến", 12, cell => SheetCell.Of((long)cell.In)),
                    new("Đang làm việc", 12, cell => SheetCell.Of((long)cell.Capacity)),
                    new("Thiếu", 12, cell => SheetCell.Of((long)cell.Vacant)),
                    new("Dôi dư", 12, cell => SheetCell.Of((long)cell.Surplus)),
                    new("Nhu cầu theo khối lượng", 16, cell => cell.Need is { } need ? SheetCell.Of((long)need) : SheetCell.Empty),
                ],
                Rows = cells.ToAsyncEnumerable(),
            },
            dang,
            "vi-tri-viec-lam"
        );
    }

    private async Task<List<CensusCell>> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        Kind = PostListKind.All.FirstOrDefault(kind => kind.Slug == Group) ?? PostListKind.All[0];
        var scope =
            Unit is { Length: > 1 } path && units.ByPath(path) is not null && Seat.Scope.Covers(path) ? new Scope(path) : Seat.Scope;
        var all = load.Add(
            await StaffCensus.ReadAsync(db, scope, Catalogue, queries.LawNow.Today, ct),
            await load.ReadAsync(db, scope, queries.LawNow, ct)
        );
        var picked = all.Where(cell =>
                Kind.Holds(cell) && (Catalogue.Speciality(Speciality) is not { } wanted || cell.Key.Speciality == wanted.Code)
            )
            .Select(cell => (cell, unit: units.ByPath(cell.Key.OwnerPath), rank: Catalogue.Speciality(cell.Key.Speciality)?.Rank))
            .OrderBy(row => row.unit?.Kind)
            .ThenBy(row => row.unit?.SortKey, StringComparer.Ordinal)
            .ThenBy(row => row.rank)
            .Select(row => row.cell)
            .ToList();
        Sum = picked.Sum(Kind.Figure);
        return picked;
    }
}
