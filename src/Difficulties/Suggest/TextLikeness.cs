using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>
/// The likeness by which difficulties are grouped, for the short texts of other modules. These are all of one field, which tells nothing.
/// </summary>
internal sealed class TextLikeness : ITextLikeness
{
    public IReadOnlyList<LikeText> Nearest(IReadOnlyList<string> asked, IReadOnlyList<string> known)
    {
        var weighed = Weigh([.. asked, .. known]);
        return
        [
            .. asked.Select(
                (_, at) =>
                    known
                        .Select((_, place) => new LikeText(place, Like(weighed[at], weighed[asked.Count + place])))
                        .DefaultIfEmpty(new LikeText(-1, 0))
                        .MaxBy(match => match.Likeness)
            ),
        ];
    }

    public IReadOnlyList<(int One, int Other)> Alike(IReadOnlyList<string> texts, double least)
    {
        var weighed = Weigh(texts);
        return
        [
            .. from one in Enumerable.Range(0, weighed.Count)
            from other in Enumerable.Range(one + 1, weighed.Count - one - 1)
            where Like(weighed[one], weighed[other]) >= least
            select (one, other),
        ];
    }

    private static double Like(WeighedText one, WeighedText other) => one.LikenessTo(other, fieldShare: 0);

    private static List<WeighedText> Weigh(IReadOnlyList<string> texts)
    {
        var weights = new FeatureWeights();
        var features = texts.Select(TextFeatures.Of).ToList();
        foreach (var text in features)
        {
            weights.Add(text);
        }

        return [.. features.Select(text => new WeighedText(text, weights))];
    }
}
