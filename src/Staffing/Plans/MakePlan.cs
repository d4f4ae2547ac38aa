using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Import;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>Asks the optimiser and keeps what it answers. Reading and reckoning happen before the write: nobody else waits for them.</summary>
internal sealed class MakePlan(IDbContextFactory<Db> contexts, WriteGate gate, ProblemBuilder builder)
{
    /// <returns>The code of the plan.</returns>
    public async Task<Result<string>> RunAsync(PlanQuestion question, string? parent, Seat seat, Deed deed, CancellationToken ct)
    {
        if (question.Check() is { } wrong)
        {
            return wrong;
        }

        Result<PlanInputs> inputs;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            inputs = await builder.BuildAsync(db, seat.ProvinceCode, question, ct);
        }

        if (inputs.IsRefused)
        {
            return inputs.Refusal;
        }

        var solved = await Task.Run(() => StaffingOptimiser.Solve(inputs.Value.Problem, ct), ct);
        if (solved.IsRefused)
        {
            return solved.Refusal;
        }

        var package = new PlanPackage(inputs.Value, solved.Value, [.. StaffingOptimiser.ExplainShortages(inputs.Value.Problem, solved.Value)]);
        var greedy = GreedyPlan.Of(inputs.Value.Problem);
        return await gate.RunAsync<string>(deed, async (write, token) =>
        {
            var code = await write.Db.NextCodeAsync("PA", seat.ProvinceCode, OfficeClock.DayOf(deed.At).Year, token);
            var plan = Keep(code, package, question, parent, greedy, seat, deed);
            write.Db.StaffPlans.Add(plan);
            write.Record("staffing.plan-made", StaffBook.PlanKind, plan.Id.Value, seat.ProvinceCode, seat.ScopePath, $"Lập {code}: {plan.Moves.Count} lượt, trọng số thiếu {plan.WeightBefore} còn {plan.WeightAfter}", new { basis = question.Basis.ToString(), parent, plan.Mark });
            return code;
        }, ct);
    }

    private static StaffPlan Keep(string code, PlanPackage package, PlanQuestion question, string? parent, GreedyPlan greedy, Seat seat, Deed deed)
    {
        var (problem, answer) = (package.Inputs.Problem, package.Plan);
        var plan = new StaffPlan
        {
            Id = StaffPlanId.New(), Code = code, ProvinceCode = seat.ProvinceCode, MadeAt = deed.At, MadeBy = $"{seat.PersonName}, {seat.Title}", ParentCode = parent, Basis = question.Basis, Question = question.Store(), Mark = package.Inputs.Mark,
            Package = ImportRows.Pack(package), WeightBefore = answer.WeightBefore, WeightAfter = answer.WeightAfter, ShortBefore = answer.ShortBefore, ShortAfter = answer.ShortAfter, Movements = answer.Movements, Kilometres = answer.Kilometres,
            ProvenOptimal = answer.ProvenOptimal, Milliseconds = (int)answer.Elapsed.TotalMilliseconds, GreedyWeightAfter = greedy.WeightAfter, GreedyMoves = greedy.Moves, GreedyKilometres = greedy.Kilometres,
        };
        var number = 0;
        foreach (var move in answer.Moves.OrderByDescending(move => move.WeightRemoved).ThenBy(move => move.ToGroup).ThenBy(move => move.Kilometres))
        {
            var (person, to) = (problem.People[move.Person], problem.Groups[move.ToGroup]);
            plan.Moves.Add(new StaffPlanMove
            {
                PlanId = plan.Id, Number = ++number, Kind = move.Kind, PersonId = StaffPersonId.From(person.Id), PersonCode = package.Inputs.PersonCodes[move.Person], FromPath = package.Inputs.UnitPaths[problem.Groups[person.Group].Unit],
                ToPath = package.Inputs.UnitPaths[to.Unit], Speciality = to.Speciality, Leads = to.Leadership, WeightRemoved = move.WeightRemoved, Kilometres = move.Kilometres, Pinned = move.Pinned,
            });
        }

        return plan;
    }
}
