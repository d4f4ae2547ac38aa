using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Suggest;

internal sealed record GroupSuggestion(Guid GroupId, double Score, IReadOnlyList<string> SharedWords);

internal sealed class GroupIndex
{
    private readonly Dictionary<Guid, (Guid Group, HashSet<string> Words)> items = [];

    public void Add(Guid groupId, Guid itemId, string text)
    {
        lock (items)
        {
            items[itemId] = (groupId, [.. VietnameseText.Fold(text).Split(' ')]);
        }
    }

    public void Remove(Guid itemId)
    {
        lock (items)
        {
            items.Remove(itemId);
        }
    }

    public IReadOnlyList<GroupSuggestion> Suggest(string text, int take)
    {
        var words = VietnameseText.Fold(text).Split(' ').ToHashSet();
        lock (items)
        {
            return [.. items.Values.GroupBy(item => item.Group).Select(group => (group.Key, Shared: group.SelectMany(item => item.Words.Intersect(words)).Distinct().ToList()))
                .Where(group => group.Shared.Count > 0).OrderByDescending(group => group.Shared.Count).Take(take).Select(group => new GroupSuggestion(group.Key, group.Shared.Count / (double)words.Count, group.Shared))];
        }
    }
}
