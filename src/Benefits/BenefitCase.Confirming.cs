using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

/// <summary>What was recorded as paid counts when a leader agreed to it.</summary>
internal sealed partial class BenefitCase
{
    /// <summary>Payments that were neither taken back nor turned down.</summary>
    private IEnumerable<CasePayment> Standing =>
        Payments.Where(payment =>
            payment.Kind == PaymentKind.Benefit
            && !Payments.Exists(other =>
                other.Kind is PaymentKind.TakenBack or PaymentKind.TurnedDown && other.Of == payment.Id && other.Amount == payment.Amount
            )
        );

    /// <summary>The payment just recorded is drawn from a budget line: the word of that line's leader counts.</summary>
    public void DrawLast(string entry)
    {
        Payments[^1].EntryCode = entry;
        WaitingHere -= Payments[^1].Amount;
    }

    /// <summary>The leader confirmed what was drawn from the budget line: it is paid.</summary>
    public void Confirm(string entry)
    {
        if (Payments.Find(one => one.Kind == PaymentKind.Benefit && one.EntryCode == entry && one.Waits) is { } payment)
        {
            Agree(payment);
            Changed();
        }
    }

    /// <summary>
    /// A leader agrees to what others recorded without a line, or turns it down; what he recorded himself he may only take back.
    /// </summary>
    /// <param name="reason">Why it is turned down; not read when it is agreed to.</param>
    public Result Decide(CaseAct act, string reason, Seat by, DateTimeOffset at, DateOnly today)
    {
        if (Refuse(act) is { } wrong)
        {
            return wrong;
        }

        if (act == CaseAct.TurnDownPaid && !IsWorded(reason))
        {
            return BenefitRefusals.ReasonMissing;
        }

        var waiting = Payments
            .Where(one => one is { Waits: true, EntryCode: null })
            // Whoever recorded it may take it back, and never agrees to it.
            .Where(one => act == CaseAct.TurnDownPaid || one.AskedBy != by.AccountId)
            .ToList();
        if (waiting.Count == 0)
        {
            return BenefitRefusals.OwnRecord;
        }

        foreach (var payment in waiting)
        {
            WaitingHere -= payment.Amount;
            if (act == CaseAct.ConfirmPaid)
            {
                Agree(payment);
            }
            else
            {
                TurnDown(payment, by.Signature, at, today);
            }
        }

        Changed();
        return Result.Done;
    }

    private void TurnDown(CasePayment payment, string by, DateTimeOffset at, DateOnly today)
    {
        (payment.Waits, WaitingTotal) = (false, WaitingTotal - payment.Amount);
        var gone = Money(PaymentKind.TurnedDown, payment.Amount, today, payment.Fund, payment.DocumentNumber, by, at);
        (gone.EntryCode, gone.Of) = (payment.EntryCode, payment.Id);
        Payments.Add(gone);
    }

    private void Agree(CasePayment payment)
    {
        payment.Waits = false;
        WaitingTotal -= payment.Amount;
        Count(payment);
        // A decision or a new employment that came meanwhile reckoned without it.
        RefundDue = ReemployedOn is null ? Math.Max(RefundDue, DecidedTotal > 0 ? PaidTotal - DecidedTotal : 0) : PaidTotal;
    }

    private void Count(CasePayment payment)
    {
        PaidTotal += payment.Amount;
        if (State == CaseState.Decided && PaidTotal >= DecidedTotal)
        {
            (State, PaidOn) = (CaseState.Paid, payment.On);
        }
    }
}
