using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Score766;

namespace ThongSuot.Reports.Ranking;

/// <summary>A unit of a ranking.</summary>
/// <param name="Place">From 1; units of the same unrounded points share it. 0 of a unit of which nothing is known.</param>
/// <param name="Known">Points that could be had at most from what is known.</param>
internal sealed record RankedUnit(
    string Path,
    string Code,
    int Place,
    UnitScore Score,
    decimal Known,
    IReadOnlyDictionary<string, IndicatorValue> Figures
)
{
    /// <summary>Who gave the totals of a province that has no records here; null of what is counted.</summary>
    public string? Source { get; init; }
}

/// <summary>What would raise a score: the points of a share and how many more of its records they take.</summary>
/// <param name="Each">Points for each further record.</param>
internal sealed record NextPoints(MeasuredShare Share, decimal Records, decimal Points, decimal Each);

/// <summary>
/// Units ranked by the 766 set of our own records. The same data gives the same ranking whenever it is asked: by unrounded points, then by
/// the unit's code. A share of which nothing is known is left out for every unit alike and named, so nobody has 0 by silence.
/// </summary>
internal sealed class UnitRanking(IndicatorRegister register)
{
    public static ScoreFormula Formula => ScoreFormula.Current;

    public async Task<IReadOnlyList<RankedUnit>> ReadAsync(
        Db db,
        IReadOnlyCollection<string> unitPaths,
        DayWindow window,
        CancellationToken ct
    )
    {
        var values = await register.ReadAsync(db, unitPaths, [window], OwnShare.Codes, ct);
        var silent = unitPaths
            .Where(path => new UnitPath(path).IsProvince)
            .Except(values.Where(value => value.Code == DeclaredTotals.Counted).Select(value => value.UnitPath), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        if (silent.Count == 0)
        {
            return Rank(unitPaths, values);
        }

        var declared = await DeclaredTotals.ReadAsync(db, silent, window, ct);
        return
        [
            .. Rank(unitPaths, [.. values.Where(value => !silent.Contains(value.UnitPath)), .. declared.Values])
                .Select(unit => unit with { Source = declared.Sources.GetValueOrDefault(unit.Path) }),
        ];
    }

    internal static IReadOnlyList<RankedUnit> Rank(IReadOnlyCollection<string> unitPaths, IReadOnlyCollection<IndicatorValue> values)
    {
        var byUnit = values
            .GroupBy(value => value.UnitPath)
            .ToDictionary(
                unit => unit.Key,
                unit => (IReadOnlyDictionary<string, IndicatorValue>)unit.ToDictionary(value => value.Code, StringComparer.Ordinal)
            );
        var scored = unitPaths
            .Distinct(StringComparer.Ordinal)
            .Select(path => Score(path, byUnit.GetValueOrDefault(path, new Dictionary<string, IndicatorValue>())))
            .OrderByDescending(unit => unit.Score.Shares.Count > 0)
            .ThenByDescending(unit => unit.Score.Total)
            .ThenBy(unit => unit.Path, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. scored.Select(unit =>
                unit with
                {
                    Place =
                        unit.Score.Shares.Count == 0
                            ? 0
                            : 1 + scored.Count(other => other.Score.Shares.Count > 0 && other.Score.Total > unit.Score.Total),
                }
            ),
        ];
    }

    /// <summary>The cheapest first: most points for each further record; never more than the points of a share.</summary>
    public static IReadOnlyList<NextPoints> NextOf(UnitScore score) =>
        [
            .. score
                .Shares.Where(share => share is { Lost: > 0, Missing: > 0 })
                .Select(share => new NextPoints(share, share.Missing, share.Lost, share.Lost / share.Missing))
                .OrderByDescending(next => next.Each)
                .ThenBy(next => next.Share.Metric.Key, StringComparer.Ordinal),
        ];

    private static RankedUnit Score(string path, IReadOnlyDictionary<string, IndicatorValue> known)
    {
        var shares = new List<MeasuredShare>();
        foreach (var metric in Formula.Metrics)
        {
            if (OwnShare.Of(metric.Key)?.Measure(known) is { } measured)
            {
                shares.Add(new MeasuredShare(metric, measured.Above, measured.Below));
            }
        }

        // Whoever had nothing to do in the period has no place, not the last one.
        if (shares.TrueForAll(share => share.Denominator == 0 || OwnShare.Of(share.Metric.Key)!.IsOfCatalogue))
        {
            shares.Clear();
        }

        var score = new UnitScore(path, Formula, shares);
        return new RankedUnit(path, new UnitPath(path).Slug, 0, score, shares.Sum(share => share.Metric.Most), known);
    }
}
