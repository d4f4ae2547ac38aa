using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ThongSuot.Platform.Tallies;

/// <summary>
/// Counts by measure, zero where nothing is said. As text <c>101:253 104:14</c>, in order of measures: one short column, readable
/// by eye.
/// </summary>
public sealed class TallyCounts : IEquatable<TallyCounts>
{
    private readonly ImmutableArray<(int Measure, long Count)> counts;

    private TallyCounts(ImmutableArray<(int Measure, long Count)> counts) => this.counts = counts;

    public static TallyCounts None { get; } = new([]);

    /// <summary>Measures whose count is not zero, in order.</summary>
    public IEnumerable<(int Measure, long Count)> All => counts;

    public long this[int measure]
    {
        get
        {
            foreach (var (known, count) in counts)
            {
                if (known == measure)
                {
                    return count;
                }
            }

            return 0;
        }
    }

    public static TallyCounts Of(IEnumerable<(int Measure, long Count)> counts) =>
        new([
            .. counts
                .GroupBy(pair => pair.Measure)
                .Select(group => (group.Key, Count: group.Sum(pair => pair.Count)))
                .Where(pair => pair.Count != 0)
                .OrderBy(pair => pair.Key),
        ]);

    /// <exception cref="FormatException">The column holds something else: it was changed by hand.</exception>
    public static TallyCounts Parse(ReadOnlySpan<char> text)
    {
        var read = ImmutableArray.CreateBuilder<(int, long)>(12);
        foreach (var part in text.Split(' '))
        {
            var pair = text[part];
            if (pair.IsEmpty)
            {
                continue;
            }

            var colon = pair.IndexOf(':');
            read.Add(
                (
                    int.Parse(pair[..Math.Max(colon, 0)], CultureInfo.InvariantCulture),
                    long.Parse(pair[(colon + 1)..], CultureInfo.InvariantCulture)
                )
            );
        }

        return read.Count == 0 ? None : new(read.DrainToImmutable());
    }

    /// <summary>Whether any measure of a range was ever counted: those of one module lie in a hundred.</summary>
    public bool HasAny(int from, int to) => counts.Any(pair => pair.Measure >= from && pair.Measure <= to);

    public TallyCounts Plus(TallyCounts other) => Merge(other, 1);

    public TallyCounts Minus(TallyCounts other) => Merge(other, -1);

    public override string ToString()
    {
        var text = new StringBuilder(counts.Length * 8);
        foreach (var (measure, count) in counts)
        {
            text.Append(text.Length == 0 ? string.Empty : " ").Append(CultureInfo.InvariantCulture, $"{measure}:{count}");
        }

        return text.ToString();
    }

    public bool Equals(TallyCounts? other) => other is not null && counts.AsSpan().SequenceEqual(other.counts.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as TallyCounts);

    public override int GetHashCode() => counts.Aggregate(0, HashCode.Combine);

    private TallyCounts Merge(TallyCounts other, int sign)
    {
        var merged = ImmutableArray.CreateBuilder<(int Measure, long Count)>(counts.Length + other.counts.Length);
        for (var (i, j) = (0, 0); i < counts.Length || j < other.counts.Length; )
        {
            var ours = i < counts.Length ? counts[i].Measure : int.MaxValue;
            var theirs = j < other.counts.Length ? other.counts[j].Measure : int.MaxValue;
            var sum = (ours <= theirs ? counts[i++].Count : 0) + (theirs <= ours ? sign * other.counts[j++].Count : 0);
            if (sum != 0)
            {
                merged.Add((Math.Min(ours, theirs), sum));
            }
        }

        return new(merged.DrainToImmutable());
    }
}
