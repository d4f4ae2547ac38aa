using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using ThongSuot.Staffing.Optimise;
using ThongSuot.TestKit;
using ThongSuot.TestKit.Staffing;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>The plan is the best there is: against every plan on small provinces, against GLPK on larger ones.</summary>
public sealed class OptimiserProperties
{
    private static readonly Config Many = Drawn.Cases(400);

    [Fact]
    public void On_small_provinces_no_plan_of_all_that_exist_is_better()
    {
        var (moved, inside, chained) = (0, 0, 0);
        Check.One(Many, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            {
                var problem = Small(seed);
                var plan = StaffingOptimiser.Solve(problem, CancellationToken.None).Value;
                (plan.WeightAfter, plan.Movements, plan.Cost).ShouldBe(new BruteForce(problem).Best(), $"seed {seed}");
                plan.ProvenOptimal.ShouldBeTrue($"seed {seed}");
                moved += plan.Moves.Length;
                inside += plan.Moves.Count(move => move.Kind == MoveKind.Reassignment);
                chained += plan.Moves.Count(move => move.WeightRemoved == 0);
            }));
        moved.ShouldBeGreaterThan(100, "the sample must give the optimiser something to do");
        inside.ShouldBeGreaterThan(5, "inside communes too");
        chained.ShouldBeGreaterThan(3, "and in chains");
    }

    [Fact]
    public void Every_plan_keeps_every_rule_and_people_in_are_people_out()
    {
        Check.One(Many, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            {
                var problem = StaffingSample.Of(seed, 4 + (seed % 9), 150, 1 + (seed % 5));
                var plan = StaffingOptimiser.Solve(problem, CancellationToken.None).Value;
                PlanRules
                    .Broken(problem, [.. plan.Moves.Select(move => (move.Person, move.ToGroup, move.Kind))])
                    .ShouldBeNull($"seed {seed}");
                var (leaving, arriving) = (
                    plan.Moves.CountBy(move => problem.People[move.Person].Group).ToDictionary(),
                    plan.Moves.CountBy(move => move.ToGroup).ToDictionary()
                );
                leaving.Values.Sum().ShouldBe(arriving.Values.Sum());
                var after = Enumerable
                    .Range(0, problem.Groups.Length)
                    .Sum(group => problem.Groups[group].Present - leaving.GetValueOrDefault(group) + arriving.GetValueOrDefault(group));
                after.ShouldBe(problem.Groups.Sum(group => group.Present), $"seed {seed}");
                plan.ShortAfter.ShouldBe(plan.ShortBefore - plan.Moves.Count(move => move.WeightRemoved > 0));
                PlanChains.Of(problem, plan).Count.ShouldBe(2 * plan.Moves.Count(move => move.WeightRemoved == 0), $"seed {seed}");
            }));
    }

    /// <summary>
    /// The rule: of two who can do the same work neither takes the other's commune, because each could take the post at home. People of
    /// the Party's bodies and of the government's do not change posts, so those are not alike; and leaders' posts are filled by rotation
    /// alone (NĐ 170/2025/NĐ-CP, Articles 47–51).
    /// </summary>
    [Fact]
    public void Two_people_of_like_qualification_never_change_places()
    {
        var crossings = 0;
        Check.One(Many, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            {
                var problem = StaffingSample.Of(seed, 3 + (seed % 4), 90, 2 + (seed % 3), second: 2);
                var plan = StaffingOptimiser.Solve(problem, CancellationToken.None).Value;
                foreach (var (one, other) in CrossingOf(problem, plan))
                {
                    crossings++;
                    (WorkOf(problem, one) == WorkOf(problem, other)).ShouldBeFalse($"seed {seed}: {one} and {other} change places");
                }
            }));
        crossings.ShouldBeGreaterThan(0, "the sample must have people who cross, or the rule is not tried");
    }

    [Fact]
    public void Nobody_is_sent_to_work_he_is_not_trained_in_unless_the_planner_allows_it()
    {
        var able = 0;
        Check.One(Many.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            {
                var problem = StaffingSample.Of(seed, 6, 120, 4, second: 2);
                bool Trained(PlannedMove move) =>
                    problem
                        .People[move.Person]
                        .Skills.Any(skill => skill.Main && skill.Speciality == problem.Groups[move.ToGroup].Speciality);
                StaffingOptimiser.Solve(problem, CancellationToken.None).Value.Moves.All(Trained).ShouldBeTrue($"seed {seed}");
                var allowed = problem with { Weights = new PlanWeights(Untrained: true) };
                able += StaffingOptimiser.Solve(allowed, CancellationToken.None).Value.Moves.Count(move => !Trained(move));
            }));
        able.ShouldBeGreaterThan(0, "the sample must tempt the optimiser");
    }

    private static (StaffBlock, string) WorkOf(StaffingProblem problem, PlannedMove move) =>
        (
            problem.Groups[problem.People[move.Person].Group].Block,
            string.Join(
                '|',
                problem
                    .People[move.Person]
                    .Skills.Where(skill => skill.Main || problem.Weights.Untrained)
                    .Select(skill => skill.Speciality)
                    .Order(StringComparer.Ordinal)
            )
        );

    private static IEnumerable<(PlannedMove One, PlannedMove Other)> CrossingOf(StaffingProblem problem, StaffingPlan plan)
    {
        int From(PlannedMove move) => problem.Groups[problem.People[move.Person].Group].Unit;
        int To(PlannedMove move) => problem.Groups[move.ToGroup].Unit;
        var staff = plan.Moves.Where(move => !problem.Groups[move.ToGroup].Leadership && From(move) != To(move)).ToList();
        return from one in staff
            from other in staff
            where one.Person < other.Person && From(one) == To(other) && To(one) == From(other)
            select (one, other);
    }

    [Fact]
    public void No_plan_made_by_hand_is_better()
    {
        Check.One(Many.WithMaxTest(100), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
            {
                var problem = StaffingSample.Of(seed, 10, 300, 4);
                var (plan, hand) = (StaffingOptimiser.Solve(problem, CancellationToken.None).Value, HandPlan.Of(problem));
                PlanRules
                    .Broken(problem, [.. hand.Moves.Select(move => (move.Person, move.ToGroup, move.Kind))])
                    .ShouldBeNull($"seed {seed}");
                (plan.WeightAfter, plan.Movements, plan.Cost)
                    .CompareTo((hand.WeightAfter, hand.Movements, hand.Cost))
                    .ShouldBeLessThanOrEqualTo(0, $"seed {seed}");
            }));
    }

    [Theory]
    [InlineData(1, 12, 400, 5)]
    [InlineData(2, 24, 700, 6)]
    [InlineData(3, 36, 900, 8)]
    public void On_middling_provinces_a_general_solver_finds_the_same_three_values(int seed, int communes, int people, int specialities)
    {
        var problem = StaffingSample.Of(seed, communes, people, specialities) with
        {
            Weights = seed == 3 ? new PlanWeights(MaxTransfers: 40, Chains: false) : new PlanWeights(MaxSecondments: 25),
        };
        var plan = StaffingOptimiser.Solve(problem, TestContext.Current.CancellationToken).Value;
        using var model = new LinearModel(problem);
        plan.Moves.Length.ShouldBeGreaterThan(communes / 2);
        ((long)plan.WeightAfter, (long)plan.Movements, plan.Cost).ShouldBe(model.Solve());
    }

    private static StaffingProblem Small(int seed)
    {
        var problem = StaffingSample.Of(seed, 2, 12, 3, second: 2);
        // Brute force grows with every person: the rest is held.
        return problem with
        {
            Weights = new PlanWeights(Untrained: seed % 4 != 0),
            People = [.. problem.People.Select((person, index) => index < 7 ? person : person with { Held = "pregnant" })],
        };
    }
}
