using ThongSuot.Difficulties.Suggest;

namespace ThongSuot.Bench;

/// <summary>What must be beaten: words as written, tf-idf, cosine; nothing that knows Vietnamese.</summary>
internal static class GroupingBaseline
{
    public static double[,] Likenesses(IReadOnlyList<string> texts)
    {
        string[][] words =
        [
            .. texts.Select(text =>
                new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(
                    ' ',
                    StringSplitOptions.RemoveEmptyEntries
                )
            ),
        ];
        var rarity = words
            .SelectMany(text => text.Distinct(StringComparer.Ordinal))
            .CountBy(word => word)
            .ToDictionary(word => word.Key, word => Math.Log((1.0 + texts.Count) / (1 + word.Value)) + 1);
        Dictionary<string, double>[] vectors = [.. words.Select(text => UnitOf(text, rarity))];
        var likeness = new double[texts.Count, texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < texts.Count; j++)
            {
                likeness[i, j] = vectors[i].Sum(word => word.Value * vectors[j].GetValueOrDefault(word.Key));
            }
        }

        return likeness;
    }

    /// <summary>
    /// Groups ranked by the mean of their members with a part of the best, as the product ranks them; the row itself left out.
    /// </summary>
    public static double TopThree(double[,] likeness, IReadOnlyList<int> clusters)
    {
        int[] rows = [.. Enumerable.Range(0, clusters.Count)];
        int[] asked = [.. rows.Where(row => clusters.Count(cluster => cluster == clusters[row]) > 1)];
        return asked.Average(row =>
            rows.Where(other => other != row)
                .GroupBy(other => clusters[other], other => likeness[row, other])
                .OrderByDescending(group => (TextClusters.BestShare * group.Max()) + ((1 - TextClusters.BestShare) * group.Average()))
                .Take(3)
                .Any(group => group.Key == clusters[row])
                ? 1.0
                : 0.0
        );
    }

    private static Dictionary<string, double> UnitOf(string[] words, Dictionary<string, double> rarity)
    {
        var vector = words
            .CountBy(word => word)
            .ToDictionary(word => word.Key, word => (1 + Math.Log(word.Value)) * rarity[word.Key], StringComparer.Ordinal);
        var length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return vector.ToDictionary(word => word.Key, word => word.Value / length, StringComparer.Ordinal);
    }
}
