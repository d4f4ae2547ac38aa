using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Plans;

/// <summary>
/// Why this move: what it removes, the next best and its price, who was nearer and what stood against them, what the receiver
/// gains.
/// </summary>
[Permit(StaffingPermissions.Plan)]
internal sealed class ReasonModel(IDbContextFactory<Db> contexts, StaffQueries queries, StaffLoad load) : OfficePage
{
    public StaffPlan Plan { get; private set; } = null!;

    public StaffPlanMove Move { get; private set; } = null!;

    public PlanInputs Inputs { get; private set; } = null!;

    public MoveReason Reason { get; private set; } = null!;

    public PlanGroup To { get; private set; } = null!;

    public StaffCatalogue Catalogue { get; private set; } = null!;

    /// <summary>Share finished in time with and without the newcomer; null where no rule of load says how long a dossier takes.</summary>
    public (double Before, double After, decimal PerDay, double HandlingDays, int Limit)? Forecast { get; private set; }

    public string NameOf(string path) => queries.ShortNameOf(path);

    public string UnitOf(PlannedMove move) => NameOf(Inputs.UnitPaths[Inputs.Problem.Groups[move.ToGroup].Unit]);

    public string SpecialityOf(PlannedMove move) => Catalogue.NameOfSpeciality(Inputs.Problem.Groups[move.ToGroup].Speciality);

    public async Task<IActionResult> OnGetAsync(string code, int number, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await PlanReader.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } plan
            || plan.Moves.FirstOrDefault(move => move.Number == number) is not { } found
        )
        {
            return NotFound();
        }

        var package = plan.Unpack();
        (Plan, Move, Inputs, Catalogue) = (plan, found, package.Inputs, await StaffCatalogue.LoadAsync(db, ct));
        var planned = package.Plan.Moves.First(move => Inputs.PersonCodes[move.Person] == found.PersonCode);
        To = Inputs.Problem.Groups[planned.ToGroup];
        Reason = await Task.Run(() => StaffingOptimiser.Explain(Inputs.Problem, package.Plan, planned), ct);
        var law = queries.LawNow;
        var view = await load.ReadAsync(db, new Scope(found.ToPath), law, ct);
        if (view.Rule(found.Speciality) is { } rule && !found.Leads)
        {
            var perDay = view.PerDay(found.ToPath, found.Speciality);
            double Share(int people) => QueueForecast.OnTimeShare((double)perDay, rule.HandlingDays, people, law.ForecastLimit);
            Forecast = (Share(To.Present), Share(To.Present + 1), perDay, rule.HandlingDays, law.ForecastLimit);
        }

        return Page();
    }
}
