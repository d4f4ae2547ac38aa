namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// How such plans are made by hand, to compare: the heaviest shortage first, the nearest free person to it, never looking back.
/// </summary>
internal static class HandPlan
{
    public static StaffingPlan Of(StaffingProblem problem)
    {
        var use = new PlanUse(problem, []);
        var chosen = new List<(int Person, int ToGroup, MoveKind Kind)>();
        var able = Enumerable
            .Range(0, problem.Groups.Length)
            .Where(group => !problem.Groups[group].ShortageWeights.IsEmpty)
            .ToDictionary(static group => group, group => Candidates(problem, problem.Groups[group]));
        var places = able.Keys.SelectMany(group => problem.Groups[group].ShortageWeights.Select(weight => (Group: group, Weight: weight)));
        foreach (var (group, weight) in places.OrderByDescending(static place => place.Weight).ThenBy(static place => place.Group))
        {
            foreach (var person in able[group])
            {
                if (!use.Moves(person) && use.OneMore(problem.People[person].Group).Kind is { } kind)
                {
                    chosen.Add((person, group, kind));
                    use.Take(new PlannedMove(person, group, kind, weight, 0, false));
                    break;
                }
            }
        }

        return StaffingOptimiser.PlanOf(problem, chosen, proven: false, TimeSpan.Zero);
    }

    private static List<int> Candidates(StaffingProblem problem, PlanGroup target) =>
        [
            .. PlanUse
                .Able(problem, target)
                .Where(person =>
                    problem.People[person].Held is null
                    && !problem.People[person].Refused.Contains(target.Unit)
                    && !problem.Forbidden.Contains(new MoveChoice(person, target.Unit, target.Speciality))
                )
                .OrderBy(person => Distances.Of(problem, problem.People[person], target))
                .ThenBy(static person => person),
        ];
}
