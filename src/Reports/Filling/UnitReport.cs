using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>Key of a unit's report.</summary>
internal readonly record struct UnitReportId(Guid Value) : IId<UnitReportId>
{
    public static UnitReportId New() => new(Guid.CreateVersion7());

    public static UnitReportId From(Guid value) => new(value);
}

/// <summary>How far a unit's report has come.</summary>
internal enum UnitReportStatus
{
    Draft,

    /// <summary>Waits for the leader's signature.</summary>
    Waiting,
    Sent,
    Returned,
    Approved,
    Locked,
}

/// <summary>What can be done with a unit's report besides typing into it.</summary>
internal enum UnitReportAct
{
    Submit,
    TakeBack,
    Sign,
    Return,
    Approve,
    Lock,
    Correct,
}

/// <summary>What a unit says to one cell: a typed number, and why it is missing, unusual, or disagrees with the system's.</summary>
internal sealed record CellEntry(decimal? Value, string? Note);

/// <summary>What the system answered for a cell when the report was signed.</summary>
/// <param name="Definition">Version of the indicator's definition; null of what another demand answered.</param>
internal sealed record KnownEntry(
    decimal Numerator,
    decimal Denominator,
    decimal Shown,
    DateTimeOffset AsOf,
    int? Definition,
    string? Path
);

/// <summary>
/// What one unit reports for one period of one demand. A correction after it was sent is a row of its own with the next revision: what was
/// sent stays as it was sent.
/// </summary>
internal sealed class UnitReport : IInProvince
{
    // Whoever leaves the page open over lunch has not filled it for two hours.
    private const int MostMinutesAtOnce = 20;

    private IReadOnlyDictionary<string, CellEntry>? entries;
    private IReadOnlyDictionary<string, KnownEntry>? known;

    public required string ProvinceCode { get; init; }

    public required UnitReportId Id { get; init; }

    public required DemandId DemandId { get; init; }

    /// <summary>The commune or department.</summary>
    public required string UnitPath { get; init; }

    public required string Period { get; init; }

    /// <summary>The last day counted: reports are found by it.</summary>
    public required DateOnly PeriodTo { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>1, or more of a correction.</summary>
    public required int Revision { get; init; }

    public UnitReportStatus Status { get; private set; }

    public string EntryList { get; private set; } = "{}";

    /// <summary>Empty until it is signed.</summary>
    public string KnownList { get; private set; } = "{}";

    /// <summary>Measured while filling.</summary>
    public int Minutes { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedBy { get; private set; } = string.Empty;

    public string? PreparedBy { get; private set; }

    public Guid? PreparedBySeat { get; private set; }

    public string? SignedBy { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? ReturnReason { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? CorrectionReason { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyDictionary<string, CellEntry> Entries => entries ??= ReportJson.Read<Dictionary<string, CellEntry>>(EntryList);

    public IReadOnlyDictionary<string, KnownEntry> Known => known ??= ReportJson.Read<Dictionary<string, KnownEntry>>(KnownList);

    public bool IsSent => Status is UnitReportStatus.Sent or UnitReportStatus.Approved or UnitReportStatus.Locked;

    public bool IsOpen => Status is UnitReportStatus.Draft or UnitReportStatus.Returned;

    /// <summary>A correction is not: what it corrects was sent before it.</summary>
    public bool IsLate => !IsCorrection && SentAt > DueAt;

    public bool IsCorrection => Revision > 1;

    /// <param name="seen">The version that the form was drawn from: what somebody else saved meanwhile is never written over.</param>
    public Result Save(IReadOnlyDictionary<string, CellEntry> typed, int seen, int minutes, string by, Guid seat, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return FillingRefusals.NotOpen(FillingLabels.Of(Status));
        }

        if (seen != Version)
        {
            return FillingRefusals.SavedByOther(SavedBy, SavedAt);
        }

        (EntryList, entries) = (ReportJson.Write(typed), typed);
        Minutes += Math.Clamp(minutes, 0, MostMinutesAtOnce);
        (SavedBy, SavedAt, PreparedBy, PreparedBySeat) = (by, at, by, seat);
        Version++;
        return Result.Done;
    }

    public Refusal? Allowed(UnitReportAct act)
    {
        var may = act switch
        {
            UnitReportAct.Submit => IsOpen,
            UnitReportAct.TakeBack => Status == UnitReportStatus.Waiting,
            UnitReportAct.Sign => IsOpen || Status == UnitReportStatus.Waiting,
            UnitReportAct.Return or UnitReportAct.Approve => Status == UnitReportStatus.Sent,
            UnitReportAct.Lock => Status == UnitReportStatus.Approved,
            _ => Status is UnitReportStatus.Sent or UnitReportStatus.Approved,
        };
        return may ? null : FillingRefusals.NotNow(FillingLabels.Of(Status));
    }

    /// <param name="frozen">What the system answers, at the moment of signing.</param>
    public Result Do(UnitReportAct act, string by, string? content, IReadOnlyDictionary<string, KnownEntry> frozen, DateTimeOffset at)
    {
        if (Allowed(act) is { } refusal)
        {
            return refusal;
        }

        switch (act)
        {
            case UnitReportAct.Submit:
                Status = UnitReportStatus.Waiting;
                break;
            case UnitReportAct.TakeBack:
                Status = UnitReportStatus.Draft;
                break;
            case UnitReportAct.Sign:
                (Status, SignedBy, SentAt, ReturnReason) = (UnitReportStatus.Sent, by, at, null);
                (KnownList, known) = (ReportJson.Write(frozen), frozen);
                break;
            case UnitReportAct.Return:
                (Status, ReturnReason, DecidedBy) = (UnitReportStatus.Returned, content, by);
                break;
            default:
                (Status, DecidedBy) = (act == UnitReportAct.Approve ? UnitReportStatus.Approved : UnitReportStatus.Locked, by);
                break;
        }

        Version++;
        return Result.Done;
    }

    /// <summary>The next revision, begun with what was sent.</summary>
    public UnitReport Correction(string reason, string by, DateTimeOffset at) =>
        new()
        {
            ProvinceCode = ProvinceCode,
            Id = UnitReportId.New(),
            DemandId = DemandId,
            UnitPath = UnitPath,
            Period = Period,
            PeriodTo = PeriodTo,
            DueAt = DueAt,
            Revision = Revision + 1,
            EntryList = EntryList,
            SavedBy = by,
            SavedAt = at,
            CorrectionReason = reason,
        };
}
