namespace ThongSuot.Difficulties.Suggest;

/// <summary>What the concept classes of a text speak for together: how much for each field, half as much for each answering body.</summary>
internal readonly struct FieldLeaning
{
    /// <summary>A body answers for several fields, so the same body says less than the same field.</summary>
    private const double BodyShare = 0.5;

    private static readonly (Dictionary<uint, (int Field, int Body)> Places, int Count) Known = Read();

    private readonly double[] heights;

    private FieldLeaning(double[] heights) => this.heights = heights;

    public bool IsNone => heights.Length == 0;

    /// <summary>The leaning of weighed concept features; none when no class speaks for a field.</summary>
    public static FieldLeaning Of(IEnumerable<(uint Id, double Weight)> concepts)
    {
        var sums = new double[Known.Count];
        foreach (var (id, weight) in concepts)
        {
            if (Known.Places.TryGetValue(id, out var place))
            {
                sums[place.Field] += weight;
                sums[place.Body] += BodyShare * weight;
            }
        }

        var length = Math.Sqrt(sums.Sum(height => height * height));
        return new FieldLeaning(length > 0 ? [.. sums.Select(height => height / length)] : []);
    }

    public double Cosine(FieldLeaning other) => heights.Zip(other.heights, (left, right) => left * right).Sum();

    private static (Dictionary<uint, (int Field, int Body)> Places, int Count) Read()
    {
        var speaking = ConceptDictionary.Instance.Concepts.Where(concept => concept.Field is not null).ToArray();
        var fields = Enum.GetValues<DifficultyField>();
        string[] bodies = [.. speaking.Select(concept => concept.BodySlug).Distinct(StringComparer.Ordinal)];
        return (
            speaking.ToDictionary(
                concept => TextFeatures.IdOf(FeatureView.Concept, concept.Name),
                concept => (Array.IndexOf(fields, concept.Field!.Value), fields.Length + Array.IndexOf(bodies, concept.BodySlug))
            ),
            fields.Length + bodies.Length
        );
    }
}
