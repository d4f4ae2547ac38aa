using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// The things of one kind that one successor receives: listed and counted by the giver, counted by the receiver, put into minutes that both
/// sign. Between the minutes and their signatures nothing of it changes; afterwards only through new minutes.
/// </summary>
internal sealed class HandoverList : IInProvince
{
    public const int ReasonLength = 500;

    public required HandoverListId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required HandoverId HandoverId { get; init; }

    public required HandoverKind Kind { get; init; }

    /// <summary>Who keeps the things and gives them.</summary>
    public required string HolderPath { get; init; }

    /// <summary>Who receives them.</summary>
    public required string UnitPath { get; init; }

    public ListState State { get; private set; }

    /// <summary>Whoever said that the giver has counted; does not count for the receiver.</summary>
    public AccountId? GiverBy { get; private set; }

    public string? GiverName { get; private set; }

    public AccountId? ReceiverBy { get; private set; }

    public string? ReceiverName { get; private set; }

    /// <summary>Accounts that did anything for the giver, each after a semicolon; none of them acts for the receiver.</summary>
    public string GiverPeople { get; private set; } = string.Empty;

    public string ReceiverPeople { get; private set; } = string.Empty;

    /// <summary>Whoever proposed to open signed minutes again, until the other side has answered.</summary>
    public AccountId? ReopenBy { get; private set; }

    /// <summary>Where that proposal comes from.</summary>
    public string? ReopenFrom { get; private set; }

    /// <summary>Number of the last minutes; 0 before the first.</summary>
    public int MinutesNumber { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    /// <summary>Why it was given back, opened again or holds nothing.</summary>
    public string? Reason { get; private set; }

    public int Lines { get; private set; }

    public long Quantity { get; private set; }

    public long Value { get; private set; }

    public int ReceivedLines { get; private set; }

    public long Received { get; private set; }

    public long ReceivedValue { get; private set; }

    public int DisputedLines { get; private set; }

    public long Disputed { get; private set; }

    public long DisputedValue { get; private set; }

    public int WrittenOffLines { get; private set; }

    public long WrittenOff { get; private set; }

    public long WrittenOffValue { get; private set; }

    public int Version { get; private set; }

    public ListTotals Totals
    {
        get
        {
            var (all, received, disputed, off) = (
                new PartTotal(Lines, Quantity, Value),
                new PartTotal(ReceivedLines, Received, ReceivedValue),
                new PartTotal(DisputedLines, Disputed, DisputedValue),
                new PartTotal(WrittenOffLines, WrittenOff, WrittenOffValue)
            );
            return new(all, received, disputed, off, all - received - disputed - off);
        }
    }

    /// <summary>Giver and receiver are one commune: the old unit went into it whole.</summary>
    public bool IsWithinOne => HolderPath == UnitPath;

    /// <summary>Takes the sums of its lines.</summary>
    public void Take(ListTotals totals)
    {
        (Lines, Quantity, Value) = (totals.All.Lines, totals.All.Quantity, totals.All.Value);
        (ReceivedLines, Received, ReceivedValue) = (totals.Received.Lines, totals.Received.Quantity, totals.Received.Value);
        (DisputedLines, Disputed, DisputedValue) = (totals.Disputed.Lines, totals.Disputed.Quantity, totals.Disputed.Value);
        (WrittenOffLines, WrittenOff, WrittenOffValue) = (totals.WrittenOff.Lines, totals.WrittenOff.Quantity, totals.WrittenOff.Value);
        Version++;
    }

    /// <summary>Why the act makes no sense now, or null.</summary>
    public Refusal? Refuse(ListAct act) =>
        act switch
        {
            ListAct.DeclareNothing when State == ListState.Listing && Lines > 0 => FacilityRefusals.HasLines,
            ListAct.GiverCounted when State == ListState.Listing && Lines == 0 => FacilityRefusals.NoLines,
            ListAct.GiveBack when State == ListState.Counted => null,
            ListAct.ProposeReopen when State == ListState.Signed && ReopenBy is not null => FacilityRefusals.ReopenAsked,
            ListAct.AgreeReopen or ListAct.DeclineReopen when State == ListState.Signed && ReopenBy is null =>
                FacilityRefusals.ReopenNotAsked,
            _ => State == StateFor(act) ? null : FacilityRefusals.WrongState(State),
        };

    /// <summary>The account did something for a side, now or before the list went back.</summary>
    public bool ActedFor(MinutesSide side, AccountId who) =>
        (side == MinutesSide.Giver ? GiverPeople : ReceiverPeople).Contains(PersonKey(who), StringComparison.Ordinal);

    /// <summary>Remembers who did something for a side: nobody changes sides, whatever happens to the list.</summary>
    public void Remember(MinutesSide side, AccountId who)
    {
        if (side == MinutesSide.Witness || ActedFor(side, who))
        {
            return;
        }

        _ = side == MinutesSide.Giver ? GiverPeople += PersonKey(who) : ReceiverPeople += PersonKey(who);
        Version++;
    }

    /// <summary>How an account stands among a side's people.</summary>
    public static string PersonKey(AccountId who) => $";{who.Value:N}";

    public Result DeclareNothing(string? reason) => Move(ListAct.DeclareNothing, ListState.Nothing, reason, wantsReason: true);

    public Result GiverCounted(Seat seat)
    {
        var done = Move(ListAct.GiverCounted, ListState.Counting, null, wantsReason: false);
        if (!done.IsRefused)
        {
            (GiverBy, GiverName) = (seat.AccountId, seat.Signature);
            Remember(MinutesSide.Giver, seat.AccountId);
        }

        return done;
    }

    public Result GiveBack(string? reason) => Move(ListAct.GiveBack, ListState.Listing, reason, wantsReason: true);

    public Result ReceiverCounted(Seat seat)
    {
        var done = Move(ListAct.ReceiverCounted, ListState.Counted, null, wantsReason: false);
        if (!done.IsRefused)
        {
            (ReceiverBy, ReceiverName) = (seat.AccountId, seat.Signature);
            Remember(MinutesSide.Receiver, seat.AccountId);
        }

        return done;
    }

    /// <summary>The next minutes are drawn on what the lines say now.</summary>
    public Result Draw()
    {
        if (Refuse(ListAct.Draw) is { } wrong)
        {
            return wrong;
        }

        if (Totals.Open.Lines > 0)
        {
            return FacilityRefusals.StillOpen(Totals.Open.Lines);
        }

        MinutesNumber++;
        return Move(ListAct.Draw, ListState.Signing, null, wantsReason: false);
    }

    /// <summary>Minutes that not all have signed are taken back: they are kept and bind nobody.</summary>
    public Result TakeBack(string? reason) => Move(ListAct.TakeBack, ListState.Counted, reason, wantsReason: true);

    /// <summary>The last signature is there.</summary>
    public void Signed(DateOnly on)
    {
        (State, SignedOn) = (ListState.Signed, on);
        Version++;
    }

    /// <summary>Something was found after all.</summary>
    public Result Reopen(string? reason) => Move(ListAct.Reopen, ListState.Listing, reason, wantsReason: true);

    /// <summary>One side asks to open signed minutes again; nothing changes until the other agrees.</summary>
    public Result ProposeReopen(string? reason, Seat seat)
    {
        var done = Move(ListAct.ProposeReopen, ListState.Signed, reason, wantsReason: true);
        if (!done.IsRefused)
        {
            (ReopenBy, ReopenFrom) = (seat.AccountId, seat.ScopePath);
        }

        return done;
    }

    /// <summary>The other side agrees: what follows goes into minutes of their own. The reason of the proposal stays.</summary>
    public Result AgreeReopen()
    {
        var done = Move(ListAct.AgreeReopen, ListState.Counted, Reason, wantsReason: true);
        if (!done.IsRefused)
        {
            (ReopenBy, ReopenFrom) = (null, null);
        }

        return done;
    }

    public Result DeclineReopen(string? reason)
    {
        if (FacilityRefusals.Words(reason, ReasonLength) is { } silent)
        {
            return silent;
        }

        var done = Move(ListAct.DeclineReopen, ListState.Signed, null, wantsReason: false);
        if (!done.IsRefused)
        {
            (ReopenBy, ReopenFrom) = (null, null);
        }

        return done;
    }

    private static ListState StateFor(ListAct act) =>
        act switch
        {
            ListAct.DeclareNothing or ListAct.GiverCounted => ListState.Listing,
            ListAct.GiveBack or ListAct.ReceiverCounted => ListState.Counting,
            ListAct.Draw => ListState.Counted,
            ListAct.Reopen => ListState.Nothing,
            ListAct.ProposeReopen or ListAct.AgreeReopen or ListAct.DeclineReopen => ListState.Signed,
            _ => ListState.Signing,
        };

    private Result Move(ListAct act, ListState state, string? reason, bool wantsReason)
    {
        if (Refuse(act) is { } wrong)
        {
            return wrong;
        }

        if (wantsReason && FacilityRefusals.Words(reason, ReasonLength) is { } silent)
        {
            return silent;
        }

        (State, Reason) = (state, wantsReason ? reason!.Trim() : null);
        Version++;
        return Result.Done;
    }
}

/// <summary>What may be done with a list.</summary>
internal enum ListAct
{
    DeclareNothing,
    GiverCounted,
    GiveBack,
    ReceiverCounted,
    Draw,
    SignGiver,
    SignReceiver,
    SignWitness,
    TakeBack,

    /// <summary>A list of nothing.</summary>
    Reopen,
    ProposeReopen,
    AgreeReopen,
    DeclineReopen,
}
