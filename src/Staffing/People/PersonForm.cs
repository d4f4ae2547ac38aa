namespace ThongSuot.Staffing.People;

/// <summary>What may be changed of a person, as typed. Post and unit change by moves and imports.</summary>
internal sealed class PersonForm
{
    public string? Name { get; set; }

    public Degree? Degree { get; set; }

    public string? MainSpeciality { get; set; }

    public SkillLevel MainLevel { get; set; }

    public string? SecondSpeciality { get; set; }

    public DateOnly? PregnantUntil { get; set; }

    public DateOnly? SmallChildUntil { get; set; }

    public DateOnly? DisciplineUntil { get; set; }

    public string? Duties { get; set; }

    /// <summary>The version that was shown: whoever changes what somebody else changed meanwhile is told.</summary>
    public int Version { get; set; }

    public static PersonForm Of(StaffPerson person) =>
        new()
        {
            Name = person.Name,
            Degree = person.Degree,
            MainSpeciality = person.MainSpeciality,
            MainLevel = person.MainLevel,
            SecondSpeciality = person.SecondSpeciality,
            PregnantUntil = person.PregnantUntil,
            SmallChildUntil = person.SmallChildUntil,
            DisciplineUntil = person.DisciplineUntil,
            Duties = person.Duties,
            Version = person.Version,
        };
}
