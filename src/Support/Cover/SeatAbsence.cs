using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Support.Cover;

/// <summary>
/// Somebody is away from a one-stop seat, and who stands in on which days. The sending body has a plan for each one-stop person: leave,
/// illness, training, leaving the post (ND 118/2025 Art. 11(8), as ND 309/2026 changed it).
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

    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly To { get; private set; }

    public string? Note { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Taken back: the person is there after all.</summary>
    public bool Ended { get; private set; }

    /// <summary>Last working day for which nobody is named, so that lists need no calendar; null where there is none.</summary>
    public DateOnly? LastUnnamed { get; private set; }

    /// <summary>Last working day whose stand-in the leader has not decided; null where there is none.</summary>
    public DateOnly? LastProposed { get; private set; }

    public List<CoverPart> Parts { get; private init; } = [];

    public int Version { get; private set; }

    /// <summary>Over all its days, those that passed too.</summary>
    public CoverState State =>
        Ended ? CoverState.Ended
        : LastUnnamed is not null ? CoverState.Uncovered
        : LastProposed is not null ? CoverState.Proposed
        : CoverState.Covered;

    /// <summary>Its days are still to come or running.</summary>
    public bool Counts(DateOnly today) => !Ended && To >= today;

    public bool Meets(DateOnly from, DateOnly to) => !Ended && From <= to && To >= from;

    /// <summary>Over the days that are left, as its lists count it; over all its days once it is over.</summary>
    public CoverState StateOn(DateOnly today) =>
        !Counts(today) ? State
        : LastUnnamed >= today ? CoverState.Uncovered
        : LastProposed >= today ? CoverState.Proposed
        : CoverState.Covered;

    /// <summary>Working days, from one day to another, on which nobody stands in by the leader's decision.</summary>
    public IReadOnlyList<DateOnly> Without(WorkingCalendar calendar, DateOnly from, DateOnly until) =>
        [.. CoverDays.Of(calendar, from > From ? from : From, until < To ? until : To).Where(day => PartOn(day) is not { Decided: true })];

    public CoverPart? PartOn(DateOnly day) => Parts.Find(part => part.Meets(day, day));

    public static SeatAbsence Of(AbsenceInput input, Seat away, string code, DateTimeOffset at, WorkingCalendar calendar)
    {
        var absence = new SeatAbsence
        {
            Id = SeatAbsenceId.New(),
            ProvinceCode = away.ProvinceCode,
            Code = code,
            UnitPath = away.SpeaksFor,
            SeatId = away.SeatId,
            AccountId = away.AccountId,
            PersonName = away.PersonName,
            Kind = input.Kind!.Value,
            From = input.From!.Value,
            To = input.To!.Value,
            Note = input.Note?.Trim() is { Length: > 0 } note ? note : null,
            RecordedAt = at,
        };
        absence.Changed(calendar);
        return absence;
    }

    public Refusal? Refuse(CoverAct act) =>
        act switch
        {
            _ when Ended => CoverRefusals.State(State),
            CoverAct.Propose or CoverAct.Assign => State == CoverState.Covered ? CoverRefusals.State(State) : null,
            CoverAct.Approve or CoverAct.Decline => Parts.Exists(part => !part.Decided) ? null : CoverRefusals.State(State),
            _ => null,
        };

    /// <summary>Names who stands in on which days; a proposal that stood there gives way, what is decided does not.</summary>
    /// <param name="decidedBy">The leader, whose naming is the decision; null for a proposal.</param>
    public Result Name(IReadOnlyList<CoverShare> shares, AccountId by, string? decidedBy, WorkingCalendar calendar)
    {
        if (Refuse(decidedBy is null ? CoverAct.Propose : CoverAct.Assign) is { } against)
        {
            return against;
        }

        foreach (var share in shares)
        {
            if (share.Seat.AccountId == AccountId)
            {
                return CoverRefusals.CoversHimself;
            }

            if (share.From < From || share.To > To || share.To < share.From)
            {
                return CoverRefusals.PartWrong(From, To);
            }

            if (Parts.Find(part => part.Decided && part.Meets(share.From, share.To)) is { } decided)
            {
                return CoverRefusals.CoveredAlready(decided);
            }

            Cut(share.From, share.To, _ => true);
            Parts.Add(CoverPart.Of(this, share, by, decidedBy));
        }

        return Changed(calendar);
    }

    /// <summary>The leader decides whatever is proposed.</summary>
    public Result Approve(string by, WorkingCalendar calendar)
    {
        if (Refuse(CoverAct.Approve) is { } against)
        {
            return against;
        }

        Parts.ForEach(part => part.Decide(part.DecidedBy ?? by));
        return Changed(calendar);
    }

    public Result Decline(WorkingCalendar calendar)
    {
        if (Refuse(CoverAct.Decline) is { } against)
        {
            return against;
        }

        Parts.RemoveAll(part => !part.Decided);
        return Changed(calendar);
    }

    /// <summary>Whoever stood in is away himself on some days; on the others he still stands in.</summary>
    /// <returns>Whether he stood in on any of them.</returns>
    public bool Lose(AccountId cover, DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        if (Ended || !Cut(from, to, part => part.AccountId == cover))
        {
            return false;
        }

        Changed(calendar);
        return true;
    }

    /// <summary>Moves its days: what covers days that stay, stays; days that are added have nobody.</summary>
    public Result Move(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        if (Refuse(CoverAct.Move) is { } against)
        {
            return against;
        }

        Cut(DateOnly.MinValue, from.AddDays(-1), _ => true);
        Cut(to.AddDays(1), DateOnly.MaxValue, _ => true);
        (From, To) = (from, to);
        return Changed(calendar);
    }

    public Result End()
    {
        if (Refuse(CoverAct.End) is { } against)
        {
            return against;
        }

        Ended = true;
        Version++;
        return Result.Done;
    }

    private bool Cut(DateOnly from, DateOnly to, Func<CoverPart, bool> whose)
    {
        var cut = Parts.FindAll(part => part.Meets(from, to) && whose(part));
        foreach (var part in cut)
        {
            Parts.Remove(part);
            // The ends of all time have no day beside them.
            var (before, after) = (
                from > part.From ? part.On(part.From, from.AddDays(-1)) : null,
                to < part.To ? part.On(to.AddDays(1), part.To) : null
            );
            Parts.AddRange(new[] { before, after }.OfType<CoverPart>());
        }

        return cut.Count > 0;
    }

    private Result Changed(WorkingCalendar calendar)
    {
        (LastUnnamed, LastProposed) = (null, null);
        foreach (var day in CoverDays.Of(calendar, From, To))
        {
            var part = PartOn(day);
            LastUnnamed = part is null ? day : LastUnnamed;
            LastProposed = part is { Decided: false } ? day : LastProposed;
        }

        Version++;
        return Result.Done;
    }
}
