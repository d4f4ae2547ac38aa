namespace ThongSuot.Finance.Lines;

/// <summary>Divides đồng by weights so that none is lost: each gets the whole part, the rest goes to the largest remainders.</summary>
internal static class LargestRemainder
{
    /// <summary>The same division with what it stands on: the whole part of each, and who got a đồng of the rest.</summary>
    public static IReadOnlyList<ShownShare> Show(long total, IReadOnlyList<long> weights)
    {
        var (shares, sum) = (Divide(total, weights), weights.Aggregate((Int128)0, (all, weight) => all + weight));
        return
        [
            .. shares.Select(
                (share, at) =>
                {
                    var whole = (long)((Int128)total * weights[at] / sum);
                    return new ShownShare(weights[at], whole, (decimal)((Int128)total * weights[at] % sum) / (decimal)sum, share);
                }
            ),
        ];
    }

    /// <param name="total">Đồng, zero or more.</param>
    /// <param name="weights">At least one above zero, none below; where remainders are equal the earlier one is served first.</param>
    /// <returns>As many shares as there are weights; their sum is the total.</returns>
    /// <exception cref="ArgumentException">Nothing to divide by.</exception>
    public static IReadOnlyList<long> Divide(long total, IReadOnlyList<long> weights)
    {
        var sum = weights.Aggregate((Int128)0, (all, weight) => all + weight);
        if (total < 0 || sum <= 0 || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException($"Cannot divide {total} by weights that sum to {sum}", nameof(weights));
        }

        var shares = weights.Select(weight => (long)((Int128)total * weight / sum)).ToArray();
        var rest = (int)(total - shares.Sum());
        foreach (
            var at in Enumerable
                .Range(0, weights.Count)
                .OrderByDescending(at => (Int128)total * weights[at] % sum)
                .ThenBy(at => at)
                .Take(rest)
        )
        {
            shares[at]++;
        }

        return shares;
    }
}

/// <summary>A share as it is shown to whoever checks it.</summary>
/// <param name="Whole">The whole đồng of the exact share.</param>
/// <param name="Remainder">The part of a đồng that is left of it, 0 to 1.</param>
/// <param name="Share">Đồng given: the whole part, or one more for the largest remainders.</param>
internal sealed record ShownShare(long Weight, long Whole, decimal Remainder, long Share);
