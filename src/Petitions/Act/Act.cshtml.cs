using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Act;

/// <summary>One act on one citizen's feedback, with the fields it needs.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveFeedback move, FeedbackCompetence competence, PetitionSeats seats)
    : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ActForm<FeedbackAct> Act { get; private set; } = null!;

    public CitizenFeedback Row { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.PublicText, Input.Answer, Input.PhotoIsPublic) = (Row.PublicText ?? Row.Text, Row.Answer, Row.PhotoIsPublic);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var content = Input.Content?.Trim() ?? string.Empty;
        var draft = new AnswerDraft(Input.PublicText?.Trim() ?? string.Empty, Input.Answer?.Trim() ?? string.Empty, Input.PhotoIsPublic);
        var done = await move.RunAsync(
            Row.Code,
            Act.Act,
            new(content, Input.Unit ?? string.Empty, draft),
            Seat,
            DeedNow(content.Length == 0 ? null : content),
            ct
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}.");
        // What was passed on may be out of sight for whoever passed it on.
        return Redirect(Act.Act == FeedbackAct.Forward ? "/pakn" : $"/pakn/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (FeedbackActs.Forms.BySlug(slug) is not { } act || await FeedbackReads.FindAsync(db, code, Seat, ct) is not { } row)
        {
            return false;
        }

        (Act, Row, Impossible) = (act, row, competence.Against(act.Act, row, Seat)?.Message);
        return true;
    }

    internal sealed class Form
    {
        public string? Content { get; set; }

        public string? Unit { get; set; }

        public string? PublicText { get; set; }

        public string? Answer { get; set; }

        public bool PhotoIsPublic { get; set; }
    }
}
