using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Petitions.Show;

/// <summary>One citizen's feedback: what, from where, whose turn, by when.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, PetitionSeats seats, FeedbackCompetence competence) : OfficePage
{
    private const int HistoryLimit = 100;

    public CitizenFeedback Row { get; private set; } = null!;

    public IReadOnlyList<ActForm<FeedbackAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Units that passed it on after their day.</summary>
    public IReadOnlyList<PassedLate> PassedLate { get; private set; } = [];

    public ActForm<FeedbackAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    public DateOnly Today => Clock.Today;

    /// <summary>Names for those who work it; a mask for all others.</summary>
    public string? Sender =>
        Row.SenderName is not { } name ? null
        : PetitionSeats.IsOf(Seat, Row.UnitPath) ? name
        : Masking.Name(name);

    public string? Phone =>
        Row.SenderPhone is not { } phone ? null
        : PetitionSeats.IsOf(Seat, Row.UnitPath) ? phone
        : Masking.Phone(phone);

    /// <summary>Only for those who work it: letters go there without anybody reading it.</summary>
    public string? Email => PetitionSeats.IsOf(Seat, Row.UnitPath) ? Row.SenderEmail : null;

    public string NameOf(string path) => seats.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FeedbackReads.FindAsync(db, code, Seat, ct) is not { } row)
        {
            return NotFound();
        }

        (Row, Acts) = (row, competence.Offered(row, Seat));
        PassedLate = await PassedOn.LateAsync(db, row, ct);
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        return Page();
    }
}
