using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>What is striking about a cell, and whether it holds the report up until it is mended or explained.</summary>
internal sealed record CellRemark(string Key, string Text, bool WantsReason);

/// <summary>Checks the numbers of a report against the rules of their cells, their whole and the period before.</summary>
internal static class CellChecks
{
    public static IReadOnlyList<CellRemark> Of(
        IReadOnlyList<DemandCell> cells,
        IReadOnlyDictionary<string, decimal> now,
        IReadOnlyDictionary<string, decimal> before
    ) => [.. cells.Select(cell => OfCell(cell, now, before)).OfType<CellRemark>(), .. OfWholes(cells, now)];

    private static CellRemark? OfCell(
        DemandCell cell,
        IReadOnlyDictionary<string, decimal> now,
        IReadOnlyDictionary<string, decimal> before
    )
    {
        if (cell.IsKnown || !now.TryGetValue(cell.Key, out var value))
        {
            return null;
        }

        var (rule, last) = (cell.Rule, before.TryGetValue(cell.Key, out var earlier) ? earlier : (decimal?)null);
        if (value < rule.Least)
        {
            return new(cell.Key, $"Thấp hơn mức thấp nhất {DemandLabels.Number(rule.Least.Value)}. Sửa, hoặc ghi lý do.", true);
        }

        if (value > rule.Most)
        {
            return new(cell.Key, $"Cao hơn mức cao nhất {DemandLabels.Number(rule.Most.Value)}. Sửa, hoặc ghi lý do.", true);
        }

        if (rule.TimesLast is { } times && last is > 0 and var then && value > then * times)
        {
            return new(cell.Key, $"Gấp {DemandLabels.Number(decimal.Round(value / then, 1))} lần kỳ trước. Sửa, hoặc ghi lý do.", true);
        }

        return last is > 0 and var old && value != old
            ? new(
                cell.Key,
                $"{(value > old ? "tăng" : "giảm")} {DemandLabels.Number(decimal.Round(Math.Abs(value - old) * 100 / old))}%",
                false
            )
            : null;
    }

    // The parts of a whole are it: a difference is told at the whole, with both numbers.
    private static IEnumerable<CellRemark> OfWholes(IReadOnlyList<DemandCell> cells, IReadOnlyDictionary<string, decimal> now) =>
        from parts in cells.Where(cell => cell.Rule.PartOf is not null).GroupBy(cell => cell.Rule.PartOf!, StringComparer.Ordinal)
        where now.ContainsKey(parts.Key) && parts.All(part => now.ContainsKey(part.Key))
        let sum = parts.Sum(part => now[part.Key])
        let whole = now[parts.Key]
        where sum != whole
        // Where the whole is the system's own number, it is a part that is wrong.
        let at = cells.First(cell => cell.Key == parts.Key).IsKnown ? parts.Last().Key : parts.Key
        select new CellRemark(
            at,
            $"Các phần cộng lại là {DemandLabels.Number(sum)}, tổng là {DemandLabels.Number(whole)}, "
                + $"lệch {DemandLabels.Number(Math.Abs(sum - whole))}. Sửa, hoặc ghi lý do.",
            true
        );
}
