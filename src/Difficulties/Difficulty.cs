using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties;

/// <summary>
/// One obstacle, raised by one or more units, that one answer settles. At every moment a named person of a named body has it until a date:
/// first the province office, which must assign it; then the body; after the answer the units that raised it.
/// </summary>
internal sealed partial class Difficulty : IInProvince
{
    public const int TitleLength = 200;
    public const int WhatLength = 4000;

    public required DifficultyId Id { get; init; }

    /// <summary><c>VM25-2025-0042</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public string Title { get; private set; } = string.Empty;

    public string What { get; private set; } = string.Empty;

    public DifficultyField Field { get; private set; }

    /// <summary>Code of the procedure it is about, or null.</summary>
    public string? ProcedureCode { get; private set; }

    public Urgency Urgency { get; private set; }

    public DifficultyStatus Status { get; private set; }

    /// <summary>Null until the province office has checked it.</summary>
    public DifficultyClass? Class { get; private set; }

    public DifficultyAuthority? Authority { get; private set; }

    /// <summary>The body that answers; the province office until it is assigned.</summary>
    public string LeadPath { get; private set; } = string.Empty;

    /// <summary>The body without accounts here that answers; whoever has it records its answer. Null for most.</summary>
    public string? Behalf { get; private set; }

    /// <summary>The one person who answers for it now.</summary>
    public Guid? PersonSeatId { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    /// <summary>Until when the one who has it must act.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Version of the answer in force; 0 when there is none.</summary>
    public int AnswerNumber { get; private set; }

    /// <summary>How far reminders have gone: 0 none, 1 the person, 2 the head of the body, 3 the province.</summary>
    public int Reminded { get; private set; }

    /// <summary>The difficulty that carries this one on.</summary>
    public DifficultyId? MergedIntoId { get; private set; }

    /// <summary>Recommendations that hang on it: how many units, and how many are not closed.</summary>
    public int Units { get; private set; }

    /// <summary>Units that said nothing when it was closed.</summary>
    public int SilentUnits { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; private set; }

    /// <summary>Stretches in which a body had it, earliest first.</summary>
    public List<HoldingPeriod> Stretches { get; } = [];

    public List<DifficultySupport> Supports { get; } = [];

    /// <summary>The stretch that goes on, or null while the units have it.</summary>
    public HoldingPeriod? Current => Stretches.Find(stretch => stretch.EndedAt is null);

    public bool IsClosed => ClosedAt is not null;

    /// <summary>A body has it, not the units that raised it.</summary>
    public bool IsWithBody => DifficultyTransitions.IsWithBody(Status);

    /// <summary>A new difficulty, in the province office's queue with a clock of its own.</summary>
    public static Difficulty Open(
        DifficultyId id,
        string code,
        string provinceCode,
        DifficultyText text,
        DifficultyOwner office,
        DifficultyLaw law
    )
    {
        var difficulty = new Difficulty
        {
            Id = id,
            Code = code,
            ProvinceCode = provinceCode,
            OpenedAt = law.Now,
            OpenedOn = law.Today,
        };
        difficulty.Describe(text);
        difficulty.Status = DifficultyStatus.Received;
        difficulty.Hand(office, law.QueueDue(text.Urgency), law, reopened: false);
        return difficulty;
    }

    /// <summary>What it is about in the words of the province office; the recommendations keep theirs.</summary>
    public void Describe(DifficultyText text)
    {
        (Title, What, Field, ProcedureCode, Urgency) = (text.Title, text.What, text.Field, text.ProcedureCode, text.Urgency);
        SearchText = VietnameseText.SearchKey($"{Code} {text.Title} {text.What}");
        Version++;
    }

    /// <summary>Whether a day would give whoever has it already more time than was set.</summary>
    public bool IsPostponedBy(DateTimeOffset? due) => Status != DifficultyStatus.Received && due > DueAt;

    /// <summary>Checks it and gives it to a body and a person until a date.</summary>
    public Result Assign(Assignment assignment, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Assign, Status) is { } wrong)
        {
            return wrong;
        }

        if (assignment.Owner is not { SeatId: not null } owner)
        {
            return DifficultyRefusals.PersonMissing;
        }

        if (assignment.Class is not { } kind)
        {
            return DifficultyRefusals.ClassMissing;
        }

        if (assignment.Authority is not { } authority)
        {
            return DifficultyRefusals.AuthorityMissing;
        }

        if (assignment.DueAt is not { } due || due <= law.Now)
        {
            return DifficultyRefusals.DueTooEarly(law.Now);
        }

        if (law.DueTooFar(due) is { } far)
        {
            return far;
        }

        (Class, Authority) = (kind, authority);
        Supports.RemoveAll(support => !assignment.Supports.Contains(support.UnitPath));
        Supports.AddRange(
            assignment
                .Supports.Where(path => path != owner.BodyPath && !Supports.Exists(support => support.UnitPath == path))
                .Select(path => DifficultySupport.Of(this, path))
        );
        End(StretchEnd.GivenAway, law);
        (Status, Behalf) = (DifficultyStatus.Assigned, assignment.Behalf);
        Hand(owner, due, law, reopened: false);
        return Result.Done;
    }

    /// <summary>The body says that it is not its business: back to the province office, with a new clock.</summary>
    public Result PassOn(string reason, DifficultyOwner office, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.PassOn, Status) is { } wrong)
        {
            return wrong;
        }

        if (reason.Length == 0)
        {
            return DifficultyRefusals.ReasonMissing;
        }

        End(StretchEnd.GivenAway, law);
        (Status, Behalf) = (DifficultyStatus.Received, null);
        Hand(office, law.QueueDue(Urgency), law, reopened: false);
        return Result.Done;
    }

    /// <summary>Another person of the same body has it; the date stays.</summary>
    public Result GiveTo(DifficultyOwner person, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.GiveTo, Status) is { } wrong)
        {
            return wrong;
        }

        if (person.SeatId is null || !string.Equals(person.BodyPath, LeadPath, StringComparison.Ordinal))
        {
            return DifficultyRefusals.PersonMissing;
        }

        (PersonSeatId, PersonName) = (person.SeatId, person.PersonName);
        if (Current is { } stretch)
        {
            (stretch.SeatId, stretch.PersonName) = (person.SeatId, person.PersonName);
        }

        Touch();
        return Result.Done;
    }

    public Result Start()
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Start, Status) is { } wrong)
        {
            return wrong;
        }

        Status = DifficultyStatus.InWork;
        Touch();
        return Result.Done;
    }

    public Result Invalidate(string reason, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Invalidate, Status) is { } wrong)
        {
            return wrong;
        }

        if (reason.Length == 0)
        {
            return DifficultyRefusals.ReasonMissing;
        }

        End(StretchEnd.Closed, law);
        Close(DifficultyStatus.Invalid, law);
        return Result.Done;
    }

    /// <summary>A reminder went out to one level above the last one.</summary>
    public void Remind(int level)
    {
        Reminded = level;
        Touch();
    }

    private void Hand(DifficultyOwner owner, DateTimeOffset due, DifficultyLaw law, bool reopened)
    {
        // A draft was one body's word; whoever gets it now writes its own.
        DropDraft();
        DropDemand();
        (Urged, UrgedAt, UrgedBy) = (0, null, null);
        (LeadPath, PersonSeatId, PersonName, DueAt, Reminded) = (owner.BodyPath, owner.SeatId, owner.PersonName, due, 0);
        Stretches.Add(
            new HoldingPeriod
            {
                Id = Guid.CreateVersion7(),
                DifficultyId = Id,
                ProvinceCode = ProvinceCode,
                BodyPath = owner.BodyPath,
                Field = Field,
                SeatId = owner.SeatId,
                PersonName = owner.PersonName,
                Reopened = reopened,
                BeganAt = law.Now,
                BeganOn = law.Today,
                DueAt = due,
            }
        );
        Touch();
    }

    private void End(StretchEnd end, DifficultyLaw law)
    {
        Current?.Finish(end, law);
    }

    private void Close(DifficultyStatus status, DifficultyLaw law)
    {
        DropDraft();
        DropDemand();
        (Status, ClosedAt, ClosedOn) = (status, law.Now, law.Today);
        Touch();
    }

    private void Touch() => Version++;
}
