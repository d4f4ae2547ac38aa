namespace ThongSuot.Difficulties.Suggest;

/// <summary>How rare each feature is among the texts known: what nearly every text has tells little about any.</summary>
internal sealed class FeatureWeights
{
    private readonly Dictionary<uint, int> texts = [];

    public int Texts { get; private set; }

    public void Add(TextFeatures features) => Count(features, 1);

    public void Remove(TextFeatures features) => Count(features, -1);

    /// <summary>At least 1, growing with rarity (smoothed inverse document frequency).</summary>
    public double Of(uint feature) => Math.Log((1.0 + Texts) / (1 + texts.GetValueOrDefault(feature))) + 1;

    private void Count(TextFeatures features, int change)
    {
        Texts += change;
        // The same feature stands side by side, and no feature is in two views.
        var last = -1L;
        foreach (var id in features.All)
        {
            if (id == last)
            {
                continue;
            }

            last = id;
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(texts, id, out _);
            count += change;
            if (count <= 0)
            {
                texts.Remove(id);
            }
        }
    }
}
