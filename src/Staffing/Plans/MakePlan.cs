using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>
/// Asks the optimiser and keeps what it answers. Reading and reckoning happen before the write: nobody else waits for them.
/// </summary>
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
        StaffPlan? before;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            before = parent is null ? null : await PlanReader.OpenAsync(db, parent, seat.ProvinceCode, ct);
            inputs = await builder.BuildAsync(db, seat.ProvinceCode, question, ct);
        }

        if (inputs.IsRefused)
        {
            return inputs.Refusal;
        }

        var keep = before is null ? [] : Kept(before, inputs.Value);
        var solved = await Task.Run(() => StaffingOptimiser.Solve(inputs.Value.Problem, keep, ct), ct);
        if (solved.IsRefused)
        {
            return solved.Refusal;
        }

        var package = new PlanPackage(
            inputs.Value,
            solved.Value,
            [.. StaffingOptimiser.ExplainShortages(inputs.Value.Problem, solved.Value)]
        );
        var byHand = HandPlan.Of(inputs.Value.Problem);
        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var code = await write.Db.NextCodeAsync("PA", seat.ProvinceCode, OfficeClock.DayOf(deed.At).Year, token);
                var plan = Keep(code, package, question, parent, byHand, seat, deed);
                write.Db.StaffPlans.Add(plan);
                write.Record(
                    "staffing.plan-made",
                    StaffQueries.PlanKind,
                    plan.Id.Value,
                    seat.ProvinceCode,
                    seat.ScopePath,
                    $"Lập {code}: {plan.Moves.Count} lượt, trọng số thiếu {plan.WeightBefore} còn {plan.WeightAfter}",
                    new
                    {
                        basis = question.Basis.ToString(),
                        parent,
                        plan.Mark,
                    }
                );
                return code;
            },
            ct
        );
    }

    /// <summary>Moves of the plan before, as far as they can be made still: of equally good plans the one most like it is wanted.</summary>
    private static List<PlannedMove> Kept(StaffPlan before, PlanInputs inputs)
    {
        var people = inputs
            .PersonCodes.Select((code, at) => (code, at))
            .ToDictionary(pair => pair.code, pair => pair.at, StringComparer.Ordinal);
        var groups = inputs
            .Problem.Groups.Select(
                (group, at) => (Key: new CensusKey(inputs.UnitPaths[group.Unit], group.Speciality, group.Leadership), at)
            )
            .ToDictionary(pair => pair.Key, pair => pair.at);
        return
        [
            .. from move in before.Moves
            let to = new CensusKey(move.ToPath, move.Speciality, move.Leads)
            where people.ContainsKey(move.PersonCode) && groups.ContainsKey(to)
            select new PlannedMove(people[move.PersonCode], groups[to], move.Kind, move.WeightRemoved, move.Kilometres, move.Pinned),
        ];
    }

    private static StaffPlan Keep(
        string code,
        PlanPackage package,
        PlanQuestion question,
        string? parent,
        StaffingPlan byHand,
        Seat seat,
        Deed deed
    )
    {
        var answer = package.Plan;
        var plan = new StaffPlan
        {
            Id = StaffPlanId.New(),
            Code = code,
            ProvinceCode = seat.ProvinceCode,
            MadeAt = deed.At,
            MadeBy = seat.Signature,
            ParentCode = parent,
            Basis = question.Basis,
            Question = question.Store(),
            Mark = package.Inputs.Mark,
            Package = PackedJson.Pack(package),
            WeightBefore = answer.WeightBefore,
            WeightAfter = answer.WeightAfter,
            ShortBefore = answer.ShortBefore,
            ShortAfter = answer.ShortAfter,
            Movements = answer.Movements,
            Kilometres = answer.Kilometres,
            ProvenOptimal = answer.ProvenOptimal,
            Milliseconds = (int)answer.Elapsed.TotalMilliseconds,
            HandWeightAfter = byHand.WeightAfter,
            HandMoves = byHand.Moves.Length,
            HandKilometres = byHand.Kilometres,
        };
        plan.Moves.AddRange(PlanMoves.Of(plan.Id, package));
        return plan;
    }
}
