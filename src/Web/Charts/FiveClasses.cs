namespace ThongSuot.Web.Charts;

/// <summary>
/// At most five classes for the figures of a map, about equally full, with round limits between them. A figure on a limit belongs to the
/// higher class.
/// </summary>
public sealed class FiveClasses
{
    private const int Most = 5;

    private FiveClasses(IReadOnlyList<decimal> limits) => Limits = limits;

    /// <summary>The limits between classes, rising; one fewer than the classes.</summary>
    public IReadOnlyList<decimal> Limits { get; }

    /// <summary>Classes for figures as they are spread.</summary>
    /// <param name="step">The smallest difference that is shown: 0.1 for percents with one decimal, 1 for counts.</param>
    public static FiveClasses Over(IEnumerable<decimal> figures, decimal step)
    {
        var sorted = figures.Order().ToArray();
        if (sorted.Length == 0)
        {
            return new FiveClasses([]);
        }

        // Where a fifth or more share the lowest figure (none is late), they are a class of their own and the others make four.
        var rest = sorted[sorted.Length / Most] == sorted[0] ? [.. sorted.Where(figure => figure > sorted[0])] : sorted;
        IEnumerable<decimal> marks = rest == sorted ? Parts(sorted, Most) : [.. rest.Take(1), .. Parts(rest, Most - 1)];
        return new FiveClasses([
            .. marks.Select(mark => Round(mark, step)).Where(limit => limit > sorted[0] && limit <= sorted[^1]).Distinct().Order(),
        ]);
    }

    // The figures at which equal parts begin, without the first.
    private static IEnumerable<decimal> Parts(decimal[] sorted, int parts) =>
        sorted.Length == 0
            ? []
            : Enumerable.Range(1, parts - 1).Select(part => sorted[Math.Min(sorted.Length - 1, part * sorted.Length / parts)]);

    /// <summary>The class of a figure, 1 to 5.</summary>
    public int Of(decimal figure) => 1 + Limits.Count(limit => figure >= limit);

    /// <summary>What each class holds, in words, lowest first: "dưới 2%", "2–5%", "từ 5%".</summary>
    /// <param name="text">How a figure is written.</param>
    public IReadOnlyList<string> Names(Func<decimal, string> text) =>
        Limits.Count == 0
            ? ["mọi giá trị"]
            :
            [
                $"dưới {text(Limits[0])}",
                .. Limits.Skip(1).Select((limit, at) => $"{text(Limits[at])} đến dưới {text(limit)}"),
                $"từ {text(Limits[^1])}",
            ];

    // Two leading digits are enough to tell classes apart.
    private static decimal Round(decimal value, decimal step)
    {
        var unit = step;
        while (Math.Abs(value) >= unit * 100)
        {
            unit *= 10;
        }

        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }
}
