namespace ThongSuot.Directives;

/// <summary>An organisation that supports the lead.</summary>
internal sealed class DirectiveSupport
{
    public required Guid Id { get; init; }

    public required DirectiveId DirectiveId { get; init; }

    public required string UnitPath { get; init; }
}

/// <summary>An extension asked for and, later, decided.</summary>
internal sealed class DirectiveExtension
{
    public required Guid Id { get; init; }

    public required DirectiveId DirectiveId { get; init; }

    /// <summary>Who led it then: the figure stays with whoever asked.</summary>
    public required string OwnerPath { get; init; }

    public required string Subject { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string AskedBy { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset FromDue { get; init; }

    public required DateTimeOffset ToDue { get; init; }

    public DateTimeOffset? DecidedAt { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? DecidedBy { get; set; }

    public bool Granted { get; set; }

    public string? Answer { get; set; }
}

/// <summary>What a step of the work is.</summary>
internal enum StepKind
{
    Progress,
    Submission,
    Return,
    ExplanationAsked,
    Explanation,
}

/// <summary>A step that carries words or evidence: a report of progress, a product handed in, one returned, an explanation.</summary>
internal sealed class DirectiveStep
{
    public required Guid Id { get; init; }

    public required DirectiveId DirectiveId { get; init; }

    public required string OwnerPath { get; init; }

    public required string Subject { get; init; }

    public required StepKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required string Text { get; init; }

    public int? Percent { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentDate { get; init; }

    /// <summary>Why a product that is a document was handed in without one.</summary>
    public string? WithoutBecause { get; init; }

    public string? FileHash { get; init; }

    public string? FileName { get; init; }
}

/// <summary>How far a reminder reaches.</summary>
internal enum ReminderLevel
{
    /// <summary>Near due: the person.</summary>
    NearDue,

    /// <summary>Overdue: the person.</summary>
    Overdue,

    /// <summary>Overdue for some days: the leader of the lead unit.</summary>
    Leader,

    /// <summary>Overdue for longer: the province office.</summary>
    Province,
}

/// <summary>A reminder sent, once for each threshold of each due time.</summary>
internal sealed class DirectiveReminder
{
    public required DirectiveId DirectiveId { get; init; }

    public required ReminderLevel Level { get; init; }

    /// <summary>The due time it was about: after an extension the thresholds begin anew.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset At { get; init; }
}
