using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>Why a plan is as it is: each answer is computed from the problem, none is a phrase kept beside the move.</summary>
internal static class PlanReasons
{
    private const int MostNamed = 5;

    /// <summary>Solves the problem again with the move ruled out and tells the difference.</summary>
    public static MoveReason Of(StaffingProblem problem, StaffingPlan plan, PlannedMove move)
    {
        var choice = StaffingOptimiser.ChoiceOf(problem, move);
        var without = problem with { Forbidden = problem.Forbidden.Add(choice), Pinned = problem.Pinned.Remove(choice) };
        var next = StaffingOptimiser.Solve(without, plan.Moves, CancellationToken.None).Value;
        var known = plan.Moves.Select(one => StaffingOptimiser.ChoiceOf(problem, one)).ToHashSet();
        return new MoveReason(
            [.. next.Moves.Where(one => !known.Contains(StaffingOptimiser.ChoiceOf(problem, one)))],
            next.WeightAfter - plan.WeightAfter,
            next.Movements - plan.Movements,
            next.Cost - plan.Cost,
            Nearer(problem, plan, move)
        );
    }

    /// <summary>For every group still short: who has the speciality and what holds them.</summary>
    public static IReadOnlyList<ShortageReason> OfShortages(StaffingProblem problem, StaffingPlan plan)
    {
        var use = new PlanUse(problem, plan.Moves);
        var arriving = plan.Moves.CountBy(static move => move.ToGroup).ToDictionary();
        var reasons = new List<ShortageReason>();
        for (var index = 0; index < problem.Groups.Length; index++)
        {
            var group = problem.Groups[index];
            var missing = group.ShortageWeights.Length - arriving.GetValueOrDefault(index);
            if (missing > 0)
            {
                var by = use.Able(group).CountBy(person => use.WhyPassed(person, group)).ToImmutableDictionary();
                reasons.Add(new ShortageReason(index, missing, by.Values.Sum(), by));
            }
        }

        return reasons;
    }

    private static ImmutableArray<Passed> Nearer(StaffingProblem problem, StaffingPlan plan, PlannedMove move)
    {
        var use = new PlanUse(problem, plan.Moves);
        var target = problem.Groups[move.ToGroup];
        return
        [
            .. use.Able(target)
                .Where(person => person != move.Person && !plan.Moves.Any(other => other.Person == person && other.ToGroup == move.ToGroup))
                .Select(person => new Passed(
                    person,
                    Distances.Kilometres(UnitOf(problem, person), problem.Units[target.Unit]),
                    use.WhyPassed(person, target)
                ))
                .Where(passed => passed.Kilometres <= move.Kilometres)
                .OrderBy(static passed => passed.Kilometres)
                .ThenBy(static passed => passed.Person)
                .Take(MostNamed),
        ];
    }

    private static PlanUnit UnitOf(StaffingProblem problem, int person) => problem.Units[problem.Groups[problem.People[person].Group].Unit];
}
