using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits;

/// <summary>What may come after a case was decided or paid: an objection, a recalculation, a new employment, a refund.</summary>
internal sealed partial class BenefitCase
{
    public Result Object(string text, string by, DateTimeOffset at)
    {
        if (Refuse(CaseAct.Object) is { } wrong)
        {
            return wrong;
        }

        if (!IsWorded(text))
        {
            return BenefitRefusals.ReasonMissing;
        }

        Objections.Add(
            new CaseObjection
            {
                Id = Guid.CreateVersion7(),
                CaseId = Id,
                Text = text,
                At = at,
                By = by,
            }
        );
        ObjectionOpen = true;
        Changed();
        return Result.Done;
    }

    /// <summary>The calculation stands.</summary>
    public Result RejectObjection(string answer, string by, DateTimeOffset at)
    {
        if (Refuse(CaseAct.RejectObjection) is { } wrong)
        {
            return wrong;
        }

        if (!IsWorded(answer))
        {
            return BenefitRefusals.ReasonMissing;
        }

        Answer(answer, false, by, at);
        Changed();
        return Result.Done;
    }

    /// <summary>
    /// The objection was right: other facts, another calculation, and a new decision is to be issued. The earlier calculations
    /// stay.
    /// </summary>
    public Result Recalculate(
        PolicyFacts facts,
        Eligibility eligibility,
        Calculation? calculation,
        string answer,
        Seat seat,
        DateTimeOffset at
    )
    {
        if (Refuse(CaseAct.Recalculate) is { } wrong)
        {
            return wrong;
        }

        if (!IsWorded(answer))
        {
            return BenefitRefusals.ReasonMissing;
        }

        if (eligibility.FirstAgainst is { } against || calculation is null)
        {
            return eligibility.FirstAgainst is { } reason ? BenefitRefusals.Ineligible(reason, "Content") : BenefitRefusals.NotFound;
        }

        if (calculation.Total == Total)
        {
            return BenefitRefusals.SameTotal;
        }

        var by = seat.Signature;
        ApprovedBy = seat.AccountId;
        TakeFacts(facts);
        Keep(calculation, $"Tính lại theo khiếu nại: {answer}", by, at);
        Answer(answer, true, by, at);
        // What was paid stays paid; its end is reached again when the new decision is.
        PaidOn = null;
        return Move(CaseState.Approved);
    }

    /// <summary>
    /// Taken back into a body paid by the budget within the term: what was received comes back (ND 154/2025 Article 3(6)).
    /// </summary>
    public Result Reemploy(DateOnly? on, string body, int withinMonths, DateOnly today)
    {
        if (Refuse(CaseAct.Reemploy) is { } wrong)
        {
            return wrong;
        }

        if (on is not { } day || day <= LeaveOn || day > today)
        {
            return BenefitRefusals.ReemployedWrong;
        }

        if (!IsWorded(body))
        {
            return BenefitRefusals.ReasonMissing;
        }

        if (day > LeaveOn.AddMonths(withinMonths))
        {
            return BenefitRefusals.RefundOutside(withinMonths, LeaveOn.AddMonths(withinMonths));
        }

        (ReemployedOn, ReemployedBy, RefundDue) = (day, body, PaidTotal);
        Changed();
        return Result.Done;
    }

    public Result TakeRefund(long? amount, DateOnly? on, string? document, string by, DateTimeOffset at, DateOnly today)
    {
        if (Refuse(CaseAct.TakeRefund) is { } wrong)
        {
            return wrong;
        }

        if ((CheckMoney(amount, LeftToRefund, on, Decisions[^1].On, today) ?? CheckDocument(document)) is { } refusal)
        {
            return refusal;
        }

        Payments.Add(Money(PaymentKind.Refund, amount!.Value, on!.Value, Fund, document, by, at));
        RefundedTotal += amount.Value;
        Changed();
        return Result.Done;
    }

    /// <summary>A payment was turned down or reversed on its budget line: so much is to be paid again.</summary>
    public Result TakeBack(string entry, long amount, string by, DateTimeOffset at, DateOnly today)
    {
        var paid = Payments.Find(payment => payment.Kind == PaymentKind.Benefit && payment.EntryCode == entry)!;
        // What is to be refunded was reckoned from what was paid, not from what waits.
        if (paid.Waits ? amount != paid.Amount : RefundDue > 0 || amount > PaidTotal)
        {
            return BenefitRefusals.PaymentStands(Code);
        }

        if (paid.Waits)
        {
            TurnDown(paid, by, at, today);
            Changed();
            return Result.Done;
        }

        var back = Money(PaymentKind.TakenBack, amount, today, paid.Fund, paid.DocumentNumber, by, at);
        (back.EntryCode, back.Of) = (entry, paid.Id);
        Payments.Add(back);
        PaidTotal -= amount;
        if (State == CaseState.Paid)
        {
            (State, PaidOn) = (CaseState.Decided, null);
        }

        Changed();
        return Result.Done;
    }

    private void Answer(string answer, bool upheld, string by, DateTimeOffset at)
    {
        var open = Objections.Find(objection => objection.AnsweredAt is null)!;
        (open.Answer, open.Upheld, open.AnsweredAt, open.AnsweredBy) = (answer, upheld, at, by);
        ObjectionOpen = false;
    }
}
