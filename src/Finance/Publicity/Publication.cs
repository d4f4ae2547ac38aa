using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Publicity;

/// <summary>A line of a published form, in đồng, as it stood when it was published.</summary>
/// <param name="Name">Of a khoản, or of the whole.</param>
internal sealed record PublicRow(string Code, string Name, long Estimate, long Spent);

/// <summary>A form a body published: its figures are kept as they were, whatever the books say later.</summary>
internal sealed class Publication
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Whose budget it is: the province, a commune, a department.</summary>
    public required string BodyPath { get; init; }

    public required int Year { get; init; }

    public required PublicForm Form { get; init; }

    /// <summary>Of the decision to publish.</summary>
    public required string Number { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required string SignerTitle { get; init; }

    public required string SignerName { get; init; }

    /// <summary>The rows as they were (<see cref="PackedJson"/>).</summary>
    public required byte[] Rows { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ByName { get; init; }

    /// <summary>0 as first published, then the number of the correction.</summary>
    public int Correction { get; init; }

    /// <summary>What the correction mends; empty for the first.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>A later correction of the same form stands; this one is read beside it.</summary>
    public bool IsReplaced { get; set; }

    public IReadOnlyList<PublicRow> Table => PackedJson.Unpack<List<PublicRow>>(Rows);
}

/// <summary>The decision to publish as typed.</summary>
internal sealed record PublicHead(string Number, DateOnly? DecidedOn, string SignerTitle, string SignerName)
{
    public const int ReasonLength = 500;

    /// <summary>What a correction mends; empty for the first publication.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>A second publication of a form says what it mends, and by which decision of its own.</summary>
    public Refusal? AgainstCorrecting(Publication before) =>
        Reason.Length is 0 or > ReasonLength ? FinanceRefusals.CorrectionReason
        : Number == before.Number && DecidedOn == before.DecidedOn ? FinanceRefusals.CorrectionNumber(Number)
        : null;

    /// <param name="year">The budget year: its decisions are of the year before at the earliest.</param>
    public Refusal? Against(int year, DateOnly today) =>
        Refusal.Together([
            Number.Length is 0 or > Decisions.BudgetDecision.NumberLength || Platform.Text.DocumentNumber.Against(Number) is not null
                ? FinanceRefusals.DecisionNumberMissing
                : null,
            DecidedOn is not { } on || on > today ? FinanceRefusals.DecisionDateWrong
            : on.Year < year - 1 ? FinanceRefusals.DecisionTooOld(year)
            : null,
            SignerTitle.Length is 0 or > Decisions.BudgetDecision.NameLength
            || SignerName.Length is 0 or > Decisions.BudgetDecision.NameLength
                ? FinanceRefusals.SignerMissing
                : null,
        ]);
}
