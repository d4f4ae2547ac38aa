using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>
/// A fault of today: software down, a line cut. A rapid team answers the same day; the minutes lost become an outage that
/// dossiers' clocks can see.
/// </summary>
internal sealed class RapidRequest : IInProvince
{
    public const int WhatLength = 500;

    public required Guid Id { get; init; }

    /// <summary><c>UC25-2025-0011</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The organisation that cannot work.</summary>
    public required string UnitPath { get; init; }

    public required OutageKind Kind { get; init; }

    public required string What { get; init; }

    public required DateTimeOffset BrokeAt { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required string RaisedBy { get; init; }

    /// <summary>Outage recorded in Territory when it was raised; null when the same fault was recorded already.</summary>
    public Guid? OutageId { get; init; }

    /// <summary>The body whose team answers, and the one person of it.</summary>
    public required string TeamPath { get; set; }

    public Guid? PersonSeatId { get; set; }

    public required string PersonName { get; set; }

    /// <summary>By what the roster chose the person; null where no roster did.</summary>
    public string? SentBecause { get; set; }

    /// <summary>When the person said that he is at it.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Why it is due then, in words for the page; null for what was reported before that was told.</summary>
    public string? DueBecause { get; init; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>Until when the team says that it is so, where somebody else recorded it; null once said, and where nobody did.</summary>
    public DateTimeOffset? ConfirmBy { get; private set; }

    public string? ConfirmedBy { get; private set; }

    /// <summary>When it worked again.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Working minutes of the unit that were lost.</summary>
    public int MinutesLost { get; private set; }

    public int Version { get; private set; }

    /// <summary>The person it was sent to is at it.</summary>
    public Result Take(DateTimeOffset now)
    {
        if (
            (
                AnsweredAt is not null ? DifficultyRefusals.Closed(Code)
                : TakenAt is not null ? RapidRefusals.TakenAlready
                : null
            ) is
            { } against
        )
        {
            return against;
        }

        TakenAt = now;
        Version++;
        return Result.Done;
    }

    /// <summary>Somebody else has it now, and has not said yet that he is at it.</summary>
    public Result HandOn(RapidPick to)
    {
        if (AnsweredAt is not null)
        {
            return DifficultyRefusals.Closed(Code);
        }

        if (PersonSeatId == to.SeatId.Value)
        {
            return RapidRefusals.SamePerson;
        }

        (TeamPath, PersonSeatId, PersonName, SentBecause, TakenAt) = (to.BodyPath, to.SeatId.Value, to.Signature, to.Because, null);
        Version++;
        return Result.Done;
    }

    /// <param name="byTeam">The team itself says so; otherwise it is recorded for it, and it must confirm.</param>
    public Result Settle(string answer, DateTimeOffset? ended, string by, bool byTeam, DifficultyLaw law)
    {
        if (AnsweredAt is not null)
        {
            return DifficultyRefusals.Closed(Code);
        }

        if (answer.Length == 0)
        {
            return RapidRefusals.AnswerMissing;
        }

        // A form tells minutes: what broke and works again within one minute ended now.
        if (ended is { } typed && typed <= BrokeAt && typed.AddMinutes(1) > BrokeAt && law.Now > BrokeAt)
        {
            ended = law.Now;
        }

        if (ended is not { } end)
        {
            return DifficultyRefusals.MinutesMissing;
        }

        if (end <= BrokeAt || end > law.Now)
        {
            return end > law.Now ? RapidRefusals.EndedLater(law.Now) : RapidRefusals.EndedFirst(BrokeAt);
        }

        (Answer, AnsweredAt, AnsweredBy, EndedAt) = (answer, law.Now, by, end);
        ConfirmBy = byTeam ? null : law.ConfirmAnswerBy();
        MinutesLost = (int)law.Calendar.WorkingTimeBetween(BrokeAt, end).TotalMinutes;
        Version++;
        return Result.Done;
    }

    /// <summary>The team says that what was recorded for it is so.</summary>
    public Result Confirm(string by)
    {
        if (ConfirmBy is null)
        {
            return DifficultyRefusals.NoDraft;
        }

        (ConfirmBy, ConfirmedBy) = (null, by);
        Version++;
        return Result.Done;
    }
}
