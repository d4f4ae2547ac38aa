using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Web;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Petitions.Reception;

/// <summary>One visit: noted, promised, answered.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class VisitPageModel(
    IDbContextFactory<Db> contexts,
    KeepReception keep,
    PetitionSeats seats,
    IEnumerable<IRecordOffer> offers,
    ThreadReader thread
) : OfficePage
{
    /// <summary>Of a directive on the thread.</summary>
    private const string DirectiveKind = "directive";

    private const int HistoryLimit = 50;

    [BindProperty]
    public VisitForm Input { get; set; } = new();

    public Visit Row { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Officers write letters into the register; a leader reads and decides them.</summary>
    public bool MayRegister => Keeps && May(PetitionsPermissions.Work);

    public bool Keeps => seats.Works(Seat, Row.UnitPath) || seats.Decides(Seat, Row.UnitPath);

    public bool IsOurs => PetitionSeats.IsOf(Seat, Row.UnitPath);

    /// <summary>What other modules make of a promise: a directive.</summary>
    public IReadOnlyList<RecordOffer> Offers { get; private set; } = [];

    /// <summary>The directive that was made of the promise; null before.</summary>
    public ThreadItem? Directive { get; private set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<VisitKind>()
            .Select(kind => new SelectListItem(ReceptionLabels.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại", string.Empty));

    public static IEnumerable<SelectListItem> Outcomes =>
        Enum.GetValues<VisitOutcome>()
            .Select(one => new SelectListItem(ReceptionLabels.Of(one), one.ToString()))
            .Prepend(new SelectListItem("Chọn kết quả", string.Empty));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        (Input.People, Input.InCompetence) = (1, true);
        return Page();
    }

    public async Task<IActionResult> OnPostNoteAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await keep.NoteAsync(id, Input.Read(), Seat, DeedNow(), ct);
        return done.IsRefused ? Refused(done.Refusal) : Done("Đã ghi nhận lượt tiếp.");
    }

    public async Task<IActionResult> OnPostReplyAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        var done = await keep.ReplyAsync(id, Input.Outcome, Input.Answer?.Trim() ?? string.Empty, Seat, DeedNow(), ct);
        return done.IsRefused ? Refused(done.Refusal) : Done("Đã trả lời người đến.");
    }

    public async Task<IActionResult> OnGetDocumentAsync(Guid id, [FromQuery(Name = "mau")] string? form, CancellationToken ct) =>
        await LoadAsync(id, ct) && IsOurs && ReceptionPapers.Of(form, Row, Seat, seats.Units, Clock.Today) is { } paper
            ? new DocumentDownload(paper, $"tcd-{form}-{Row.Number}")
            : NotFound();

    private RedirectResult Done(string said)
    {
        Say(said);
        return Redirect($"/tiep-cong-dan/luot/{Row.Id.Value}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ReceptionReads.VisitAsync(db, id, Seat, ct) is not { } row)
        {
            return false;
        }

        Row = row;
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        // One promise is one directive: the thread below shows the one there is.
        var (province, links) = (row.ProvinceCode, db.Set<ThreadLink>());
        var given = await links.AnyAsync(link => link.ProvinceCode == province && link.FromId == id && link.ToKind == DirectiveKind, ct);
        Directive = given
            ? (await thread.WalkAsync(Visit.RecordKind, id, Seat, ct)).FirstOrDefault(item => item.Kind == DirectiveKind)
            : null;
        Offers =
            row.Promise is null || given
                ? []
                : [.. offers.SelectMany(offer => offer.For(new(Visit.RecordKind, row.Id.Value, $"{row.Number}", null), Seat))];
        return true;
    }
}
