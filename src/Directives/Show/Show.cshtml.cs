using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Directives.Show;

[Permit(DirectivePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, DirectiveSettlement settlement) : OfficePage
{
    private const int HistoryLimit = 200;

    public Directive Directive { get; private set; } = null!;

    public DirectiveLaw Law { get; private set; } = null!;

    public DirectiveState State => Directive.StateAt(Law.Now);

    /// <summary>The directive it is a part of, when the seat sees it.</summary>
    public Directive? Parent { get; private set; }

    public IReadOnlyList<Directive> Parts { get; private set; } = [];

    public RollUp RollUp => RollUp.Of(Parts, Law.Now);

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<ActForm<DirectiveAct>> Acts { get; private set; } = [];

    /// <summary>The next thing to do: what waits for an answer first.</summary>
    public ActForm<DirectiveAct>? Next =>
        Acts.Where(act => act.Forward)
            .OrderByDescending(act => act.Act is DirectiveAct.GrantExtension or DirectiveAct.Explain)
            .FirstOrDefault();

    public bool MayDivide => DirectiveCompetence.MayDivide(Directive, Seat);

    public IEnumerable<DirectiveStep> Evidence =>
        Directive.Steps.Where(step => step.FileHash is not null || step.DocumentNumber is not null).OrderByDescending(step => step.At);

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), Seat.BodyScope, ct) is not { } directive)
        {
            return NotFound();
        }

        (Directive, Law) = (directive, settlement.LawFor(directive.OwnerPath, Clock.Now));
        var (id, parent) = (directive.Id, directive.ParentId);
        Parent = parent is null
            ? null
            : await DirectiveSettlement.Seen(db.Directives.AsNoTracking(), Seat.BodyScope).FirstOrDefaultAsync(row => row.Id == parent, ct);
        Parts = await DirectiveSettlement
            .Seen(db.Directives.AsNoTracking(), Seat.BodyScope)
            .Where(row => row.ParentId == id)
            .OrderBy(row => row.DueAt)
            .ThenBy(row => row.Code)
            .ToListAsync(ct);
        Acts = [.. DirectiveCompetence.Offered(directive, Seat, Law.Now).Select(DirectiveActs.Forms.Of)];
        var key = id.Value;
        History = await db.HistoryOfAsync(directive.ProvinceCode, key, HistoryLimit, ct);
        return Page();
    }
}
