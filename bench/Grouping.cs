using System.Globalization;
using ThongSuot.Demonstration.Difficulties;
using ThongSuot.Difficulties;
using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Text;

namespace ThongSuot.Bench;

/// <summary>How well difficulties are grouped, and given a field, from their text alone.</summary>
internal static class Grouping
{
    private static readonly double[] WordShares = [0.3, 0.4, 0.5, 0.6, 0.7];
    private static readonly double[] BestShares = [0, 0.25, 0.5];

    /// <summary>Weight of an equal field in the variant that is told the field.</summary>
    private const double FieldShare = 0.2;

    private const int Neighbours = 5;

    public static void Run(string file)
    {
        var sample = GroupingSample.Read(file);
        Say($"{sample.Count} recommendations of high confidence in {sample.ClusterCount} clusters; text alone");
        Say("b3_f1: the whole sample is grouped; a cluster's rows are scored with the parameters best for the rows of all other clusters");
        Say("top3: of each row of a cluster of two or more, left out in turn: its group is among the first three suggested");
        var plain = GroupingBaseline.Likenesses(sample.Texts);
        var baseline = new GroupingParameters(sample.Clusters);
        baseline.Add(plain, 0);
        Say(
            $"baseline_b3_f1={Text(baseline.LeaveClusterOut())} baseline_top3={Text(GroupingBaseline.TopThree(plain, sample.Clusters))} (plain word tf-idf, average linkage; with all labels {Text(baseline.WithAllLabels().F1)})"
        );

        var features = sample.Texts.Select(text => TextFeatures.Of(text)).ToArray();
        var fixedOnes = Parameters(sample, features, [WeighedText.WordShare], [TextClusters.BestShare], null);
        var (threshold, whole) = fixedOnes.WithAllLabels();
        Say(
            $"as shipped (word share {WeighedText.WordShare}, best share {TextClusters.BestShare}), threshold left-out: b3_f1={Text(fixedOnes.LeaveClusterOut())}; with all labels threshold {Text(threshold)} gives {Text(whole)}, as shipped ({TextClusters.Threshold}) {Text(Shipped(sample))}"
        );

        string[] unmarked = [.. sample.Texts.Select(VietnameseText.Fold)];
        var bare = Parameters(sample, [.. unmarked.Select(text => TextFeatures.Of(text))], WordShares, BestShares, null);
        Say(
            $"without marks: b3_f1={Text(bare.LeaveClusterOut())} top3={Text(TopThree(sample, unmarked, 3))}; written with marks, asked without: top3={Text(TopThree(sample, unmarked, 3, sample.Texts))}"
        );
        FieldsOf(sample);

        var withField = Parameters(sample, features, WordShares, BestShares, sample.Fields);
        Say(
            $"with field: b3_f1={Text(withField.LeaveClusterOut())} top3={Text(GroupingBaseline.TopThree(WithField(TextClusters.Likenesses(features), sample.Fields), sample.Clusters))}"
        );
        Say($"top1={Text(TopThree(sample, sample.Texts, 1))} top5={Text(TopThree(sample, sample.Texts, 5))}");
        var all = Parameters(sample, features, WordShares, BestShares, null);
        Say($"b3_f1={Text(all.LeaveClusterOut())} top3={Text(TopThree(sample, sample.Texts, 3))}");
    }

    private static GroupingParameters Parameters(
        GroupingSample sample,
        TextFeatures[] features,
        double[] wordShares,
        double[] bestShares,
        IReadOnlyList<string>? fields
    )
    {
        var parameters = new GroupingParameters(sample.Clusters);
        foreach (var words in wordShares)
        {
            var likeness = TextClusters.Likenesses(features, words);
            likeness = fields is null ? likeness : WithField(likeness, fields);
            foreach (var best in bestShares)
            {
                parameters.Add(TextClusters.WithoutHabit(likeness), best);
            }
        }

        return parameters;
    }

    private static double[,] WithField(double[,] likeness, IReadOnlyList<string> fields)
    {
        var with = (double[,])likeness.Clone();
        for (var i = 0; i < fields.Count; i++)
        {
            for (var j = 0; j < fields.Count; j++)
            {
                with[i, j] = ((1 - FieldShare) * with[i, j]) + (fields[i] == fields[j] ? FieldShare : 0);
            }
        }

        return with;
    }

    private static double Shipped(GroupingSample sample) => BCubed.F1(BCubed.PerItem(TextClusters.Of(sample.Texts), sample.Clusters));

    /// <summary>The product's own index, filled with all rows but one, asked for that one.</summary>
    private static double TopThree(GroupingSample sample, IReadOnlyList<string> asked, int take, IReadOnlyList<string>? known = null)
    {
        Guid[] groups = [.. Enumerable.Range(0, sample.ClusterCount).Select(Numbered)];
        Guid[] items = [.. Enumerable.Range(0, sample.Count).Select(Numbered)];
        using var index = new GroupIndex();
        for (var row = 0; row < sample.Count; row++)
        {
            index.Add(groups[sample.Clusters[row]], items[row], (known ?? asked)[row]);
        }

        var (right, count) = (0, 0);
        for (var row = 0; row < sample.Count; row++)
        {
            if (sample.Clusters.Count(cluster => cluster == sample.Clusters[row]) < 2)
            {
                continue;
            }

            // A group larger than the index keeps in full is added anew, as the product does when one that stood for others goes.
            if (index.Remove(items[row]))
            {
                foreach (
                    var other in Enumerable
                        .Range(0, sample.Count)
                        .Where(other => other != row && sample.Clusters[other] == sample.Clusters[row])
                )
                {
                    index.Add(groups[sample.Clusters[other]], items[other], (known ?? asked)[other]);
                }
            }

            count++;
            right += index.Suggest(asked[row], take).Any(found => found.GroupId == groups[sample.Clusters[row]]) ? 1 : 0;
            index.Add(groups[sample.Clusters[row]], items[row], (known ?? asked)[row]);
        }

        return (double)right / count;
    }

    /// <summary>The field by concepts alone, and with the like rows of all other clusters already decided.</summary>
    private static void FieldsOf(GroupingSample sample)
    {
        int[] rows = [.. Enumerable.Range(0, sample.Count).Where(row => GroupingFields.Of(sample.Fields[row]) is not null)];
        using var index = new GroupIndex();
        var items = rows.ToDictionary(Numbered);
        var idOf = items.ToDictionary(item => item.Value, item => item.Key);
        foreach (var row in rows)
        {
            index.Add(idOf[row], idOf[row], sample.Texts[row]);
        }

        var (alone, aloneTwo, with, apart) = (0, 0, 0, 0);
        foreach (var row in rows)
        {
            var right = GroupingFields.Of(sample.Fields[row]);
            var guess = FieldSuggester.Suggest(sample.Texts[row], []);
            alone += guess.Take(1).Any(field => field.Field == right) ? 1 : 0;
            aloneTwo += guess.Take(2).Any(field => field.Field == right) ? 1 : 0;
            var found = index.Suggest(sample.Texts[row], Neighbours * 4).Where(group => items[group.GroupId] != row).ToArray();
            with += IsFirst(sample.Texts[row], found, right) ? 1 : 0;
            apart += IsFirst(
                sample.Texts[row],
                [.. found.Where(group => sample.Clusters[items[group.GroupId]] != sample.Clusters[row])],
                right
            )
                ? 1
                : 0;
        }

        Say(
            $"field of {rows.Length} rows whose column means one field of the official list: right first {Part(alone)}, among two {Part(aloneTwo)}; "
                + $"with neighbours decided: {Part(with)}, with those of other clusters only: {Part(apart)}"
        );

        string Part(int right) => Text((double)right / rows.Length);

        bool IsFirst(string text, IReadOnlyList<GroupSuggestion> found, DifficultyField? right) =>
            FieldSuggester
                .Suggest(text, [.. found.Take(Neighbours).Select(group => Decided(group, sample.Fields[items[group.GroupId]]))])
                .Take(1)
                .Any(guess => guess.Field == right);
    }

    private static DecidedNeighbour Decided(GroupSuggestion found, string field)
    {
        var known = GroupingFields.Of(field)!.Value;
        return new DecidedNeighbour(found.Score, known, DifficultyFields.Of(known).LeadSlug);
    }

    /// <summary>The same in every run, since equal likenesses are ordered by id.</summary>
    private static Guid Numbered(int row) => new(row + 1, 0, 0, new byte[8]);

    private static string Text(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static void Say(string line) => Console.WriteLine(line);
}
