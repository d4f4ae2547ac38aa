namespace ThongSuot.Facilities;

/// <summary>Divides whole đồng so that the parts are the whole, to the đồng.</summary>
internal static class LargestRemainder
{
    /// <summary>
    /// Each part has its share rounded down; the đồng that are left go one each to the largest remainders, to the earlier part where two
    /// are alike.
    /// </summary>
    /// <param name="whole">Zero or more.</param>
    /// <param name="weights">Zero or more each. Where all are zero the first part has everything.</param>
    /// <returns>As many parts as weights.</returns>
    public static long[] Split(long whole, params IReadOnlyList<long> weights)
    {
        var total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
        var parts = new long[weights.Count];
        if (total == 0)
        {
            parts[0] = whole;
            return parts;
        }

        var left = whole;
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at] = (long)((Int128)whole * weights[at] / total);
            left -= parts[at];
        }

        foreach (
            var at in Enumerable
                .Range(0, parts.Length)
                .Where(at => weights[at] > 0)
                .OrderByDescending(at => (Int128)whole * weights[at] % total)
                .ThenBy(at => at)
                .Take((int)left)
                .ToList()
        )
        {
            parts[at]++;
        }

        return parts;
    }
}
