using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Machines;

/// <summary>A machine of a unit: what it is, where it stands, which post answers for it, and what becomes of it.</summary>
internal sealed class Machine : IInProvince
{
    /// <summary>The kind of record in deeds and on the thread.</summary>
    public const string RecordKind = "machine";
    public const int NameLength = 200;
    public const int TextLength = 100;
    public const int ReasonLength = 500;

    public required MachineId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>TB25-2025-0042</c>: what its label bears.</summary>
    public required string Code { get; init; }

    /// <summary>The commune or department whose it is.</summary>
    public required string UnitPath { get; set; }

    public MachineKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public int? Year { get; private set; }

    public string Serial { get; private set; } = string.Empty;

    public MachineCondition Condition { get; private set; }

    public SiteId? SiteId { get; private set; }

    public string Post { get; private set; } = string.Empty;

    public long Value { get; private set; }

    public int? Memory { get; private set; }

    public int? Speed { get; private set; }

    public int? Resolution { get; private set; }

    public int? Minutes { get; private set; }

    public MachineState State { get; private set; }

    /// <summary>How it stood when a stocktaking did not find it; null while it is not missing.</summary>
    public MachineState? Before { get; private set; }

    /// <summary>Why it is asked for, set aside or missing.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whoever asked or offered does not decide.</summary>
    public AccountId? AskedBy { get; private set; }

    /// <summary>The unit to which it is offered.</summary>
    public string? ToPath { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionOn { get; private set; }

    /// <summary>The last day on which somebody counted it.</summary>
    public DateOnly? SeenOn { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public MachineFacts Facts => new(Kind, Name, Year, Serial, Condition, SiteId, Post, Value, new(Memory, Speed, Resolution, Minutes));

    /// <summary>Does its work today.</summary>
    public bool Works => State is MachineState.InUse or MachineState.AsksReplacement && Condition != MachineCondition.Broken;

    public static Machine Make(string code, string province, string unitPath, MachineFacts facts)
    {
        var machine = new Machine
        {
            Id = MachineId.New(),
            ProvinceCode = province,
            Code = code,
            UnitPath = unitPath,
        };
        machine.Take(facts);
        return machine;
    }

    public Result Change(MachineFacts facts)
    {
        if (State == MachineState.Gone)
        {
            return MachineRefusals.State(State);
        }

        Take(facts);
        return Changed();
    }

    public Refusal? Refuse(MachineAct act) => From(act).Contains(State) ? null : MachineRefusals.State(State);

    /// <summary>Something is asked of the unit's leader.</summary>
    public Result Ask(MachineAct act, string? reason, AccountId by)
    {
        if ((Refuse(act) ?? FacilityRefusals.Words(reason, ReasonLength)) is { } against)
        {
            return against;
        }

        (State, AskedBy) = (act == MachineAct.AskRepair ? MachineState.AsksRepair : MachineState.AsksReplacement, by);
        return Because(reason);
    }

    public Result Approve() =>
        Go(
            MachineAct.Approve,
            State == MachineState.AsksRepair ? MachineState.Repairing : MachineState.Replacing,
            null,
            needsReason: false
        );

    /// <summary>It works again, as well as a mended machine does.</summary>
    public Result Repaired()
    {
        var done = Go(MachineAct.Repaired, MachineState.InUse, null, needsReason: false);
        if (!done.IsRefused)
        {
            Condition = Condition == MachineCondition.Broken ? MachineCondition.Fair : Condition;
        }

        return done;
    }

    /// <summary>One step that needs at most a reason.</summary>
    public Result Go(MachineAct act, MachineState state, string? reason, bool needsReason)
    {
        if ((Refuse(act) ?? (needsReason ? FacilityRefusals.Words(reason, ReasonLength) : null)) is { } against)
        {
            return against;
        }

        State = state;
        if (state is MachineState.InUse or MachineState.Spare)
        {
            (ToPath, AskedBy) = (null, null);
        }

        return Because(reason);
    }

    public Result Offer(string? toPath, AccountId by)
    {
        if ((Refuse(MachineAct.Offer) ?? (toPath is null || toPath == UnitPath ? MachineRefusals.ReceiverWrong : null)) is { } against)
        {
            return against;
        }

        (State, ToPath, AskedBy) = (MachineState.Offered, toPath, by);
        return Changed();
    }

    /// <summary>A decision gives it to the other unit: place and post there are for that unit to say.</summary>
    public Result Move(string? number, DateOnly? on, DateOnly today)
    {
        var done = Decide(MachineAct.Move, MachineState.InUse, number, on, today);
        if (!done.IsRefused)
        {
            (UnitPath, ToPath, AskedBy, SiteId, Post, Reason) = (ToPath!, null, null, null, string.Empty, null);
        }

        return done;
    }

    /// <summary>A decision takes it off the books: replaced, or not found.</summary>
    public Result TakeOff(MachineAct act, string? number, DateOnly? on, DateOnly today)
    {
        var done = Decide(act, MachineState.Gone, number, on, today);
        if (!done.IsRefused)
        {
            (ToPath, AskedBy, Before) = (null, null, null);
        }

        return done;
    }

    /// <summary>Somebody stood before it with its label.</summary>
    public void Seen(DateOnly on, bool broken)
    {
        (SeenOn, Condition) = (SeenOn > on ? SeenOn : on, broken ? MachineCondition.Broken : Condition);
        if (State == MachineState.Missing)
        {
            (State, Before, Reason) = (Before ?? MachineState.InUse, null, null);
        }

        Version++;
    }

    /// <summary>A stocktaking was signed and nobody had found it; what was asked or offered stands again when it is found.</summary>
    public void Lose(string why)
    {
        if (State is not (MachineState.Gone or MachineState.Missing))
        {
            (State, Before, Reason) = (MachineState.Missing, State, why);
            Version++;
        }
    }

    /// <summary>It is there after all, and stands as it did before nobody found it.</summary>
    public Result Found(string? reason)
    {
        if ((Refuse(MachineAct.Found) ?? FacilityRefusals.Words(reason, ReasonLength)) is { } against)
        {
            return against;
        }

        (State, Before) = (Before ?? MachineState.InUse, null);
        return Because(reason);
    }

    private static MachineState[] From(MachineAct act) =>
        act switch
        {
            MachineAct.AskRepair or MachineAct.AskReplacement or MachineAct.SetAside => [MachineState.InUse],
            MachineAct.Approve or MachineAct.Decline => [MachineState.AsksRepair, MachineState.AsksReplacement],
            MachineAct.Repaired => [MachineState.Repairing],
            MachineAct.Replaced => [MachineState.Replacing],
            MachineAct.TakeUp or MachineAct.Offer => [MachineState.Spare],
            MachineAct.Accept or MachineAct.Reject => [MachineState.Offered],
            MachineAct.Move => [MachineState.Agreed],
            MachineAct.CallOff => [MachineState.Offered, MachineState.Agreed],
            _ => [MachineState.Missing],
        };

    private Result Decide(MachineAct act, MachineState state, string? number, DateOnly? on, DateOnly today)
    {
        if ((Refuse(act) ?? Handover.AgainstDecision(number, on, today)) is { } against)
        {
            return against;
        }

        (State, DecisionNumber, DecisionOn) = (state, number!.Trim(), on);
        return Changed();
    }

    private Result Because(string? reason)
    {
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        return Changed();
    }

    private void Take(MachineFacts facts)
    {
        (Kind, Name, Year, Serial, Condition) = (facts.Kind, facts.Name, facts.Year, facts.Serial, facts.Condition);
        (SiteId, Post, Value) = (facts.SiteId, facts.Post, facts.Value);
        (Memory, Speed, Resolution, Minutes) = (facts.Set.Memory, facts.Set.Speed, facts.Set.Resolution, facts.Set.Minutes);
        SearchText = VietnameseText.SearchKey($"{Code} {Name} {Serial} {Post}");
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}
