using ThongSuot.Difficulties;
using ThongSuot.Difficulties.Suggest;

namespace ThongSuot.Demonstration.Difficulties;

/// <summary>
/// How well a grouping agrees with the right one, item by item (B-cubed): precision is the part of an item's group that belongs with it,
/// recall the part of what belongs with it that is in its group.
/// </summary>
internal static class BCubed
{
    public static IReadOnlyList<(double Precision, double Recall)> PerItem(IReadOnlyList<int> found, IReadOnlyList<int> right)
    {
        var both = found.Zip(right).CountBy(pair => pair).ToDictionary();
        var groups = found.CountBy(group => group).ToDictionary();
        var truths = right.CountBy(group => group).ToDictionary();
        return
        [
            .. found.Zip(right, (group, truth) =>
                ((double)both[(group, truth)] / groups[group], (double)both[(group, truth)] / truths[truth])
            ),
        ];
    }

    /// <summary>The harmonic mean of the mean precision and the mean recall.</summary>
    public static double F1(IEnumerable<(double Precision, double Recall)> items)
    {
        var (precision, recall, count) = (0.0, 0.0, 0);
        foreach (var item in items)
        {
            (precision, recall, count) = (precision + item.Precision, recall + item.Recall, count + 1);
        }

        return count == 0 || precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) / count;
    }
}
