using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>The rules a plan must keep, written down once more.</summary>
internal static class PlanRules
{
    /// <returns>The first rule a plan breaks, or null.</returns>
    public static string? Broken(StaffingProblem problem, IReadOnlyList<(int Person, int ToGroup, MoveKind Kind)> moves)
    {
        var senders = moves.GroupBy(move => problem.People[move.Person].Group).ToList();
        PlanGroup From(int person) => problem.Groups[problem.People[person].Group];
        PlanUnit UnitOf(int person) => problem.Units[From(person).Unit];
        int Of(MoveKind kind) => moves.Count(move => move.Kind == kind);
        return moves.Select(move => move.Person).Distinct().Count() != moves.Count ? "somebody moves twice"
            : moves.Any(move => problem.People[move.Person].Held is not null) ? "somebody held moves"
            : moves.Any(move => problem.People[move.Person].Refused.Contains(problem.Groups[move.ToGroup].Unit))
                ? "somebody goes where they refused"
            : moves.Any(move => From(move.Person).Unit == problem.Groups[move.ToGroup].Unit) ? "somebody stays in the unit"
            : moves.Any(move => From(move.Person).Leadership != problem.Groups[move.ToGroup].Leadership)
                ? "a leader leaves leadership, or the other way"
            : moves.Any(move => (move.Kind == MoveKind.Rotation) != From(move.Person).Leadership) ? "rotation is for leaders only"
            : moves.Any(move =>
                !problem.People[move.Person].Skills.Any(skill => skill.Speciality == problem.Groups[move.ToGroup].Speciality)
            )
                ? "somebody cannot do the work"
            : moves.Any(move =>
                problem.Forbidden.Contains(
                    new MoveChoice(move.Person, problem.Groups[move.ToGroup].Unit, problem.Groups[move.ToGroup].Speciality)
                )
            )
                ? "a forbidden move"
            : moves.GroupBy(move => move.ToGroup).Any(arriving => arriving.Count() > problem.Groups[arriving.Key].ShortageWeights.Length)
                ? "more arrive than are missing"
            : senders.Any(sender => sender.Count() > Math.Max(0, problem.Groups[sender.Key].Present - Floor(problem.Groups[sender.Key])))
                ? "a sender falls below its minimum"
            : senders.Any(sender =>
                sender.Count(move => move.Kind != MoveKind.Secondment)
                > Math.Max(
                    0,
                    problem.Groups[sender.Key].Present - Math.Max(problem.Groups[sender.Key].Need, problem.Groups[sender.Key].Minimum)
                )
            )
                ? "a sender gives up for good what it needs"
            : moves
                .GroupBy(move => UnitOf(move.Person))
                .Any(unit =>
                    unit.Count(move => move.Kind == MoveKind.Transfer) > unit.Key.MaxTransfers
                    || unit.Count(move => move.Kind == MoveKind.Secondment) > unit.Key.MaxSecondments
                    || unit.Count(move => move.Kind == MoveKind.Rotation) > unit.Key.MaxRotations
                )
                ? "a unit gives more than its list"
            : Of(MoveKind.Transfer) > (problem.Weights.MaxTransfers ?? int.MaxValue)
            || Of(MoveKind.Secondment) > (problem.Weights.MaxSecondments ?? int.MaxValue)
            || Of(MoveKind.Rotation) > (problem.Weights.MaxRotations ?? int.MaxValue)
                ? "the plan's own limit"
            : null;
    }

    // Leaders are not lent, and a group that is short gives nobody.
    private static int Floor(PlanGroup group) =>
        group.Present < group.Need ? group.Present
        : group.Leadership ? Math.Max(group.Need, group.Minimum)
        : Math.Min(group.Minimum, group.Present);
}
