namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// Which moves belong together: somebody goes from a group that had just what it needs, and another takes the place. Neither is to be
/// decided without the other.
/// </summary>
internal static class PlanChains
{
    /// <returns>For each move in a chain the number of its chain, from 1.</returns>
    public static IReadOnlyDictionary<PlannedMove, int> Of(StaffingProblem problem, StaffingPlan plan)
    {
        var chains = new Dictionary<PlannedMove, int>();
        var leaving = plan.Moves.ToLookup(move => problem.People[move.Person].Group);
        var number = 0;
        foreach (var arriving in plan.Moves.Where(static move => move.WeightRemoved == 0).GroupBy(static move => move.ToGroup))
        {
            foreach (var (filler, gone) in arriving.Zip(leaving[arriving.Key]))
            {
                (chains[filler], chains[gone]) = (++number, number);
            }
        }

        return chains;
    }
}
