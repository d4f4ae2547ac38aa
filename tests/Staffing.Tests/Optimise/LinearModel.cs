using Google.OrTools.LinearSolver;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>
/// The staffing problem written a second time, person by person as a linear program, and solved by a general solver in three steps. It
/// shares no line with the network but the problem and the distances, so that agreement means something.
/// </summary>
internal sealed class LinearModel : IDisposable
{
    private readonly StaffingProblem problem;
    private readonly Solver solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("The solver does not load here");
    private readonly List<(Variable Taken, int Person, int Group, MoveKind Kind, bool Replaced)> moves = [];
    private readonly List<(Variable Filled, int Group, int Weight)> places = [];

    public LinearModel(StaffingProblem problem)
    {
        this.problem = problem;
        var all = Enumerable.Range(0, problem.Groups.Length).ToList();
        for (var person = 0; person < problem.People.Length; person++)
        {
            var from = problem.People[person].Group;
            var replaced = MayLeave(from) == 0;
            if (replaced && !(problem.Weights.Chains && MayBeReplaced(from)))
            {
                continue;
            }

            foreach (var group in all.Where(group => !problem.Groups[group].ShortageWeights.IsEmpty && MayServe(person, group)))
            {
                moves.Add((Share(), person, group, KindOf(person, group), replaced));
            }
        }

        if (problem.Weights.Chains)
        {
            AddFillers(all);
        }

        for (var group = 0; group < problem.Groups.Length; group++)
        {
            places.AddRange(problem.Groups[group].ShortageWeights.Select(weight => (Share(), group, weight)));
        }
    }

    /// <summary>Least weighted shortage left, then fewest movements, then least cost, as the solver finds them.</summary>
    public (long Weight, long Movements, long Cost) Solve()
    {
        AddBounds();
        var before = problem.Groups.Sum(group => group.ShortageWeights.Sum(weight => (long)weight));
        var weight = Sum(places.Select(place => (place.Filled, (long)place.Weight)));
        var movements = Sum(moves.Select(move => (move.Taken, (long)StaffingOptimiser.MovementsOf(problem.Weights, move.Kind))));
        var cost = Sum(moves.Select(move => (move.Taken, Distances.Of(problem, problem.People[move.Person], problem.Groups[move.Group]))));
        var filled = Best(weight, most: true);
        solver.Add(weight >= filled);
        var moved = Best(movements, most: false);
        solver.Add(movements <= moved);
        return (before - filled, moved, Best(cost, most: false));
    }

    public void Dispose() => solver.Dispose();

    private long Best(LinearExpr objective, bool most)
    {
        if (most)
        {
            solver.Maximize(objective);
        }
        else
        {
            solver.Minimize(objective);
        }

        if (solver.Solve() is var status && status != Solver.ResultStatus.OPTIMAL)
        {
            throw new InvalidOperationException($"The solver found no optimum: {status}");
        }

        // Every vertex of such a network is whole: another value would be the model's fault.
        var found = solver.Objective().Value();
        var whole = (long)Math.Round(found);
        return Math.Abs(found - whole) < 1e-3 ? whole : throw new InvalidOperationException($"The optimum {found} is not whole");
    }

    private void AddBounds()
    {
        foreach (var person in moves.GroupBy(move => move.Person))
        {
            AtMost(person.Select(move => move.Taken), 1);
        }

        var limited = moves.Where(move => !move.Replaced).ToList();
        foreach (var sender in limited.GroupBy(move => problem.People[move.Person].Group))
        {
            AtMost(sender.Select(move => move.Taken), MayLeave(sender.Key));
        }

        foreach (var door in limited.GroupBy(move => (problem.Groups[problem.People[move.Person].Group].Unit, Door(move.Kind))))
        {
            var unit = problem.Units[door.Key.Unit];
            AtMost(door.Select(move => move.Taken), Of(door.Key.Item2, unit.MaxTransfers, unit.MaxSecondments, unit.MaxRotations));
        }

        foreach (var kind in limited.GroupBy(move => Door(move.Kind)))
        {
            var weights = problem.Weights;
            AtMost(kind.Select(move => move.Taken), Of(kind.Key, weights.MaxTransfers, weights.MaxSecondments, weights.MaxRotations));
        }

        // Who comes fills a place, or lets somebody of the group go on.
        for (var group = 0; group < problem.Groups.Length; group++)
        {
            var (at, arriving) = (group, moves.Where(move => move.Group == group).Select(move => (move.Taken, 1L)).ToList());
            var filled = places.Where(place => place.Group == at).Select(place => (place.Filled, 1L));
            var gone = moves.Where(move => move.Replaced && problem.People[move.Person].Group == at).Select(move => (move.Taken, 1L));
            var into = filled.Concat(gone).ToList();
            if (arriving.Count + into.Count > 0)
            {
                solver.Add(Sum(into) == Sum(arriving));
            }
        }
    }

    // Somebody of a group with more than it needs takes the place of one who has just enough around him.
    private void AddFillers(List<int> groups)
    {
        var leaving = moves.Where(move => move.Replaced).ToList();
        foreach (var group in leaving.Select(move => problem.People[move.Person].Group).Distinct().ToList())
        {
            var stays = leaving.Exists(move => problem.People[move.Person].Group == group && move.Kind == MoveKind.Reassignment);
            for (var person = 0; person < problem.People.Length; person++)
            {
                var from = problem.Groups[problem.People[person].Group];
                if (
                    MayLeave(problem.People[person].Group) > 0
                    && !problem.Units[from.Unit].Department
                    && MayServe(person, group)
                    && (stays || from.Unit == problem.Groups[group].Unit)
                )
                {
                    moves.Add((Share(), person, group, KindOf(person, group), false));
                }
            }
        }
    }

    private bool MayBeReplaced(int group) =>
        problem.Groups[group] is { Leadership: false } of && of.Present >= of.Need && !problem.Units[of.Unit].Department;

    private int MayLeave(int group)
    {
        var of = problem.Groups[group];
        return problem.Units[of.Unit].Department && !of.Leadership
            ? of.Present < of.Need
                ? 0
                : Math.Max(0, of.Present - of.Minimum)
            : Math.Max(0, of.Present - Math.Max(of.Need, of.Minimum));
    }

    private static MoveKind Door(MoveKind kind) => kind == MoveKind.Reassignment ? MoveKind.Transfer : kind;

    private void AtMost(IEnumerable<Variable> taken, int? most)
    {
        if (most is { } bound)
        {
            solver.Add(Sum(taken.Select(variable => (variable, 1L))) <= bound);
        }
    }

    private static int? Of(MoveKind kind, int? transfer, int? secondment, int? rotation) =>
        kind switch
        {
            MoveKind.Transfer => transfer,
            MoveKind.Secondment => secondment,
            _ => rotation,
        };

    private MoveKind KindOf(int person, int group)
    {
        var from = problem.Groups[problem.People[person].Group];
        return from.Leadership ? MoveKind.Rotation
            : from.Unit == problem.Groups[group].Unit ? MoveKind.Reassignment
            : problem.Units[from.Unit].Department ? MoveKind.Secondment
            : MoveKind.Transfer;
    }

    private bool MayServe(int person, int group) => PlanRules.BrokenBy(problem, (person, group, KindOf(person, group))) is null;

    private Variable Share() => solver.MakeNumVar(0, 1, string.Empty);

    private static LinearExpr Sum(IEnumerable<(Variable Of, long Factor)> terms) =>
        terms.Select(term => term.Of * term.Factor).ToArray().Sum();
}
