using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>A unit's report for one period with all that stands beside it.</summary>
/// <param name="Report">The last revision; null while nothing was saved.</param>
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

/// <summary>Opens the reports of units as a seat may see them.</summary>
internal sealed class FillingReads(KnownFigures known, DemandPeriods periods, Units units)
{
    /// <summary>Whether a seat sees the report of a unit: its own, those below it, and those its office asked for.</summary>
    public static bool Sees(Seat seat, ReportDemand demand, string unitPath) =>
        seat.ProvinceCode == demand.ProvinceCode
        && (seat.SpeaksFor == unitPath || seat.Scope.Covers(unitPath) || seat.SpeaksFor == demand.AskerPath);

    /// <param name="tracked">For an act that changes the report.</param>
    /// <returns>Null for what is not there and for what is not the seat's business.</returns>
    public async Task<FillingSheet?> OpenAsync(
        Db db,
        string code,
        string periodKey,
        string unitPath,
        Seat seat,
        DateTimeOffset now,
        CancellationToken ct,
        bool tracked = false
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

        var report = await LastAsync(tracked ? db.UnitReports : db.UnitReports.AsNoTracking(), demand, period.Key, unitPath, ct);
        var earlier = period.Previous is { } previous
            ? await CountingAsync(db.UnitReports.AsNoTracking(), demand, previous.Key, unitPath, ct)
            : null;
        // What was signed is frozen: only windows that are still open to change are counted anew.
        List<DayWindow> open =
        [
            .. report is { IsSent: true } ? [] : new[] { period.Window },
            .. period.Previous is { } last && earlier is not { IsSent: true } ? new[] { last.Window } : [],
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
        );
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

    private static Task<UnitReport?> LastAsync(
        IQueryable<UnitReport> reports,
        ReportDemand demand,
        string period,
        string unitPath,
        CancellationToken ct
    ) => RevisionsOf(reports, demand, period, unitPath).OrderByDescending(row => row.Revision).FirstOrDefaultAsync(ct);

    // A correction of the period before that is in hand is compared with nothing: what was sent counts.
    private static async Task<UnitReport?> CountingAsync(
        IQueryable<UnitReport> reports,
        ReportDemand demand,
        string period,
        string unitPath,
        CancellationToken ct
    ) => UnitAnswer.Of(await RevisionsOf(reports, demand, period, unitPath).ToListAsync(ct))?.Counts;

    private static IQueryable<UnitReport> RevisionsOf(IQueryable<UnitReport> reports, ReportDemand demand, string period, string unitPath)
    {
        var (province, id) = (demand.ProvinceCode, demand.Id);
        return reports.Where(row => row.ProvinceCode == province && row.DemandId == id && row.Period == period && row.UnitPath == unitPath);
    }
}
