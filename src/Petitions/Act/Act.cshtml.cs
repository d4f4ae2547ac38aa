using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Act;

/// <summary>One act on one citizen's feedback, with the fields it needs.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveFeedback move, FeedbackCompetence competence, PetitionSeats seats)
    : ActPage<FeedbackAct, CitizenFeedback>(FeedbackActs.Forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    protected override string Said => $"{Act.Past}.";

    protected override async Task<CitizenFeedback?> FindAsync(FeedbackAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FeedbackReads.FindAsync(db, code, Seat, ct);
    }

    protected override Refusal? Against(FeedbackAct act, CitizenFeedback row) => competence.Against(act, row, Seat);

    protected override void Begin() =>
        (Input.PublicText, Input.Answer, Input.PhotoIsPublic) = (Row.PublicText ?? Row.Text, Row.Answer, Row.PhotoIsPublic);

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var content = Input.Content?.Trim() ?? string.Empty;
        var draft = new AnswerDraft(Input.PublicText?.Trim() ?? string.Empty, Input.Answer?.Trim() ?? string.Empty, Input.PhotoIsPublic);
        return move.RunAsync(
            Row.Code,
            Act.Act,
            new(content, Input.Unit ?? string.Empty, draft),
            Seat,
            DeedNow(content.Length == 0 ? null : content),
            ct
        );
    }

    // What was passed on may be out of sight for whoever passed it on.
    protected override string After(string code) => Act.Act == FeedbackAct.Forward ? "/pakn" : $"/pakn/{code}";

    internal sealed class Form
    {
        public string? Content { get; set; }

        public string? Unit { get; set; }

        public string? PublicText { get; set; }

        public string? Answer { get; set; }

        public bool PhotoIsPublic { get; set; }
    }
}
