using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>How far a move has come.</summary>
internal enum MoveState
{
    /// <summary>The person is heard and both bodies are asked.</summary>
    Proposed,

    Withdrawn,

    Decided,

    Running,

    /// <summary>A transfer took effect; a term ended.</summary>
    Ended,
}

/// <summary>A post a move leads to or from.</summary>
internal sealed record MovePlace(string OwnerPath, string UnitPath, string PositionCode);

/// <summary>
/// One person goes from one post to another, from the proposal to the end of the term. ND 170/2025/NĐ-CP: transfer (Article 25), secondment
/// (26–27: the sender pays, the receiver assigns and evaluates), rotation of leaders (47–51). This file holds what it is and how it begins.
/// </summary>
internal sealed partial class StaffMove
{
    public const int TextLength = 1_000;
    public const int NumberLength = 60;

    public required StaffMoveId Id { get; init; }

    /// <summary><c>BP25-2026-0042</c>: ĐĐ, BP or LC by kind.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required MoveKind Kind { get; init; }

    public required StaffPersonId PersonId { get; init; }

    public required string FromOwnerPath { get; init; }

    public required string FromUnitPath { get; init; }

    public required string FromPositionCode { get; init; }

    public required string ToOwnerPath { get; init; }

    public required string ToUnitPath { get; init; }

    public required string ToPositionCode { get; init; }

    /// <summary>The plan it was taken from; null for one proposed by hand.</summary>
    public StaffPlanId? PlanId { get; init; }

    /// <summary>Why: the shortage it removes, or words of whoever proposed it.</summary>
    public required string Reason { get; init; }

    public MoveState State { get; private set; }

    public required DateOnly ProposedOn { get; init; }

    /// <summary>Whoever proposed it does not decide it; null for a move made before the program knew of it.</summary>
    public AccountId? ProposedBy { get; init; }

    public DateOnly? ConsultedOn { get; private set; }

    public bool? PersonAgrees { get; private set; }

    /// <summary>What the person said.</summary>
    public string? PersonLabels { get; private set; }

    public DateOnly? SenderSaidOn { get; private set; }

    public bool? SenderAgrees { get; private set; }

    public DateOnly? ReceiverSaidOn { get; private set; }

    public bool? ReceiverAgrees { get; private set; }

    /// <summary>What the bodies remarked.</summary>
    public string? ConsentWords { get; private set; }

    /// <summary>Why it was decided although somebody was against; null when nobody was.</summary>
    public string? OverruledWhy { get; private set; }

    /// <summary>The papers opinions were given by, for those who did not give theirs here.</summary>
    public List<MovePaper> Papers { get; } = [];

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionOn { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day of the term; null for a transfer.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Last day as first decided.</summary>
    public DateOnly? FirstEndsOn { get; private set; }

    public int Extensions { get; private set; }

    /// <summary>The sender pays: always for a secondment (Article 26).</summary>
    public bool PaidBySender => Kind == MoveKind.Secondment;

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The end of term for which both bodies were warned, and the one for which they were told that it has passed.</summary>
    public DateOnly? WarnedFor { get; private set; }

    public DateOnly? OverdueFor { get; private set; }

    public int Version { get; private set; }

    /// <summary>For good, and inside one body: what the body says is said once.</summary>
    public bool IsInside => Kind == MoveKind.Reassignment;

    public bool IsOpen => State is MoveState.Proposed or MoveState.Decided or MoveState.Running;

    /// <summary>Everybody who is to be heard was.</summary>
    public bool IsHeard => ConsultedOn is not null && SenderSaidOn is not null && ReceiverSaidOn is not null;

    /// <summary>Somebody who was heard is against it: an opinion to be answered, not a veto (ND 170/2025/NĐ-CP Articles 25–27).</summary>
    public bool IsOpposed => PersonAgrees == false || SenderAgrees == false || ReceiverAgrees == false;

    public MovePlace From => new(FromOwnerPath, FromUnitPath, FromPositionCode);

    public MovePlace To => new(ToOwnerPath, ToUnitPath, ToPositionCode);

    public static Result<StaffMove> Propose(
        string code,
        MoveKind kind,
        StaffPerson person,
        MovePlace to,
        MoveTerm term,
        string? reason,
        MoveFacts facts,
        StaffLaw law,
        StaffPlanId? plan = null,
        AccountId? by = null
    )
    {
        if (Check(kind, person, to, term, reason, facts, law) is { } refusal)
        {
            return refusal;
        }

        var move = new StaffMove
        {
            Id = StaffMoveId.New(),
            Code = code,
            ProvinceCode = person.ProvinceCode,
            Kind = kind,
            PersonId = person.Id,
            FromOwnerPath = person.OwnerPath,
            FromUnitPath = person.UnitPath,
            FromPositionCode = person.PositionCode,
            ToOwnerPath = to.OwnerPath,
            ToUnitPath = to.UnitPath,
            ToPositionCode = to.PositionCode,
            PlanId = plan,
            Reason = reason!.Trim(),
            ProposedOn = law.Today,
            ProposedBy = by,
        };
        (move.StartsOn, move.EndsOn, move.FirstEndsOn) = (term.StartsOn, term.EndsOn, term.EndsOn);
        person.Engage(move.Id);
        return move;
    }

    /// <summary>What law and rules say against a proposal; null when nothing.</summary>
    public static Refusal? Check(
        MoveKind kind,
        StaffPerson person,
        MovePlace to,
        MoveTerm term,
        string? reason,
        MoveFacts facts,
        StaffLaw law
    )
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > TextLength)
        {
            return StaffingRefusals.ReasonMissing;
        }

        if (facts.OpenMoveCode is { } open)
        {
            return StaffingRefusals.AlreadyMoving(person.Code, open);
        }

        if (HoldRules.Of(person, law) is { } held)
        {
            return StaffingRefusals.Held(person.Code, held, kind, law);
        }

        if (to.OwnerPath == person.OwnerPath != (kind == MoveKind.Reassignment))
        {
            return kind == MoveKind.Reassignment ? StaffingRefusals.OtherBody : StaffingRefusals.SameBody;
        }

        if (to.UnitPath == person.UnitPath && to.PositionCode == person.PositionCode)
        {
            return StaffingRefusals.SamePost;
        }

        if (kind == MoveKind.Rotation && !(facts.FromLeads && facts.ToLeads))
        {
            return StaffingRefusals.RotationOfLeaders;
        }

        if (!facts.ToLeads && !person.Does(facts.ToSpeciality))
        {
            return StaffingRefusals.SpecialityMissing(person.Code, facts.ToSpecialityName);
        }

        if (facts.SingleHolder is { } holder && kind != MoveKind.Secondment)
        {
            return StaffingRefusals.SingleTaken(holder);
        }

        return term.Check(kind, law, law.Today);
    }
}

/// <summary>From when to when.</summary>
internal sealed record MoveTerm(DateOnly StartsOn, DateOnly? EndsOn)
{
    /// <summary>The last day of a term of so many months.</summary>
    public static MoveTerm OfMonths(DateOnly start, int months) => new(start, start.AddMonths(months).AddDays(-1));

    /// <param name="notBefore">The first day it may begin: of the proposal today, of the decision its own day.</param>
    public Refusal? Check(MoveKind kind, StaffLaw law, DateOnly notBefore)
    {
        if (StartsOn < notBefore)
        {
            return StaffingRefusals.StartTooEarly(notBefore);
        }

        if (kind is MoveKind.Transfer or MoveKind.Reassignment)
        {
            return EndsOn is null ? null : StaffingRefusals.TransferHasNoEnd;
        }

        if (EndsOn is not { } end)
        {
            return StaffingRefusals.EndMissing;
        }

        if (end <= StartsOn)
        {
            return StaffingRefusals.EndBeforeStart(StartsOn);
        }

        if (kind == MoveKind.Secondment && end >= StartsOn.AddMonths(law.SecondmentMostMonths))
        {
            return StaffingRefusals.SecondmentTooLong(law.SecondmentMost, StartsOn.AddMonths(law.SecondmentMostMonths).AddDays(-1));
        }

        return kind == MoveKind.Rotation && end < StartsOn.AddMonths(law.RotationLeastMonths).AddDays(-1)
            ? StaffingRefusals.RotationTooShort(law.RotationLeast, StartsOn.AddMonths(law.RotationLeastMonths).AddDays(-1))
            : null;
    }
}

/// <summary>What the check of a move must know beyond person and target.</summary>
/// <param name="OpenMoveCode">Code of a move of the person that is not ended.</param>
/// <param name="ToSpeciality">What the receiving post requires.</param>
/// <param name="SingleHolder">Code of whoever holds a post that one alone can hold.</param>
internal sealed record MoveFacts(
    string? OpenMoveCode,
    bool FromLeads,
    bool ToLeads,
    string ToSpeciality,
    string ToSpecialityName,
    string? SingleHolder
);
