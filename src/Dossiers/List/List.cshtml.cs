using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Many;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.List;

[Permit(DossierPermissions.View)]
internal sealed class ListModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    Catalogue catalogue,
    ISeatDirectory seats,
    DossierCompetence competence,
    NamesShown names,
    ExportDossiers export
) : OfficePage
{
    private const int MostProcedures = 200;

    [BindProperty(SupportsGet = true)]
    public DossierFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DossierListKind Kind { get; private set; } = DossierLists.Kinds[0];

    public IReadOnlyList<DossierTab> Tabs { get; private set; } = [];

    public Page<DossierRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    /// <summary>Officers whose work the seat oversees; none for a whole province.</summary>
    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    /// <summary>What the unit has open now, by procedure; none for a whole province.</summary>
    public IReadOnlyList<SelectListItem> Procedures { get; private set; } = [];

    public DossierLaw Law { get; private set; } = null!;

    /// <summary>What can be done with several of this list at once.</summary>
    public IReadOnlyList<ManyAct> Many =>
        Rows.Rows.Any(row => row.ReceivedOn is not null) ? [.. ManyAct.All.Where(act => May(act.Permission))] : [];

    public NameSight Names => competence.NamesFor(Seat);

    public DateTimeOffset? OpinionDue(DossierRow row) => row.OpinionDueFrom(Seat);

    public bool ShowsOwner => Seat.ScopePath.Count(letter => letter == '/') == 2;

    public string OwnerName(string path) => settlement.NameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<DossierRow>(await export.RunAsync(Filter, dang, Seat, DeedNow(), ct), dang, "ho-so");

    private async Task LoadAsync(CancellationToken ct)
    {
        Law = settlement.LawFor(Seat.ScopePath, Clock.Now);
        Kind = Filter.KindFor(Seat.Role);
        var nearBy = Law.Calendar.AddWorkingTime(Law.Now, Law.NearDueWithin);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(db.Dossiers.AsNoTracking().Seen(Seat.Scope), Seat, settlement);
        Tabs = await DossierTab.CountAsync(seen, Filter, Seat, Law.Now, nearBy, ct);
        var (shown, page) = (Tabs.First(tab => tab.Kind == Kind), new PageRequest(Number));
        var total = shown.Count ?? 0;
        var picked = DossierLists.Pick(seen, Kind.Slug, Seat, Law.Now, nearBy, Filter.From, Filter.To);
        Rows = new Page<DossierRow>(
            await DossierLists.PageAsync(picked, total, page.Skip, page.Size, ct, Seat),
            page.Number,
            page.Size,
            total
        )
        {
            HasMore = shown.HasMore,
        };
        if (Rows.Rows.Any(row => Names.Covers(row.ReceptionPath, row.OwnerPath, row.HolderSeatId, row.OfficerSeatId)))
        {
            await names.NoteAsync(Seat, ct);
        }

        Fields =
        [
            new SelectListItem("Tất cả", string.Empty),
            .. catalogue.FieldsAt(new UnitPath(Seat.ScopePath)).Select(field => new SelectListItem(field.Name, field.Slug)),
        ];
        if (!Seat.Scope.IsProvince && Seat.ProvinceCode.Length > 0)
        {
            await LoadChoicesAsync(db, ct);
        }
    }

    private async Task LoadChoicesAsync(Db db, CancellationToken ct)
    {
        var (organisation, everything) = (new Scope(new UnitPath(Seat.UnitPath).Organisation), new SelectListItem("Tất cả", string.Empty));
        Officers =
        [
            everything,
            .. (await seats.UnderAsync(organisation.Prefix, Role.CaseOfficer, ct)).Select(seat => new SelectListItem(
                seat.PersonName,
                seat.SeatId.Value.ToString()
            )),
        ];
        var open = await db
            .Dossiers.AsNoTracking()
            .Within(organisation, row => row.OwnerPath)
            .Where(row => row.ReceivedOn != null && row.ClosedOn == null)
            .GroupBy(row => row.ProcedureCode)
            .Select(group => new
            {
                group.Key,
                Name = group.Max(row => row.ProcedureName)!,
                Count = group.Count(),
            })
            .OrderByDescending(row => row.Count)
            .Take(MostProcedures)
            .ToListAsync(ct);
        Procedures = [everything, .. open.Select(row => new SelectListItem($"{row.Name} ({row.Count})", row.Key))];
    }
}
