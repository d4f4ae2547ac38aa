using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Spendings;

/// <summary>How an entry moves, and its line with it.</summary>
internal sealed partial class BudgetEntry
{
    /// <summary>The accountant asks: the money is held, of the line or of the commitment.</summary>
    /// <param name="commitment">Null for a spending on its own and for a commitment.</param>
    public Result Ask(BudgetLine line, BudgetEntry? commitment)
    {
        if (commitment is not null)
        {
            if (commitment.State != EntryState.Approved || commitment.LineId != line.Id)
            {
                return FinanceRefusals.CommitmentWrong;
            }

            if (Amount > commitment.Open)
            {
                return FinanceRefusals.TooMuchOfCommitment(commitment.Open);
            }

            commitment.Open -= Amount;
            commitment.Version++;
            return Become(EntryState.Asked);
        }

        var held = line.Hold(Amount);
        if (held.IsRefused)
        {
            return held;
        }

        Open = Kind == EntryKind.Commitment ? Amount : 0;
        return Become(EntryState.Asked);
    }

    /// <summary>Whoever asked is refused, from whatever seat.</summary>
    public Result Approve(Seat by, DateOnly today) =>
        Refuse(EntryAct.Approve) is { } wrong ? wrong
        : by.AccountId == AskedBy ? FinanceRefusals.OwnEntry
        : Agreed(by, today, EntryState.Approved);

    /// <summary>What the treasury's list brought is so: it is spent. Whoever brought the list is refused, from whatever seat.</summary>
    public Result Confirm(BudgetLine line, Seat by, DateOnly today)
    {
        if (Refuse(EntryAct.Confirm) is { } wrong)
        {
            return wrong;
        }

        if (by.AccountId == AskedBy)
        {
            return FinanceRefusals.OwnEntry;
        }

        line.Pay(Amount, PaidOn!.Value);
        return Agreed(by, today, EntryState.Paid);
    }

    public Result TurnDown(BudgetLine line, BudgetEntry? commitment, string reason)
    {
        if (Refuse(EntryAct.Refuse) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        GiveBack(line, commitment);
        (Open, Reason) = (0, reason);
        return Become(EntryState.Refused);
    }

    /// <summary>Whoever asked takes it back before anybody agreed.</summary>
    public Result Withdraw(BudgetLine line, BudgetEntry? commitment, string reason)
    {
        if (Refuse(EntryAct.Withdraw) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        GiveBack(line, commitment);
        (Open, Reason) = (0, reason);
        return Become(EntryState.Withdrawn);
    }

    /// <summary>The treasury paid.</summary>
    public Result Pay(BudgetLine line, string voucher, DateOnly? on, DateOnly today)
    {
        if (Refuse(EntryAct.Pay) is { } wrong)
        {
            return wrong;
        }

        if (voucher.Length is 0 or > VoucherLength)
        {
            return FinanceRefusals.VoucherMissing;
        }

        if (on is not { } day || day > today || day.Year < line.Year || day < AskedOn)
        {
            return FinanceRefusals.PaidDateWrong;
        }

        line.Pay(Amount, day);
        (Voucher, PaidOn) = (voucher, day);
        return Become(EntryState.Paid);
    }

    /// <summary>A spending of the treasury's list that nobody asked for: its money is held until a second person confirms it.</summary>
    public Result List(BudgetLine line, string voucher, DateOnly on)
    {
        if (voucher.Length is 0 or > VoucherLength)
        {
            return FinanceRefusals.VoucherMissing;
        }

        var held = line.Hold(Amount);
        (Voucher, PaidOn) = (voucher, on);
        return held.IsRefused ? held : Become(EntryState.Listed);
    }

    /// <summary>A commitment ends: what it still holds is free.</summary>
    public Result Close(BudgetLine line, string reason)
    {
        if (Refuse(EntryAct.Close) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        line.Release(Open);
        (Open, Reason) = (0, reason);
        return Become(EntryState.Closed);
    }

    /// <param name="amount">Đồng to give back; null for all that was not given back yet.</param>
    public Result AskReversal(Seat by, DateOnly today, string reason, long? amount = null)
    {
        if (Refuse(EntryAct.AskReversal) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        if (amount is { } part && (part <= 0 || part > Amount - Returned))
        {
            return FinanceRefusals.MoreThanPaid(Amount - Returned);
        }

        ReversalAmount = amount ?? Amount - Returned;
        (ReversalAskedBy, ReversalAskedByName, ReversalAskedOn, Reason) = (by.AccountId, by.Signature, today, reason);
        return Become(EntryState.ReversalAsked);
    }

    public Result KeepSpent(string reason)
    {
        if (Refuse(EntryAct.KeepSpent) is { } wrong)
        {
            return wrong;
        }

        Reason = reason;
        return Become(EntryState.Paid);
    }

    /// <summary>Undoes a spending, or a part that was paid back, by a counter-entry.</summary>
    /// <param name="commitment">What it was paid out of: while it stands the money is held for it again, else it is free.</param>
    /// <returns>The counter-entry, not yet among the rows.</returns>
    public Result<BudgetEntry> Reverse(BudgetLine line, BudgetEntry? commitment, string code, Seat by, DateOnly today)
    {
        if (Refuse(EntryAct.Reverse) is { } wrong)
        {
            return wrong;
        }

        if (by.AccountId == ReversalAskedBy)
        {
            return FinanceRefusals.OwnEntry;
        }

        var held = commitment is { State: EntryState.Approved };
        line.Restore(ReversalAmount, held);
        if (held)
        {
            commitment!.Open += ReversalAmount;
            commitment.Version++;
        }

        Returned += ReversalAmount;
        Become(Returned == Amount ? EntryState.Reversed : EntryState.Paid);
        return new BudgetEntry
        {
            Id = BudgetEntryId.New(),
            Code = code,
            ProvinceCode = ProvinceCode,
            UnitPath = UnitPath,
            LineId = LineId,
            Kind = EntryKind.Counter,
            State = EntryState.Paid,
            Amount = ReversalAmount,
            Content = Content,
            Ground = Ground,
            Payee = Payee,
            CountersId = Id,
            Voucher = Voucher,
            PaidOn = today,
            AskedBy = ReversalAskedBy!.Value,
            AskedByName = ReversalAskedByName!,
            AskedOn = ReversalAskedOn!.Value,
            ApprovedByName = by.Signature,
            ApprovedOn = today,
            Reason = Reason,
        };
    }

    private Result Agreed(Seat by, DateOnly today, EntryState state)
    {
        (ApprovedByName, ApprovedOn) = (by.Signature, today);
        return Become(state);
    }

    private void GiveBack(BudgetLine line, BudgetEntry? commitment)
    {
        if (commitment is { State: EntryState.Approved })
        {
            commitment.Open += Amount;
            commitment.Version++;
        }
        else
        {
            line.Release(Kind == EntryKind.Commitment ? Open : Amount);
        }
    }
}
