using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>A unit's report for one period with all that stands beside it.</summary>
/// <param name="Report">The revision that is looked at; null while nothing was saved.</param>
/// <param name="Known">What the system answers: as of now, or as it was signed.</param>
/// <param name="Before">Numbers of the period before.</param>
internal sealed record FillingSheet(
    ReportDemand Demand,
    DemandPeriod Period,
    Unit Unit,
    UnitReport? Report,
    IReadOnlyDictionary<string, KnownEntry> Known,
    IReadOnlyDictionary<string, decimal> Before,
    DateTimeOffset DueAt
)
{
    /// <summary>The correction that a unit works on, where what was sent before it is looked at; null otherwise.</summary>
    public UnitReport? InHand { get; init; }

    /// <summary>How far it is, also where its numbers are nobody else's business yet; null while nothing was saved.</summary>
    public UnitReport? Stage { get; init; }

    public IReadOnlyDictionary<string, CellEntry> Entries { get; init; } = Report?.Entries ?? new Dictionary<string, CellEntry>();

    public IReadOnlyDictionary<string, decimal> Now => NumbersOf(Entries, Known);

    public IReadOnlyList<CellRemark> Remarks => CellChecks.Of(Demand.Cells, Now, Before);

    /// <summary>Cells whose number the system has now.</summary>
    public int Answered => Demand.Cells.Count(cell => cell.IsKnown && Known.ContainsKey(cell.Key));

    /// <summary>Cells that nobody types and of which nothing is known for this unit and period yet.</summary>
    public int Unanswered => Demand.Cells.Count - ToType - Answered;

    public int ToType => Demand.Cells.Count(cell => !cell.IsKnown);

    /// <summary>Every number of a report, typed or known.</summary>
    public static IReadOnlyDictionary<string, decimal> NumbersOf(
        IReadOnlyDictionary<string, CellEntry> entries,
        IReadOnlyDictionary<string, KnownEntry> known
    )
    {
        var numbers = known.ToDictionary(pair => pair.Key, pair => pair.Value.Shown, StringComparer.Ordinal);
        foreach (var (key, entry) in entries.Where(pair => pair.Value.Value is not null && !known.ContainsKey(pair.Key)))
        {
            numbers[key] = entry.Value!.Value;
        }

        return numbers;
    }
}

/// <summary>What a report is opened for.</summary>
internal enum FillingLook
{
    Read,

    /// <summary>An act that changes it.</summary>
    Act,

    /// <summary>A unit that looks at what it sent, whatever it has in hand.</summary>
    Sent,
}

/// <summary>Opens the reports of units as a seat may see them.</summary>
internal sealed class FillingReads(KnownFigures known, DemandPeriods periods, Units units)
{
    /// <summary>
    /// Whether a seat sees the report of a unit: who answers, who asked, and the province's office and leaders, who supervise both. No
    /// other department, Home Affairs among them.
    /// </summary>
    public static bool Sees(Seat seat, ReportDemand demand, string unitPath) =>
        seat.ProvinceCode == demand.ProvinceCode
        && (seat.SpeaksFor == unitPath || seat.BodyScope.Covers(unitPath) || seat.SpeaksFor == demand.AskerPath);

    /// <returns>Null for what is not there and for what is not the seat's business.</returns>
    public async Task<FillingSheet?> OpenAsync(
        Db db,
        string code,
        string periodKey,
        string unitPath,
        Seat seat,
        DateTimeOffset now,
        CancellationToken ct,
        FillingLook look = FillingLook.Read
    )
    {
        if (
            await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), seat.ProvinceCode, code, ct) is not { } demand
            || DemandPeriods.Of(demand, periodKey) is not { } period
            || !Sees(seat, demand, unitPath)
            || DemandRules.UnitsOf(demand.Facts, demand.ProvinceCode, units).FirstOrDefault(unit => unit.Path == unitPath) is not { } unit
        )
        {
            return null;
        }

        var reports = look == FillingLook.Act ? db.UnitReports : db.UnitReports.AsNoTracking();
        var answer = await AnswerAsync(reports, demand, period.Key, unitPath, ct);
        // What a unit has in hand is its own business until it is sent.
        var report =
            seat.SpeaksFor == unitPath ? (look == FillingLook.Sent ? answer?.Counts : answer?.Last)
            : answer is { IsSent: true } ? answer.Counts
            : null;
        // A correction of the period before that is in hand is compared with nothing: what was sent counts.
        var earlier = period.Previous is { } previous
            ? (await AnswerAsync(db.UnitReports.AsNoTracking(), demand, previous.Key, unitPath, ct))?.Counts
            : null;
        // What was signed is frozen: only windows that are still open to change are counted anew.
        List<DayWindow> open =
        [
            .. report is { IsSent: true } ? [] : new[] { period.Window },
            .. period.Previous is { } prior && earlier is not { IsSent: true } ? new[] { prior.Window } : [],
        ];
        var figures = open.Count == 0 ? new Dictionary<CellAt, KnownEntry>() : await known.ReadAsync(db, demand, [unitPath], open, now, ct);
        return new FillingSheet(
            demand,
            period,
            unit,
            report,
            report is { IsSent: true } ? report.Known : In(figures, period),
            FillingSheet.NumbersOf(
                earlier?.Entries ?? new Dictionary<string, CellEntry>(),
                earlier is { IsSent: true } ? earlier.Known
                    : period.Previous is { } before ? In(figures, before)
                    : new Dictionary<string, KnownEntry>()
            ),
            report?.DueAt ?? periods.DueAt(demand, period, unitPath)
        )
        {
            InHand = report == answer?.Last ? null : answer?.Correction,
            Stage = report is null ? answer?.Last : report,
        };
    }

    /// <summary>What each unit has answered for a period.</summary>
    public static async Task<IReadOnlyDictionary<string, UnitAnswer>> OfPeriodAsync(
        Db db,
        ReportDemand demand,
        string period,
        CancellationToken ct
    )
    {
        var (reports, province, id) = (db.UnitReports, demand.ProvinceCode, demand.Id);
        var all = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DemandId == id && row.Period == period)
            .ToListAsync(ct);
        return all.GroupBy(row => row.UnitPath, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => UnitAnswer.Of(group)!, StringComparer.Ordinal);
    }

    private static Dictionary<string, KnownEntry> In(IReadOnlyDictionary<CellAt, KnownEntry> figures, DemandPeriod period) =>
        figures
            .Where(pair => pair.Key.Window == period.Window)
            .ToDictionary(pair => pair.Key.Key, pair => pair.Value, StringComparer.Ordinal);

    private static async Task<UnitAnswer?> AnswerAsync(
        IQueryable<UnitReport> reports,
        ReportDemand demand,
        string period,
        string unitPath,
        CancellationToken ct
    )
    {
        var (province, id) = (demand.ProvinceCode, demand.Id);
        return UnitAnswer.Of(
            await reports
                .Where(row => row.ProvinceCode == province && row.DemandId == id && row.Period == period && row.UnitPath == unitPath)
                .ToListAsync(ct)
        );
    }
}
