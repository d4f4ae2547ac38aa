using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>What a plan takes from whom, for reasons and for plans made by hand.</summary>
internal sealed class PlanUse
{
    private readonly StaffingProblem problem;
    private readonly ServingRules rules;
    private readonly Dictionary<int, PlannedMove> byPerson = [];
    private readonly Dictionary<int, int> leaving = [];
    private readonly Dictionary<(int Unit, MoveKind Kind), int> ofUnit = [];
    private readonly Dictionary<MoveKind, int> ofPlan = [];

    public PlanUse(StaffingProblem problem, IEnumerable<PlannedMove> moves)
    {
        (this.problem, rules) = (problem, new ServingRules(problem));
        foreach (var move in moves)
        {
            Take(move);
        }
    }

    public void Take(PlannedMove move)
    {
        var group = problem.People[move.Person].Group;
        var (unit, kind) = (problem.Groups[group].Unit, problem.KindFrom(problem.Groups[group]));
        byPerson[move.Person] = move;
        leaving[group] = leaving.GetValueOrDefault(group) + 1;
        ofUnit[(unit, kind)] = ofUnit.GetValueOrDefault((unit, kind)) + 1;
        ofPlan[kind] = ofPlan.GetValueOrDefault(kind) + 1;
    }

    /// <summary>Whether the plan already moves the person.</summary>
    public bool Moves(int person) => byPerson.ContainsKey(person);

    /// <summary>Why one more person could not leave the group now; null when one could.</summary>
    public PassedWhy? NoMore(int index)
    {
        var group = problem.Groups[index];
        var kind = problem.KindFrom(group);
        return problem.MayLeave(group) == 0 ? PassedWhy.SenderAtMinimum
            : leaving.GetValueOrDefault(index) >= problem.MayLeave(group) ? PassedWhy.UsedElsewhere
            : ofPlan.GetValueOrDefault(kind) >= (LimitOf(kind) ?? int.MaxValue) ? PassedWhy.PlanLimit
            : ofUnit.GetValueOrDefault((group.Unit, kind)) >= LimitOf(problem.Units[group.Unit], kind) ? PassedWhy.UnitLimit
            : null;
    }

    /// <summary>Why a person with the right speciality was not taken for a place.</summary>
    public PassedWhy WhyPassed(int index, PlanGroup target) =>
        rules.Against(index, target) ?? (Moves(index) ? PassedWhy.UsedElsewhere : NoMore(problem.People[index].Group) ?? PassedWhy.Farther);

    /// <summary>People of other groups who could serve in a group.</summary>
    public IEnumerable<int> Able(PlanGroup target) =>
        Enumerable
            .Range(0, problem.People.Length)
            .Where(index =>
                problem.People[index] is var person
                && problem.Groups[person.Group] is var group
                && rules.Fits(group, target)
                && HasSkill(person.Skills, target.Speciality)
            );

    private static bool HasSkill(ImmutableArray<PlanSkill> skills, string speciality)
    {
        foreach (var skill in skills)
        {
            if (skill.Speciality == speciality)
            {
                return true;
            }
        }

        return false;
    }

    private static int LimitOf(PlanUnit unit, MoveKind kind) =>
        kind switch
        {
            MoveKind.Transfer => unit.MaxTransfers,
            MoveKind.Secondment => unit.MaxSecondments,
            _ => unit.MaxRotations,
        };

    private int? LimitOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.Transfer => problem.Weights.MaxTransfers,
            MoveKind.Secondment => problem.Weights.MaxSecondments,
            _ => problem.Weights.MaxRotations,
        };
}
