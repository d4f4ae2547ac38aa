namespace ThongSuot.Difficulties.Suggest;

/// <summary>A group as the index holds it: how many items, and the few that stand for all.</summary>
internal sealed class KnownGroup(Guid id, int slot)
{
    /// <summary>Items that stand for a group at most.</summary>
    public const int MostStanding = 8;

    private const int Nearest = 5;

    private readonly List<(Guid Item, TextFeatures Features)> standing = [];

    public Guid Id => id;

    public int Slot => slot;

    public int Items { get; private set; }

    public IReadOnlyList<(Guid Item, TextFeatures Features)> Standing => standing;

    /// <summary>Whether the item now stands for the group, and the features of the one that made room.</summary>
    public (bool Added, TextFeatures? Replaced) Add(Guid item, TextFeatures features)
    {
        Items++;
        if (standing.Count < MostStanding)
        {
            standing.Add((item, features));
            return (true, null);
        }

        // The newcomer takes the place of the one most like another, if it brings more than that one does.
        var (place, overlap) = MostRepeated();
        if (standing.Max(other => Overlap(other.Features, features)) >= overlap)
        {
            return (false, null);
        }

        var replaced = standing[place].Features;
        standing[place] = (item, features);
        return (true, replaced);
    }

    /// <summary>The features of the item if it stood for the group.</summary>
    public TextFeatures? Remove(Guid item)
    {
        Items--;
        var at = standing.FindIndex(other => other.Item == item);
        if (at < 0)
        {
            return null;
        }

        var features = standing[at].Features;
        standing.RemoveAt(at);
        return features;
    }

    /// <summary>Whether a standing item has the feature, leaving one out of account.</summary>
    public bool Has(uint feature, TextFeatures? apart)
    {
        foreach (var (_, features) in standing)
        {
            if (!ReferenceEquals(features, apart) && features.All.Contains(feature))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Mostly the mean of the nearest members, with a part of the best. Of the nearest only, because those that stand for a large group
    /// are its most different ones, and variety is no fault.
    /// </summary>
    public (KnownGroup Group, double Score, TextFeatures Best) LikenessTo(WeighedText asked, FeatureWeights weights)
    {
        var members = standing
            .Select(item => (item.Features, Likeness: asked.LikenessTo(new WeighedText(item.Features, weights))))
            .ToArray();
        Array.Sort(members, (left, right) => right.Likeness.CompareTo(left.Likeness));
        var nearest = members.Take(Nearest).Average(member => member.Likeness);
        return (this, (TextClusters.BestShare * members[0].Likeness) + ((1 - TextClusters.BestShare) * nearest), members[0].Features);
    }

    private (int Place, double Overlap) MostRepeated()
    {
        var (place, most) = (0, -1.0);
        for (var i = 0; i < standing.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Overlap(standing[i].Features, standing[j].Features) is var overlap && overlap > most)
                {
                    (place, most) = (i, overlap);
                }
            }
        }

        return (place, most);
    }

    /// <summary>Shared features by all features (Jaccard): cheap, and what is repeated needs no weights.</summary>
    private static double Overlap(TextFeatures left, TextFeatures right)
    {
        var shared = 0;
        foreach (var view in (ReadOnlySpan<FeatureView>)[FeatureView.Bare, FeatureView.Concept])
        {
            var a = left.Of(view);
            var b = right.Of(view);
            for (int i = 0, j = 0; i < a.Length && j < b.Length; )
            {
                var order = a[i].CompareTo(b[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }

        var all =
            left.Of(FeatureView.Bare).Length
            + left.Of(FeatureView.Concept).Length
            + right.Of(FeatureView.Bare).Length
            + right.Of(FeatureView.Concept).Length
            - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
