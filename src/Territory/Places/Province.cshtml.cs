using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Territory.Places;

[Permit(TerritoryPermissions.View)]
internal sealed class ProvinceModel(IDbContextFactory<Db> contexts, Units units, PlaceIndex places) : OfficePage
{
    public static readonly IReadOnlyList<(string Value, string Text)> Types = [("xa", "Xã"), ("phuong", "Phường"), ("dac-khu", "Đặc khu")];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Loai { get; set; }

    public Unit Unit { get; private set; } = null!;

    public Province Facts { get; private set; } = null!;

    public IReadOnlyList<PlaceVersion> Versions { get; private set; } = [];

    public IReadOnlyList<Unit> Departments { get; private set; } = [];

    public IReadOnlyList<CommuneLine> Communes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (units.ByPath(UnitPath.OfProvince(code)) is not { } unit)
        {
            return NotFound();
        }

        Unit = unit;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Facts = await db.Provinces.AsNoTracking().SingleAsync(row => row.Code == code, ct);
        Versions = await db.PlaceVersions.AsNoTracking().Where(row => row.Code == code).OrderBy(row => row.ValidFrom).ToListAsync(ct);
        Departments = [.. units.ChildrenOf(unit.Path).Where(child => child.Kind != UnitKind.Commune)];
        var facts = await db.Communes.AsNoTracking().Where(row => row.ProvinceCode == code).ToDictionaryAsync(row => row.Code, ct);
        Communes =
        [
            .. Listed()
                .Where(row => facts.ContainsKey(row.Unit.Code) && IsWantedType(row.Unit))
                .Select(row => new CommuneLine(row.Unit, facts[row.Unit.Code], row.Why)),
        ];
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync(string code, SheetFormat dang, CancellationToken ct)
    {
        var page = await OnGetAsync(code, ct);
        return page is NotFoundResult
            ? page
            : new SheetDownload<CommuneLine>(
                new()
                {
                    Title = $"Xã, phường, đặc khu: {Unit.Name}",
                    Lines = [$"{Communes.Count} đơn vị, theo {Facts.Resolution}, lấy ngày {VietnameseFormat.Date(Clock.Today)}"],
                    Columns =
                    [
                        new("Mã", 8, row => SheetCell.Of(row.Unit.Code)),
                        new("Tên", 30, row => SheetCell.Of(row.Unit.Name)),
                        new("Dân số", 12, row => row.Facts.Population is { } people ? SheetCell.Of(people) : SheetCell.Empty),
                        new("Diện tích (km²)", 14, row => SheetCell.Of(row.Facts.ShownAreaKm2)),
                        new("Mã định danh (tạm)", 18, row => SheetCell.Of(row.Unit.AgencyCode)),
                        new("Trụ sở", 40, row => SheetCell.Of(row.Facts.Seat)),
                        new("Số liệu cần kiểm lại", 20, row =>
                            SheetCell.Of(
                                string.Join(
                                    ", ",
                                    new[]
                                    {
                                        row.Facts.PopulationIsDoubtful ? "dân số" : "",
                                        row.Facts.AreaIsDoubtful ? "diện tích" : "",
                                    }.Where(text => text.Length > 0)
                                )
                            )
                        ),
                    ],
                    Rows = Communes.ToAsyncEnumerable(),
                },
                dang,
                $"dia-ban-{code}"
            );
    }

    private IEnumerable<(Unit Unit, string Why)> Listed() =>
        string.IsNullOrWhiteSpace(Q)
            ? units.CommunesOf(Unit.Code).Select(commune => (commune, string.Empty))
            : places.Search(Q, Unit.Code, 200).Where(match => match.Unit.Kind == UnitKind.Commune).Select(match => (match.Unit, match.Why));

    private bool IsWantedType(Unit commune) =>
        string.IsNullOrEmpty(Loai)
        || (
            Types.FirstOrDefault(type => type.Value == Loai).Text is { } text
            && commune.Name.StartsWith(text + " ", StringComparison.Ordinal)
        );

    internal sealed record CommuneLine(Unit Unit, Commune Facts, string Why);
}
