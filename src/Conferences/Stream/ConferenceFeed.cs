using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences.Stream;

/// <summary>
/// Hands the journal of conferences to whoever listens on this node. One loop per conference that has listeners reads new lines for all of
/// them: at once when this node wrote them, within a quarter of a second when another did. Numbers have no gaps, so a listener
/// that names the last one it had gets exactly the rest.
/// </summary>
internal sealed class ConferenceFeed(IDbContextFactory<Db> contexts, ILogger<ConferenceFeed> log)
{
    private const int MostAtOnce = 200;

    // A listener that falls so far behind is cut off: it comes back by itself and reads what it missed from the database.
    private const int MostWaiting = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // So often that a dead line is noticed and no office gateway closes a silent one.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly Dictionary<ConferenceId, Hub> hubs = [];

    /// <summary>How many conferences are being read for listeners now.</summary>
    public int Hubs
    {
        get
        {
            lock (gate)
            {
                return hubs.Count;
            }
        }
    }

    /// <summary>New lines are committed: read them now.</summary>
    public void Wake(ConferenceId id)
    {
        lock (gate)
        {
            if (hubs.TryGetValue(id, out var hub) && hub.Awake.CurrentCount == 0)
            {
                hub.Awake.Release();
            }
        }
    }

    /// <summary>
    /// Every line after a number, those of the past first, until the caller ends it; null when nothing has happened for a while.
    /// </summary>
    public async IAsyncEnumerable<ConferenceEvent?> ListenAsync(ConferenceId id, int after, [EnumeratorCancellation] CancellationToken ct)
    {
        var channel = Channel.CreateBounded<ConferenceEvent>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
        // Joined before the past is read: what is committed in between comes both ways and is known by its number. And the loop must know
        // where it begins before that: otherwise it could begin after what was committed between our reading and its first look.
        var hub = Join(id, channel.Writer);
        try
        {
            await hub.Begun.Task.WaitAsync(ct);
            var last = after;
            await foreach (var line in PastAsync(id, last, ct))
            {
                last = line.Sequence;
                yield return line;
            }

            var more = true;
            while (more)
            {
                var waiting = channel.Reader.WaitToReadAsync(ct).AsTask();
                while (await Task.WhenAny(waiting, Task.Delay(Silence, ct)) != waiting)
                {
                    yield return null;
                }

                more = await waiting;
                while (channel.Reader.TryRead(out var line))
                {
                    if (line.Sequence > last)
                    {
                        last = line.Sequence;
                        yield return line;
                    }
                }
            }
        }
        finally
        {
            Leave(id, hub, channel.Writer);
        }
    }

    private Hub Join(ConferenceId id, ChannelWriter<ConferenceEvent> listener)
    {
        lock (gate)
        {
            if (!hubs.TryGetValue(id, out var hub))
            {
                hub = new Hub();
                hubs.Add(id, hub);
                _ = Task.Run(() => PumpAsync(id, hub));
            }

            hub.Listeners.Add(listener);
            return hub;
        }
    }

    private void Leave(ConferenceId id, Hub hub, ChannelWriter<ConferenceEvent> listener)
    {
        lock (gate)
        {
            hub.Listeners.Remove(listener);
            if (hub.Listeners.Count == 0 && hubs.TryGetValue(id, out var current) && current == hub)
            {
                hubs.Remove(id);
                hub.Stop.Cancel();
            }
        }
    }

    private async Task PumpAsync(ConferenceId id, Hub hub)
    {
        var (stop, last) = (hub.Stop.Token, -1);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (last < 0)
                {
                    last = await LastAsync(id, stop);
                    hub.Begun.TrySetResult();
                }

                await foreach (var line in PastAsync(id, last, stop))
                {
                    last = line.Sequence;
                    Hand(hub, line);
                }

                await hub.Awake.WaitAsync(Pause, stop);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                // The last listener has left.
            }
            catch (Exception failure)
            {
                // The database is away or too slow: listeners stay and get everything when it is back.
                log.LogWarning(failure, "The journal of a conference could not be read; tried again in a moment");
                await Task.Delay(Pause * 4, CancellationToken.None);
            }
        }

        hub.Dispose();
    }

    private void Hand(Hub hub, ConferenceEvent line)
    {
        lock (gate)
        {
            foreach (var listener in hub.Listeners.Where(listener => !listener.TryWrite(line)))
            {
                listener.TryComplete();
            }
        }
    }

    // Where the loop begins; whoever joined before has the past from the database.
    private async Task<int> LastAsync(ConferenceId id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ConferenceEvents.Where(row => row.ConferenceId == id).MaxAsync(row => (int?)row.Sequence, ct) ?? 0;
    }

    private async IAsyncEnumerable<ConferenceEvent> PastAsync(ConferenceId id, int after, [EnumeratorCancellation] CancellationToken ct)
    {
        List<ConferenceEvent> found;
        do
        {
            await using (var db = await contexts.CreateDbContextAsync(ct))
            {
                var from = after;
                found = await db
                    .ConferenceEvents.AsNoTracking()
                    .Where(row => row.ConferenceId == id && row.Sequence > from)
                    .OrderBy(row => row.Sequence)
                    .Take(MostAtOnce)
                    .ToListAsync(ct);
            }

            foreach (var line in found)
            {
                after = line.Sequence;
                yield return line;
            }
        } while (found.Count == MostAtOnce);
    }

    private sealed class Hub : IDisposable
    {
        public List<ChannelWriter<ConferenceEvent>> Listeners { get; } = [];

        /// <summary>The loop knows from which number on it reads.</summary>
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SemaphoreSlim Awake { get; } = new(0, 1);

        public CancellationTokenSource Stop { get; } = new();

        public void Dispose()
        {
            Awake.Dispose();
            Stop.Dispose();
        }
    }
}
