using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits;

internal sealed partial class BenefitCase
{
    /// <summary>Whether an act makes sense now.</summary>
    public bool Allows(CaseAct act) =>
        act switch
        {
            CaseAct.Submit => State == CaseState.Draft,
            CaseAct.Approve or CaseAct.Return => State == CaseState.Submitted,
            CaseAct.Decide => State == CaseState.Approved,
            CaseAct.Pay => LeftToPay > 0 && ReemployedOn is null,
            CaseAct.ConfirmPaid or CaseAct.TurnDownPaid => WaitingHere > 0,
            CaseAct.Object => State is CaseState.Decided or CaseState.Paid && !ObjectionOpen && RefundDue == 0,
            CaseAct.RejectObjection or CaseAct.Recalculate => ObjectionOpen,
            CaseAct.Reemploy => PaidTotal > 0 && ReemployedOn is null && !ObjectionOpen,
            CaseAct.TakeRefund => LeftToRefund > 0,
            CaseAct.Withdraw => State is CaseState.Draft or CaseState.Submitted or CaseState.Approved
                && PaidTotal + WaitingTotal == 0
                && DecidedOn is null,
            _ => false,
        };

    /// <summary>Why the act is not possible now, or null.</summary>
    public Refusal? Refuse(CaseAct act) =>
        Allows(act) ? null
        : act == CaseAct.Pay && WaitingTotal > 0 ? BenefitRefusals.AllWaits
        : BenefitRefusals.WrongState(act, State);

    public Result Submit(Eligibility eligibility)
    {
        if (Refuse(CaseAct.Submit) is { } wrong)
        {
            return wrong;
        }

        if (eligibility.FirstAgainst is { } against)
        {
            return BenefitRefusals.Ineligible(against) with { Field = null };
        }

        (State, ReturnReason) = (CaseState.Submitted, null);
        Changed();
        return Result.Done;
    }

    public Result Approve(AccountId by)
    {
        if (Refuse(CaseAct.Approve) is { } wrong)
        {
            return wrong;
        }

        ApprovedBy = by;
        return Move(CaseState.Approved);
    }

    public Result Return(string reason)
    {
        if (Refuse(CaseAct.Return) is { } wrong)
        {
            return wrong;
        }

        if (!IsWorded(reason))
        {
            return BenefitRefusals.ReasonMissing;
        }

        ReturnReason = reason;
        return Move(CaseState.Draft);
    }

    /// <summary>The decision on the calculation that holds; a second one, after an objection, takes the place of the first.</summary>
    public Result Decide(string number, DateOnly? on, string signerTitle, string signerName, string by, DateTimeOffset at, DateOnly today)
    {
        if (Refuse(CaseAct.Decide) is { } wrong)
        {
            return wrong;
        }

        if (number.Length > 60 || !DocumentNumber.IsOne(number))
        {
            return BenefitRefusals.DecisionNumberMissing;
        }

        var earliest = Decisions.Count > 0 ? Decisions[^1].On : FiledOn;
        if (on is not { } day || day > today || day < earliest)
        {
            return BenefitRefusals.DecisionDateWrong(earliest, today);
        }

        if (signerTitle.Length is 0 or > 100 || signerName.Length is 0 or > 100)
        {
            return BenefitRefusals.SignerMissing;
        }

        Decisions.Add(
            new CaseDecision
            {
                Id = Guid.CreateVersion7(),
                CaseId = Id,
                Number = number,
                On = day,
                SignerTitle = signerTitle,
                SignerName = signerName,
                CalculationNumber = CalculationNumber,
                Total = Total,
                At = at,
                By = by,
            }
        );
        (DecidedTotal, DecidedOn) = (Total, DecidedOn ?? day);
        // Paid more than the new calculation grants: the rest comes back.
        RefundDue = Math.Max(RefundDue, PaidTotal - DecidedTotal);
        State = PaidTotal >= DecidedTotal ? CaseState.Paid : CaseState.Decided;
        PaidOn = State == CaseState.Paid ? PaidOn ?? day : null;
        Changed();
        return Result.Done;
    }

    /// <param name="waits">It is drawn from a budget line, whose leader has yet to confirm it.</param>
    /// <param name="early">Why it is paid before the day of leaving; needed only then.</param>
    public Result Pay(
        long? amount,
        DateOnly? on,
        FundSource fund,
        string? document,
        string by,
        DateTimeOffset at,
        DateOnly today,
        string early = "",
        bool waits = false
    )
    {
        if (Refuse(CaseAct.Pay) is { } wrong)
        {
            return wrong;
        }

        if ((CheckMoney(amount, LeftToPay, on, Decisions[^1].On, today) ?? CheckDocument(document)) is { } refusal)
        {
            return refusal;
        }

        if (document is { Length: > 0 } voucher && Standing.Any(payment => payment.DocumentNumber == voucher.Trim()))
        {
            return BenefitRefusals.VoucherKnown(voucher.Trim());
        }

        if (PaysEarly(on!.Value) && !IsWorded(early))
        {
            return BenefitRefusals.PaidBeforeLeaving(LeaveOn);
        }

        var payment = Money(PaymentKind.Benefit, amount!.Value, on!.Value, fund, document, by, at);
        payment.Waits = waits;
        Payments.Add(payment);
        if (waits)
        {
            (WaitingTotal, WaitingHere) = (WaitingTotal + amount.Value, WaitingHere + amount.Value);
        }
        else
        {
            Count(payment);
        }

        Changed();
        return Result.Done;
    }

    /// <summary>Money for leaving, on a day when the person has not left.</summary>
    public bool PaysEarly(DateOnly on) => Schemes.Of(Scheme).IsLeaving && on < LeaveOn;

    public Result Withdraw(string reason, DateOnly today)
    {
        if (Refuse(CaseAct.Withdraw) is { } wrong)
        {
            return wrong;
        }

        if (!IsWorded(reason))
        {
            return BenefitRefusals.ReasonMissing;
        }

        WithdrawnOn = today;
        return Move(CaseState.Withdrawn);
    }

    private Result Move(CaseState state)
    {
        State = state;
        Changed();
        return Result.Done;
    }

    private CasePayment Money(
        PaymentKind kind,
        long amount,
        DateOnly on,
        FundSource fund,
        string? document,
        string by,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CaseId = Id,
            Kind = kind,
            Amount = amount,
            On = on,
            Fund = fund,
            DocumentNumber = string.IsNullOrWhiteSpace(document) ? null : document.Trim(),
            At = at,
            By = by,
        };

    private static Refusal? CheckDocument(string? document) => DocumentNumber.Against(document, "Số chứng từ", "Number");

    private static Refusal? CheckMoney(long? amount, long left, DateOnly? on, DateOnly notBefore, DateOnly today)
    {
        if (amount is not > 0)
        {
            return BenefitRefusals.AmountWrong;
        }

        if (amount > left)
        {
            return BenefitRefusals.TooMuch(left);
        }

        return on is not { } day || day < notBefore || day > today ? BenefitRefusals.PaidDateWrong : null;
    }

    private static bool IsWorded(string text) => !string.IsNullOrWhiteSpace(text) && text.Length <= TextLength;
}
