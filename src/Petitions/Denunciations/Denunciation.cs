using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>Of what kind it is (Law on Denunciations 25/2018/QH14, Article 2).</summary>
internal enum DenunciationKind
{
    /// <summary>What an official did in his duties.</summary>
    Duty,

    /// <summary>A breach of the law in a field of state management.</summary>
    Field,
}

/// <summary>How it came.</summary>
internal enum DenunciationChannel
{
    Letter,
    InPerson,
    PassedOn,

    /// <summary>It was denounced and settled before.</summary>
    Repeated,
}

/// <summary>How hard it is; how often its term may be extended hangs on it.</summary>
internal enum DenunciationDepth
{
    Plain,
    Complex,
    VeryComplex,
}

internal enum DenunciationState
{
    Received,
    Accepted,
    Suspended,
    Concluded,

    /// <summary>What the conclusion asks for is done.</summary>
    Processed,
    Published,
    Forwarded,

    /// <summary>It does not meet the conditions.</summary>
    Kept,
}

internal enum DenunciationAct
{
    Accept,
    Forward,
    Keep,
    Suspend,
    Continue,
    Extend,
    Conclude,
    Process,
    Publish,
}

/// <summary>
/// A denunciation in this program is its code, kind, days and deadlines: no column takes words, so that none can take the name of whoever
/// denounced (Law on Denunciations 25/2018/QH14, Articles 10, 47). What it says stays on paper.
/// </summary>
internal sealed class Denunciation : IInProvince
{
    public const string RecordKind = "denunciation";

    public required DenunciationId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    public required string UnitPath { get; init; }

    public required DenunciationKind Kind { get; init; }

    public required DenunciationChannel Channel { get; init; }

    /// <summary>The conditions are checked in several places.</summary>
    public required bool ManyPlaces { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public DenunciationState State { get; private set; }

    public DenunciationDepth Depth { get; private set; }

    public required DateOnly AcceptBy { get; init; }

    public required DateOnly ForwardBy { get; init; }

    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>By when both sides are told of the acceptance.</summary>
    public DateOnly? TellBy { get; private set; }

    public DateOnly? SettleBy { get; private set; }

    public int Extensions { get; private set; }

    public DateOnly? SuspendedOn { get; private set; }

    /// <summary>Days its term stood still.</summary>
    public int StoppedDays { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public DateOnly? SendBy { get; private set; }

    public DateOnly? ActBy { get; private set; }

    public DateOnly? PublishBy { get; private set; }

    /// <summary>The day of the last act.</summary>
    public DateOnly? ActedOn { get; private set; }

    /// <summary>The last act, of which the paper is; null before the first.</summary>
    public DenunciationAct? LastAct { get; private set; }

    public bool? InTime { get; private set; }

    /// <summary>Most calendar days by which a paper was entered after its own day; 0 when each was entered on its day.</summary>
    public int EnteredLate { get; set; }

    /// <summary>The organisation it was passed on to.</summary>
    public string? ForwardedTo { get; private set; }

    public List<DenunciationReader> Readers { get; private init; } = [];

    public int Version { get; private set; }

    public bool IsOpen =>
        State is DenunciationState.Received or DenunciationState.Accepted or DenunciationState.Suspended or DenunciationState.Concluded;

    public DateOnly? DueOn =>
        State switch
        {
            DenunciationState.Received => AcceptBy,
            DenunciationState.Accepted => SettleBy,
            DenunciationState.Concluded => ActBy,
            DenunciationState.Processed => PublishBy,
            _ => null,
        };

    public Refusal? Refuse(DenunciationAct act)
    {
        var fits = act switch
        {
            DenunciationAct.Accept or DenunciationAct.Forward or DenunciationAct.Keep => State == DenunciationState.Received,
            DenunciationAct.Suspend or DenunciationAct.Extend or DenunciationAct.Conclude => State == DenunciationState.Accepted,
            DenunciationAct.Continue => State == DenunciationState.Suspended,
            DenunciationAct.Process => State == DenunciationState.Concluded,
            _ => State == DenunciationState.Processed,
        };
        return fits ? null : DenunciationRefusals.WrongState(DenunciationLabels.Of(State));
    }

    public Result Accept(DenunciationDepth depth, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        (Depth, AcceptedOn) = (depth, today);
        TellBy = law.LastDay("denunciation.tell-acceptance", today, calendar);
        SetTerm(law, calendar);
        return Become(DenunciationAct.Accept, DenunciationState.Accepted, today);
    }

    public Result Forward(string unitPath, DateOnly today)
    {
        if (unitPath == UnitPath)
        {
            return DenunciationRefusals.SameUnit;
        }

        (ForwardedTo, InTime) = (unitPath, today <= ForwardBy);
        return Become(DenunciationAct.Forward, DenunciationState.Forwarded, today);
    }

    public Result Keep(DateOnly today)
    {
        InTime = today <= AcceptBy;
        return Become(DenunciationAct.Keep, DenunciationState.Kept, today);
    }

    public Result Suspend(DateOnly today)
    {
        SuspendedOn = today;
        return Become(DenunciationAct.Suspend, DenunciationState.Suspended, today);
    }

    public Result Continue(DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        StoppedDays += today.DayNumber - SuspendedOn!.Value.DayNumber;
        SuspendedOn = null;
        SetTerm(law, calendar);
        return Become(DenunciationAct.Continue, DenunciationState.Accepted, today);
    }

    /// <summary>Once for a complex case, twice for a very complex one (Article 30).</summary>
    public Result Extend(DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        var most = Depth switch
        {
            DenunciationDepth.Complex => law.Number("denunciation.extensions-complex", today),
            DenunciationDepth.VeryComplex => law.Number("denunciation.extensions-very-complex", today),
            _ => 0,
        };
        if (Extensions >= most)
        {
            return DenunciationRefusals.NoMoreExtensions(most);
        }

        if (today > SettleBy)
        {
            return DenunciationRefusals.TooLateToExtend;
        }

        Extensions++;
        SetTerm(law, calendar);
        return Become(DenunciationAct.Extend, DenunciationState.Accepted, today);
    }

    public Result Conclude(DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        (ConcludedOn, InTime) = (today, today <= SettleBy);
        SendBy = law.LastDay("denunciation.send-conclusion", today, calendar);
        ActBy = law.LastDay("denunciation.act", today, calendar);
        PublishBy = law.LastDay("denunciation.publish", today, calendar);
        return Become(DenunciationAct.Conclude, DenunciationState.Concluded, today);
    }

    public Result Process(DateOnly today) => Become(DenunciationAct.Process, DenunciationState.Processed, today);

    public Result Publish(DateOnly today) => Become(DenunciationAct.Publish, DenunciationState.Published, today);

    private void SetTerm(PetitionLaw law, WorkingCalendar calendar)
    {
        var from = AcceptedOn!.Value;
        SettleBy = law.LastDay(
            PetitionTerms.DenunciationSettle,
            from,
            calendar,
            Extensions,
            [new ClockStop(from, from.AddDays(StoppedDays))]
        );
    }

    /// <summary>The day of the step before, which no later step can come before.</summary>
    public DateOnly LastStep() => ActedOn ?? ReceivedOn;

    private Result Become(DenunciationAct act, DenunciationState state, DateOnly today)
    {
        (LastAct, State, ActedOn) = (act, state, today);
        Version++;
        return Result.Done;
    }
}

/// <summary>A seat that may read a denunciation; for every other one it does not exist.</summary>
internal sealed class DenunciationReader : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required DenunciationId DenunciationId { get; init; }

    public required SeatId SeatId { get; init; }
}
