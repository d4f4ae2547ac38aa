using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>What a careful planner does by hand: the heaviest place first, the nearest free person with the right training, no going back. Beside it one sees what looking at all at once gains.</summary>
/// <param name="WeightAfter">Weighted shortage left.</param>
internal sealed record GreedyPlan(int Moves, long WeightAfter, double Kilometres)
{
    public static GreedyPlan Of(StaffingProblem problem)
    {
        var surplus = problem.Groups.Select(group => group.Surplus).ToArray();
        var lendable = problem.Groups.Select(group => group.Lendable).ToArray();
        var (transfers, secondments, rotations) = (problem.Weights.MaxTransfers ?? int.MaxValue, problem.Weights.MaxSecondments ?? int.MaxValue, problem.Weights.MaxRotations ?? int.MaxValue);
        var (byUnitTransfers, byUnitLent, byUnitRotated) = (problem.Units.Select(unit => unit.MaxTransfers).ToArray(), problem.Units.Select(unit => unit.MaxSecondments).ToArray(), problem.Units.Select(unit => unit.MaxRotations).ToArray());
        var used = new bool[problem.People.Length];
        var able = Enumerable.Range(0, problem.People.Length).Where(at => problem.People[at].Held is null && (surplus[problem.People[at].Group] > 0 || lendable[problem.People[at].Group] > 0))
            .SelectMany(at => problem.People[at].Skills.Select(skill => (skill.Speciality, at))).ToLookup(pair => pair.Speciality, pair => pair.at, StringComparer.Ordinal);
        var places = problem.Groups.SelectMany((group, at) => group.ShortageWeights.Select(weight => (Weight: weight, Group: at))).OrderByDescending(place => place.Weight).ThenBy(place => place.Group).ToList();
        long left = 0;
        var (moves, kilometres) = (0, 0.0);
        foreach (var (weight, to) in places)
        {
            var group = problem.Groups[to];
            var best = able[group.Speciality].Where(at => !used[at] && May(at, to)).Select(at => (at, Far: Distance(problem, problem.People[at].Group, to))).OrderBy(pair => pair.Far).ThenBy(pair => pair.at).FirstOrDefault((-1, 0));
            if (best.Item1 < 0)
            {
                left += weight;
                continue;
            }

            var from = problem.People[best.Item1].Group;
            var unit = problem.Groups[from].Unit;
            used[best.Item1] = true;
            (moves, kilometres) = (moves + 1, kilometres + best.Item2);
            if (group.Leadership)
            {
                (rotations, surplus[from], byUnitRotated[unit]) = (rotations - 1, surplus[from] - 1, byUnitRotated[unit] - 1);
            }
            else if (surplus[from] > 0 && byUnitTransfers[unit] > 0 && transfers > 0)
            {
                (transfers, surplus[from], byUnitTransfers[unit]) = (transfers - 1, surplus[from] - 1, byUnitTransfers[unit] - 1);
            }
            else
            {
                (secondments, byUnitLent[unit]) = (secondments - 1, byUnitLent[unit] - 1);
                if (surplus[from] > 0)
                {
                    surplus[from]--;
                }
                else
                {
                    lendable[from]--;
                }
            }
        }

        return new GreedyPlan(moves, left, kilometres);

        bool May(int person, int to)
        {
            var (from, goal) = (problem.People[person].Group, problem.Groups[to]);
            var (sender, unit) = (problem.Groups[from], problem.Groups[from].Unit);
            if (unit == goal.Unit || sender.Leadership != goal.Leadership || problem.People[person].Refused.Contains(goal.Unit))
            {
                return false;
            }

            return goal.Leadership
                ? surplus[from] > 0 && rotations > 0 && byUnitRotated[unit] > 0
                : (surplus[from] > 0 && ((byUnitTransfers[unit] > 0 && transfers > 0) || (byUnitLent[unit] > 0 && secondments > 0))) || (lendable[from] > 0 && secondments > 0 && byUnitLent[unit] > 0);
        }
    }

    /// <summary>Great circle between the units of two groups.</summary>
    internal static double Distance(StaffingProblem problem, int from, int to)
    {
        var (a, b) = (problem.Units[problem.Groups[from].Unit], problem.Units[problem.Groups[to].Unit]);
        var (up, across) = (Radians(b.Latitude - a.Latitude) / 2, Radians(b.Longitude - a.Longitude) / 2);
        var half = Math.Pow(Math.Sin(up), 2) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(across), 2));
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
