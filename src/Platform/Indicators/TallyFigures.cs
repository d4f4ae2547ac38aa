using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Indicators;

/// <summary>A figure that counters give: of all that was counted before the window and within it.</summary>
/// <param name="Part">The number, or the numerator of a ratio.</param>
/// <param name="Whole">The denominator of a ratio; null of a sum.</param>
/// <param name="List">The address of the records for a unit and a window; null where none shows as many.</param>
public sealed record TallyFigure<TRow>(
    ComputedIndicator Indicator,
    Func<TRow, long> Part,
    Func<TRow, long>? Whole,
    Func<string, DayWindow, string?>? List
);

/// <summary>
/// Figures of a module that come from counters alone: all of them, for all units and windows, in the one statement that reads the lines.
/// </summary>
/// <param name="measures">Numbers of the module's own measures, the first and the last.</param>
/// <param name="rowOf">Makes the module's row of what was counted before a window and within it.</param>
public sealed class TallyFigures<TRow>(
    (int First, int Last) measures,
    IReadOnlyList<TallyFigure<TRow>> figures,
    Func<TallyCounts, TallyCounts, TRow> rowOf
)
{
    private static readonly string[] SumOfAll = [string.Empty];

    public IEnumerable<ComputedIndicator> Indicators => figures.Select(figure => figure.Indicator);

    public async Task<List<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var asked = figures.Where(figure => query.Codes.Contains(figure.Indicator.Code)).ToList();
        var values = new List<IndicatorValue>(asked.Count * query.UnitPaths.Count * query.Windows.Count);
        if (asked.Count == 0)
        {
            return values;
        }

        foreach (var province in query.UnitPaths.GroupBy(Scope.ProvinceOf))
        {
            var (units, windows) = (province.ToList(), query.Windows.Distinct().ToList());
            List<DateOnly> ends = [.. windows.SelectMany(window => new[] { window.From.AddDays(-1), window.To }).Distinct()];
            var whole = province.Key.Length == 0 ? UnitPath.Nation : UnitPath.OfProvince(province.Key);
            var read = await db.TallyLinesAsync(IndicatorSums.ScopeOf(units), [.. units.Append(whole).Distinct()], SumOfAll, ends, ct);
            foreach (var unit in units)
            {
                foreach (var window in windows)
                {
                    var until = read.Until(unit, string.Empty, ends.IndexOf(window.To));
                    // From the province's first record on, nothing counted is 0; before it, nobody knows.
                    if (read.Until(whole, string.Empty, ends.IndexOf(window.To)).HasAny(measures.First, measures.Last))
                    {
                        var before = read.Until(unit, string.Empty, ends.IndexOf(window.From.AddDays(-1)));
                        Add(values, asked, unit, window, rowOf(before, until.Minus(before)));
                    }
                }
            }
        }

        return values;
    }

    private static void Add(List<IndicatorValue> values, List<TallyFigure<TRow>> asked, string unit, DayWindow window, TRow row)
    {
        foreach (var figure in asked)
        {
            var whole = figure.Whole is { } of ? of(row) : 1;
            if (whole != 0)
            {
                values.Add(new(figure.Indicator.Code, unit, window, figure.Part(row), whole, figure.List?.Invoke(unit, window)));
            }
        }
    }
}
