using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance.Decisions;

/// <summary>How far a decision has come.</summary>
internal enum DecisionState
{
    Draft,

    /// <summary>Submitted to whoever approves.</summary>
    Submitted,

    /// <summary>Its money stands on the lines.</summary>
    Approved,
    Withdrawn,
}

/// <summary>What may be done with a decision.</summary>
internal enum DecisionAct
{
    Submit,
    Approve,
    Return,
    Withdraw,
}

/// <summary>
/// A decision that assigns budget: prepared by an accountant, approved by somebody else. Only approval moves money, all of it or nothing.
/// </summary>
internal sealed class BudgetDecision : IInProvince
{
    public const int NumberLength = 60;
    public const int NameLength = 100;
    public const int SummaryLength = 300;
    public const int ReasonLength = 1_000;

    public required BudgetDecisionId Id { get; init; }

    /// <summary><c>DT25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Whose decision it is: the province, a commune or a department.</summary>
    public required string GiverPath { get; init; }

    public required int Year { get; init; }

    public required AssignmentRound Round { get; init; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public string SignerTitle { get; private set; } = string.Empty;

    public string SignerName { get; private set; } = string.Empty;

    public string Summary { get; private set; } = string.Empty;

    /// <summary>Number of the resolution by which a council gave to its own body; null where nothing new is given.</summary>
    public string? ResolutionNumber { get; private set; }

    public DateOnly? ResolutionOn { get; private set; }

    /// <summary>A part of what each line gets is held back on it as saving.</summary>
    public bool HoldsBack { get; private set; }

    /// <summary>Code of the decision above, which gave what this one gives on; null for none.</summary>
    public string? Follows { get; private set; }

    public DecisionState State { get; private set; }

    /// <summary>Whoever prepared it: does not approve it, whatever the seat.</summary>
    public required AccountId PreparedBy { get; init; }

    /// <summary>Whoever submitted it: does not approve it either.</summary>
    public AccountId? SubmittedBy { get; private set; }

    public AccountId? ApprovedBy { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>Đồng of its items, those taken back below zero.</summary>
    public long Total { get; private set; }

    public int Lines { get; private set; }

    public required DateTimeOffset At { get; init; }

    public int Version { get; private set; }

    public bool IsOpen => State is DecisionState.Draft or DecisionState.Submitted;

    /// <summary>Number, day, signer and subject of the paper.</summary>
    public Result Write(DecisionHead head, DateOnly today)
    {
        if (State != DecisionState.Draft)
        {
            return FinanceRefusals.NotDraft;
        }

        if (head.Against(today, Year, Round) is { } wrong)
        {
            return wrong;
        }

        (Number, DecidedOn, Summary) = (head.Number, head.DecidedOn!.Value, head.Summary);
        (SignerTitle, SignerName) = (head.SignerTitle, head.SignerName);
        (ResolutionNumber, ResolutionOn) = (head.Resolution.Length == 0 ? null : head.Resolution, head.ResolutionOn);
        HoldsBack = head.HoldsBack;
        Version++;
        return Result.Done;
    }

    /// <summary>It gives on what a decision above gave.</summary>
    public void Follow(string above) => Follows = above;

    /// <summary>An item was added or taken away.</summary>
    /// <param name="amount">Đồng, as a sum of many.</param>
    public Result Count(Int128 amount, int lines)
    {
        if (State != DecisionState.Draft)
        {
            return FinanceRefusals.NotDraft;
        }

        if (!Amounts.Fits(Total, amount))
        {
            return FinanceRefusals.AmountTooLarge;
        }

        (Total, Lines) = ((long)(Total + amount), Lines + lines);
        Version++;
        return Result.Done;
    }

    public Refusal? Refuse(DecisionAct act) =>
        act switch
        {
            DecisionAct.Submit when State != DecisionState.Draft => FinanceRefusals.WrongState(act, State),
            DecisionAct.Approve or DecisionAct.Return when State != DecisionState.Submitted => FinanceRefusals.WrongState(act, State),
            DecisionAct.Withdraw when !IsOpen => FinanceRefusals.WrongState(act, State),
            _ => null,
        };

    public Result Submit(AccountId by)
    {
        if (Refuse(DecisionAct.Submit) is { } wrong)
        {
            return wrong;
        }

        if (Lines == 0)
        {
            return FinanceRefusals.NoItems;
        }

        (SubmittedBy, ReturnReason) = (by, null);
        return Become(DecisionState.Submitted);
    }

    /// <summary>Whoever prepared or submitted it is refused before (<see cref="DecisionCompetence"/>) and here.</summary>
    public Result Approve(Seat by, DateOnly today)
    {
        if (Refuse(DecisionAct.Approve) is { } wrong)
        {
            return wrong;
        }

        if (by.AccountId == PreparedBy || by.AccountId == SubmittedBy)
        {
            return FinanceRefusals.OwnDecision;
        }

        (ApprovedBy, ApprovedByName, ApprovedOn) = (by.AccountId, by.Signature, today);
        return Become(DecisionState.Approved);
    }

    public Result Return(string reason)
    {
        if (Refuse(DecisionAct.Return) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        ReturnReason = reason;
        return Become(DecisionState.Draft);
    }

    public Result Withdraw(string reason)
    {
        if (Refuse(DecisionAct.Withdraw) is { } wrong)
        {
            return wrong;
        }

        if (FinanceRefusals.AgainstReason(reason, ReasonLength) is { } unreasoned)
        {
            return unreasoned;
        }

        ReturnReason = reason;
        return Become(DecisionState.Withdrawn);
    }

    private Result Become(DecisionState state)
    {
        State = state;
        Version++;
        return Result.Done;
    }
}

/// <summary>What stands at the head of a decision, as typed.</summary>
internal sealed record DecisionHead(string Number, DateOnly? DecidedOn, string SignerTitle, string SignerName, string Summary)
{
    /// <summary>Number of the council's resolution; empty where the decision gives on alone.</summary>
    public string Resolution { get; init; } = string.Empty;

    public DateOnly? ResolutionOn { get; init; }

    /// <summary>Whether saving is held back of what it gives.</summary>
    public bool HoldsBack { get; init; }

    /// <summary>The year's budget is first assigned in the year before; everything else happens in the year itself or after it.</summary>
    public Refusal? Against(DateOnly today, int year, AssignmentRound round) =>
        Refusal.Together([
            Number.Length is 0 or > BudgetDecision.NumberLength || DocumentNumber.Against(Number) is not null
                ? FinanceRefusals.DecisionNumberMissing
                : null,
            DecidedOn is not { } on || on > today ? FinanceRefusals.DecisionDateWrong
            : on.Year < (round == AssignmentRound.Opening ? year - 1 : year) ? FinanceRefusals.DecisionDateOutside(year)
            : null,
            SignerTitle.Length is 0 or > BudgetDecision.NameLength || SignerName.Length is 0 or > BudgetDecision.NameLength
                ? FinanceRefusals.SignerMissing
                : null,
            Summary.Length is 0 or > BudgetDecision.SummaryLength ? FinanceRefusals.SummaryMissing : null,
            AgainstResolution(year, round),
        ]);

    /// <summary>A council decides before its committee does; number and day are there together or not at all.</summary>
    private Refusal? AgainstResolution(int year, AssignmentRound round) =>
        Resolution.Length == 0 && ResolutionOn is null ? null
        : Resolution.Length is 0 or > BudgetDecision.NumberLength || DocumentNumber.Against(Resolution) is not null
            ? FinanceRefusals.ResolutionNumberWrong
        : ResolutionOn is not { } on || on > DecidedOn || on.Year < (round == AssignmentRound.Opening ? year - 1 : year)
            ? FinanceRefusals.ResolutionDateWrong
        : null;
}

/// <summary>What a decision gives to one line.</summary>
internal sealed class DecisionItem : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required BudgetDecisionId DecisionId { get; init; }

    /// <summary>The unit that gets it.</summary>
    public required string UnitPath { get; init; }

    public required string Source { get; init; }

    public required string Chapter { get; init; }

    public required string Category { get; init; }

    public required string Item { get; init; }

    /// <summary>Đồng; below zero where an adjustment takes back.</summary>
    public required long Amount { get; init; }

    /// <summary>The line of the giver it comes from; null for what a council decided for the giver itself.</summary>
    public BudgetLineId? FromLineId { get; init; }

    /// <summary>Order in the paper.</summary>
    public required int Place { get; init; }

    public LineKey KeyIn(int year) => new(UnitPath, year, Source, Chapter, Category, Item);
}
