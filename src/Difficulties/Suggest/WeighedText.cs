namespace ThongSuot.Difficulties.Suggest;

/// <summary>Features with their weights, each view of length 1, ready to be compared.</summary>
internal sealed class WeighedText
{
    /// <summary>Words and what they mean count the same, beside the field.</summary>
    public const double WordShare = 0.5;

    /// <summary>A tenth of a likeness is whether the texts speak of one field and one body.</summary>
    public const double FieldShare = 0.1;

    private readonly View bare;
    private readonly View marked;
    private readonly View concepts;
    private readonly FieldLeaning leaning;

    public WeighedText(TextFeatures features, FeatureWeights weights)
    {
        bare = View.Of(features.Of(FeatureView.Bare), weights);
        marked = View.Of(features.Of(FeatureView.Marked), weights);
        concepts = View.Of(features.Of(FeatureView.Concept), weights);
        leaning = FieldLeaning.Of(concepts.Weights);
    }

    /// <summary>From 0 (nothing shared) to 1 (the same text); the same whichever text is asked first.</summary>
    public double LikenessTo(WeighedText other, double wordShare = WordShare, double fieldShare = FieldShare)
    {
        // Marks tell words apart, but only where both writers used them.
        var words =
            marked.IsEmpty || other.marked.IsEmpty ? bare.Cosine(other.bare) : (bare.Cosine(other.bare) + marked.Cosine(other.marked)) / 2;
        if (concepts.IsEmpty && other.concepts.IsEmpty)
        {
            return Math.Clamp(words, 0, 1);
        }

        var said = (wordShare * words) + ((1 - wordShare) * concepts.Cosine(other.concepts));
        var likeness =
            leaning.IsNone && other.leaning.IsNone ? said : ((1 - fieldShare) * said) + (fieldShare * leaning.Cosine(other.leaning));
        return Math.Clamp(likeness, 0, 1);
    }

    /// <summary>
    /// What a feature of this text can add to a likeness at most; 0 when the text has it not. Marked features count through their
    /// bare twins.
    /// </summary>
    public double ShareOf(FeatureView view, uint id) =>
        view switch
        {
            FeatureView.Bare => (1 - FieldShare) * WordShare * bare.SquareOf(id),
            FeatureView.Concept => (1 - FieldShare) * (1 - WordShare) * concepts.SquareOf(id),
            _ => 0,
        };

    private readonly struct View
    {
        private readonly uint[] ids;
        private readonly double[] weights;

        private View(uint[] ids, double[] weights) => (this.ids, this.weights) = (ids, weights);

        public bool IsEmpty => ids.Length == 0;

        public IEnumerable<(uint Id, double Weight)> Weights => ids.Zip(weights);

        public static View Of(ReadOnlySpan<uint> sorted, FeatureWeights known)
        {
            var kept = new uint[sorted.Length];
            var heights = new double[sorted.Length];
            var length = 0;
            var squares = 0.0;
            for (var at = 0; at < sorted.Length; )
            {
                var end = at + 1;
                while (end < sorted.Length && sorted[end] == sorted[at])
                {
                    end++;
                }

                kept[length] = sorted[at];
                heights[length] = (1 + Math.Log(end - at)) * known.Of(sorted[at]);
                squares += heights[length] * heights[length];
                length++;
                at = end;
            }

            for (var i = 0; i < length; i++)
            {
                heights[i] /= Math.Sqrt(squares);
            }

            return new View(kept[..length], heights[..length]);
        }

        public double Cosine(View other)
        {
            var sum = 0.0;
            for (int left = 0, right = 0; left < ids.Length && right < other.ids.Length; )
            {
                if (ids[left] == other.ids[right])
                {
                    sum += weights[left++] * other.weights[right++];
                }
                else if (ids[left] < other.ids[right])
                {
                    left++;
                }
                else
                {
                    right++;
                }
            }

            return sum;
        }

        public double SquareOf(uint id) => Array.BinarySearch(ids, id) is var at and >= 0 ? weights[at] * weights[at] : 0;
    }
}
