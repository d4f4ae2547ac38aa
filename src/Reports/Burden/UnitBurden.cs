using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Burden;

/// <summary>A report that a unit must send within a month.</summary>
/// <param name="Hours">Measured where there are enough measured, else estimated.</param>
/// <param name="Answer">The unit's own; null while nothing was saved, and where the seat does not see it.</param>
internal sealed record MonthlyReport(ReportDemand Demand, DemandPeriod Period, DateTimeOffset DueAt, decimal Hours, UnitAnswer? Answer)
{
    public int ToType => Demand.Cells.Count(cell => !cell.IsKnown);
}

/// <summary>What one unit must answer in a month, the first due first.</summary>
internal sealed record UnitBurden(Unit Unit, DateOnly Month, IReadOnlyList<MonthlyReport> Reports)
{
    public decimal Hours => Reports.Sum(one => one.Hours);

    public IReadOnlyList<(string Who, int Reports, decimal Hours)> ByAsker =>
        [
            .. Reports
                .GroupBy(one => one.Demand.WhoAsks, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count(), group.Sum(one => one.Hours)))
                .OrderByDescending(line => line.Item3),
        ];
}

/// <summary>Reads the month of one unit from the board of its province.</summary>
internal sealed class UnitBurdenReads(DemandPeriods periods)
{
    public async Task<UnitBurden> ReadAsync(Db db, BurdenBoard board, Unit unit, Seat seat, DateOnly today, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(today.Year, today.Month, 1), new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1));
        var due = board
            .Demands.Where(one => one.Reached.Any(reached => reached.Path == unit.Path))
            .SelectMany(
                // What ends on the last day is due in the next month.
                one => DemandPeriods.Asked(one.Demand, last),
                (one, period) => (one, period, due: periods.DueAt(one.Demand, period, unit.Path))
            )
            .Where(line => Platform.Time.OfficeClock.DayOf(line.due) is var day && day >= first && day <= last)
            .ToList();
        var (reports, province, path, keys) = (
            db.UnitReports,
            seat.ProvinceCode,
            unit.Path,
            due.Select(line => line.period.Key).Distinct().ToList()
        );
        var own = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == path && keys.Contains(row.Period))
            .ToListAsync(ct);
        return new UnitBurden(
            unit,
            first,
            [
                .. due.OrderBy(line => line.due)
                    .ThenBy(line => line.one.Demand.Code, StringComparer.Ordinal)
                    .Select(line => new MonthlyReport(
                        line.one.Demand,
                        line.period,
                        line.due,
                        line.one.Hours,
                        FillingReads.Sees(seat, line.one.Demand, unit.Path)
                            ? UnitAnswer.Of(own.Where(row => row.DemandId == line.one.Demand.Id && row.Period == line.period.Key))
                            : null
                    )),
            ]
        );
    }
}
