using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Issued;

/// <summary>Key of a report that a body makes.</summary>
internal readonly record struct IssuedReportId(Guid Value) : IId<IssuedReportId>
{
    public static IssuedReportId New() => new(Guid.CreateVersion7());

    public static IssuedReportId From(Guid value) => new(value);
}

/// <summary>How far it has come.</summary>
internal enum IssueStatus
{
    Prepared,
    Issued,

    /// <summary>Issued, and a correction of it has been issued since.</summary>
    Corrected,
    Dropped,
}

/// <summary>
/// A report of a body for a period. Its figures are frozen when it is prepared: they say their moment and the version of their definition.
/// Issued, it is bytes under their hash; nothing of it changes any more, and a correction is another report that says what changed.
/// </summary>
internal sealed class IssuedReport
{
    private ReportContent? content;

    public required IssuedReportId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>"BC25-2026-0001".</summary>
    public required string Code { get; init; }

    /// <summary>The body whose report it is.</summary>
    public required string OwnerPath { get; init; }

    public required string Template { get; init; }

    public required int TemplateNumber { get; init; }

    public required string Period { get; init; }

    public required DateOnly PeriodTo { get; init; }

    /// <summary>Codes of the indicators it prints, each between blanks.</summary>
    public required string IndicatorList { get; init; }

    public required string PreparedBy { get; init; }

    public required Guid PreparedByAccount { get; init; }

    public required DateTimeOffset PreparedAt { get; init; }

    public required string ContentText { get; init; }

    /// <summary>Code of the report it corrects; null of a first one.</summary>
    public string? Corrects { get; init; }

    public string? CorrectionReason { get; init; }

    public IssueStatus Status { get; private set; }

    public string? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public string? IssuedBy { get; private set; }

    public string? DocumentHash { get; private set; }

    public string? SheetHash { get; private set; }

    public int Version { get; private set; }

    public ReportContent Content => content ??= ReportJson.Read<ReportContent>(ContentText);

    public bool IsIssued => Status is IssueStatus.Issued or IssueStatus.Corrected;

    public Refusal? AgainstIssuing(Seat seat) =>
        Status != IssueStatus.Prepared ? IssueRefusals.NotPrepared
        : seat.SpeaksFor != OwnerPath ? IssueRefusals.NotYours
        : !seat.Leads ? IssueRefusals.LeaderIssues
        : null;

    public void Issue(string number, DateOnly on, string by, string document, string sheet)
    {
        (Status, Number, IssuedOn, IssuedBy) = (IssueStatus.Issued, number, on, by);
        (DocumentHash, SheetHash) = (document, sheet);
        Version++;
    }

    public void MarkCorrected()
    {
        Status = IssueStatus.Corrected;
        Version++;
    }

    public void Drop()
    {
        Status = IssueStatus.Dropped;
        Version++;
    }
}
