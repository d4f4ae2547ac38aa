using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Staffing.Moves;

[Permit(StaffingPermissions.Move)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, StaffQueries queries, MoveSettlement moves) : OfficePage
{
    public StaffMove Move { get; private set; } = null!;

    public StaffPerson Person { get; private set; } = null!;

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public StaffLaw Law { get; private set; } = null!;

    public string? PlanCode { get; private set; }

    public string? Warning { get; private set; }

    public IReadOnlyList<ActForm<MoveAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool IsParty => PartyRules.IsParty(Move, Catalogue);

    public bool MaySeePerson => May(StaffingPermissions.People);

    public string NameOf(string path) => queries.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await StaffQueries.MoveAsync(db, code, Seat.Scope, ct) is not { } move)
        {
            return NotFound();
        }

        (Move, Law, Catalogue) = (move, queries.LawNow, await StaffCatalogue.LoadAsync(db, ct));
        var (people, plans, id, plan, key) = (db.StaffPeople, db.StaffPlans, move.PersonId, move.PlanId, move.Id.Value);
        Person = await people.AsNoTracking().FirstAsync(row => row.Id == id, ct);
        PlanCode = plan is null
            ? null
            : await plans.AsNoTracking().Where(row => row.Id == plan).Select(row => row.Code).FirstOrDefaultAsync(ct);
        Acts = [.. MoveCompetence.Offered(move, Seat, Law.Today).Select(MoveActs.Forms.Of)];
        Warning = move.State == MoveState.Proposed ? await moves.MinimumWarningAsync(db, Person, ct) : null;
        History = await db.HistoryOfAsync(move.ProvinceCode, key, 100, ct);
        return Page();
    }
}
