using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Demands;

/// <summary>What a demand must satisfy, and whom it reaches.</summary>
internal static class DemandRules
{
    private const decimal MostHours = 200;
    private const int MostDueDays = 60;

    /// <summary>All that is wrong with a demand at once, or null.</summary>
    /// <param name="isIndicator">Whether a code stands in the register.</param>
    public static Refusal? Check(DemandFacts facts, string provinceCode, Units units, Func<string, bool> isIndicator) =>
        Refusal.Together([
            string.IsNullOrWhiteSpace(facts.Name) || facts.Name.Length > ReportDemand.NameLength ? DemandRefusals.NameMissing : null,
            facts.Levels == DemandLevels.None ? DemandRefusals.NoLevels : null,
            facts.Hours is < 0 or > MostHours || (facts.Hours == 0 && facts.Cells.Any(cell => !cell.IsKnown))
                ? DemandRefusals.HoursWrong
                : null,
            facts.Frequency == DemandFrequency.Once && !(facts.From <= facts.To) ? DemandRefusals.WindowMissing : null,
            facts.DueDays is < 0 or > MostDueDays ? DemandRefusals.DueDaysWrong : null,
            facts.ValidTo < facts.ValidFrom ? DemandRefusals.ValidWrong : null,
            CellsWrong(facts.Cells, isIndicator),
            Outside(facts, provinceCode, units),
        ]);

    /// <summary>The units that must answer, in the order of the structure.</summary>
    public static IReadOnlyList<Unit> UnitsOf(DemandFacts facts, string provinceCode, Units units)
    {
        var only = facts.UnitPaths.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. units
                .ChildrenOf(UnitPath.OfProvince(provinceCode))
                .Where(unit => Reaches(facts.Levels, unit.Kind) && (only.Count == 0 || only.Contains(unit.Path))),
        ];
    }

    private static bool Reaches(DemandLevels levels, UnitKind kind) =>
        (kind == UnitKind.Commune && levels.HasFlag(DemandLevels.Communes))
        || (kind == UnitKind.Department && levels.HasFlag(DemandLevels.Departments));

    private static Refusal? Outside(DemandFacts facts, string provinceCode, Units units)
    {
        var reached = UnitsOf(facts, provinceCode, units).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal);
        return facts.UnitPaths.FirstOrDefault(path => !reached.Contains(path)) is { } outside
            ? DemandRefusals.UnitOutside(units.ByPath(outside)?.Name ?? outside)
            : null;
    }

    private static Refusal? CellsWrong(IReadOnlyList<DemandCell> cells, Func<string, bool> isIndicator)
    {
        if (cells.Count == 0)
        {
            return DemandRefusals.NoCells;
        }

        var keys = cells.Select(cell => cell.Key).ToHashSet(StringComparer.Ordinal);
        var twice = cells.GroupBy(cell => cell.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return Refusal.Together([
            twice is null ? null : DemandRefusals.CellTwice(twice.Key),
            .. cells.Select(cell =>
                string.IsNullOrWhiteSpace(cell.Unit) ? DemandRefusals.CellWithoutUnit(cell.Name)
                : cell.Indicator is { } code && !isIndicator(code) ? DemandRefusals.UnknownIndicator(code)
                : cell.Rule.PartOf is { } whole && (whole == cell.Key || !keys.Contains(whole)) ? DemandRefusals.WholeUnknown(cell.Name)
                : cell.Rule.Least > cell.Rule.Most ? DemandRefusals.BoundsWrong(cell.Name)
                : null
            ),
        ]);
    }
}
