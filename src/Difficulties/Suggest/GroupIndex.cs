namespace ThongSuot.Difficulties.Suggest;

/// <summary>A known group that a text may belong to. The shared words are those of the text asked about.</summary>
internal sealed record GroupSuggestion(Guid GroupId, double Score, IReadOnlyList<string> SharedWords);

/// <summary>
/// The known groups in memory, asked for those a new text is most alike to. Many may ask while one adds.
/// A group is stood for by a few of its items that differ most, so that a group of thousands costs no more than one of ten.
/// </summary>
internal sealed class GroupIndex : IDisposable
{
    /// <summary>How many groups are compared in full after the quick look by shared features.</summary>
    private const int Compared = 100;

    private const int WordsShown = 5;

    private readonly ReaderWriterLockSlim gate = new();
    private readonly FeatureWeights weights = new();
    private readonly Dictionary<Guid, KnownGroup> groups = [];
    private readonly Dictionary<Guid, KnownGroup> groupOfItem = [];
    private readonly GroupPostings postings = new();

    /// <summary>Items known, whether they stand for their group or are stood for.</summary>
    public int Items => groupOfItem.Count;

    public int Groups => groups.Count;

    public void Add(Guid groupId, Guid itemId, string text) => Add(groupId, itemId, TextFeatures.Of(text));

    /// <summary>Adds an item with the features its row kept. An item added again moves.</summary>
    public void Add(Guid groupId, Guid itemId, TextFeatures features)
    {
        gate.EnterWriteLock();
        try
        {
            Take(itemId);
            if (!groups.TryGetValue(groupId, out var group))
            {
                groups[groupId] = group = new KnownGroup(groupId, postings.NewSlot());
            }

            groupOfItem[itemId] = group;
            var (added, replaced) = group.Add(itemId, features);
            Forget(group, replaced, features);
            if (added)
            {
                weights.Add(features);
                postings.Add(group, features);
            }
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>
    /// Takes an item out. True when it stood for others of its group that the index does not hold in full: then add the group's items anew.
    /// </summary>
    public bool Remove(Guid itemId)
    {
        gate.EnterWriteLock();
        try
        {
            return Take(itemId);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>The groups most alike, best first; none when no feature is shared.</summary>
    public IReadOnlyList<GroupSuggestion> Suggest(string text, int take)
    {
        var reading = FeatureReading.Of(text);
        var features = TextFeatures.Of(reading);
        gate.EnterReadLock();
        try
        {
            var asked = new WeighedText(features, weights);
            return
            [
                .. postings
                    .Nearest(features, asked, Compared)
                    .Select(group => group.LikenessTo(asked, weights))
                    .OrderByDescending(found => found.Score)
                    .ThenBy(found => found.Group.Id)
                    .Take(take)
                    .Select(found => new GroupSuggestion(found.Group.Id, found.Score, SharedWords(reading, asked, found.Best))),
            ];
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool Take(Guid itemId)
    {
        if (!groupOfItem.Remove(itemId, out var group))
        {
            return false;
        }

        var left = group.Remove(itemId);
        Forget(group, left, null);
        if (group.Items == 0)
        {
            groups.Remove(group.Id);
            postings.Free(group.Slot);
        }

        return left is not null && group.Items > group.Standing.Count;
    }

    private void Forget(KnownGroup group, TextFeatures? left, TextFeatures? successor)
    {
        if (left is not null)
        {
            weights.Remove(left);
            postings.Remove(group, left, successor);
        }
    }

    private static List<string> SharedWords(FeatureReading reading, WeighedText asked, TextFeatures best)
    {
        List<string> shown = [];
        var shared = reading
            .Features.Where(feature => feature.View != FeatureView.Marked && best.Of(feature.View).BinarySearch(feature.Id) >= 0)
            .OrderByDescending(feature => asked.ShareOf(feature.View, feature.Id))
            .ThenBy(feature => feature.Start);
        foreach (var words in shared.Select(feature => reading.Sentence.Written(feature.Start, feature.Length)))
        {
            if (!shown.Exists(other => $" {other} ".Contains($" {words} ", StringComparison.Ordinal)))
            {
                shown.RemoveAll(other => $" {words} ".Contains($" {other} ", StringComparison.Ordinal));
                shown.Add(words);
            }

            if (shown.Count == WordsShown)
            {
                break;
            }
        }

        return shown;
    }
}
