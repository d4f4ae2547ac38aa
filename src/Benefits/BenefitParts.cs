using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

/// <summary>A calculation as it was made: never overwritten. The last one holds.</summary>
internal sealed class CaseCalculation
{
    public required Guid Id { get; init; }

    public required BenefitCaseId CaseId { get; init; }

    /// <summary>1, 2, 3 in the order they were made.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Why it was made: filed, particulars changed, an objection.</summary>
    public required string Reason { get; init; }

    public required Scheme Scheme { get; init; }

    public required DateOnly LeaveOn { get; init; }

    /// <summary><see cref="PolicyFacts"/> it was made from.</summary>
    public required string Facts { get; init; }

    /// <summary><see cref="CalculationLine"/>s as JSON.</summary>
    public required string Lines { get; init; }

    public required string PayWords { get; init; }

    public required decimal Pay { get; init; }

    public required decimal Months { get; init; }

    public required long Total { get; init; }

    public static CaseCalculation Of(
        BenefitCaseId caseId,
        int number,
        PolicyFacts facts,
        Calculation calculation,
        string reason,
        string by,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            Number = number,
            At = at,
            By = by,
            Reason = reason,
            Scheme = calculation.Scheme,
            LeaveOn = facts.LeaveOn,
            Facts = facts.Store(),
            Lines = Calculation.Store(calculation.Lines),
            PayWords = calculation.PayWords,
            Pay = calculation.Pay,
            Months = calculation.Months,
            Total = calculation.Total,
        };
}

/// <summary>A decision that was issued on one calculation.</summary>
internal sealed class CaseDecision
{
    public required Guid Id { get; init; }

    public required BenefitCaseId CaseId { get; init; }

    public required string Number { get; init; }

    public required DateOnly On { get; init; }

    public required string SignerTitle { get; init; }

    public required string SignerName { get; init; }

    public required int CalculationNumber { get; init; }

    public required long Total { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>What a sum of money was.</summary>
internal enum PaymentKind
{
    Benefit,
    Refund,

    /// <summary>The budget did not bear a payment that was made: it was paid back to the line.</summary>
    TakenBack,

    /// <summary>A payment that waited was not agreed to: it was never paid.</summary>
    TurnedDown,
}

/// <summary>Money that was paid out or came back.</summary>
internal sealed class CasePayment
{
    public required Guid Id { get; init; }

    public required BenefitCaseId CaseId { get; init; }

    public required PaymentKind Kind { get; init; }

    /// <summary>Đồng, more than nothing.</summary>
    public required long Amount { get; init; }

    public required DateOnly On { get; init; }

    public required FundSource Fund { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>Code of the spending on the budget line it was drawn from; null where no line was named.</summary>
    public string? EntryCode { get; set; }

    /// <summary>Recorded, and not yet agreed to by a leader.</summary>
    public bool Waits { get; set; }

    /// <summary>Of what is taken back or turned down: the payment.</summary>
    public Guid? Of { get; set; }

    /// <summary>Who recorded it; null where nobody of here did.</summary>
    public AccountId? AskedBy { get; set; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>An objection and what became of it.</summary>
internal sealed class CaseObjection
{
    public required Guid Id { get; init; }

    public required BenefitCaseId CaseId { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Answer { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public string? AnsweredBy { get; set; }

    /// <summary>Recalculated; false when the calculation stood. Null while it waits.</summary>
    public bool? Upheld { get; set; }
}
