using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Filling;

/// <summary>Which cell of which unit in which window.</summary>
internal readonly record struct CellAt(string Unit, DayWindow Window, string Key);

/// <summary>What the system answers itself: figures of modules, and what another demand was answered.</summary>
internal sealed class KnownFigures(IndicatorRegister register)
{
    /// <summary>One batched read for all units; what is not known has no line.</summary>
    public async Task<IReadOnlyDictionary<CellAt, KnownEntry>> ReadAsync(
        Db db,
        ReportDemand demand,
        IReadOnlyCollection<string> units,
        IReadOnlyCollection<DayWindow> windows,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var found = new Dictionary<CellAt, KnownEntry>();
        await FromModulesAsync(db, demand, units, windows, now, found, ct);
        foreach (var group in demand.Cells.Where(cell => cell.TakenFrom is not null).GroupBy(cell => cell.TakenFrom!.Split('#')[0]))
        {
            await FromDemandAsync(db, demand, group.Key, [.. group], units, windows, found, ct);
        }

        return found;
    }

    private async Task FromModulesAsync(
        Db db,
        ReportDemand demand,
        IReadOnlyCollection<string> units,
        IReadOnlyCollection<DayWindow> windows,
        DateTimeOffset now,
        Dictionary<CellAt, KnownEntry> found,
        CancellationToken ct
    )
    {
        var cells = demand.Cells.Where(cell => cell.Indicator is not null).ToLookup(cell => cell.Indicator!, StringComparer.Ordinal);
        if (cells.Count == 0)
        {
            return;
        }

        var definitions = (await register.AllAsync(db, demand.ProvinceCode, OfficeClock.DayOf(now), ct)).ToDictionary(
            one => one.Code,
            StringComparer.Ordinal
        );
        var codes = cells.Select(group => group.Key).Where(definitions.ContainsKey).ToHashSet(StringComparer.Ordinal);
        foreach (var value in await register.ReadAsync(db, units, windows, codes, ct))
        {
            var definition = definitions[value.Code];
            foreach (var cell in cells[value.Code])
            {
                found[new CellAt(value.UnitPath, value.Window, cell.Key)] = new KnownEntry(
                    value.Numerator,
                    value.Denominator,
                    definition.Number(value),
                    now,
                    definition.Version,
                    value.Path
                );
            }
        }
    }

    // The last answer up to the end of the window: what is asked each month stands for the quarter's end too.
    private static async Task FromDemandAsync(
        Db db,
        ReportDemand demand,
        string code,
        IReadOnlyList<DemandCell> cells,
        IReadOnlyCollection<string> units,
        IReadOnlyCollection<DayWindow> windows,
        Dictionary<CellAt, KnownEntry> found,
        CancellationToken ct
    )
    {
        if (await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), demand.ProvinceCode, code, ct) is not { } other)
        {
            return;
        }

        var (reports, province, id) = (db.UnitReports, demand.ProvinceCode, other.Id);
        var (first, last) = (windows.Min(window => window.From), windows.Max(window => window.To));
        var sent = await reports
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && row.DemandId == id
                && row.SentAt != null
                && row.PeriodTo >= first
                && row.PeriodTo <= last
                && units.Contains(row.UnitPath)
            )
            .ToListAsync(ct);
        foreach (var (window, report) in windows.SelectMany(window => Latest(sent, window), (window, report) => (window, report)))
        {
            foreach (var cell in cells)
            {
                if (report.Entries.TryGetValue(cell.TakenFrom!.Split('#')[1], out var entry) && entry.Value is { } value)
                {
                    found[new CellAt(report.UnitPath, window, cell.Key)] = new KnownEntry(
                        value,
                        1,
                        value,
                        report.SentAt!.Value,
                        null,
                        FillingLabels.PathOf(code, report.Period)
                    );
                }
            }
        }
    }

    private static IEnumerable<UnitReport> Latest(IEnumerable<UnitReport> sent, DayWindow window) =>
        sent.Where(row => row.IsSent && row.PeriodTo >= window.From && row.PeriodTo <= window.To)
            .GroupBy(row => row.UnitPath, StringComparer.Ordinal)
            .Select(group => group.OrderBy(row => row.PeriodTo).ThenBy(row => row.Revision).Last());
}
