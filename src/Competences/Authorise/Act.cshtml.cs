using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Competences.Authorise;

/// <summary>One act on one authorisation, with the fields it needs.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, ActOnAuthorisation acting)
    : ActPage<AuthorisationAct, Authorisation>(AuthorisationActs.Forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    protected override string Said => $"{Act.Past}.";

    protected override async Task<Authorisation?> FindAsync(AuthorisationAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.AuthorisationAsync(code.Trim().ToUpperInvariant(), Seat, ct);
    }

    protected override Refusal? Against(AuthorisationAct act, Authorisation row) => AuthorisationActs.Against(act, row, Seat);

    protected override void Begin() =>
        (Input.Number, Input.DecidedOn, Input.From) = (Row.Number, Clock.Today < Row.From ? Clock.Today : Row.From, Clock.Today.AddDays(1));

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var day = Act.Act == AuthorisationAct.Revoke ? Input.From : Input.DecidedOn;
        return acting.RunAsync(Row.Code, Act.Act, new(Input.Number, day, Input.Why), Seat, DeedNow(Input.Why?.Trim()), ct);
    }

    protected override string After(string code) => $"/tham-quyen/uy-quyen/{code}";

    internal sealed class Form
    {
        public string? Number { get; set; }

        public DateOnly? DecidedOn { get; set; }

        public DateOnly? From { get; set; }

        public string? Why { get; set; }
    }
}
