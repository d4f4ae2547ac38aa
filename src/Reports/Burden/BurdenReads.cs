using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Burden;

/// <summary>What one demand costs.</summary>
/// <param name="Measured">Hours of one unit for one period as measured while filling; null until enough were measured.</param>
internal sealed record DemandBurden(ReportDemand Demand, int Units, decimal? Measured)
{
    /// <summary>The units that must answer it.</summary>
    public IReadOnlyList<Unit> Reached { get; init; } = [];

    /// <summary>Periods in a month on average.</summary>
    public decimal TimesAMonth =>
        Demand.Frequency switch
        {
            DemandFrequency.Week => 52m / 12,
            DemandFrequency.Month => 1,
            DemandFrequency.Quarter => 1m / 3,
            DemandFrequency.HalfYear => 1m / 6,
            DemandFrequency.NineMonths or DemandFrequency.Year => 1m / 12,
            // Asked once: it is spread over nothing, it costs its month.
            _ => 1,
        };

    /// <summary>Hours of one unit for one period; none where the system knows every figure.</summary>
    public decimal Hours => Demand.Cells.Count > 0 && Demand.Cells.All(cell => cell.IsKnown) ? 0 : Measured ?? Demand.Hours;

    /// <summary>What each unit gives for it in a month.</summary>
    public decimal HoursOfUnit => Hours * TimesAMonth;

    public decimal HoursAMonth => HoursOfUnit * Units;
}

/// <summary>All that is asked of a province's units: who asks, who must answer, what it costs, what need not be asked.</summary>
internal sealed record BurdenBoard(
    IReadOnlyList<DemandBurden> Demands,
    IReadOnlyList<(ReportDemand One, ReportDemand Other, IReadOnlyList<string> Cells)> Mergeable
)
{
    public decimal Hours => Demands.Sum(one => one.HoursAMonth);

    public int Cells => Demands.Sum(one => one.Demand.Cells.Count);

    public int Known => Demands.Sum(one => one.Demand.Cells.Count(cell => cell.IsKnown));

    public IReadOnlyList<DemandBurden> WithoutGround => [.. Demands.Where(one => one.Demand.LegalGround is null)];

    public IReadOnlyList<(string Who, int Demands, decimal Hours, decimal OfUnit)> ByAsker =>
        [
            .. Demands
                .GroupBy(one => one.Demand.WhoAsks, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count(), group.Sum(one => one.HoursAMonth), OfUnit([.. group], null)))
                .OrderByDescending(line => line.Item3),
        ];

    /// <summary>Every unit that is asked, whoever is asked for most hours first.</summary>
    public IReadOnlyList<(Unit Unit, int Demands, decimal Hours)> ByUnit =>
        [
            .. Demands
                .SelectMany(one => one.Reached, (one, unit) => (unit, one.HoursOfUnit))
                .GroupBy(pair => pair.unit.Path, StringComparer.Ordinal)
                .Select(group => (group.First().unit, group.Count(), group.Sum(pair => pair.HoursOfUnit)))
                .OrderByDescending(line => line.Item3)
                .ThenBy(line => line.unit.Path, StringComparer.Ordinal),
        ];

    public IReadOnlyList<(string Level, int Demands, decimal OfUnit)> ByAnswerer =>
        [
            .. new[] { DemandLevels.Communes, DemandLevels.Departments }
                .Select(level => (level, Asked: Demands.Where(one => one.Demand.Levels.HasFlag(level)).ToList()))
                .Where(pair => pair.Asked.Count > 0)
                .Select(pair =>
                    (
                        DemandLabels.Of(pair.level),
                        pair.Asked.Count,
                        OfUnit(pair.Asked, pair.level == DemandLevels.Communes ? UnitKind.Commune : UnitKind.Department)
                    )
                ),
        ];

    /// <summary>Hours a month of one unit on average, over those that are asked at all: not all are asked for everything.</summary>
    private static decimal OfUnit(IReadOnlyList<DemandBurden> demands, UnitKind? kind)
    {
        var asked = demands
            .SelectMany(one => one.Reached.Where(unit => kind is null || unit.Kind == kind), (one, unit) => (unit.Path, one.HoursOfUnit))
            .ToList();
        return asked.Count == 0 ? 0 : asked.Sum(one => one.HoursOfUnit) / asked.Select(one => one.Path).Distinct().Count();
    }
}

/// <summary>Reads the burden of a province.</summary>
internal sealed class BurdenReads(Units units, DemandOverlap overlap)
{
    /// <summary>So few reports say nothing about the others.</summary>
    private const int LeastMeasured = 5;

    public async Task<BurdenBoard> ReadAsync(Db db, string provinceCode, DateOnly today, CancellationToken ct)
    {
        var (demands, reports) = (db.ReportDemands, db.UnitReports);
        var inForce = await demands
            .AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.Status == DemandStatus.InForce)
            .Where(row => row.ValidTo == null || row.ValidTo >= today)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        // The last half year: work that was done another way before says nothing any more.
        var since = today.AddMonths(-6);
        var measured = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.SentAt != null && row.Minutes > 0 && row.PeriodTo >= since)
            .GroupBy(row => row.DemandId)
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Minutes = group.Sum(row => row.Minutes),
            })
            .ToDictionaryAsync(row => row.Key, ct);
        return new BurdenBoard(
            [
                .. inForce
                    .Select(demand => (demand, reached: DemandRules.UnitsOf(demand.Facts, provinceCode, units)))
                    .Select(asked => new DemandBurden(
                        asked.demand,
                        asked.reached.Count,
                        measured.GetValueOrDefault(asked.demand.Id) is { Count: >= LeastMeasured } of
                            ? decimal.Round(of.Minutes / 60m / of.Count, 2)
                            : null
                    )
                    {
                        Reached = asked.reached,
                    })
                    .OrderByDescending(one => one.HoursAMonth),
            ],
            overlap.Mergeable(inForce)
        );
    }
}
