using ThongSuot.Demonstration.Difficulties;
using ThongSuot.Difficulties.Suggest;

namespace ThongSuot.Bench;

/// <summary>
/// Groupings of the whole sample by every parameter that is free, and the score of each cluster by the parameters that are best
/// for all the others.
/// </summary>
internal sealed class GroupingParameters
{
    private const double Step = 0.005;

    /// <summary>A threshold is judged together with its neighbours this far on each side, so that no lucky spike is chosen.</summary>
    private const int Smoothing = 4;

    private static readonly double[] Thresholds = [.. Enumerable.Range(4, 180).Select(i => i * Step)];

    private readonly IReadOnlyList<int> clusters;
    private readonly List<IReadOnlyList<(double Precision, double Recall)>[]> curves = [];

    public GroupingParameters(IReadOnlyList<int> clusters) => this.clusters = clusters;

    public void Add(double[,] likeness, double bestShare)
    {
        var joins = TextClusters.Joins(likeness, bestShare);
        curves.Add([.. Thresholds.Select(threshold => BCubed.PerItem(TextClusters.Cut(joins, clusters.Count, threshold), clusters))]);
    }

    /// <summary>
    /// B-cubed F1 when the items of each cluster are scored with the parameters that are best on the items of the others.
    /// </summary>
    public double LeaveClusterOut()
    {
        var scores = new (double Precision, double Recall)[clusters.Count];
        foreach (var left in clusters.Distinct())
        {
            var (curve, threshold) = Best(item => clusters[item] != left);
            foreach (var item in Enumerable.Range(0, clusters.Count).Where(item => clusters[item] == left))
            {
                scores[item] = curves[curve][threshold][item];
            }
        }

        return BCubed.F1(scores);
    }

    /// <summary>What would be chosen, and scored, with every label in hand: an upper bound, not a result.</summary>
    public (double Threshold, double F1) WithAllLabels()
    {
        var (curve, threshold) = Best(_ => true);
        return (Thresholds[threshold], BCubed.F1(curves[curve][threshold]));
    }

    private (int Curve, int Threshold) Best(Func<int, bool> judged)
    {
        int[] items = [.. Enumerable.Range(0, clusters.Count).Where(judged)];
        var (best, score) = ((0, 0), -1.0);
        for (var curve = 0; curve < curves.Count; curve++)
        {
            double[] line = [.. curves[curve].Select(scores => BCubed.F1(items.Select(item => scores[item])))];
            for (var threshold = 0; threshold < line.Length; threshold++)
            {
                var smooth = Enumerable
                    .Range(threshold - Smoothing, (2 * Smoothing) + 1)
                    .Average(at => line[Math.Clamp(at, 0, line.Length - 1)]);
                if (smooth > score + 1e-12)
                {
                    (best, score) = ((curve, threshold), smooth);
                }
            }
        }

        return best;
    }
}
