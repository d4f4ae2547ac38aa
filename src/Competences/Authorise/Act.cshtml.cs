using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Competences.Authorise;

/// <summary>One act on one authorisation, with the fields it needs.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, ActOnAuthorisation acting) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Authorisation Row { get; private set; } = null!;

    public ActForm<AuthorisationAct> Act { get; private set; } = null!;

    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.Number, Input.DecidedOn, Input.From) = (Row.Number, Clock.Today < Row.From ? Clock.Today : Row.From, Clock.Today.AddDays(1));
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

        var day = Act.Act == AuthorisationAct.Revoke ? Input.From : Input.DecidedOn;
        var done = await acting.RunAsync(Row.Code, Act.Act, new(Input.Number, day, Input.Why), Seat, DeedNow(Input.Why?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}.");
        return Redirect($"/tham-quyen/uy-quyen/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            AuthorisationActs.Forms.BySlug(slug) is not { } act
            || await db.AuthorisationAsync(code.Trim().ToUpperInvariant(), Seat, ct) is not { } row
        )
        {
            return false;
        }

        (Act, Row, Impossible) = (act, row, AuthorisationActs.Against(act.Act, row, Seat)?.Message);
        return true;
    }

    internal sealed class Form
    {
        public string? Number { get; set; }

        public DateOnly? DecidedOn { get; set; }

        public DateOnly? From { get; set; }

        public string? Why { get; set; }
    }
}
