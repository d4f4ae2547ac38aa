using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Threads;

/// <summary>Walks the thread from one record in both directions.</summary>
public sealed class ThreadReader(IDbContextFactory<Db> contexts, IEnumerable<IThreadSource> sources)
{
    /// <summary>A conference joins hundreds of difficulties: from there on only the nearest records are shown.</summary>
    public const int MostItems = 60;

    /// <summary>From a dossier's figure to what came of it takes at most so many steps: difficulty, answer, conference, directive, sub-task.</summary>
    private const int MostSteps = 5;

    private readonly Dictionary<string, IThreadSource> byKind = sources.SelectMany(source => source.Kinds.Select(kind => (kind, source))).ToDictionary(pair => pair.kind, pair => pair.source, StringComparer.Ordinal);

    /// <summary>Every record that hangs together with this one and that the seat may see, in order of time; the record itself is among them.</summary>
    public async Task<IReadOnlyList<ThreadItem>> WalkAsync(string kind, Guid id, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kinds = new Dictionary<Guid, string> { [id] = kind };
        var border = new List<Guid> { id };
        for (var step = 0; step < MostSteps && border.Count > 0 && kinds.Count < MostItems; step++)
        {
            var links = await db.Set<ThreadLink>().AsNoTracking().Where(link => border.Contains(link.FromId) || border.Contains(link.ToId))
                .OrderByDescending(link => link.At).Take(MostItems * 2).ToListAsync(ct);
            border = [];
            foreach (var (end, endKind) in links.SelectMany(link => new[] { (link.FromId, link.FromKind), (link.ToId, link.ToKind) }))
            {
                if (kinds.Count < MostItems && kinds.TryAdd(end, endKind))
                {
                    border.Add(end);
                }
            }
        }

        var items = new List<ThreadItem>();
        foreach (var same in kinds.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal))
        {
            if (byKind.TryGetValue(same.Key, out var source))
            {
                items.AddRange(await source.DescribeAsync(db, same.Key, [.. same], seat, ct));
            }
        }

        return [.. items.OrderBy(item => item.At).ThenBy(item => item.Code, StringComparer.Ordinal)];
    }
}
