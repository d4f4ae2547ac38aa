using System.Data.Common;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// Small tables kept in memory, so that asking never waits for the database. Until the first <see cref="RefreshAsync"/> it
/// answers from what is built in; afterwards a copy older than <see cref="MaxAge"/> is renewed in the background by the next
/// call, which still gets the old one.
/// </summary>
/// <param name="builtIn">What holds before the tables can be read; made at first use.</param>
/// <param name="load">Reads the tables; may return the copy it is given when nothing changed.</param>
public sealed class ReferenceCache<T>(Func<T> builtIn, Func<T, CancellationToken, Task<T>> load, TimeProvider time) : IDisposable
    where T : class
{
    /// <summary>How long another node's change may stay unseen.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly Lazy<T> first = new(builtIn);
    private volatile T? copy;
    private long loadedAt = long.MaxValue;

    public T Current
    {
        get
        {
            // Before the first load there is nothing to renew: the tables may not exist yet.
            var loaded = Volatile.Read(ref loadedAt);
            if (loaded != long.MaxValue && time.GetElapsedTime(loaded) > MaxAge && refreshing.Wait(0))
            {
                _ = RenewAsync();
            }

            return copy ?? first.Value;
        }
    }

    /// <summary>Reads the tables now: at start, and after a change on this node.</summary>
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

    private async Task RenewAsync()
    {
        try
        {
            await LoadAsync(CancellationToken.None);
        }
        catch (DbException)
        {
            // A copy half a minute old is better than none while the database is away; the next call tries again.
            Volatile.Write(ref loadedAt, time.GetTimestamp());
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        copy = await load(copy ?? first.Value, ct);
        Volatile.Write(ref loadedAt, time.GetTimestamp());
    }
}
