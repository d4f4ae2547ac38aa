using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Outbox;

/// <summary>Delivers messages after commit, again and again with back-off, never giving up; nodes share the work by leases.</summary>
internal sealed class OutboxWorker(IWriteLane lane, IServiceScopeFactory scopes, OfficeClock clock, TimeProvider time, ILogger<OutboxWorker> log) : BackgroundService
{
    private const int Batch = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Delivers what is due now.</summary>
    /// <returns>How many messages left.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        var taken = (await lane.RunAsync<List<OutboxRow>>(async (db, token) => await TakeAsync(db, clock.Now, token), ct)).Value;
        if (taken.Count == 0)
        {
            return 0;
        }

        await using var scope = scopes.CreateAsyncScope();
        var receivers = scope.ServiceProvider.GetServices<IOutboxReceiver>().ToLookup(receiver => receiver.Topic, StringComparer.Ordinal);
        // Nobody here waits for these: they leave together. What is delivered is settled one by one, so that a fall repeats one message and not fifty.
        var unheard = taken.Where(message => !receivers[message.Topic].Any()).Select(message => message.Id).ToList();
        if (unheard.Count > 0)
        {
            await lane.RunAsync<int>(async (db, token) => await db.Set<OutboxRow>().Where(row => unheard.Contains(row.Id)).ExecuteDeleteAsync(token), ct);
        }

        var delivered = unheard.Count;
        foreach (var message in taken.Where(message => receivers[message.Topic].Any()))
        {
            var sent = await TryDeliverAsync(message, receivers[message.Topic], ct);
            delivered += sent ? 1 : 0;
            await lane.RunAsync<bool>(async (db, token) => await SettleAsync(db, message, sent, clock.Now, token), ct);
        }

        return delivered;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what is left goes out after the next start.
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        try
        {
            while (await DeliverDueAsync(ct) == Batch)
            {
                // A full batch means more are waiting.
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "The outbox could not be read; the next round tries again");
        }
    }

    private async Task<bool> TryDeliverAsync(OutboxRow message, IEnumerable<IOutboxReceiver> receivers, CancellationToken ct)
    {
        try
        {
            foreach (var receiver in receivers)
            {
                await receiver.DeliverAsync(message.Key, message.Payload, ct);
            }

            return true;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            // Whatever went wrong, the message waits its turn: one that breaks its receiver must not hold up those behind it.
            log.LogInformation("Message {Topic} {Id} not delivered at attempt {Attempt}: {Kind}", message.Topic, message.Id, message.Attempts + 1, failure.GetType().Name);
            return false;
        }
    }

    private static async Task<Result<List<OutboxRow>>> TakeAsync(Db db, DateTimeOffset now, CancellationToken ct)
    {
        var rows = db.Set<OutboxRow>();
        var free = db.IsPostgres
            ? rows.FromSql($"SELECT * FROM platform_outbox WHERE next_attempt_at <= {now} AND (leased_until IS NULL OR leased_until < {now}) ORDER BY next_attempt_at LIMIT {Batch} FOR UPDATE SKIP LOCKED")
            : rows.Where(row => row.NextAttemptAt <= now && (row.LeasedUntil == null || row.LeasedUntil < now)).OrderBy(row => row.NextAttemptAt).Take(Batch);
        var taken = await free.ToListAsync(ct);
        foreach (var row in taken)
        {
            row.LeasedUntil = now + Lease;
        }

        await db.SaveChangesAsync(ct);
        return taken;
    }

    private static async Task<Result<bool>> SettleAsync(Db db, OutboxRow message, bool sent, DateTimeOffset now, CancellationToken ct)
    {
        var row = db.Set<OutboxRow>().Where(row => row.Id == message.Id);
        if (sent)
        {
            await row.ExecuteDeleteAsync(ct);
            return true;
        }

        var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(message.Attempts, 12))));
        var next = now + pause;
        await row.ExecuteUpdateAsync(set => set.SetProperty(r => r.Attempts, r => r.Attempts + 1).SetProperty(r => r.NextAttemptAt, next).SetProperty(r => r.LeasedUntil, (DateTimeOffset?)null), ct);
        return true;
    }
}
