using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
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
    MoveDossier move,
    ExportDossiers export
) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public DossierFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DossierListKind Kind { get; private set; } = DossierLists.Kinds[0];

    public IReadOnlyList<DossierTab> Tabs { get; private set; } = [];

    public Page<DossierRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public DossierLaw Law { get; private set; } = null!;

    public bool MayAssign =>
        May(DossierPermissions.Lead)
        && Rows.Rows.Count > 0
        && Kind.Slug is (DossierLists.Mine or DossierLists.Overdue or DossierLists.NearDue or DossierLists.Open);

    public NameSight Names => competence.NamesFor(Seat);

    public bool ShowsOwner => Seat.ScopePath.Count(letter => letter == '/') == 2;

    public string OwnerName(string path) => settlement.NameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<DossierRow>(await export.RunAsync(Filter, dang, Seat, DeedNow(), ct), dang, "ho-so");

    public async Task<IActionResult> OnPostAssignAsync(string[] chosen, Guid officer, string? content, CancellationToken ct)
    {
        if (!May(DossierPermissions.Lead))
        {
            return Forbid();
        }

        var person = await seats.FindAsync(new SeatId(officer), ct);
        var (done, problems) = (0, new List<string>());
        foreach (var code in chosen.Take(PageRequest.DefaultSize).Distinct(StringComparer.Ordinal))
        {
            // One key a dossier: a resent form assigns none twice and still finishes the rest.
            var deed = DeedNow(content) with { SubmissionKey = $"{SubmissionKey}:{code}" };
            var moved = await move.RunAsync(
                code,
                DossierAct.Assign,
                new MoveInput { Officer = person, Content = content ?? string.Empty },
                Seat,
                deed,
                ct
            );
            done += moved.IsRefused ? 0 : 1;
            if (moved.IsRefused)
            {
                problems.Add($"{code}: {moved.Refusal.Message}");
            }
        }

        if (chosen.Length == 0)
        {
            ModelState.AddModelError(string.Empty, "Chưa chọn hồ sơ nào. Đánh dấu ở cột đầu rồi phân công.");
        }

        problems.ForEach(problem => ModelState.AddModelError(string.Empty, problem));
        if (ModelState.IsValid)
        {
            Say($"Đã phân công {done} hồ sơ cho {person!.PersonName}.");
            return Redirect("/ho-so" + Request.QueryString);
        }

        DrawAnew();
        await LoadAsync(ct);
        return Again();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Law = settlement.LawFor(Seat.ScopePath, Clock.Now);
        Kind = Filter.Kind;
        var nearBy = Law.Calendar.AddWorkingTime(Law.Now, Law.NearDueWithin);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(db.Dossiers.AsNoTracking().Seen(Seat.Scope), Seat.Scope, settlement);
        Tabs = await DossierTab.CountAsync(seen, Filter, Seat, Law.Now, nearBy, ct);
        var (shown, page) = (Tabs.First(tab => tab.Kind == Kind), new PageRequest(Number));
        var total = shown.Count ?? 0;
        var picked = DossierLists.Pick(seen, Kind.Slug, Seat, Law.Now, nearBy, Filter.From, Filter.To);
        Rows = new Page<DossierRow>(await DossierLists.PageAsync(picked, total, page.Skip, page.Size, ct), page.Number, page.Size, total)
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
        if (MayAssign)
        {
            Officers =
            [
                .. (await seats.UnderAsync(Seat.ScopePath, Role.CaseOfficer, ct)).Select(seat => new SelectListItem(
                    $"{seat.PersonName} · {seat.Title}",
                    seat.SeatId.Value.ToString()
                )),
            ];
        }
    }
}
