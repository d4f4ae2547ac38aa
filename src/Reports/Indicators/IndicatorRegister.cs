using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Indicators;

/// <summary>All indicators of a province and their figures: the one door for reports, demands, rankings and pages.</summary>
internal sealed class IndicatorRegister
{
    private const int AtOnce = 500;

    private readonly IReadOnlyList<IIndicatorSource> sources;
    private readonly Dictionary<string, ComputedIndicator> shipped;
    private readonly Units units;

    public IndicatorRegister(IEnumerable<IIndicatorSource> sources, Units units)
    {
        (this.sources, this.units) = ([.. sources], units);
        shipped = this.sources.SelectMany(source => source.Indicators).ToDictionary(one => one.Code, StringComparer.Ordinal);
        Computed = [.. shipped.Values.Select(RegisteredIndicator.Of).OrderBy(indicator => indicator.Code, StringComparer.Ordinal)];
    }

    /// <summary>What modules count from their records, as the program ships it, in the order of their codes.</summary>
    public IReadOnlyList<RegisteredIndicator> Computed { get; }

    /// <summary>Computed and declared, with the facts the province edited, as in force on a day; in the order of their codes.</summary>
    public async Task<IReadOnlyList<RegisteredIndicator>> AllAsync(Db db, string provinceCode, DateOnly day, CancellationToken ct)
    {
        var edited = (await VersionsAsync(db, provinceCode, day, ct)).ToDictionary(row => row.Code, StringComparer.Ordinal);
        return
        [
            .. Computed
                .Where(one => !edited.ContainsKey(one.Code))
                .Concat(edited.Values.Select(row => Registered(row, day)))
                .OrderBy(one => one.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>One of <see cref="AllAsync"/>; null when the province has none of that code on the day.</summary>
    public async Task<RegisteredIndicator?> FindAsync(Db db, string provinceCode, string code, DateOnly day, CancellationToken ct) =>
        await VersionAsync(db, provinceCode, code, day, ct) is { } row
            ? Registered(row, day)
            : Computed.FirstOrDefault(one => one.Code == code);

    /// <summary>The facts of a code that the province set and that hold on a day.</summary>
    public static async Task<IndicatorVersion?> VersionAsync(Db db, string provinceCode, string code, DateOnly day, CancellationToken ct)
    {
        var rows = await db
            .IndicatorVersions.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.Code == code && row.ValidFrom <= day)
            .OrderByDescending(row => row.Version)
            .FirstOrDefaultAsync(ct);
        return rows?.HoldsOn(day) == true ? rows : null;
    }

    /// <summary>
    /// Every code of every unit in every window, computed or declared: one batched read for each module that has any of them.
    /// </summary>
    /// <returns>What is known; what is missing has no line.</returns>
    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(
        Db db,
        IReadOnlyCollection<string> unitPaths,
        IReadOnlyCollection<DayWindow> windows,
        IReadOnlySet<string> codes,
        CancellationToken ct
    )
    {
        var values = new List<IndicatorValue>();
        foreach (var source in sources)
        {
            var own = source.Indicators.Select(one => one.Code).Where(codes.Contains).ToHashSet(StringComparer.Ordinal);
            if (own.Count > 0)
            {
                values.AddRange(await source.ReadAsync(db, new IndicatorQuery(unitPaths, windows, own), ct));
            }
        }

        if (codes.Where(code => !shipped.ContainsKey(code)).ToList() is { Count: > 0 } declared)
        {
            values.AddRange(await DeclaredAsync(db, unitPaths, windows, declared, ct));
        }

        return values;
    }

    /// <summary>
    /// What units declared for these very windows. A province that declared its own figure has that one, else the sum of its units': which
    /// of them are missing, the page of the indicator shows.
    /// </summary>
    private static async Task<IEnumerable<IndicatorValue>> DeclaredAsync(
        Db db,
        IReadOnlyCollection<string> unitPaths,
        IReadOnlyCollection<DayWindow> windows,
        List<string> codes,
        CancellationToken ct
    )
    {
        var (scope, ends) = (IndicatorSums.ScopeOf(unitPaths), windows.Select(window => window.To).Distinct().ToList());
        var found = new List<DeclaredValue>();
        foreach (var chunk in codes.Chunk(AtOnce))
        {
            found.AddRange(
                await db
                    .DeclaredValues.AsNoTracking()
                    .Within(scope, row => row.UnitPath)
                    .Where(row => chunk.Contains(row.Code) && ends.Contains(row.To))
                    .ToListAsync(ct)
            );
        }

        var last = found
            .Where(row => windows.Contains(row.Window))
            .GroupBy(row => (row.Code, row.UnitPath, row.Window))
            .Select(group => group.MaxBy(row => row.Number)!)
            .ToList();
        return unitPaths.SelectMany(unit =>
            last.Where(row => new Scope(unit).Covers(row.UnitPath))
                .GroupBy(row => (row.Code, row.Window))
                .Select(group =>
                {
                    var own = group.Where(row => row.UnitPath == unit).ToList();
                    var rows = own.Count > 0 ? own : [.. group];
                    return new IndicatorValue(
                        group.Key.Code,
                        unit,
                        group.Key.Window,
                        rows.Sum(row => row.Part),
                        rows.TrueForAll(row => row.Whole == 1) ? 1 : rows.Sum(row => row.Whole),
                        $"/bao-cao/chi-tieu/{group.Key.Code}?don-vi={unit}"
                    );
                })
        );
    }

    private static async Task<IReadOnlyList<IndicatorVersion>> VersionsAsync(Db db, string provinceCode, DateOnly day, CancellationToken ct)
    {
        var rows = await db
            .IndicatorVersions.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.ValidFrom <= day)
            .ToListAsync(ct);
        return [.. rows.GroupBy(row => row.Code).Select(group => group.MaxBy(row => row.Version)!).Where(row => row.HoldsOn(day))];
    }

    private RegisteredIndicator Registered(IndicatorVersion row, DateOnly day) =>
        row.ToRegistered(day, path => units.ByPath(path)?.Name ?? path, shipped.GetValueOrDefault(row.Code));
}
