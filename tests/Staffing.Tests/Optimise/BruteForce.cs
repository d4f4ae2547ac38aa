using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>Tries every plan there is. Knows the rules of the problem and nothing of networks.</summary>
internal sealed class BruteForce(StaffingProblem problem)
{
    private readonly List<(int Person, int ToGroup, MoveKind Kind)> chosen = [];
    private (long Weight, int Movements, long Cost) best = (long.MaxValue, int.MaxValue, long.MaxValue);

    public (long Weight, int Movements, long Cost) Best()
    {
        Try(0);
        return best;
    }

    private void Try(int person)
    {
        if (person == problem.People.Length)
        {
            if (PlanRules.Broken(problem, chosen) is not null)
            {
                return;
            }

            var plan = StaffingOptimiser.PlanOf(problem, chosen, proven: false, TimeSpan.Zero);
            var value = (plan.WeightAfter, plan.Movements, plan.Cost);
            best = value.CompareTo(best) < 0 ? value : best;
            return;
        }

        Try(person + 1);
        var of = problem.People[person];
        if (of.Held is not null)
        {
            return;
        }

        for (var group = 0; group < problem.Groups.Length; group++)
        {
            foreach (var kind in Enum.GetValues<MoveKind>())
            {
                // What one move alone breaks no other mends; what several break together may be mended by those to come.
                if (PlanRules.BrokenBy(problem, (person, group, kind)) is null)
                {
                    chosen.Add((person, group, kind));
                    Try(person + 1);
                    chosen.RemoveAt(chosen.Count - 1);
                }
            }
        }
    }
}
