using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Outbox;

/// <summary>
/// Delivers messages after commit, again and again with back-off, never giving up. Nodes share the work by leases: a message is held by one
/// taking at a time, the lease is renewed before a delivery that might outlast it, and of one key only the earliest is taken.
/// </summary>
internal sealed class OutboxWorker(
    IWriteExecutor lane,
    IServiceScopeFactory scopes,
    OfficeClock clock,
    TimeProvider time,
    ILogger<OutboxWorker> log
) : BackgroundLoop(time, log)
{
    /// <summary>How long a node may be about one delivery.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const int Batch = 50;
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Delivers what is due now and first of its key.</summary>
    /// <returns>How many messages left.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var receivers = scope.ServiceProvider.GetServices<IOutboxReceiver>().ToLookup(receiver => receiver.Topic, StringComparer.Ordinal);
        var heard = receivers.Select(topic => topic.Key).ToList();
        var mine = Guid.CreateVersion7();
        // Nobody here waits for the others: they leave together.
        var delivered = 0;
        var waiting = await lane.RunAsync<List<string>>(async (db, token) => await db.ProvincesOfAsync<OutboxRow>(token), ct);
        foreach (var province in waiting.Value)
        {
            delivered += (
                await lane.RunAsync<int>(
                    async (db, token) =>
                        await db.Set<OutboxRow>()
                            .Where(row => row.ProvinceCode == province && !heard.Contains(row.Topic))
                            .ExecuteDeleteAsync(token),
                    ct
                )
            ).Value;
            delivered += await DeliverDueAsync(province, mine, receivers, ct);
        }

        return delivered;
    }

    private async Task<int> DeliverDueAsync(string province, Guid mine, ILookup<string, IOutboxReceiver> receivers, CancellationToken ct)
    {
        var (delivered, heldUntil) = (0, clock.Now + Lease);
        var taken = (
            await lane.RunAsync<List<OutboxRow>>(async (db, token) => await TakeAsync(db, province, clock.Now, mine, token), ct)
        ).Value;
        foreach (var message in taken)
        {
            // Only where what is left of the lease would not last for the longest delivery: a renewal is a write.
            if (
                clock.Now + LongestDelivery >= heldUntil
                && !(await lane.RunAsync<bool>(async (db, token) => await RenewAsync(db, message, mine, clock.Now, token), ct)).Value
            )
            {
                continue;
            }

            // What is delivered is settled one by one, so that a fall repeats one message and not fifty.
            var sent = await TryDeliverAsync(message, receivers[message.Topic], ct);
            delivered += sent ? 1 : 0;
            await lane.RunAsync<bool>(async (db, token) => await SettleAsync(db, message, mine, sent, clock.Now, token), ct);
        }

        return delivered;
    }

    protected override TimeSpan? Pause => TimeSpan.FromSeconds(2);

    protected override string NotDone => "The outbox could not be read";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        while (await DeliverDueAsync(ct) > 0)
        {
            // What left may have made way for the next of its key.
        }
    }

    private async Task<bool> TryDeliverAsync(OutboxRow message, IEnumerable<IOutboxReceiver> receivers, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(LongestDelivery);
        try
        {
            foreach (var receiver in receivers)
            {
                await receiver.DeliverAsync(message.Id, message.Key, message.Payload, limit.Token);
            }

            return true;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            // Whatever went wrong, the message waits its turn: one that breaks its receiver must not hold up those behind it.
            log.LogInformation(
                "Message {Topic} {Id} not delivered at attempt {Attempt}: {Kind}",
                message.Topic,
                message.Id,
                message.Attempts + 1,
                failure.GetType().Name
            );
            return false;
        }
    }

    private static async Task<Result<List<OutboxRow>>> TakeAsync(
        Db db,
        string province,
        DateTimeOffset now,
        Guid mine,
        CancellationToken ct
    )
    {
        var rows = db.Set<OutboxRow>();
        var free = db.IsPostgres
            ? rows.FromSql(
                $"""
                SELECT * FROM platform_outbox AS o WHERE o.province_code = {province}
                AND next_attempt_at <= {now} AND (leased_until IS NULL OR leased_until < {now})
                AND NOT EXISTS (SELECT 1 FROM platform_outbox AS e WHERE e.province_code = {province}
                    AND e.topic = o.topic AND e.key = o.key AND e.sequence < o.sequence)
                ORDER BY next_attempt_at, sequence LIMIT {Batch} FOR UPDATE OF o SKIP LOCKED
                """
            )
            : rows.Where(row =>
                    row.ProvinceCode == province
                    && row.NextAttemptAt <= now
                    && (row.LeasedUntil == null || row.LeasedUntil < now)
                    && !rows.Any(earlier =>
                        earlier.ProvinceCode == province
                        && earlier.Topic == row.Topic
                        && earlier.Key == row.Key
                        && earlier.Sequence < row.Sequence
                    )
                )
                .OrderBy(row => row.NextAttemptAt)
                .ThenBy(row => row.Sequence)
                .Take(Batch);
        var taken = await free.ToListAsync(ct);
        foreach (var row in taken)
        {
            (row.LeasedUntil, row.LeasedBy) = (now + Lease, mine);
        }

        await db.SaveChangesAsync(ct);
        return taken;
    }

    private static IQueryable<OutboxRow> Held(Db db, OutboxRow message, Guid mine)
    {
        var (province, sequence) = (message.ProvinceCode, message.Sequence);
        return db.Set<OutboxRow>().Where(row => row.ProvinceCode == province && row.Sequence == sequence && row.LeasedBy == mine);
    }

    /// <returns>False when the lease ran out meanwhile and another node has the message, or it is gone.</returns>
    private static async Task<Result<bool>> RenewAsync(Db db, OutboxRow message, Guid mine, DateTimeOffset now, CancellationToken ct)
    {
        var until = now + Lease;
        return await Held(db, message, mine).ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, until), ct) == 1;
    }

    private static async Task<Result<bool>> SettleAsync(
        Db db,
        OutboxRow message,
        Guid mine,
        bool sent,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var row = Held(db, message, mine);
        if (sent)
        {
            await row.ExecuteDeleteAsync(ct);
            return true;
        }

        var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(message.Attempts, 12))));
        var next = now + pause;
        await row.ExecuteUpdateAsync(
            set =>
                set.SetProperty(r => r.Attempts, r => r.Attempts + 1)
                    .SetProperty(r => r.NextAttemptAt, next)
                    .SetProperty(r => r.LeasedUntil, (DateTimeOffset?)null)
                    .SetProperty(r => r.LeasedBy, (Guid?)null),
            ct
        );
        return true;
    }
}
