using System.Buffers;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>For each feature the groups that have it: the quick look that finds which few groups are worth comparing in full.</summary>
internal sealed class GroupPostings
{
    private readonly Dictionary<uint, List<int>> groupsOf = [];
    private readonly List<KnownGroup?> groups = [];
    private readonly Stack<int> free = [];

    public int NewSlot()
    {
        if (free.TryPop(out var slot))
        {
            return slot;
        }

        groups.Add(null);
        return groups.Count - 1;
    }

    public void Free(int slot)
    {
        groups[slot] = null;
        free.Push(slot);
    }

    public void Add(KnownGroup group, TextFeatures features)
    {
        groups[group.Slot] = group;
        foreach (var feature in Looked(features))
        {
            if (!groupsOf.TryGetValue(feature, out var list))
            {
                groupsOf[feature] = list = new List<int>(1);
            }

            // The items of a group mostly come together.
            if ((list.Count == 0 || list[^1] != group.Slot) && !group.Has(feature, features))
            {
                list.Add(group.Slot);
            }
        }
    }

    /// <summary>Called when the group no longer holds the features, and before those of the item that took their place are added.</summary>
    public void Remove(KnownGroup group, TextFeatures features, TextFeatures? successor)
    {
        foreach (var feature in Looked(features))
        {
            if (!group.Has(feature, successor) && groupsOf.TryGetValue(feature, out var list) && list.Remove(group.Slot) && list.Count == 0)
            {
                groupsOf.Remove(feature);
            }
        }
    }

    /// <summary>The groups that share most with the text by weight, at most so many; in no order.</summary>
    public IReadOnlyList<KnownGroup> Nearest(TextFeatures features, WeighedText asked, int take)
    {
        var shared = ArrayPool<float>.Shared.Rent(Math.Max(1, groups.Count));
        Array.Clear(shared, 0, groups.Count);
        List<int> met = [];
        foreach (var view in (ReadOnlySpan<FeatureView>)[FeatureView.Bare, FeatureView.Concept])
        {
            foreach (var feature in Distinct(features.Of(view)))
            {
                if (!groupsOf.TryGetValue(feature, out var list))
                {
                    continue;
                }

                var share = (float)asked.ShareOf(view, feature);
                foreach (var slot in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list))
                {
                    if (shared[slot] == 0)
                    {
                        met.Add(slot);
                    }

                    shared[slot] += share;
                }
            }
        }

        var limit = met.Count <= take ? 0 : Smallest(met, shared, take);
        // Of those just at the limit only so many as there is room for: of a common word there are tens of thousands.
        List<int> slots = [.. met.Where(slot => shared[slot] > limit)];
        slots.AddRange(met.Where(slot => limit > 0 && shared[slot].Equals(limit)).Take(take - slots.Count));
        List<KnownGroup> nearest = [.. slots.Select(slot => groups[slot]!)];
        ArrayPool<float>.Shared.Return(shared);
        return nearest;
    }

    /// <summary>The value that the so-manieth largest has.</summary>
    private static float Smallest(List<int> met, float[] shared, int take)
    {
        var heap = new PriorityQueue<int, float>(take + 1);
        foreach (var slot in met)
        {
            if (heap.Count < take)
            {
                heap.Enqueue(slot, shared[slot]);
            }
            else if (heap.TryPeek(out _, out var least) && shared[slot] > least)
            {
                heap.EnqueueDequeue(slot, shared[slot]);
            }
        }

        return heap.TryPeek(out _, out var smallest) ? smallest : 0;
    }

    /// <summary>Marked features are left out: their bare twins find the same groups, and more.</summary>
    private static List<uint> Looked(TextFeatures features) =>
        [.. Distinct(features.Of(FeatureView.Bare)), .. Distinct(features.Of(FeatureView.Concept))];

    private static List<uint> Distinct(ReadOnlySpan<uint> sorted)
    {
        List<uint> distinct = new(sorted.Length);
        foreach (var id in sorted)
        {
            if (distinct.Count == 0 || distinct[^1] != id)
            {
                distinct.Add(id);
            }
        }

        return distinct;
    }
}
