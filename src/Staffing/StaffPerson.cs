using ThongSuot.Platform.People;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Staffing;

/// <summary>The highest level of training.</summary>
internal enum Degree
{
    None,
    Intermediate,
    College,
    University,
    Master,
    Doctor,
}

/// <summary>How well somebody does a work.</summary>
internal enum SkillLevel
{
    Able,
    Good,
    Expert,
}

/// <summary>What is known of a person, apart from the moves: what a list or a form states.</summary>
/// <param name="UnitPath">The office whose post the person holds.</param>
internal sealed record PersonFacts(
    string Name,
    DateOnly BornOn,
    Sex Sex,
    Degree Degree,
    string? HomePath,
    string OwnerPath,
    string UnitPath,
    string PositionCode,
    DateOnly PostSince,
    string MainSpeciality,
    SkillLevel MainLevel,
    string? SecondSpeciality,
    SkillLevel? SecondLevel,
    DateOnly? PregnantUntil,
    DateOnly? SmallChildUntil,
    DateOnly? DisciplineUntil,
    string? Duties
);

/// <summary>
/// Somebody on the staff of a commune or department. The post held is where the person is paid and counted in the payroll;
/// somebody who is lent works elsewhere meanwhile and is counted in the capacity there.
/// </summary>
internal sealed class StaffPerson
{
    public const int CodeLength = 30;
    public const int NameLength = 100;
    public const int DutiesLength = 300;

    public required StaffPersonId Id { get; init; }

    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Folded code and name.</summary>
    public string SearchText { get; private set; } = string.Empty;

    public DateOnly BornOn { get; private set; }

    public Sex Sex { get; private set; }

    public Degree Degree { get; private set; }

    /// <summary>Path of the commune the person is at home in, where it is known.</summary>
    public string? HomePath { get; private set; }

    public string OwnerPath { get; private set; } = string.Empty;

    public string UnitPath { get; private set; } = string.Empty;

    public string PositionCode { get; private set; } = string.Empty;

    public DateOnly PostSince { get; private set; }

    public string MainSpeciality { get; private set; } = string.Empty;

    public SkillLevel MainLevel { get; private set; }

    public string? SecondSpeciality { get; private set; }

    public SkillLevel? SecondLevel { get; private set; }

    public DateOnly? PregnantUntil { get; private set; }

    public DateOnly? SmallChildUntil { get; private set; }

    public DateOnly? DisciplineUntil { get; private set; }

    /// <summary>Concurrent duties (kiêm nhiệm).</summary>
    public string? Duties { get; private set; }

    /// <summary>Where the person works while lent; null for somebody at work in the own post.</summary>
    public string? LentOwnerPath { get; private set; }

    public string? LentUnitPath { get; private set; }

    public string? LentPositionCode { get; private set; }

    /// <summary>The move that is proposed, decided or running: there is one at most.</summary>
    public StaffMoveId? OpenMoveId { get; private set; }

    /// <summary>The first day on which the post is free, when the person leaves with policy money; null for whoever stays.</summary>
    public DateOnly? LeavesOn { get; private set; }

    /// <summary>Why and by which paper the person leaves.</summary>
    public string? LeavesWhy { get; private set; }

    public required DateTimeOffset AddedAt { get; init; }

    public int Version { get; private set; }

    public bool HasDegree => Degree >= Degree.University;

    /// <summary>Where the person is at work.</summary>
    public string WorksFor => LentOwnerPath ?? OwnerPath;

    public static StaffPerson Make(string code, string province, PersonFacts facts, DateTimeOffset at)
    {
        var person = new StaffPerson
        {
            Id = StaffPersonId.New(),
            Code = code,
            ProvinceCode = province,
            AddedAt = at,
        };
        person.Set(facts);
        return person;
    }

    /// <summary>What a list or a form says anew. Somebody on the move keeps the post until the move has ended.</summary>
    public Result Change(PersonFacts facts)
    {
        if (OpenMoveId is not null && (facts.UnitPath != UnitPath || facts.PositionCode != PositionCode))
        {
            return StaffingRefusals.PostWhileMoving(Code);
        }

        Set(facts);
        Version++;
        return Result.Done;
    }

    public PersonFacts Facts =>
        new(
            Name,
            BornOn,
            Sex,
            Degree,
            HomePath,
            OwnerPath,
            UnitPath,
            PositionCode,
            PostSince,
            MainSpeciality,
            MainLevel,
            SecondSpeciality,
            SecondLevel,
            PregnantUntil,
            SmallChildUntil,
            DisciplineUntil,
            Duties
        );

    public bool Does(string speciality) => MainSpeciality == speciality || SecondSpeciality == speciality;

    /// <summary>A move begins to concern the person.</summary>
    internal void Engage(StaffMoveId move)
    {
        OpenMoveId = move;
        Version++;
    }

    internal void Release()
    {
        OpenMoveId = null;
        Version++;
    }

    /// <summary>Takes the post for good.</summary>
    internal void TakePost(string ownerPath, string unitPath, string position, DateOnly since)
    {
        (OwnerPath, UnitPath, PositionCode, PostSince) = (ownerPath, unitPath, position, since);
        Version++;
    }

    /// <summary>Works elsewhere for a term; payroll and post stay.</summary>
    internal void Lend(string ownerPath, string unitPath, string position)
    {
        (LentOwnerPath, LentUnitPath, LentPositionCode) = (ownerPath, unitPath, position);
        Version++;
    }

    /// <summary>Leaves the staff: counted no longer from that day on. An open move is withdrawn by whoever calls this.</summary>
    internal void Leave(DateOnly on, string why)
    {
        (LeavesOn, LeavesWhy) = (on, why);
        Version++;
    }

    internal void ComeBack()
    {
        (LentOwnerPath, LentUnitPath, LentPositionCode) = (null, null, null);
        Version++;
    }

    private void Set(PersonFacts facts)
    {
        (Name, BornOn, Sex, Degree, HomePath) = (facts.Name, facts.BornOn, facts.Sex, facts.Degree, facts.HomePath);
        (OwnerPath, UnitPath, PositionCode, PostSince) = (facts.OwnerPath, facts.UnitPath, facts.PositionCode, facts.PostSince);
        (MainSpeciality, MainLevel, SecondSpeciality, SecondLevel) = (
            facts.MainSpeciality,
            facts.MainLevel,
            facts.SecondSpeciality,
            facts.SecondLevel
        );
        (PregnantUntil, SmallChildUntil, DisciplineUntil, Duties) = (
            facts.PregnantUntil,
            facts.SmallChildUntil,
            facts.DisciplineUntil,
            facts.Duties
        );
        SearchText = VietnameseText.SearchKey($"{Code} {Name}");
    }
}
