namespace ThongSuot.Difficulties.Suggest;

/// <summary>
/// Groups texts among themselves, as for a list that a conference brings: the two nearest groups join until none are near enough.
/// Nearness of groups is mostly the mean likeness of their members, with a part of the best likeness, so that a long chain of
/// wording holds.
/// </summary>
internal static class TextClusters
{
    public const double BestShare = 0.25;

    /// <summary>Likeness below which groups stay apart: where the labelled sample scores best (<c>./dev bench grouping</c>).</summary>
    public const double Threshold = 0.235;

    /// <summary>The group number of each text, in the order given.</summary>
    public static int[] Of(IReadOnlyList<string> texts)
    {
        var features = texts.Select(text => TextFeatures.Of(text)).ToArray();
        return Cut(Joins(WithoutHabit(Likenesses(features)), BestShare), texts.Count, Threshold);
    }

    public static double[,] Likenesses(IReadOnlyList<TextFeatures> features, double wordShare = WeighedText.WordShare)
    {
        var weights = new FeatureWeights();
        foreach (var text in features)
        {
            weights.Add(text);
        }

        var weighed = features.Select(text => new WeighedText(text, weights)).ToArray();
        var likeness = new double[weighed.Length, weighed.Length];
        for (var i = 0; i < weighed.Length; i++)
        {
            for (var j = i; j < weighed.Length; j++)
            {
                likeness[i, j] = likeness[j, i] = weighed[i].LikenessTo(weighed[j], wordShare);
            }
        }

        return likeness;
    }

    /// <summary>
    /// Likenesses less what a text has in common with the whole list beyond what is usual in it: a text alike to all is alike to none.
    /// A list of one matter is not changed by it.
    /// </summary>
    public static double[,] WithoutHabit(double[,] likeness)
    {
        var count = likeness.GetLength(0);
        if (count < 2)
        {
            return likeness;
        }

        double[] habit =
        [
            .. Enumerable
                .Range(0, count)
                .Select(one => Enumerable.Range(0, count).Where(other => other != one).Average(other => likeness[one, other])),
        ];
        var usual = habit.Average();
        var less = new double[count, count];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                less[one, other] = likeness[one, other] + usual - ((habit[one] + habit[other]) / 2);
            }
        }

        return less;
    }

    /// <summary>Every join in the order made, with the nearness at which it was made.</summary>
    public static IReadOnlyList<Join> Joins(double[,] likeness, double bestShare)
    {
        var near = (double[,])likeness.Clone();
        var count = near.GetLength(0);
        var sizes = Enumerable.Repeat(1, count).ToArray();
        List<int> alive = [.. Enumerable.Range(0, count)];
        List<Join> joins = [];
        while (alive.Count > 1)
        {
            var join = Nearest(near, alive);
            joins.Add(join);
            alive.Remove(join.Gone);
            foreach (var other in alive.Where(other => other != join.Kept))
            {
                var (kept, gone) = (near[join.Kept, other], near[join.Gone, other]);
                var mean = ((sizes[join.Kept] * kept) + (sizes[join.Gone] * gone)) / (sizes[join.Kept] + sizes[join.Gone]);
                near[join.Kept, other] = near[other, join.Kept] = ((1 - bestShare) * mean) + (bestShare * Math.Max(kept, gone));
            }

            sizes[join.Kept] += sizes[join.Gone];
        }

        return joins;
    }

    /// <summary>The groups as they stood before the first join that was too far.</summary>
    public static int[] Cut(IReadOnlyList<Join> joins, int count, double threshold)
    {
        var groups = Enumerable.Range(0, count).ToArray();
        foreach (var join in joins.TakeWhile(join => join.Nearness >= threshold))
        {
            for (var i = 0; i < count; i++)
            {
                groups[i] = groups[i] == join.Gone ? join.Kept : groups[i];
            }
        }

        return groups;
    }

    private static Join Nearest(double[,] near, List<int> alive)
    {
        var best = new Join(alive[0], alive[1], double.NegativeInfinity);
        for (var i = 0; i < alive.Count; i++)
        {
            for (var j = i + 1; j < alive.Count; j++)
            {
                if (near[alive[i], alive[j]] > best.Nearness)
                {
                    best = new Join(alive[i], alive[j], near[alive[i], alive[j]]);
                }
            }
        }

        return best;
    }

    /// <summary>Two groups, named by their first member, become one.</summary>
    internal readonly record struct Join(int Kept, int Gone, double Nearness);
}
