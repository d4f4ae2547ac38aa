using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>What a plan takes from whom, for reasons and for plans made by hand.</summary>
internal sealed class PlanUse
{
    private readonly StaffingProblem problem;
    private readonly Dictionary<int, PlannedMove> byPerson = [];
    private readonly Dictionary<(int Group, MoveKind Kind), int> ofGroup = [];
    private readonly Dictionary<int, int> leaving = [];
    private readonly Dictionary<(int Unit, MoveKind Kind), int> ofUnit = [];
    private readonly Dictionary<MoveKind, int> ofPlan = [];

    public PlanUse(StaffingProblem problem, IEnumerable<PlannedMove> moves)
    {
        this.problem = problem;
        foreach (var move in moves)
        {
            Take(move);
        }
    }

    public void Take(PlannedMove move)
    {
        var group = problem.People[move.Person].Group;
        byPerson[move.Person] = move;
        leaving[group] = leaving.GetValueOrDefault(group) + 1;
        ofGroup[(group, move.Kind)] = ofGroup.GetValueOrDefault((group, move.Kind)) + 1;
        ofUnit[(problem.Groups[group].Unit, move.Kind)] = ofUnit.GetValueOrDefault((problem.Groups[group].Unit, move.Kind)) + 1;
        ofPlan[move.Kind] = ofPlan.GetValueOrDefault(move.Kind) + 1;
    }

    /// <summary>Whether the plan already moves the person.</summary>
    public bool Moves(int person) => byPerson.ContainsKey(person);

    /// <summary>The kind by which one more person could leave the group now; null with the reason when none.</summary>
    public (MoveKind? Kind, PassedWhy Why) OneMore(int index)
    {
        var group = problem.Groups[index];
        if (group.Surplus + group.Lendable == 0)
        {
            return (null, PassedWhy.SenderAtMinimum);
        }

        if (leaving.GetValueOrDefault(index) >= group.Surplus + group.Lendable)
        {
            return (null, PassedWhy.UsedElsewhere);
        }

        var why = PassedWhy.UnitLimit;
        foreach (var (kind, most) in KindsOf(group))
        {
            if (ofGroup.GetValueOrDefault((index, kind)) >= most)
            {
                continue;
            }

            if (ofPlan.GetValueOrDefault(kind) >= (LimitOf(kind) ?? int.MaxValue))
            {
                why = PassedWhy.PlanLimit;
            }
            else if (ofUnit.GetValueOrDefault((group.Unit, kind)) < LimitOf(problem.Units[group.Unit], kind))
            {
                return (kind, PassedWhy.Farther);
            }
        }

        return (null, why);
    }

    /// <summary>Why a person with the right speciality was not taken for a place.</summary>
    public PassedWhy WhyPassed(int index, PlanGroup target)
    {
        var person = problem.People[index];
        if (person.Held is not null)
        {
            return PassedWhy.Held;
        }

        if (person.Refused.Contains(target.Unit))
        {
            return PassedWhy.Refused;
        }

        if (problem.Forbidden.Contains(new MoveChoice(index, target.Unit, target.Speciality)))
        {
            return PassedWhy.Forbidden;
        }

        return Moves(index) ? PassedWhy.UsedElsewhere : OneMore(person.Group).Why;
    }

    /// <summary>People elsewhere in the province who could serve in a group, with the group itself left out.</summary>
    public static IEnumerable<int> Able(StaffingProblem problem, PlanGroup target) =>
        Enumerable
            .Range(0, problem.People.Length)
            .Where(index =>
                problem.People[index] is var person
                && problem.Groups[person.Group] is var group
                && group.Unit != target.Unit
                && group.Leadership == target.Leadership
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

    private static (MoveKind Kind, int Most)[] KindsOf(PlanGroup group) =>
        group.Leadership
            ? [(MoveKind.Rotation, group.Surplus)]
            : [(MoveKind.Transfer, group.Surplus), (MoveKind.Secondment, group.Surplus + group.Lendable)];

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
