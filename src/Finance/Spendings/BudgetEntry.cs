using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Spendings;

/// <summary>What an entry is.</summary>
internal enum EntryKind
{
    /// <summary>A contract for which money is held until it is paid out in parts or closed.</summary>
    Commitment,
    Spending,

    /// <summary>The counter-entry to a spending, which gives back what it took. Entries are never erased.</summary>
    Counter,
}

/// <summary>How far an entry has come.</summary>
internal enum EntryState
{
    /// <summary>The accountant asked; the money is held.</summary>
    Asked,

    /// <summary>The leader agreed: a commitment stands, a spending waits for the treasury.</summary>
    Approved,

    /// <summary>The treasury paid.</summary>
    Paid,

    /// <summary>A commitment that holds nothing any more.</summary>
    Closed,
    ReversalAsked,
    Reversed,

    /// <summary>The leader did not agree; what was held is free.</summary>
    Refused,

    /// <summary>Whoever asked took it back before anybody agreed; what was held is free.</summary>
    Withdrawn,

    /// <summary>The treasury's list has it and nobody asked for it: its money is held until a second person confirms it.</summary>
    Listed,
}

/// <summary>What may be done with an entry.</summary>
internal enum EntryAct
{
    Approve,
    Refuse,
    Pay,
    Close,
    AskReversal,
    Reverse,
    KeepSpent,
    Withdraw,

    /// <summary>A leader says that what the treasury's list brought is so.</summary>
    Confirm,
}

/// <summary>A movement of one budget line, in đồng. The line moves with every act, so that entries and line never differ.</summary>
internal sealed partial class BudgetEntry : IInProvince
{
    public const int ContentLength = 300;
    public const int VoucherLength = 60;
    public const int ReasonLength = 1_000;

    public required BudgetEntryId Id { get; init; }

    /// <summary><c>CT08236-2026-0042</c>: numbered by organisation and year.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The unit of its line.</summary>
    public required string UnitPath { get; init; }

    public required BudgetLineId LineId { get; init; }

    public required EntryKind Kind { get; init; }

    public EntryState State { get; private set; }

    public required long Amount { get; init; }

    /// <summary>What is paid for, or the contract.</summary>
    public required string Content { get; init; }

    /// <summary>Number of the contract, of the list of purchases, of the head's decision.</summary>
    public required string Ground { get; init; }

    /// <summary>Who gets it.</summary>
    public required string Payee { get; init; }

    /// <summary>The commitment a spending is paid out of; its money is held already.</summary>
    public BudgetEntryId? CommitmentId { get; init; }

    /// <summary>The spending a counter-entry undoes.</summary>
    public BudgetEntryId? CountersId { get; init; }

    /// <summary>Of a commitment, what is held and not yet asked for.</summary>
    public long Open { get; private set; }

    /// <summary>Number of the treasury's voucher.</summary>
    public string? Voucher { get; private set; }

    /// <summary>The day the treasury paid, or of the counter-entry.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>It was brought in from the treasury's list.</summary>
    public bool FromTreasury { get; init; }

    public required AccountId AskedBy { get; init; }

    public required string AskedByName { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>Whoever agreed: to a spending, to what the treasury's list brought, to a counter-entry.</summary>
    public string? ApprovedByName { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public AccountId? ReversalAskedBy { get; private set; }

    public string? ReversalAskedByName { get; private set; }

    public DateOnly? ReversalAskedOn { get; private set; }

    /// <summary>Đồng of the counter-entry that is asked for; the payee may pay back a part.</summary>
    public long ReversalAmount { get; private set; }

    /// <summary>Đồng that counter-entries gave back of it.</summary>
    public long Returned { get; private set; }

    public string? Reason { get; private set; }

    public int Version { get; private set; }

    /// <summary>What it holds of its line now.</summary>
    public long Held =>
        Kind switch
        {
            EntryKind.Commitment => Open,
            EntryKind.Spending when State is EntryState.Asked or EntryState.Approved or EntryState.Listed => Amount,
            _ => 0,
        };

    /// <summary>What it has taken of its line.</summary>
    public long Spent =>
        Kind switch
        {
            EntryKind.Counter => -Amount,
            EntryKind.Spending when State is EntryState.Paid or EntryState.ReversalAsked or EntryState.Reversed => Amount,
            _ => 0,
        };

    public Refusal? Refuse(EntryAct act)
    {
        var fits = (act, Kind, State) switch
        {
            (EntryAct.Approve or EntryAct.Refuse or EntryAct.Withdraw, EntryKind.Commitment or EntryKind.Spending, EntryState.Asked) =>
                true,
            (EntryAct.Pay, EntryKind.Spending, EntryState.Approved) => true,
            // A spending the treasury turned down after the leader agreed.
            (EntryAct.Refuse, EntryKind.Spending, EntryState.Approved) => true,
            (EntryAct.Confirm or EntryAct.Refuse, EntryKind.Spending, EntryState.Listed) => true,
            (EntryAct.Close, EntryKind.Commitment, EntryState.Approved) => true,
            (EntryAct.AskReversal, EntryKind.Spending, EntryState.Paid) => true,
            (EntryAct.Reverse or EntryAct.KeepSpent, EntryKind.Spending, EntryState.ReversalAsked) => true,
            _ => false,
        };
        return fits ? null : FinanceRefusals.WrongState(act, State);
    }

    private Result Become(EntryState state)
    {
        State = state;
        Version++;
        return Result.Done;
    }
}
