using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Board;

/// <summary>Quota, people, lent, borrowed, missing and too many: of the province by body or speciality, of a body by speciality.</summary>
[Permit(StaffingPermissions.View)]
internal sealed partial class BoardModel(IDbContextFactory<Db> contexts, StaffQueries queries, StaffLoad load, Units units) : OfficePage
{
    public const string Address = "/nhan-su";

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "chuyen-mon")]
    public string? Speciality { get; set; }

    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? By { get; set; }

    /// <summary>All bodies, rather than those that lack most people.</summary>
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public LoadView Load { get; private set; } = null!;

    public IReadOnlyList<StaffLine> Lines { get; private set; } = [];

    public StaffLine Total { get; private set; } = null!;

    /// <summary>What the page shows at first: the ten that lack most, the rest behind one click.</summary>
    public IReadOnlyList<StaffLine> Shown =>
        All || BySpeciality
            ? Lines
            : Worst.Of([.. Lines.OrderByDescending(line => line.Vacant).ThenByDescending(line => line.LeadersMissing)], All);

    /// <summary>The body the board is about; the province's own when lines are bodies.</summary>
    public Unit? Unit { get; private set; }

    public bool BySpeciality { get; private set; }

    public bool IsProvince => Unit?.Kind == UnitKind.Province;

    public string What => $"{Unit?.Name}{(Speciality is null ? string.Empty : $", {Catalogue.NameOfSpeciality(Speciality)}")}";

    public DateTimeOffset AsOf => Clock.Now;

    /// <summary>What was published of the province, beside ours.</summary>
    public IReadOnlyList<(string Name, string Ours, PublishedStaffFigure Figure)> Published { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        await ReadAsync(ct)
            ? new SheetDownload<StaffLine>(
                StaffColumn.SheetOf(
                    What,
                    BySpeciality ? "Chuyên môn" : "Đơn vị",
                    Lines,
                    Total,
                    $"Số liệu lúc {Platform.Text.VietnameseFormat.Moment(AsOf)}"
                ),
                dang,
                "bien-che"
            )
            : NotFound();

    /// <summary>Where the name of a line leads.</summary>
    public string Below(StaffLine line) =>
        line.Path is { } path && Speciality is null ? QueryHelpers.AddQueryString(Address, "don-vi", path)
        : line.Speciality is { } code && IsProvince ? QueryHelpers.AddQueryString(Address, "chuyen-mon", code)
        : ListOf(line, "vi-tri");

    /// <summary>Where a figure opens.</summary>
    public string ListOf(StaffLine line, string where)
    {
        var query = new Dictionary<string, string?> { ["don-vi"] = line.Path ?? UnitPath, ["chuyen-mon"] = line.Speciality ?? Speciality };
        return QueryHelpers.AddQueryString($"{Address}/{where}", query.Where(pair => pair.Value is { Length: > 0 }));
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        Unit = units.ByPath(UnitPath is { Length: > 0 } asked ? asked : Seat.ScopePath);
        if (
            Unit is null
            || !Seat.Scope.Covers(Unit.Path)
            || Unit.Kind is not (UnitKind.Province or UnitKind.Department or UnitKind.Commune)
        )
        {
            return false;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var law = queries.LawNow;
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        Speciality = Catalogue.Speciality(Speciality)?.Code;
        Load = await load.ReadAsync(db, new Scope(Unit.Path), law, ct);
        var cells = load.Add(await StaffCensus.ReadAsync(db, new Scope(Unit.Path), Catalogue, law.Today, ct), Load)
            .Where(cell => !cell.IsEmpty && (Speciality is null || cell.Key.Speciality == Speciality))
            .ToList();
        BySpeciality = !IsProvince || (By == "chuyen-mon" && Speciality is null);
        Lines = BySpeciality
            ?
            [
                .. Catalogue
                    .Specialities.Select(row => new StaffLine(
                        row.Name,
                        null,
                        row.Code,
                        [.. cells.Where(cell => cell.Key.Speciality == row.Code)]
                    ))
                    .Where(line => line.Cells.Count > 0),
            ]
            :
            [
                .. cells
                    .GroupBy(cell => cell.Key.OwnerPath)
                    .Select(group => (Unit: units.ByPath(group.Key), group))
                    .OrderBy(pair => pair.Unit?.Kind)
                    .ThenBy(pair => pair.Unit?.SortKey, StringComparer.Ordinal)
                    .Select(pair => new StaffLine(queries.ShortNameOf(pair.group.Key), pair.group.Key, null, [.. pair.group])),
            ];
        Total = new StaffLine("Cộng", null, null, cells);
        if (IsProvince && Speciality is null)
        {
            Published = await PublishedAsync(db, cells, ct);
        }

        return true;
    }
}
