using ThongSuot.Platform.Text;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Demands;

/// <summary>A cell that need not be asked, because it is known or asked already.</summary>
/// <param name="Indicator">The indicator that says the same; null where another demand does.</param>
/// <param name="Other">The other demand, and which of its cells.</param>
internal sealed record KnownAlready(DemandCell Cell, RegisteredIndicator? Indicator, ReportDemand? Other, DemandCell? OtherCell)
{
    public string Words =>
        Indicator is { } known
            ? $"hệ thống đã tính: {known.Name}"
            : $"{Other!.WhoAsks} đang hỏi {DemandLabels.Of(Other.Frequency).ToLowerInvariant()}: {OtherCell!.Name} ({Other.Code})";
}

/// <summary>What the author of a demand sees before it goes out: what is known, what is asked already, what it costs.</summary>
internal sealed record DemandPreview(int Cells, int Known, IReadOnlyList<KnownAlready> Already, int Units, decimal Hours)
{
    /// <summary>Cells that the system could answer but units are asked for.</summary>
    public IReadOnlyList<KnownAlready> BySystem => [.. Already.Where(one => one.Indicator is not null)];

    public IReadOnlyList<KnownAlready> ByOthers => [.. Already.Where(one => one.Other is not null)];

    public decimal AllHours => Units * Hours;

    public string Sentence =>
        $"{Known + BySystem.Count} trong {Cells} số liệu đã có sẵn"
        + string.Concat(
            ByOthers
                .GroupBy(one => (one.Other!.WhoAsks, one.Other.Frequency))
                .Select(group =>
                    $"; {group.Count()} số đang được {group.Key.WhoAsks} hỏi {DemandLabels.Of(group.Key.Frequency).ToLowerInvariant()}"
                )
        )
        + $"; chi phí {VietnameseFormat.Number(Units)} × {DemandLabels.Hours(Hours)} = {DemandLabels.Hours(AllHours)}";
}

/// <summary>Finds what a demand need not ask, by the code of an indicator and by the wording of its cells.</summary>
internal sealed class DemandOverlap(ITextLikeness likeness)
{
    /// <summary>
    /// Names of cells are short: two that share less than this differ in what is counted. Of 67 wordings of 32 figures (OverlapTests) it
    /// finds 27 of 38 pairs with 5 wrong ones; 0,6 finds 2 more with 12 wrong ones, and who is told wrongly stops reading.
    /// </summary>
    public const double SameWords = 0.65;

    /// <param name="others">Demands in force of the province, without this one.</param>
    public DemandPreview Preview(
        DemandFacts facts,
        int units,
        IReadOnlyList<RegisteredIndicator> register,
        IReadOnlyList<ReportDemand> others
    )
    {
        var asked = facts.Cells.Where(cell => !cell.IsKnown).ToList();
        var computed = register.Where(indicator => indicator.IsComputed).ToList();
        var elsewhere = others.SelectMany(other => other.Cells.Where(cell => !cell.IsKnown).Select(cell => (other, cell))).ToList();
        var byIndicator = likeness.Nearest([.. asked.Select(cell => cell.Name)], [.. computed.Select(one => one.Name)]);
        var byDemand = likeness.Nearest([.. asked.Select(cell => cell.Name)], [.. elsewhere.Select(one => one.cell.Name)]);
        var already = asked
            .Select(
                (cell, at) =>
                    Fits(byIndicator[at], place => SameUnit(cell, computed[place].Unit))
                        ? new KnownAlready(cell, computed[byIndicator[at].At], null, null)
                    : Fits(byDemand[at], place => SameUnit(cell, elsewhere[place].cell.Unit))
                        ? new KnownAlready(cell, null, elsewhere[byDemand[at].At].other, elsewhere[byDemand[at].At].cell)
                    : null
            )
            .OfType<KnownAlready>()
            .ToList();
        return new DemandPreview(facts.Cells.Count, facts.Cells.Count - asked.Count, already, units, asked.Count == 0 ? 0 : facts.Hours);
    }

    /// <summary>Pairs of demands that could be one: they ask the same units for the same things.</summary>
    public IReadOnlyList<(ReportDemand One, ReportDemand Other, IReadOnlyList<string> Cells)> Mergeable(IReadOnlyList<ReportDemand> demands)
    {
        var cells = demands.SelectMany(demand => demand.Cells, (demand, cell) => (demand, cell)).ToList();
        return
        [
            .. SameIndicator(cells)
                .Concat(SameWording([.. cells.Where(one => !one.cell.IsKnown)]))
                .Where(pair => pair.One != pair.Other && (pair.One.Levels & pair.Other.Levels) != DemandLevels.None)
                .GroupBy(pair => (pair.One, pair.Other))
                .Select(pair =>
                    (
                        pair.Key.One,
                        pair.Key.Other,
                        (IReadOnlyList<string>)[.. pair.Select(one => one.Cell).Distinct(StringComparer.Ordinal)]
                    )
                )
                .OrderByDescending(pair => pair.Item3.Count),
        ];
    }

    private static IEnumerable<(ReportDemand One, ReportDemand Other, string Cell)> SameIndicator(
        IReadOnlyList<(ReportDemand Demand, DemandCell Cell)> cells
    ) =>
        from asked in cells.Where(one => one.Cell.Indicator is not null).GroupBy(one => one.Cell.Indicator, StringComparer.Ordinal)
        from one in asked.Index()
        from other in asked.Skip(one.Index + 1)
        select (one.Item.Demand, other.Demand, one.Item.Cell.Name);

    // Only what is counted in the same unit can be the same: that also keeps the comparisons few.
    private IEnumerable<(ReportDemand One, ReportDemand Other, string Cell)> SameWording(
        IReadOnlyList<(ReportDemand Demand, DemandCell Cell)> cells
    ) =>
        from counted in cells.GroupBy(one => VietnameseText.SearchKey(one.Cell.Unit), StringComparer.Ordinal)
        let all = counted.ToList()
        from pair in likeness.Alike([.. all.Select(one => one.Cell.Name)], SameWords)
        select (all[pair.One].Demand, all[pair.Other].Demand, all[pair.One].Cell.Name);

    private static bool Fits(LikeText match, Func<int, bool> sameUnit) => match.Likeness >= SameWords && sameUnit(match.At);

    // A cell whose unit nobody has written yet may be anything.
    private static bool SameUnit(DemandCell cell, string unit) =>
        cell.Unit.Length == 0 || VietnameseText.SearchKey(cell.Unit) == VietnameseText.SearchKey(unit);
}
