using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Indicators;

/// <summary>
/// Counts of records by organisation, added up for the units asked for: a province has the sum of what lies below it, so that its figure is
/// the sum of its parts by construction.
/// </summary>
public sealed class IndicatorSums(IndicatorQuery query)
{
    private readonly Dictionary<(string Code, string Unit, DayWindow Window), (decimal Part, decimal Whole)> sums = [];
    private readonly HashSet<string> wanted = new(query.UnitPaths, StringComparer.Ordinal);

    /// <summary>The least scope that covers all units.</summary>
    public static Scope ScopeOf(IReadOnlyCollection<string> unitPaths)
    {
        if (unitPaths.Count == 1)
        {
            return new Scope(unitPaths.First());
        }

        var provinces = unitPaths.Select(Scope.ProvinceOf).Distinct(StringComparer.Ordinal).ToList();
        return provinces.Count == 1 && provinces[0].Length > 0 ? new Scope(UnitPath.OfProvince(provinces[0])) : Scope.Nation;
    }

    /// <summary>The figure is known for the units asked for and 0 until something is added.</summary>
    public void Know(string code, DayWindow window)
    {
        if (query.Codes.Contains(code))
        {
            foreach (var unit in wanted)
            {
                sums.TryAdd((code, unit, window), (0, 0));
            }
        }
    }

    /// <param name="unitPath">The organisation whose record it is.</param>
    /// <param name="whole">Added to the denominator of a ratio.</param>
    public void Add(string code, string unitPath, DayWindow window, decimal part, decimal whole = 0)
    {
        if (!query.Codes.Contains(code))
        {
            return;
        }

        foreach (var unit in new string[] { unitPath, new UnitPath(unitPath).Province, UnitPath.Nation })
        {
            if (wanted.Contains(unit))
            {
                var known = sums.GetValueOrDefault((code, unit, window));
                sums[(code, unit, window)] = (known.Part + part, known.Whole + whole);
            }
        }
    }

    /// <param name="list">The address of the records of a code for a unit and a window.</param>
    public IEnumerable<IndicatorValue> Values(
        IReadOnlyDictionary<string, ComputedIndicator> indicators,
        Func<string, string, DayWindow, string?> list
    ) =>
        sums.Select(sum =>
            {
                var ((code, unit, window), (part, whole)) = (sum.Key, sum.Value);
                var of = indicators[code].RollUp == IndicatorRollUp.Ratio ? whole : 1;
                return new IndicatorValue(code, unit, window, part, of, of == 0 ? null : list(code, unit, window));
            })
            .Where(value => value.Denominator != 0);
}
