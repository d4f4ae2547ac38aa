using System.Collections.Immutable;
using Shouldly;
using ThongSuot.Staffing.Optimise;
using ThongSuot.TestKit.Staffing;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>Reasons, what-if and refusals of the optimiser, on a province small enough to follow by eye.</summary>
public sealed class ReasonTests
{
    // Two surplus land officers in A (10 km from the short commune S) and B (30 km); C has one too, at its minimum.
    private static readonly ImmutableArray<PlanUnit> Units = [Unit("S", 21.0), Unit("A", 21.09), Unit("B", 21.27), Unit("C", 21.05)];

    [Fact]
    public void The_nearest_free_person_goes_and_the_next_best_is_told_with_what_it_costs_more()
    {
        var problem = Problem(shortage: [100]);
        var plan = Solve(problem);
        var move = plan.Moves.ShouldHaveSingleItem();
        problem.Units[problem.Groups[problem.People[move.Person].Group].Unit].Name.ShouldBe("A");
        move.Kind.ShouldBe(MoveKind.Transfer);

        var reason = StaffingOptimiser.Explain(problem, plan, move);
        var next = reason.NextBest.ShouldHaveSingleItem();
        problem.Units[problem.Groups[problem.People[next.Person].Group].Unit].Name.ShouldBe("B");
        (reason.NextWeight, reason.NextMovements).ShouldBe((0, 0));
        reason.NextCost.ShouldBeInRange(195, 205);
        reason.Nearer.ShouldHaveSingleItem().Why.ShouldBe(PassedWhy.SenderAtMinimum, "C is nearest and has nobody to spare");
    }

    [Fact]
    public void Without_a_substitute_the_place_would_stay_empty_and_the_reason_says_so()
    {
        var problem = Problem(shortage: [100, 90]);
        var plan = Solve(problem);
        plan.Moves.Length.ShouldBe(2);
        var reason = StaffingOptimiser.Explain(problem, plan, plan.Moves[0]);
        reason.NextBest.ShouldBeEmpty();
        reason.NextWeight.ShouldBe(90);
        reason.NextMovements.ShouldBe(-3);
    }

    [Fact]
    public void A_shortage_that_is_left_names_how_many_could_serve_and_what_holds_them()
    {
        var problem = Problem(shortage: [100, 90, 80]);
        var reason = StaffingOptimiser.ExplainShortages(problem, Solve(problem)).ShouldHaveSingleItem();
        (reason.Missing, reason.WithSpeciality).ShouldBe((1, 3));
        reason.By.ShouldBe(
            new Dictionary<PassedWhy, int> { [PassedWhy.UsedElsewhere] = 2, [PassedWhy.SenderAtMinimum] = 1 },
            ignoreOrder: true
        );
    }

    [Fact]
    public void A_pinned_move_is_in_the_plan_though_a_nearer_person_is_free()
    {
        var problem = Problem(shortage: [100]);
        var fromB = Enumerable.Range(0, 3).Single(person => problem.Units[problem.Groups[problem.People[person].Group].Unit].Name == "B");
        var move = Solve(problem with { Pinned = [new MoveChoice(fromB, 0, "dat-dai")] }).Moves.ShouldHaveSingleItem();
        (move.Person, move.Pinned).ShouldBe((fromB, true));
    }

    [Fact]
    public void A_pin_that_cannot_be_met_is_refused_naming_the_place()
    {
        var problem = Problem(shortage: [100]);
        var fromC = Enumerable.Range(0, 3).Single(person => problem.Units[problem.Groups[problem.People[person].Group].Unit].Name == "C");
        var refusal = StaffingOptimiser
            .Solve(problem with { Pinned = [new MoveChoice(fromC, 0, "dat-dai")] }, CancellationToken.None)
            .Refusal;
        refusal.ShouldNotBeNull().Code.ShouldBe("staffing.pin-impossible");
        refusal.Message.ShouldContain("S (dat-dai)");
    }

    [Fact]
    public void Weights_that_do_not_fit_the_shortage_are_refused()
    {
        var problem = Problem(shortage: [100]);
        var wrong = problem with { Groups = problem.Groups.SetItem(0, problem.Groups[0] with { ShortageWeights = [100, 200] }) };
        StaffingOptimiser.Solve(wrong, CancellationToken.None).Refusal.ShouldNotBeNull().Code.ShouldBe("staffing.plan-wrong-weights");
    }

    [Fact]
    public void Whoever_is_at_home_in_the_short_commune_is_preferred_to_a_nearer_colleague()
    {
        var problem = Problem(shortage: [100]);
        var people = problem.People.Select(person =>
            problem.Units[problem.Groups[person.Group].Unit].Name == "B" ? person with { Home = 0 } : person
        );
        var weights = problem.Weights with { HomeFactor = 0.2 };
        var move = Solve(problem with { People = [.. people], Weights = weights }).Moves.ShouldHaveSingleItem();
        problem.People[move.Person].Group.ShouldBe(2);
    }

    [Fact]
    public void Solved_again_with_the_earlier_plan_in_mind_equal_choices_stay_as_they_were()
    {
        var problem = StaffingSample.Of(7, 20, 600, 5);
        var first = Solve(problem);
        var again = StaffingOptimiser.Solve(problem, first.Moves, CancellationToken.None).Value;
        again
            .Moves.Select(move => (move.Person, move.ToGroup))
            .ShouldBe(first.Moves.Select(move => (move.Person, move.ToGroup)), ignoreOrder: true);
    }

    [Fact]
    public void A_certificate_finds_a_flow_that_was_tampered_with()
    {
        var network = new FlowNetwork();
        var (one, other) = (network.AddNode(), network.AddNode());
        network.AddArc(one, other, 5, -3);
        network.AddArc(other, one, 4, 1);
        var answer = NetworkSimplex.Solve(network, other, [0, -1], CancellationToken.None);
        answer.Flow.ShouldBe([4, 4]);
        FlowCertificate.Holds(network, answer).ShouldBeTrue();
        FlowCertificate.Holds(network, answer with { Flow = [3, 3] }).ShouldBeFalse("a better flow exists");
        FlowCertificate.Holds(network, answer with { Flow = [4, 3] }).ShouldBeFalse("a unit is lost");
        FlowCertificate.Holds(network, answer with { Flow = [5, 5] }).ShouldBeFalse("more than the arc bears");
    }

    private static StaffingPlan Solve(StaffingProblem problem) => StaffingOptimiser.Solve(problem, CancellationToken.None).Value;

    private static StaffingProblem Problem(int[] shortage) =>
        new(
            Units,
            [
                new PlanGroup(0, "dat-dai", false, 0, shortage.Length, 0, [.. shortage]),
                new PlanGroup(1, "dat-dai", false, 1, 0, 0, []),
                new PlanGroup(2, "dat-dai", false, 1, 0, 0, []),
                new PlanGroup(3, "dat-dai", false, 1, 1, 1, []),
            ],
            [
                .. Enumerable
                    .Range(1, 3)
                    .Select(group => new PlanPerson(Guid.NewGuid(), group, [new PlanSkill("dat-dai", true)], null, [], null)),
            ],
            new PlanWeights(),
            [],
            []
        );

    private static PlanUnit Unit(string name, double latitude) => new(Guid.NewGuid(), name, latitude, 105, false, 5, 5, 5);
}
