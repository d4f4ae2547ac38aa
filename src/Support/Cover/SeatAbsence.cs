using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Cover;

/// <summary>
/// Somebody is away from a one-stop seat, and who stands in. The sending body has a plan for each one-stop person: leave, illness,
/// training, leaving the post (ND 118/2025 Art. 11(8), as ND 309/2026 changed it).
/// </summary>
internal sealed class SeatAbsence : IInProvince
{
    /// <summary>The kind of record in deeds.</summary>
    public const string RecordKind = "seat-absence";
    public const int NoteLength = 300;

    /// <summary>Longer than this is no absence but an empty post, for Staffing.</summary>
    public const int MostDays = 180;

    public required SeatAbsenceId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>NT25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The organisation whose seat it is: a commune, or the province's centre.</summary>
    public required string UnitPath { get; init; }

    public required SeatId SeatId { get; init; }

    public required AccountId AccountId { get; init; }

    public required string PersonName { get; init; }

    public required AbsenceKind Kind { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly To { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public CoverState State { get; private set; }

    public SeatId? CoverSeatId { get; private set; }

    public AccountId? CoverAccountId { get; private set; }

    public string? CoverName { get; private set; }

    /// <summary>By what the stand-in was chosen, as the rule said then.</summary>
    public string? Because { get; private set; }

    /// <summary>Whoever proposed does not decide.</summary>
    public AccountId? ProposedBy { get; private set; }

    public string? DecidedBy { get; private set; }

    public int Version { get; private set; }

    /// <summary>Its days are still to come or running.</summary>
    public bool Counts(DateOnly today) => State != CoverState.Ended && To >= today;

    public bool Meets(DateOnly from, DateOnly to) => State != CoverState.Ended && From <= to && To >= from;

    public Refusal? Refuse(CoverAct act) =>
        act switch
        {
            CoverAct.Propose or CoverAct.Assign => State is CoverState.Uncovered or CoverState.Proposed ? null : CoverRefusals.State(State),
            CoverAct.Approve or CoverAct.Decline => State == CoverState.Proposed ? null : CoverRefusals.State(State),
            _ => State != CoverState.Ended ? null : CoverRefusals.State(State),
        };

    /// <summary>Names who stands in; the leader decides.</summary>
    public Result Propose(Seat cover, string because, AccountId by) =>
        Name(CoverAct.Propose, CoverState.Proposed, cover, because, by, null);

    /// <summary>The leader names who stands in: that is the decision.</summary>
    public Result Assign(Seat cover, string because, Seat by) =>
        Name(CoverAct.Assign, CoverState.Covered, cover, because, by.AccountId, by.Signature);

    public Result Approve(string by)
    {
        if (Refuse(CoverAct.Approve) is { } against)
        {
            return against;
        }

        (State, DecidedBy) = (CoverState.Covered, by);
        return Changed();
    }

    /// <summary>Nobody stands in again: declined by the leader, or whoever stood in is away himself now.</summary>
    public Result LoseCover()
    {
        if (State is not (CoverState.Proposed or CoverState.Covered))
        {
            return CoverRefusals.State(State);
        }

        (State, CoverSeatId, CoverAccountId, CoverName) = (CoverState.Uncovered, null, null, null);
        (Because, ProposedBy, DecidedBy) = (null, null, null);
        return Changed();
    }

    public Result End()
    {
        if (Refuse(CoverAct.End) is { } against)
        {
            return against;
        }

        State = CoverState.Ended;
        return Changed();
    }

    private Result Name(CoverAct act, CoverState state, Seat cover, string because, AccountId by, string? decidedBy)
    {
        if ((Refuse(act) ?? (cover.AccountId == AccountId ? CoverRefusals.CoversHimself : null)) is { } against)
        {
            return against;
        }

        (State, CoverSeatId, CoverAccountId, CoverName) = (state, cover.SeatId, cover.AccountId, cover.PersonName);
        (Because, ProposedBy, DecidedBy) = (because, by, decidedBy);
        return Changed();
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}
