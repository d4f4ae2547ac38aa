namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// Who may serve where whatever else the plan does. What a director would strike out of a plan stands here and nowhere else, and no
/// move of a plan breaks it.
/// </summary>
internal sealed class ServingRules
{
    private readonly StaffingProblem problem;
    private readonly HashSet<(int Unit, string Speciality, bool Leadership)> lacking;

    public ServingRules(StaffingProblem problem)
    {
        this.problem = problem;
        lacking =
        [
            .. problem
                .Groups.Where(static group => group.Present < group.Need)
                .Select(static group => (group.Unit, group.Speciality, group.Leadership)),
        ];
    }

    /// <summary>The unit itself wants people of the speciality: whoever can do it is not sent elsewhere for it.</summary>
    public bool Lacks(int unit, string speciality, bool leadership) => lacking.Contains((unit, speciality, leadership));

    /// <summary>Whether people may pass from posts of one block to those of another.</summary>
    public bool Joins(StaffBlock from, StaffBlock to) => from == to || problem.Weights.AcrossBlocks;

    /// <summary>
    /// Whether somebody of a group could at all serve in another: leaders among leaders, and departments take nobody back.
    /// </summary>
    public bool Fits(PlanGroup from, PlanGroup to) =>
        from != to
        && from.Leadership == to.Leadership
        && (from.Unit != to.Unit || (!from.Leadership && !problem.Units[from.Unit].Department));

    /// <summary>What a person may be sent to do: what he is trained in; what he is merely able to do where the planner allows it.</summary>
    public IEnumerable<PlanSkill> SkillsOf(PlanPerson person) =>
        problem.Weights.Untrained ? person.Skills : person.Skills.Where(static skill => skill.Main);

    /// <summary>The first rule against sending a person with the speciality to a group; null when there is none.</summary>
    public PassedWhy? Against(int index, PlanGroup target)
    {
        var person = problem.People[index];
        var group = problem.Groups[person.Group];
        return person.Held is not null ? PassedWhy.Held
            : group.Unit != target.Unit && person.Refused.Contains(target.Unit) ? PassedWhy.Refused
            : problem.Forbidden.Contains(new MoveChoice(index, target.Unit, target.Speciality)) ? PassedWhy.Forbidden
            : !Joins(group.Block, target.Block) ? PassedWhy.OtherBlock
            : !SkillsOf(person).Any(skill => skill.Speciality == target.Speciality) ? PassedWhy.Untrained
            : group.Unit != target.Unit && Lacks(group.Unit, target.Speciality, group.Leadership) ? PassedWhy.ShortAtHome
            : null;
    }
}
