using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Dossiers.Templates;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Dossiers.Move;

[Permit(DossierPermissions.View)]
internal sealed class MoveModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    MoveDossier move,
    ProposeAct propose,
    Catalogue catalogue,
    ISeatDirectory seats,
    Units units
) : OfficePage
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public ActForm<DossierAct> Act { get; private set; } = null!;

    public Dossier Dossier { get; private set; } = null!;

    public DossierLaw Law { get; private set; } = null!;

    public ProcedureVersion? Procedure { get; private set; }

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    /// <summary>Whether it is laid before the leader rather than done.</summary>
    public bool Proposes => RouteData.Values["way"] as string == "trinh";

    /// <summary>What the unit often writes in this act.</summary>
    public IReadOnlyList<ReplyTemplate> Templates { get; private set; } = [];

    /// <summary>The organisation whose opinion is asked: chosen first, then what to ask of it.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? AskedPath { get; set; }

    public Unit? Asked => Act.Wants(ActFields.Unit) && AskedPath is { } path && Organisations().Contains(path) ? units.ByPath(path) : null;

    /// <summary>What the last supplement request asked for, when it is about to be answered.</summary>
    public IReadOnlyList<SupplementItem> AskedItems { get; private set; } = [];

    /// <summary>What accepting it promises: limit, fee, papers; null for other acts.</summary>
    public DueSide? Side { get; private set; }

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Page() : NotFound();

    /// <summary>A template goes below what is typed already; nothing is done yet.</summary>
    public async Task<IActionResult> OnPostTemplateAsync(string code, string act, Guid mau, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input.Add(Templates.FirstOrDefault(template => template.Id == mau)?.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (DossierActs.Forms.BySlug(act) is not { } wanted)
        {
            return NotFound();
        }

        // Only a scan must not be stored for a dossier that is not seen; else the handler looks, and the page is read when it
        // must be shown again.
        var asks = Input.Asked.Exists(line => line.Wanted);
        if ((Input.Result is not null || asks || !ModelState.IsValid) && !await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var file = await StoreAsync(Input.Result, "Input.Result", ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var officer = wanted.Wants(ActFields.Person) && Input.Officer is { } seat ? await seats.FindAsync(new SeatId(seat), ct) : null;
        Act = wanted;
        var input = Input.For(asks && wanted.Act == DossierAct.AskSupplement ? Dossier : null) with
        {
            Officer = officer,
            Unit = Asked,
            File = file,
        };
        var deed = DeedNow(input.Content.Length == 0 ? null : input.Content);
        var result = Proposes
            ? await propose.RunAsync(DossierCode.Clean(code), wanted.Act, input, Seat, deed, ct)
            : await move.RunAsync(DossierCode.Clean(code), wanted.Act, input, Seat, deed, ct);
        if (result.IsRefused)
        {
            return await LoadAsync(code, act, ct) ? Refused(result.Refusal) : NotFound();
        }

        Say(Proposes ? $"Đã trình lãnh đạo: {wanted.Button.ToLowerInvariant()}." : $"Đã ghi: {wanted.Past.ToLowerInvariant()}.");
        return Redirect($"/ho-so/{result.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            DossierActs.Forms.BySlug(slug) is not { } act
            || await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
        )
        {
            return false;
        }

        (Act, Dossier, Law) = (act, dossier, settlement.LawFor(dossier.OwnerPath, Clock.Now));
        Procedure = catalogue.Find(dossier.ProcedureId);
        Impossible = (Proposes ? competence.AgainstProposing(act.Act, dossier, Seat) : competence.Against(act.Act, dossier, Seat))?.Message;
        if (act.Act == DossierAct.Accept && Procedure is not null)
        {
            Side = new DueSide(Procedure, await catalogue.DetailsAsync(Procedure, ct), dossier.Channel.InCatalogue, Law);
        }

        Templates = await db.TemplatesForAsync(Seat, act.Act, dossier.ProcedureCode, ct);
        if (act.Act == DossierAct.TakeSupplement)
        {
            AskedItems = await SupplementBook.LastAsync(db, dossier, ct);
        }

        UnitItems = act.Wants(ActFields.Unit) ? [.. Organisations().Select(path => new SelectListItem(settlement.NameOf(path), path))] : [];
        var place = act.Wants(ActFields.Unit) ? Asked?.Path : dossier.OwnerPath;
        Officers = act.Wants(ActFields.Person) && place is not null ? [.. People(await seats.UnderAsync(place, Role.CaseOfficer, ct))] : [];
        return true;
    }

    private IEnumerable<string> Organisations() => units.ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode)).Select(unit => unit.Path);

    private static IEnumerable<SelectListItem> People(IEnumerable<Seat> seats) =>
        seats.Select(seat => new SelectListItem($"{seat.PersonName} · {seat.Title}, {seat.UnitName}", seat.SeatId.Value.ToString()));
}
