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
    private readonly List<(Variable Taken, int Person, int Group, MoveKind Kind)> moves = [];
    private readonly List<(Variable Filled, int Group, int Weight)> places = [];

    public LinearModel(StaffingProblem problem)
    {
        this.problem = problem;
        for (var person = 0; person < problem.People.Length; person++)
        {
            foreach (var group in Enumerable.Range(0, problem.Groups.Length).Where(group => MayServe(person, group)))
            {
                moves.AddRange(KindsOf(person).Select(kind => (Share(), person, group, kind)));
            }
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

        foreach (var sender in moves.GroupBy(move => problem.People[move.Person].Group))
        {
            var group = problem.Groups[sender.Key];
            AtMost(sender.Select(move => move.Taken), group.Surplus + group.Lendable);
            AtMost(sender.Where(move => move.Kind == MoveKind.Transfer).Select(move => move.Taken), group.Surplus);
        }

        foreach (var door in moves.GroupBy(move => (problem.Groups[problem.People[move.Person].Group].Unit, move.Kind)))
        {
            var unit = problem.Units[door.Key.Unit];
            AtMost(door.Select(move => move.Taken), Of(door.Key.Kind, unit.MaxTransfers, unit.MaxSecondments, unit.MaxRotations));
        }

        foreach (var kind in moves.GroupBy(move => move.Kind))
        {
            var weights = problem.Weights;
            AtMost(kind.Select(move => move.Taken), Of(kind.Key, weights.MaxTransfers, weights.MaxSecondments, weights.MaxRotations));
        }

        foreach (var group in places.GroupBy(place => place.Group))
        {
            var arriving = moves.Where(move => move.Group == group.Key).Select(move => (move.Taken, 1L));
            solver.Add(Sum(group.Select(place => (place.Filled, 1L))) == Sum(arriving));
        }
    }

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

    private MoveKind[] KindsOf(int person) =>
        problem.Groups[problem.People[person].Group].Leadership ? [MoveKind.Rotation] : [MoveKind.Transfer, MoveKind.Secondment];

    private bool MayServe(int person, int group)
    {
        var (of, target) = (problem.People[person], problem.Groups[group]);
        return of.Held is null
            && !target.ShortageWeights.IsEmpty
            && target.Unit != problem.Groups[of.Group].Unit
            && target.Leadership == problem.Groups[of.Group].Leadership
            && of.Skills.Any(skill => skill.Speciality == target.Speciality)
            && !of.Refused.Contains(target.Unit)
            && !problem.Forbidden.Contains(new MoveChoice(person, target.Unit, target.Speciality));
    }

    private Variable Share() => solver.MakeNumVar(0, 1, string.Empty);

    private static LinearExpr Sum(IEnumerable<(Variable Of, long Factor)> terms) =>
        terms.Select(term => term.Of * term.Factor).ToArray().Sum();
}
