using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>A paper of the checklist, with its scan when there is one.</summary>
internal sealed class DossierPaper : IInProvince
{
    public const int SourceLength = 2000;

    public const int ProblemLength = 300;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether the applicant handed it in.</summary>
    public bool Provided { get; set; }

    public string? FileHash { get; set; }

    public string? FileName { get; set; }

    /// <summary>Where its bytes are still to be fetched from; null when they are here or will not come.</summary>
    public string? FileSource { get; set; }

    /// <summary>Why there are no bytes, in words for the officer; null when there is nothing to say.</summary>
    public string? FileProblem { get; set; }

    /// <summary>A result paper rather than one of the application.</summary>
    public bool IsResult { get; init; }
}

/// <summary>
/// One stretch in which somebody had the dossier. The control sheet (form 06) and the causes of lateness come from these.
/// </summary>
internal sealed class DossierTurn : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required int Order { get; init; }

    public required Turn Turn { get; init; }

    public required string Step { get; init; }

    public required string UnitPath { get; init; }

    public SeatId? SeatId { get; init; }

    /// <summary>Title and name of whoever acted, as they were then; null while nobody in particular has it.</summary>
    public string? Holder { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>By when the step should be done: its hours of the workflow, in working time.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal enum NoticeKind
{
    /// <summary>Form 02.</summary>
    Supplement,

    /// <summary>Form 03.</summary>
    Refusal,

    /// <summary>Form 04.</summary>
    Apology,

    /// <summary>Form 05.</summary>
    Stop,

    /// <summary>Request for payment: no form of TT 03/2025, printed with the receipt.</summary>
    Payment,
}

/// <summary>A paper handed to the applicant during the dossier's life: forms 02–05 are printed from these.</summary>
internal sealed class DossierNotice : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required NoticeKind Kind { get; init; }

    /// <summary>Number on the form: the dossier's code with the form's mark.</summary>
    public required string Number { get; init; }

    public required string Content { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    public DateTimeOffset? OldDueAt { get; init; }

    public DateTimeOffset? NewDueAt { get; init; }

    public long? Amount { get; init; }
}

/// <summary>An opinion asked of another unit (inter-agency step), with its own deadline. The dossier's clock goes on.</summary>
internal sealed class DossierConsultation : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required string UnitPath { get; init; }

    public required string UnitName { get; init; }

    /// <summary>The one person who is asked, with the title; null when the unit is.</summary>
    public string? Person { get; init; }

    public required string Question { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; set; }

    public string? Answer { get; set; }

    public string? AnsweredBy { get; set; }
}

/// <summary>What the applicant thought of it, once, after the return.</summary>
internal sealed class DossierSatisfaction : IInProvince
{
    public required DossierId DossierId { get; init; }

    /// <summary>1 (very poor) to 5 (very good).</summary>
    public required int Rating { get; init; }

    public string? Comment { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ProvinceCode { get; init; }

    public required string OwnerPath { get; init; }
}

/// <summary>The last order number given to an agency on a day.</summary>
internal sealed class DossierNumber
{
    public required string AgencyCode { get; init; }

    public required DateOnly Day { get; init; }

    public int Last { get; set; }

    /// <summary>Another system brought codes of this series: before a number is given, it is looked whether it is taken.</summary>
    public bool Brought { get; set; }
}
