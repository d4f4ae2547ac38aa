using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory;

/// <summary>
/// All units of the nation in memory: asking never waits for the database. Until the first <see cref="RefreshAsync"/> it
/// answers from the built-in book; afterwards a snapshot older than <see cref="MaxAge"/> is checked in the background by the
/// next call, which still gets the old one.
/// </summary>
public sealed class Units(IDbContextFactory<Db> contexts, TimeProvider time) : IDisposable
{
    /// <summary>How long another node's change may stay unseen.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private static readonly Lazy<UnitSnapshot> BuiltIn = new(() => new UnitSnapshot(UnitBook.All().Select(row => row.ToUnit())));

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile UnitSnapshot? snapshot;
    private (int Count, DateTimeOffset? Edited) mark;
    private long loadedAt = long.MaxValue;

    /// <summary>The 34 provinces in dictionary order.</summary>
    public IReadOnlyList<Unit> Provinces => Current().Provinces;

    /// <summary>The unit of a key, or null.</summary>
    public Unit? Find(UnitId id) => Current().ById.GetValueOrDefault(id);

    /// <summary>The unit at a path, or null.</summary>
    public Unit? ByPath(string path) => Current().ByPath.GetValueOrDefault(path);

    /// <summary>The units right under a path: departments in protocol order, the centre, communes in dictionary order.</summary>
    public IReadOnlyList<Unit> ChildrenOf(string path) => Current().Children.GetValueOrDefault(path, []);

    /// <summary>The communes of a province in dictionary order; none for an unknown code.</summary>
    public IReadOnlyList<Unit> CommunesOf(string provinceCode) => [.. ChildrenOf($"/{provinceCode}/").Where(unit => unit.Kind == UnitKind.Commune)];

    /// <summary>The commune of a five-digit code, or null.</summary>
    public Unit? Commune(string code) => Current().Communes.GetValueOrDefault(code);

    /// <summary>The commune, department or provincial centre a path belongs to; the province for its own path; null for an unknown one.</summary>
    public Unit? Organisation(string path)
    {
        var end = path.Length;
        for (var (at, slashes) = (0, 0); at < path.Length; at++)
        {
            if (path[at] == '/' && ++slashes == 3)
            {
                end = at + 1;
                break;
            }
        }

        return ByPath(path[..end]);
    }

    /// <summary>The counters of a province: its own centre first, then those of its communes in dictionary order.</summary>
    public IReadOnlyList<Unit> ServiceCentresOf(string provinceCode) =>
    [
        .. ChildrenOf($"/{provinceCode}/").Where(unit => unit.Kind == UnitKind.ProvinceCentre),
        .. CommunesOf(provinceCode).SelectMany(commune => ChildrenOf(commune.Path).Where(unit => unit.Kind == UnitKind.ServiceCentre)),
    ];

    /// <summary>
    /// The full name of a province or commune on a day, as a document of that day must bear it: the ten communes of Đồng Nai
    /// became wards on 30/4/2026. Null for an unknown code.
    /// </summary>
    public static string? NameOn(string code, DateOnly day) =>
        BuiltInGazetteer.Instance.ByCode.Contains(code) ? BuiltInGazetteer.Instance.VersionOn(code, day).FullName : null;

    /// <summary>Reads the table now. The Host calls it after loading reference data, and whoever changes a unit after the write.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await refreshing.WaitAsync(ct);
        try
        {
            await LoadAsync(ct);
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();

    private UnitSnapshot Current()
    {
        // Before the first load there is nothing to renew: the table may not exist yet.
        var loaded = Volatile.Read(ref loadedAt);
        if (loaded != long.MaxValue && time.GetElapsedTime(loaded) > MaxAge && refreshing.Wait(0))
        {
            _ = RenewAsync();
        }

        return snapshot ?? BuiltIn.Value;
    }

    private async Task RenewAsync()
    {
        try
        {
            await LoadAsync(CancellationToken.None);
        }
        catch (DbException)
        {
            // Units half a minute old are better than none while the database is away; the next call tries again.
            Volatile.Write(ref loadedAt, time.GetTimestamp());
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var units = db.Units.AsNoTracking();
        var now = (await units.CountAsync(ct), await units.MaxAsync(row => row.EditedAt, ct));
        if (snapshot is null || now != mark)
        {
            var rows = await units.ToListAsync(ct);
            // An empty table is one that is not loaded yet.
            snapshot = rows.Count == 0 ? null : new UnitSnapshot(rows.Select(row => row.ToUnit()));
            mark = now;
        }

        Volatile.Write(ref loadedAt, time.GetTimestamp());
    }
}
