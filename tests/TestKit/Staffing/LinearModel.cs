using System.Diagnostics;
using System.Globalization;
using System.Text;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.TestKit.Staffing;

/// <summary>
/// The staffing problem written a second time, person by person as a linear program, and solved by GLPK in three steps. It shares
/// no line with the network but the problem and the distances, so that agreement means something.
/// </summary>
internal sealed class LinearModel
{
    private readonly StaffingProblem problem;
    private readonly List<(string Name, int Person, int Group, MoveKind Kind)> moves = [];

    public LinearModel(StaffingProblem problem)
    {
        this.problem = problem;
        for (var person = 0; person < problem.People.Length; person++)
        {
            var of = problem.People[person];
            foreach (var group in Enumerable.Range(0, problem.Groups.Length).Where(group => of.Held is null && MayServe(person, group)))
            {
                foreach (
                    var kind in problem.Groups[of.Group].Leadership
                        ? (MoveKind[])[MoveKind.Rotation]
                        : [MoveKind.Transfer, MoveKind.Secondment]
                )
                {
                    moves.Add(($"x_{person}_{group}_{(int)kind}", person, group, kind));
                }
            }
        }
    }

    /// <summary>Least weighted shortage left, then fewest movements, then least cost, as GLPK finds them.</summary>
    public async Task<(long Weight, long Movements, long Cost)> SolveAsync()
    {
        var before = problem.Groups.Sum(group => group.ShortageWeights.Sum(weight => (long)weight));
        if (moves.Count == 0)
        {
            return (before, 0, 0);
        }

        var places = Sum(
            problem.Groups.SelectMany(
                (group, index) => group.ShortageWeights.Select((weight, place) => ((long)weight, $"y_{index}_{place}"))
            )
        );
        var movements = Sum(moves.Select(move => ((long)StaffingOptimiser.MovementsOf(problem.Weights, move.Kind), move.Name)));
        var cost = Sum(moves.Select(move => (Distances.Of(problem, problem.People[move.Person], problem.Groups[move.Group]), move.Name)));
        var filled = await SolveAsync("Maximize", places, []);
        var moved = await SolveAsync("Minimize", movements, [$"{places} >= {filled}"]);
        var spent = await SolveAsync("Minimize", cost, [$"{places} >= {filled}", $"{movements} <= {moved}"]);
        return (before - filled, moved, spent);
    }

    private async Task<long> SolveAsync(string sense, string objective, string[] more)
    {
        var text = new StringBuilder($"{sense}\n obj: {objective}\nSubject To\n");
        foreach (var constraint in Constraints().Concat(more))
        {
            text.Append(' ').Append(constraint).Append('\n');
        }

        text.Append("Bounds\n");
        foreach (var (name, _, _, _) in moves)
        {
            text.Append(CultureInfo.InvariantCulture, $" 0 <= {name} <= 1\n");
        }

        foreach (var name in problem.Groups.SelectMany((group, index) => group.ShortageWeights.Select((_, place) => $"y_{index}_{place}")))
        {
            text.Append(CultureInfo.InvariantCulture, $" 0 <= {name} <= 1\n");
        }

        return await RunAsync(text.Append("End\n").ToString());
    }

    private IEnumerable<string> Constraints()
    {
        foreach (var person in moves.GroupBy(move => move.Person))
        {
            yield return $"{Ones(person.Select(move => move.Name))} <= 1";
        }

        foreach (var sender in moves.GroupBy(move => problem.People[move.Person].Group))
        {
            var group = problem.Groups[sender.Key];
            yield return $"{Ones(sender.Select(move => move.Name))} <= {group.Surplus + group.Lendable}";
            if (sender.Where(move => move.Kind == MoveKind.Transfer).Select(move => move.Name).ToList() is { Count: > 0 } transfers)
            {
                yield return $"{Ones(transfers)} <= {group.Surplus}";
            }
        }

        foreach (var door in moves.GroupBy(move => (problem.Groups[problem.People[move.Person].Group].Unit, move.Kind)))
        {
            var unit = problem.Units[door.Key.Unit];
            yield return $"{Ones(door.Select(move => move.Name))} <= {door.Key.Kind switch { MoveKind.Transfer => unit.MaxTransfers, MoveKind.Secondment => unit.MaxSecondments, _ => unit.MaxRotations }}";
        }

        foreach (var kind in moves.GroupBy(move => move.Kind))
        {
            if (
                (
                    kind.Key switch
                    {
                        MoveKind.Transfer => problem.Weights.MaxTransfers,
                        MoveKind.Secondment => problem.Weights.MaxSecondments,
                        _ => problem.Weights.MaxRotations,
                    }
                ) is
                { } most
            )
            {
                yield return $"{Ones(kind.Select(move => move.Name))} <= {most}";
            }
        }

        var arriving = moves.ToLookup(move => move.Group, move => move.Name);
        for (var index = 0; index < problem.Groups.Length; index++)
        {
            if (!problem.Groups[index].ShortageWeights.IsEmpty)
            {
                var minus = string.Concat(arriving[index].Select(name => $" - {name}\n"));
                yield return $"{Ones(problem.Groups[index].ShortageWeights.Select((_, place) => $"y_{index}_{place}"))}{minus} = 0";
            }
        }
    }

    private bool MayServe(int person, int group)
    {
        var (of, target) = (problem.People[person], problem.Groups[group]);
        return !target.ShortageWeights.IsEmpty
            && target.Unit != problem.Groups[of.Group].Unit
            && target.Leadership == problem.Groups[of.Group].Leadership
            && of.Skills.Any(skill => skill.Speciality == target.Speciality)
            && !of.Refused.Contains(target.Unit)
            && !problem.Forbidden.Contains(new MoveChoice(person, target.Unit, target.Speciality));
    }

    private static string Ones(IEnumerable<string> names) => string.Join("\n + ", names);

    private static string Sum(IEnumerable<(long Factor, string Name)> terms) =>
        string.Join("\n + ", terms.Select(term => $"{term.Factor} {term.Name}"));

    private static async Task<long> RunAsync(string model)
    {
        var file = Path.Combine(Path.GetTempPath(), $"ts-{Guid.NewGuid():N}.lp");
        await File.WriteAllTextAsync(file, model);
        using var run = Process.Start(
            new ProcessStartInfo("glpsol", ["--lp", file, "--write", file + ".out"]) { RedirectStandardOutput = true }
        )!;
        var said = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        // "s bas ROWS COLUMNS PRIMAL DUAL OBJECTIVE"; f f when both are feasible, which is optimal.
        var words = File.ReadLines(file + ".out")
            .First(line => line.StartsWith("s bas", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        File.Delete(file);
        File.Delete(file + ".out");
        if (words[4] != "f" || words[5] != "f")
        {
            throw new InvalidOperationException($"glpsol found no optimum: {said}");
        }

        var objective = double.Parse(words[6], CultureInfo.InvariantCulture);
        var whole = (long)Math.Round(objective);
        return Math.Abs(objective - whole) < 1e-3
            ? whole
            : throw new InvalidOperationException($"glpsol's optimum {objective} is not whole");
    }
}
