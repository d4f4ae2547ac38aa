namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// How such plans are made by hand, to compare: the heaviest shortage first, the nearest free person to it, never looking back.
/// </summary>
internal static class HandPlan
{
    public static StaffingPlan Of(StaffingProblem problem)
    {
        var (use, rules) = (new PlanUse(problem, []), new ServingRules(problem));
        var chosen = new List<(int Person, int ToGroup, MoveKind Kind)>();
        var able = Enumerable
            .Range(0, problem.Groups.Length)
            .Where(group => !problem.Groups[group].ShortageWeights.IsEmpty)
            .ToDictionary(static group => group, group => Candidates(problem, use, rules, problem.Groups[group]));
        var places = able.Keys.SelectMany(group => problem.Groups[group].ShortageWeights.Select(weight => (Group: group, Weight: weight)));
        foreach (var (group, weight) in places.OrderByDescending(static place => place.Weight).ThenBy(static place => place.Group))
        {
            foreach (var person in able[group])
            {
                if (!use.Moves(person) && use.NoMore(problem.People[person].Group) is null)
                {
                    var kind = problem.KindOf(problem.Groups[problem.People[person].Group], problem.Groups[group]);
                    chosen.Add((person, group, kind));
                    use.Take(new PlannedMove(person, group, kind, weight, 0, false));
                    break;
                }
            }
        }

        return StaffingOptimiser.PlanOf(problem, chosen, proven: false, TimeSpan.Zero);
    }

    private static List<int> Candidates(StaffingProblem problem, PlanUse use, ServingRules rules, PlanGroup target) =>
        [
            .. use.Able(target)
                .Where(person => rules.Against(person, target) is null)
                .OrderBy(person => Distances.Of(problem, problem.People[person], target))
                .ThenBy(static person => person),
        ];
}
