namespace ThongSuot.Staffing.Optimise;

/// <summary>People who are alike in where they can go.</summary>
/// <param name="Fills">They may also take the place of somebody who goes on: their group has more than it needs.</param>
internal readonly record struct ServingKey(int Unit, StaffBlock Block, string Speciality, bool Leadership, bool Fills)
{
    public static ServingKey Of(PlanGroup group, string speciality, bool fills) =>
        new(group.Unit, group.Block, speciality, group.Leadership, fills);
}

/// <summary>Where everybody could go: short places, and groups whose own people could go on to one.</summary>
internal sealed class PlanTargets
{
    private readonly StaffingProblem problem;
    private readonly ServingRules rules;
    private readonly ILookup<(string Speciality, bool Leadership), int> places;
    private readonly ILookup<int, int> free;
    private readonly HashSet<int> forbidden;
    private readonly Dictionary<ServingKey, List<int>> placesOf = [];
    private readonly Dictionary<ServingKey, List<int>> vacanciesOf = [];
    private readonly ILookup<string, int> vacated;
    private readonly ILookup<(int Unit, string Speciality), int> vacatedInside;
    private readonly HashSet<int> staying;

    public PlanTargets(StaffingProblem problem)
    {
        (this.problem, rules) = (problem, new ServingRules(problem));
        var groups = Enumerable.Range(0, problem.Groups.Length).ToList();
        places = groups
            .Where(group => !problem.Groups[group].ShortageWeights.IsEmpty)
            .ToLookup(group => (problem.Groups[group].Speciality, problem.Groups[group].Leadership));
        free = Enumerable
            .Range(0, problem.People.Length)
            .Where(person => problem.People[person].Held is null)
            .ToLookup(person => problem.People[person].Group);
        forbidden = [.. problem.Forbidden.Select(static choice => choice.Person)];
        Vacated = problem.Weights.Chains ? [.. groups.Where(IsVacated)] : [];
        staying = [.. Vacated.Where(group => free[group].Any(HasPlaceInside))];
        vacated = Vacated.ToLookup(group => problem.Groups[group].Speciality);
        vacatedInside = Vacated.ToLookup(group => (problem.Groups[group].Unit, problem.Groups[group].Speciality));
    }

    /// <summary>Groups of communes with just what they need, some of whose people could fill a shortage.</summary>
    public IReadOnlyList<int> Vacated { get; }

    /// <summary>What the person may be sent to do.</summary>
    public IEnumerable<PlanSkill> SkillsOf(int index) => rules.SkillsOf(problem.People[index]);

    public IEnumerable<int> Free(int group) => free[group];

    /// <summary>Something of the person's own decides where to: the roads of the unit are not for this one.</summary>
    public bool IsParticular(int index) => !problem.People[index].Refused.IsEmpty || forbidden.Contains(index);

    public bool HasPlace(int index) =>
        HasPlaceInside(index) || SkillsOf(index).Any(skill => PlacesOutside(index, KeyOf(index, skill.Speciality, fills: false)).Any());

    public bool HasVacancy(int index) =>
        SkillsOf(index)
            .Any(skill =>
                VacanciesInside(index, skill.Speciality).Any() || VacanciesOutside(index, KeyOf(index, skill.Speciality, fills: true)).Any()
            );

    /// <summary>Short places elsewhere that people of the key may fill.</summary>
    public List<int> Places(ServingKey key)
    {
        if (!placesOf.TryGetValue(key, out var found))
        {
            found = placesOf[key] = rules.Lacks(key.Unit, key.Speciality, key.Leadership)
                ? []
                : [.. places[(key.Speciality, key.Leadership)].Where(target => IsOutside(key, target))];
        }

        return found;
    }

    /// <summary>Groups elsewhere whose people could fill a shortage of their own commune if they were replaced.</summary>
    public List<int> Vacancies(ServingKey key)
    {
        if (!vacanciesOf.TryGetValue(key, out var found))
        {
            found = vacanciesOf[key] =
                !key.Fills || key.Leadership || problem.Units[key.Unit].Department || rules.Lacks(key.Unit, key.Speciality, key.Leadership)
                    ? []
                    : [.. vacated[key.Speciality].Where(target => staying.Contains(target) && IsOutside(key, target))];
        }

        return found;
    }

    public IEnumerable<int> PlacesOutside(int index, ServingKey key) => Places(key).Where(target => MayGo(index, target));

    public IEnumerable<int> VacanciesOutside(int index, ServingKey key) => Vacancies(key).Where(target => MayGo(index, target));

    public IEnumerable<int> PlacesInside(int index, string speciality) =>
        Inside(index, places[(speciality, false)].Where(target => problem.Groups[target].Unit == UnitOf(index)));

    public IEnumerable<int> VacanciesInside(int index, string speciality) => Inside(index, vacatedInside[(UnitOf(index), speciality)]);

    private bool HasPlaceInside(int index) => SkillsOf(index).Any(skill => PlacesInside(index, skill.Speciality).Any());

    private bool IsVacated(int index)
    {
        var group = problem.Groups[index];
        return !group.Leadership
            && !problem.Units[group.Unit].Department
            && group.Surplus == 0
            && group.Present >= group.Need
            && free[index].Any(HasPlace);
    }

    private IEnumerable<int> Inside(int index, IEnumerable<int> targets) =>
        targets.Where(target => rules.Fits(problem.Groups[problem.People[index].Group], problem.Groups[target]) && MayGo(index, target));

    private bool MayGo(int index, int target) => rules.Against(index, problem.Groups[target]) is null;

    private bool IsOutside(ServingKey key, int target) =>
        problem.Groups[target] is var group && group.Unit != key.Unit && rules.Joins(key.Block, group.Block);

    private ServingKey KeyOf(int index, string speciality, bool fills) =>
        ServingKey.Of(problem.Groups[problem.People[index].Group], speciality, fills);

    private int UnitOf(int index) => problem.Groups[problem.People[index].Group].Unit;
}
