using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Blockages;

/// <summary>What is blocked in a scope.</summary>
/// <param name="Unread">What could not be read just now.</param>
public sealed record BlockagesRead(IReadOnlyList<Blockage> Things, IReadOnlyList<string> Unread);

/// <summary>Asks every module, <see cref="SideBySide"/>; one that cannot be read keeps nobody from the others.</summary>
public sealed class BlockageReader(IDbContextFactory<Db> contexts, IEnumerable<IBlockageSource> sources, ILogger<BlockageReader> log)
{
    public IReadOnlyList<BlockageKind> Kinds { get; } = [.. sources.SelectMany(source => source.Kinds)];

    public async Task<BlockagesRead> ReadAsync(Scope scope, CancellationToken ct)
    {
        var unread = new ConcurrentBag<string>();
        var things = await SideBySide.ReadAsync(sources, source => TryAsync(source, scope, unread, ct), ct);
        return new([.. things.SelectMany(part => part)], [.. unread.Order(StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<Blockage>> TryAsync(
        IBlockageSource source,
        Scope scope,
        ConcurrentBag<string> unread,
        CancellationToken ct
    )
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            return await source.ReadAsync(db, scope, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "What is blocked could not be read: {Source}", source.Name);
            unread.Add(source.Name);
            return [];
        }
    }

    /// <summary>The units that live with things and can say how it is there.</summary>
    public async Task<IReadOnlyList<string>> PlacesOfAsync(Db db, IReadOnlyList<Blockage> things, CancellationToken ct)
    {
        var places = new List<string>();
        foreach (var source in sources)
        {
            var own = things.Where(thing => source.Kinds.Any(kind => kind.Code == thing.Kind)).ToList();
            places.AddRange(own.Count == 0 ? [] : await source.PlacesOfAsync(db, own, ct));
        }

        return [.. places.Distinct(StringComparer.Ordinal)];
    }
}
