using System.Collections.Immutable;
using System.Diagnostics;
using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Optimise;

/// <summary>Chooses the best plan for a stated problem.</summary>
internal static class StaffingOptimiser
{
    private const int HeaviestWeight = 10_000;

    /// <summary>
    /// The plan that leaves the least weighted shortage; among those the fewest movements; among those the least weighted
    /// distance.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Result<StaffingPlan> Solve(StaffingProblem problem, CancellationToken ct) => Solve(problem, [], ct);

    /// <summary>The same; among plans that are equally good the one with most of the moves of an earlier plan.</summary>
    public static Result<StaffingPlan> Solve(StaffingProblem problem, IReadOnlyCollection<PlannedMove> keep, CancellationToken ct)
    {
        var begun = Stopwatch.GetTimestamp();
        if (WhyNot(problem) is { } refusal)
        {
            return refusal;
        }

        if (!ObjectiveScale.Of(problem, keep.Count).TryGet(out var scale, out var tooLarge))
        {
            return tooLarge;
        }

        var (chosen, proven) = new PlanNetwork(problem, scale, keep.Select(move => ChoiceOf(problem, move))).Solve(ct);
        foreach (var pin in problem.Pinned)
        {
            if (
                !chosen.Exists(move =>
                    move.Person == pin.Person
                    && problem.Groups[move.ToGroup] is var to
                    && to.Unit == pin.ToUnit
                    && to.Speciality == pin.Speciality
                )
            )
            {
                return OptimiserRefusals.PinImpossible(problem.Units[pin.ToUnit].Name, pin.Speciality);
            }
        }

        return PlanOf(problem, chosen.Select(move => Of(problem, move)), proven, Stopwatch.GetElapsedTime(begun));
    }

    /// <summary>The next best plan without this move, and whoever was nearer.</summary>
    public static MoveReason Explain(StaffingProblem problem, StaffingPlan plan, PlannedMove move) => PlanReasons.Of(problem, plan, move);

    /// <summary>Why each shortage that is left is left.</summary>
    public static IReadOnlyList<ShortageReason> ExplainShortages(StaffingProblem problem, StaffingPlan plan) =>
        PlanReasons.OfShortages(problem, plan);

    /// <summary>Adds up a plan of whatever origin.</summary>
    public static StaffingPlan PlanOf(
        StaffingProblem problem,
        IEnumerable<(int Person, int ToGroup, MoveKind Kind)> chosen,
        bool proven,
        TimeSpan elapsed
    )
    {
        var moves = ImmutableArray.CreateBuilder<PlannedMove>();
        long cost = 0;
        foreach (var arriving in chosen.GroupBy(static move => move.ToGroup).OrderBy(static arriving => arriving.Key))
        {
            var target = problem.Groups[arriving.Key];
            foreach (
                var (move, weight) in arriving
                    .OrderBy(move => Distances.Of(problem, problem.People[move.Person], target))
                    .ThenBy(static move => move.Person)
                    .Zip(target.ShortageWeights.Concat(Enumerable.Repeat(0, problem.People.Length)))
            )
            {
                var from = problem.Groups[problem.People[move.Person].Group].Unit;
                var pinned = problem.Pinned.Contains(new MoveChoice(move.Person, target.Unit, target.Speciality));
                moves.Add(
                    new PlannedMove(
                        move.Person,
                        move.ToGroup,
                        move.Kind,
                        weight,
                        Distances.Kilometres(problem.Units[from], problem.Units[target.Unit]),
                        pinned
                    )
                );
                cost += Distances.Of(problem, problem.People[move.Person], target);
            }
        }

        var before = problem.Groups.Sum(static group => group.ShortageWeights.Sum(static weight => (long)weight));
        var missing = problem.Groups.Sum(static group => group.ShortageWeights.Length);
        return new StaffingPlan(
            moves.ToImmutable(),
            before,
            before - moves.Sum(static move => (long)move.WeightRemoved),
            missing,
            missing - moves.Count(static move => move.WeightRemoved > 0),
            moves.Sum(move => MovementsOf(problem.Weights, move.Kind)),
            moves.Sum(static move => move.Kilometres),
            cost,
            proven,
            elapsed
        );
    }

    /// <summary>Movements a move of this kind counts for.</summary>
    public static int MovementsOf(PlanWeights weights, MoveKind kind) =>
        kind switch
        {
            MoveKind.Reassignment => weights.ReassignMovements,
            MoveKind.Transfer => weights.TransferMovements,
            MoveKind.Secondment => weights.SecondmentMovements,
            _ => weights.RotationMovements,
        };

    /// <summary>A move as what-if names it.</summary>
    public static MoveChoice ChoiceOf(StaffingProblem problem, PlannedMove move) =>
        new(move.Person, problem.Groups[move.ToGroup].Unit, problem.Groups[move.ToGroup].Speciality);

    private static (int Person, int ToGroup, MoveKind Kind) Of(StaffingProblem problem, (int Person, int ToGroup) move) =>
        (move.Person, move.ToGroup, problem.KindOf(problem.Groups[problem.People[move.Person].Group], problem.Groups[move.ToGroup]));

    private static Refusal? WhyNot(StaffingProblem problem)
    {
        var wrong = problem.Groups.FirstOrDefault(static group => !WeightsFit(group));
        if (wrong is not null)
        {
            return OptimiserRefusals.WrongWeights(problem.Units[wrong.Unit].Name, wrong.Speciality);
        }

        var twice =
            problem.Pinned.GroupBy(static pin => pin.Person).Any(static pins => pins.Distinct().Count() > 1)
            || problem.Pinned.Any(problem.Forbidden.Contains);
        return twice ? OptimiserRefusals.PinTwice : null;
    }

    private static bool WeightsFit(PlanGroup group)
    {
        var weights = group.ShortageWeights;
        return (weights.IsEmpty || weights.Length == Math.Max(0, group.Need - group.Present))
            && weights.All(static weight => weight is >= 1 and <= HeaviestWeight)
            && weights.Zip(weights.Skip(1)).All(static pair => pair.First >= pair.Second);
    }
}
