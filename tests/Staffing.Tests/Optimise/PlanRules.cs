using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>The rules a plan must keep, written down once more.</summary>
internal static class PlanRules
{
    /// <returns>The first rule a plan breaks, or null.</returns>
    public static string? Broken(StaffingProblem problem, IReadOnlyList<(int Person, int ToGroup, MoveKind Kind)> moves) =>
        moves.Select(move => BrokenBy(problem, move)).FirstOrDefault(broken => broken is not null) ?? BrokenTogether(problem, moves);

    /// <returns>The first rule one move breaks by itself: such a move is absurd in any plan.</returns>
    public static string? BrokenBy(StaffingProblem problem, (int Person, int ToGroup, MoveKind Kind) move)
    {
        var (person, to) = (problem.People[move.Person], problem.Groups[move.ToGroup]);
        var from = problem.Groups[person.Group];
        var (inside, unit) = (from.Unit == to.Unit, problem.Units[from.Unit]);
        var kind =
            from.Leadership ? MoveKind.Rotation
            : inside ? MoveKind.Reassignment
            : unit.Department ? MoveKind.Secondment
            : MoveKind.Transfer;
        return person.Held is not null ? "somebody held moves"
            : person.Group == move.ToGroup ? "somebody stays"
            : !inside && person.Refused.Contains(to.Unit) ? "somebody goes where they refused"
            : from.Leadership != to.Leadership ? "a leader leaves leadership, or the other way"
            : inside && (from.Leadership || unit.Department) ? "only commune staff change posts inside"
            : move.Kind != kind ? "the wrong kind"
            : !person.Skills.Any(skill => skill.Speciality == to.Speciality && (skill.Main || problem.Weights.Untrained))
                ? "somebody is sent to do what he is not trained in"
            : problem.Forbidden.Contains(new MoveChoice(move.Person, to.Unit, to.Speciality)) ? "a forbidden move"
            : from.Block != to.Block && !problem.Weights.AcrossBlocks ? "somebody crosses from one block to another"
            : !inside
            && problem.Groups.Any(own =>
                own.Unit == from.Unit && own.Speciality == to.Speciality && own.Leadership == to.Leadership && own.Present < own.Need
            )
                ? "a speciality leaves where it is short"
            : null;
    }

    private static string? BrokenTogether(StaffingProblem problem, IReadOnlyList<(int Person, int ToGroup, MoveKind Kind)> moves)
    {
        PlanGroup From(int person) => problem.Groups[problem.People[person].Group];
        int Arriving(int group) => moves.Count(move => move.ToGroup == group);
        int Leaving(int group) => moves.Count(move => problem.People[move.Person].Group == group);
        // Those of a chain who go on are not counted in the lists: whoever takes their place is.
        int Replaced(int group) => Math.Max(0, Arriving(group) - problem.Groups[group].ShortageWeights.Length);
        var limited = moves.Where(move => Replaced(problem.People[move.Person].Group) == 0).ToList();
        int Of(MoveKind kind, MoveKind? or = null) => limited.Count(move => move.Kind == kind || move.Kind == or);
        foreach (var group in moves.SelectMany(move => new[] { move.ToGroup, problem.People[move.Person].Group }).Distinct())
        {
            var it = problem.Groups[group];
            var may =
                problem.Units[it.Unit].Department && !it.Leadership
                    ? Math.Max(0, it.Present < it.Need ? 0 : it.Present - Math.Min(it.Minimum, it.Present))
                    : Math.Max(0, it.Present - Math.Max(it.Need, it.Minimum));
            if (Replaced(group) > 0)
            {
                if (!problem.Weights.Chains || it.Leadership || may > 0 || it.Present < it.Need || problem.Units[it.Unit].Department)
                {
                    return "more arrive than are missing";
                }

                if (Replaced(group) != Leaving(group))
                {
                    return "somebody takes the place of nobody";
                }

                if (moves.Any(move => move.ToGroup == group && IsFed(move.Person)))
                {
                    return "a chain of more than two";
                }

                if (moves.Any(move => move.ToGroup == group && problem.Units[From(move.Person).Unit].Department))
                {
                    return "somebody lent takes a place for good";
                }

                if (!CanTakeFromOutside(group) && moves.Any(move => move.ToGroup == group && From(move.Person).Unit != it.Unit))
                {
                    return "somebody comes from outside for a place nobody inside needs to leave";
                }
            }
            else if (Leaving(group) > may)
            {
                return "a sender keeps too few";
            }
        }

        bool IsFed(int person) => Replaced(problem.People[person].Group) > 0;
        bool CanTakeFromOutside(int group) =>
            Enumerable
                .Range(0, problem.People.Length)
                .Any(person =>
                    problem.People[person].Group == group
                    && Enumerable
                        .Range(0, problem.Groups.Length)
                        .Any(target =>
                            !problem.Groups[target].ShortageWeights.IsEmpty
                            && problem.Groups[target].Unit == problem.Groups[group].Unit
                            && BrokenBy(problem, (person, target, MoveKind.Reassignment)) is null
                        )
                );

        return moves.Select(move => move.Person).Distinct().Count() != moves.Count ? "somebody moves twice"
            : limited
                .GroupBy(move => problem.Units[From(move.Person).Unit])
                .Any(unit =>
                    unit.Count(move => move.Kind is MoveKind.Transfer or MoveKind.Reassignment) > unit.Key.MaxTransfers
                    || unit.Count(move => move.Kind == MoveKind.Secondment) > unit.Key.MaxSecondments
                    || unit.Count(move => move.Kind == MoveKind.Rotation) > unit.Key.MaxRotations
                )
                ? "a unit gives more than its list"
            : Of(MoveKind.Transfer, MoveKind.Reassignment) > (problem.Weights.MaxTransfers ?? int.MaxValue)
            || Of(MoveKind.Secondment) > (problem.Weights.MaxSecondments ?? int.MaxValue)
            || Of(MoveKind.Rotation) > (problem.Weights.MaxRotations ?? int.MaxValue)
                ? "the plan's own limit"
            : null;
    }
}
