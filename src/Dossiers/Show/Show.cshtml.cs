using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Notes;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Receive;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Dossiers.Show;

[Permit(DossierPermissions.View)]
internal sealed class ShowModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue,
    NamesShown names,
    SignatureReads signatures
) : OfficePage
{
    private const int HistoryLimit = 200;

    public Dossier Dossier { get; private set; } = null!;

    public ProcedureVersion? Procedure { get; private set; }

    public DossierLaw Law { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<ActForm<DossierAct>> Acts { get; private set; } = [];

    /// <summary>The next thing to do: the last of the forward acts, so that a leader who may assign and sign is led to sign.</summary>
    public ActForm<DossierAct>? Next => Acts.LastOrDefault(act => act.Forward && (act.Act != DossierAct.Resolve || IsToSign));

    private bool IsToSign =>
        Dossier is { Turn: Turn.Leader, Status: DossierStatus.InProcess } || Many.ManyPreview.IsSignedDirectly(Dossier);

    /// <summary>What the officer may lay before the leader.</summary>
    public IReadOnlyList<ActForm<DossierAct>> Proposable { get; private set; } = [];

    /// <summary>What the seat can do, the one thing that comes next before the rest.</summary>
    public IReadOnlyList<ActLink> Links() => ActLink.Of(Dossier, Acts, Proposable, Next, MaySign);

    /// <summary>What waits for this leader's signature.</summary>
    public bool MaySign => Dossier.Proposal is not null && competence.MayDecide(Dossier, Seat);

    public TimeSplit Split { get; private set; } = null!;

    public IReadOnlyList<DossierNote> Notes { get; private set; } = [];

    public IReadOnlyList<DossierLink> Related { get; private set; } = [];

    public bool MayNote => competence.MayNote(Dossier, Seat);

    /// <summary>The cause, when it was resolved overdue.</summary>
    public LateDossier? Late { get; private set; }

    /// <summary>The applicant's name and number are shown in full: the reading has its deed.</summary>
    public bool Unmasked { get; private set; }

    /// <summary>Digital signatures by the paper they stand on, looked at anew.</summary>
    public IReadOnlyDictionary<Guid, SignatureLine> Signatures { get; private set; } = null!;

    /// <summary>Further files of the papers, those that wait for the counter among them.</summary>
    public IReadOnlyList<PaperFile> Files { get; private set; } = [];

    public bool MayCorrect => competence.MayCorrect(Dossier, Seat);

    public bool MayReclassify => competence.MayReclassify(Dossier, Seat);

    /// <summary>What accepting it would promise; null once it is accepted or turned away.</summary>
    public DueSide? Side { get; private set; }

    /// <summary>Who only sees the dossier gets its papers' names, not the papers.</summary>
    public bool MayReadPapers => competence.MayReadPapers(Dossier, Seat);

    public bool MayChangePapers => competence.MayChangePapers(Dossier, Seat);

    public string OwnerName => settlement.NameOf(Dossier.OwnerPath);

    public string ReceptionName => settlement.NameOf(Dossier.ReceptionPath);

    public string HolderUnit => settlement.NameOf(Dossier.HolderPath);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Unmasked = competence.NamesFor(Seat).Covers(Dossier);
        if (Unmasked)
        {
            await names.NoteAsync(Seat, ct);
        }

        Unmasked |= TempData["Unmasked"] as string == code;
        return Page();
    }

    /// <summary>Reading a person's record is itself a deed (Law 91/2025 on personal data: least display, reads audited).</summary>
    public async Task<IActionResult> OnPostUnmaskAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        await names.NoteOneAsync(Dossier, DeedNow(), ct);
        TempData["Unmasked"] = code;
        return Redirect($"/ho-so/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier)
        {
            return false;
        }

        Dossier = dossier;
        Procedure = catalogue.Find(dossier.ProcedureId);
        Law = settlement.LawFor(dossier.OwnerPath, Clock.Now);
        if (Procedure is not null && dossier.AcceptedAt is null && !DossierTransitions.IsClosed(dossier.Status))
        {
            Side = new DueSide(Procedure, await catalogue.DetailsAsync(Procedure, ct), dossier.Channel.InCatalogue, Law);
        }

        Acts = [.. competence.Offered(dossier, Seat).Select(DossierActs.Forms.Of)];
        Proposable = [.. competence.Proposable(dossier, Seat).Select(DossierActs.Forms.Of)];
        Signatures = await signatures.OfAsync(db, dossier, ct);
        Files = await PaperFileReads.OfAsync(db, dossier, ct);
        var id = dossier.Id.Value;
        History = await db.HistoryOfAsync(dossier.ProvinceCode, id, HistoryLimit, ct);
        // Who sees the dossier from afar reads no word of its workers.
        (Notes, Related) = MayNote ? (await db.NotesOfAsync(dossier, ct), await db.LinksOfAsync(dossier, ct)) : ([], []);
        Split = await LatenessSettlement.SplitAsync(db, dossier, Law, ct);
        Late = await db
            .LateDossiers.AsNoTracking()
            .FirstOrDefaultAsync(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id, ct);
        return true;
    }
}
