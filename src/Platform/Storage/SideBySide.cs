namespace ThongSuot.Platform.Storage;

/// <summary>
/// Short reads of several modules for one page, two at a time: what the program does for one goes on while the database works on the other.
/// Two, because a page that opened more connections would make others wait for theirs.
/// </summary>
public static class SideBySide
{
    /// <summary>What was read, in the order of the sources whichever was ready first.</summary>
    /// <param name="readAsync">Reads one source, on a context of its own: one that holds no connection between statements.</param>
    public static async Task<IReadOnlyList<TRead>> ReadAsync<TSource, TRead>(
        IEnumerable<TSource> sources,
        Func<TSource, Task<TRead>> readAsync,
        CancellationToken ct
    )
    {
        var (waiting, next) = (sources.ToArray(), -1);
        var read = new TRead[waiting.Length];
        // The second on a thread of its own: SQLite answers before it gives the thread back.
        await Task.WhenAll(Task.Run(WorkAsync, ct), WorkAsync());
        return read;

        async Task WorkAsync()
        {
            for (var mine = Interlocked.Increment(ref next); mine < waiting.Length; mine = Interlocked.Increment(ref next))
            {
                read[mine] = await readAsync(waiting[mine]);
            }
        }
    }
}
