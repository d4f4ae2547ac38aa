using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Threads;

/// <summary>Walks the thread from one record in both directions.</summary>
public sealed class ThreadReader(IDbContextFactory<Db> contexts, IEnumerable<IThreadSource> sources)
{
    /// <summary>A conference joins hundreds of difficulties: from there on only the nearest records are shown.</summary>
    public const int MostItems = 60;

    /// <summary>
    /// From a dossier's figure to what came of it takes at most so many steps: difficulty, answer, conference, directive,
    /// sub-task.
    /// </summary>
    private const int MostSteps = 5;

    private readonly Dictionary<string, IThreadSource> byKind = sources
        .SelectMany(source => source.Kinds.Select(kind => (kind, source)))
        .ToDictionary(pair => pair.kind, pair => pair.source, StringComparer.Ordinal);

    /// <summary>
    /// What led to this record, back to the first, and what came of it. Where one record alone began it all, as a difficulty its
    /// answers and guidance, everything that came of that one; but not the other difficulties of the same conference, which are
    /// threads of their own. Only what the seat may see, in order of time, the record itself among it.
    /// </summary>
    public async Task<IReadOnlyList<ThreadItem>> WalkAsync(string kind, Guid id, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kinds = new Dictionary<Guid, string> { [id] = kind };
        await WalkAsync(db, seat.ProvinceCode, kinds, [id], back: true, ct);
        await WalkAsync(db, seat.ProvinceCode, kinds, [await BeginningAsync(db, seat.ProvinceCode, id, ct)], back: false, ct);
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

    private static async Task<Guid> BeginningAsync(Db db, string province, Guid id, CancellationToken ct)
    {
        var first = id;
        for (var step = 0; step < MostSteps; step++)
        {
            switch (
                await db.Set<ThreadLink>()
                    .AsNoTracking()
                    .Where(link => link.ProvinceCode == province && link.ToId == first)
                    .Select(link => link.FromId)
                    .Distinct()
                    .OrderBy(from => from)
                    .Take(2)
                    .ToListAsync(ct)
            )
            {
                case [var only]:
                    first = only;
                    break;
                case []:
                    return first;
                default:
                    return id;
            }
        }

        return id;
    }

    private static async Task WalkAsync(
        Db db,
        string province,
        Dictionary<Guid, string> kinds,
        List<Guid> border,
        bool back,
        CancellationToken ct
    )
    {
        var seen = border.ToHashSet();
        for (var step = 0; step < MostSteps && border.Count > 0 && kinds.Count < MostItems; step++)
        {
            var links = await db.Set<ThreadLink>()
                .AsNoTracking()
                .Where(link => link.ProvinceCode == province && border.Contains(back ? link.ToId : link.FromId))
                .OrderByDescending(link => link.At)
                .Take(MostItems * 2)
                .ToListAsync(ct);
            border = [];
            foreach (var (end, endKind) in links.Select(link => back ? (link.FromId, link.FromKind) : (link.ToId, link.ToKind)))
            {
                if (kinds.Count < MostItems && seen.Add(end))
                {
                    kinds[end] = endKind;
                    border.Add(end);
                }
            }
        }
    }
}
