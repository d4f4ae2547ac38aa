using ThongSuot.Demonstration.Difficulties;
using ThongSuot.Difficulties.Suggest;

namespace ThongSuot.Difficulties.Tests.Suggest;

public sealed class TextClustersTests
{
    [Fact]
    public void B_cubed_agrees_with_a_count_by_hand()
    {
        // Found {a b c}{d e}; right {a b}{c d e}: precision 2/3 2/3 1/3 1 1… by hand.
        var items = BCubed.PerItem([1, 1, 1, 2, 2], [7, 7, 8, 8, 8]);

        items.Select(item => item.Precision).ShouldBe([2.0 / 3, 2.0 / 3, 1.0 / 3, 1, 1], 1e-12);
        items.Select(item => item.Recall).ShouldBe([1, 1, 1.0 / 3, 2.0 / 3, 2.0 / 3], 1e-12);
        BCubed.F1(items).ShouldBe(11.0 / 15, 1e-12);
        BCubed.F1([]).ShouldBe(0);
    }

    [Fact]
    public void Average_linkage_joins_what_a_search_by_hand_joins()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var count = random.Next(2, 8);
            var likeness = new double[count, count];
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    likeness[i, j] = likeness[j, i] = random.NextDouble();
                }
            }

            var threshold = random.NextDouble();
            Sets(TextClusters.Cut(TextClusters.Joins(likeness, 0), count, threshold)).ShouldBe(ByHand(likeness, count, threshold));
        }
    }

    [Fact]
    public void A_list_falls_into_the_things_it_is_about()
    {
        var groups = TextClusters.Of([
            "Trạm y tế thiếu bác sĩ",
            "Không có bác sĩ ở trạm y tế xã",
            "Kho lưu trữ chật, chưa chỉnh lý tài liệu",
            "Tài liệu lưu trữ chưa được chỉnh lý",
        ]);

        groups[0].ShouldBe(groups[1]);
        groups[2].ShouldBe(groups[3]);
        groups[0].ShouldNotBe(groups[2]);
    }

    [Fact]
    public void An_empty_list_has_no_groups() => TextClusters.Of([]).ShouldBeEmpty();

    /// <summary>Mean likeness counted over all pairs each time, from the members.</summary>
    private static string ByHand(double[,] likeness, int count, double threshold)
    {
        List<List<int>> groups = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        while (groups.Count > 1)
        {
            var (left, right, near) = groups
                .SelectMany((a, i) => groups.Skip(i + 1).Select(b => (a, b, a.SelectMany(x => b.Select(y => likeness[x, y])).Average())))
                .MaxBy(pair => pair.Item3);
            if (near < threshold)
            {
                break;
            }

            left.AddRange(right);
            groups.Remove(right);
        }

        return Sets(Enumerable.Range(0, count).Select(i => groups.FindIndex(group => group.Contains(i))).ToArray());
    }

    private static string Sets(int[] groups) =>
        string.Join(
            '|',
            groups
                .Select((group, item) => (group, item))
                .GroupBy(pair => pair.group)
                .Select(group => string.Join(',', group.Select(pair => pair.item)))
                .Order(StringComparer.Ordinal)
        );
}
