using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>The likeness by which difficulties are grouped, for the short texts of other modules.</summary>
internal sealed class TextLikeness : ITextLikeness
{
    public IReadOnlyList<LikeText> Nearest(IReadOnlyList<string> asked, IReadOnlyList<string> known)
    {
        var weights = new FeatureWeights();
        var features = asked.Concat(known).Select(TextFeatures.Of).ToList();
        foreach (var text in features)
        {
            weights.Add(text);
        }

        var weighed = features.Select(text => new WeighedText(text, weights)).ToList();
        return
        [
            .. asked.Select(
                (_, at) =>
                    known
                        .Select((_, place) => new LikeText(place, weighed[at].LikenessTo(weighed[asked.Count + place])))
                        .DefaultIfEmpty(new LikeText(-1, 0))
                        .MaxBy(match => match.Likeness)
            ),
        ];
    }
}
