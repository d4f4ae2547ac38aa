using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Directives;

/// <summary>Who must do what, by when, answering for what, with which product, by whose power; and how far it has come.</summary>
internal sealed partial class Directive
{
    public const int WorkLength = 1_000;
    public const int TextLength = 2_000;
    public const int ShortLength = 300;

    /// <summary>The directive, its parts and theirs.</summary>
    public const int MostLevels = 3;

    public required DirectiveId Id { get; init; }

    /// <summary><c>CD25-2025-0042</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public DirectiveId? ParentId { get; init; }

    /// <summary>1 for a directive that is no part of another.</summary>
    public required int Level { get; init; }

    public required DirectiveSource Source { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentDate { get; init; }

    public string? DocumentBody { get; init; }

    public string? DocumentExcerpt { get; init; }

    /// <summary>Việc.</summary>
    public required string Work { get; init; }

    /// <summary>The unit that leads; an office inside the organisation when its own leader gave it.</summary>
    public required string LeadPath { get; set; }

    /// <summary>The organisation that leads: scopes and figures go by it.</summary>
    public required string OwnerPath { get; set; }

    public required SeatId PersonSeatId { get; set; }

    public required string PersonName { get; set; }

    public required string PersonTitle { get; set; }

    /// <summary>What the giver answers for: the province's path, or an organisation's.</summary>
    public required string GiverPath { get; init; }

    public required SeatId GiverSeatId { get; init; }

    public required string GiverName { get; init; }

    /// <summary>Given by an organisation to itself.</summary>
    public required bool Internal { get; set; }

    public required string LeadAnswersFor { get; init; }

    public string? SupportersDo { get; init; }

    public required ProductKind Product { get; init; }

    public required string ProductText { get; init; }

    public required string DirectedBy { get; init; }

    public required string LegalGround { get; init; }

    public required DirectiveAcceptor Acceptor { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required DateTimeOffset FirstDueAt { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public DirectiveStage Stage { get; private set; }

    public DateTimeOffset? TakenAt { get; private set; }

    public int Percent { get; private set; }

    /// <summary>
    /// When the product that waits, or was accepted, was handed in: this decides whether it was on time, not how long acceptance
    /// took.
    /// </summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public DirectiveOutcome? Outcome { get; private set; }

    /// <summary>The due time asked for; null when no extension waits for a decision.</summary>
    public DateTimeOffset? ExtensionDueAt { get; private set; }

    public int ExtensionsGranted { get; private set; }

    public DateTimeOffset? ExplanationDueAt { get; private set; }

    public DateTimeOffset? ExplainedAt { get; private set; }

    public required string SearchText { get; init; }

    public int Version { get; private set; }

    public List<DirectiveSupport> Supports { get; init; } = [];

    public List<DirectiveExtension> Extensions { get; init; } = [];

    public List<DirectiveStep> Steps { get; init; } = [];

    public bool IsOpen => DirectiveTransitions.IsOpen(Stage);

    public string Subject => DirectiveFigures.SubjectOf(Source, Internal);

    public DirectiveCounted Counted => new(OwnerPath, Subject, GivenOn, ClosedOn, Outcome);

    public bool IsOverdueAt(DateTimeOffset now) => IsOpen && (SubmittedAt ?? now) > DueAt;

    public DirectiveState StateAt(DateTimeOffset now) =>
        Stage switch
        {
            DirectiveStage.Done => Outcome == DirectiveOutcome.OnTime ? DirectiveState.DoneOnTime : DirectiveState.DoneOverdue,
            DirectiveStage.Withdrawn => DirectiveState.Withdrawn,
            DirectiveStage.Submitted => DirectiveState.AwaitingAcceptance,
            _ when ExtensionDueAt is not null => DirectiveState.AskingExtension,
            _ when now > DueAt => DirectiveState.OpenOverdue,
            DirectiveStage.Given => DirectiveState.NotDue,
            _ => DirectiveState.Working,
        };

    public static string SearchTextOf(string code, string work, string personName, string product) =>
        VietnameseText.SearchKey($"{code} {work} {personName} {product}");

    private Result Allowed(DirectiveAct act) => DirectiveTransitions.Refuse(act, Stage) is { } wrong ? wrong : Result.Done;

    private static Result Worded(string content) =>
        string.IsNullOrWhiteSpace(content) || content.Length > TextLength ? DirectiveRefusals.ContentMissing : Result.Done;

    private void Changed() => Version++;
}
