namespace ThongSuot.Difficulties.Suggest;

/// <summary>A feature and the words of the text it was read from.</summary>
internal readonly record struct ReadFeature(FeatureView View, uint Id, int Start, int Length);

/// <summary>The features of a text together with where each stands, so that a likeness can be shown in the reader's own words.</summary>
internal sealed class FeatureReading
{
    private FeatureReading(Sentence sentence, IReadOnlyList<ReadFeature> features) => (Sentence, Features) = (sentence, features);

    public Sentence Sentence { get; }

    public IReadOnlyList<ReadFeature> Features { get; }

    public static FeatureReading Of(string? text)
    {
        var sentence = Sentence.Of(text);
        List<ReadFeature> features = [];
        var stops = sentence.IsMarked ? FunctionWords.Marked : FunctionWords.Bare;
        var before = -1;
        for (var at = 0; at < sentence.Syllables.Count; at++)
        {
            var syllable = sentence.Syllables[at];
            if (stops.Contains(sentence.IsMarked ? syllable.Marked : syllable.Bare))
            {
                continue;
            }

            Add(FeatureView.Bare, syllable.Bare, before < 0 ? null : sentence.Syllables[before].Bare, at);
            if (sentence.IsMarked)
            {
                Add(FeatureView.Marked, syllable.Marked, before < 0 ? null : sentence.Syllables[before].Marked, at);
            }

            before = at;
        }

        features.AddRange(
            ConceptDictionary
                .Instance.FindIn(sentence)
                .Select(match => new ReadFeature(
                    FeatureView.Concept,
                    TextFeatures.IdOf(FeatureView.Concept, match.Concept.Name),
                    match.Start,
                    match.Length
                ))
        );
        return new FeatureReading(sentence, features);

        // Most Vietnamese words have two syllables, so neighbours are read as a pair too, over a function word between them.
        void Add(FeatureView view, string syllable, string? previous, int at)
        {
            features.Add(new ReadFeature(view, TextFeatures.IdOf(view, syllable), at, 1));
            if (previous is not null)
            {
                features.Add(new ReadFeature(view, TextFeatures.IdOf(view, previous, syllable), before, at - before + 1));
            }
        }
    }
}
