using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Telemetry;

/// <summary>Reads four times a minute what waits, so that whoever asks for figures never waits for the database.</summary>
internal sealed class BacklogReader(
    IDbContextFactory<Db> contexts,
    Instruments instruments,
    OfficeClock clock,
    TimeProvider time,
    ILogger<BacklogReader> log
) : BackgroundService
{
    /// <summary>Reads now.</summary>
    public async Task<Backlog> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var messages = db.Set<OutboxRow>();
        var oldest = await messages.Select(message => (DateTimeOffset?)message.CreatedAt).MinAsync(ct);
        var settled = await db.Set<DeedHead>()
            .OrderByDescending(head => head.Position)
            .Select(head => (long?)head.Settled)
            .FirstOrDefaultAsync(ct)
            ?? 0;
        var links = db.Set<DeedLink>().Where(link => link.Sequence > settled);
        var now = new Backlog(
            await messages.LongCountAsync(ct),
            oldest is { } since && since < clock.Now ? clock.Now - since : TimeSpan.Zero,
            await db.Set<TallyMoveRow>().LongCountAsync(ct),
            await db.Set<DeedRow>()
                .LongCountAsync(deed => deed.Sequence > settled && !links.Any(link => link.Sequence == deed.Sequence), ct)
        );
        instruments.Read(now);
        return now;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(15), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await ReadAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning("What waits could not be read ({Kind}); the next round tries again", failure.GetType().Name);
        }
    }
}
