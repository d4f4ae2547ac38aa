using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>The moves of an answer as they are kept and read: with post, qualification, chain and what they leave behind.</summary>
internal static class PlanMoves
{
    public static IEnumerable<StaffPlanMove> Of(StaffPlanId plan, PlanPackage package)
    {
        var (inputs, problem, answer) = (package.Inputs, package.Inputs.Problem, package.Plan);
        var chains = PlanChains.Of(problem, answer);
        var left = problem.Groups.Select(static group => group.Present).ToArray();
        foreach (var move in answer.Moves)
        {
            left[problem.People[move.Person].Group]--;
            left[move.ToGroup]++;
        }

        var posts = new PostPicker(inputs);
        var number = 0;
        foreach (var move in InOrder(answer, chains))
        {
            var (person, to) = (problem.People[move.Person], problem.Groups[move.ToGroup]);
            var from = problem.Groups[person.Group];
            yield return new StaffPlanMove
            {
                PlanId = plan,
                Number = ++number,
                Kind = move.Kind,
                PersonId = StaffPersonId.From(person.Id),
                PersonCode = inputs.PersonCodes[move.Person],
                FromPath = inputs.UnitPaths[from.Unit],
                ToPath = inputs.UnitPaths[to.Unit],
                Speciality = to.Speciality,
                Leads = to.Leadership,
                WeightRemoved = move.WeightRemoved,
                Kilometres = move.Kilometres,
                Pinned = move.Pinned,
                FromPosition = inputs.Positions[move.Person],
                ToPosition = move.WeightRemoved > 0 ? posts.Take(move.ToGroup) : posts.AfterWhoGoes(move, answer),
                Trained = person.Skills.Any(skill => skill.Main && skill.Speciality == to.Speciality),
                LeavesPresent = left[person.Group],
                LeavesNeed = from.Need,
                Chain = chains.TryGetValue(move, out var chain) ? chain : null,
                AcrossBlocks = from.Block != to.Block,
            };
        }
    }

    /// <summary>The heaviest shortage first; whoever fills the place left behind follows at once.</summary>
    private static IEnumerable<PlannedMove> InOrder(StaffingPlan answer, IReadOnlyDictionary<PlannedMove, int> chains)
    {
        var fillers = answer.Moves.Where(move => move.WeightRemoved == 0 && chains.ContainsKey(move)).ToDictionary(move => chains[move]);
        foreach (
            var move in answer
                .Moves.Where(static move => move.WeightRemoved > 0)
                .OrderByDescending(static move => move.WeightRemoved)
                .ThenBy(static move => move.ToGroup)
                .ThenBy(static move => move.Kilometres)
        )
        {
            yield return move;
            if (chains.TryGetValue(move, out var chain))
            {
                yield return fillers[chain];
            }
        }
    }

    /// <summary>Gives each arrival a post of the group, the one that lacks most people.</summary>
    private sealed class PostPicker(PlanInputs inputs)
    {
        private readonly Dictionary<int, List<FreePost>> free = [];

        public string Take(int group)
        {
            var posts = free.TryGetValue(group, out var known) ? known : free[group] = [.. inputs.Posts[group]];
            if (posts.Count == 0)
            {
                return inputs.Problem.Groups[group].Speciality;
            }

            var at = posts.IndexOf(posts.MaxBy(static post => post.Left)!);
            posts[at] = posts[at] with { Left = posts[at].Left - 1 };
            return posts[at].PositionCode;
        }

        /// <summary>The post of whoever goes on.</summary>
        public string AfterWhoGoes(PlannedMove filler, StaffingPlan answer) =>
            answer.Moves.FirstOrDefault(move => inputs.Problem.People[move.Person].Group == filler.ToGroup) is { } gone
                ? inputs.Positions[gone.Person]
                : Take(filler.ToGroup);
    }
}
