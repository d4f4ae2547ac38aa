using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Jobs;
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
) : BackgroundLoop(time, log)
{
    /// <summary>Reads now.</summary>
    public async Task<Backlog> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        const string why = "a figure of the whole database; what waits is little";
        var messages = db.Set<OutboxRow>().AcrossProvinces(why);
        var oldest = await messages.Select(message => (DateTimeOffset?)message.CreatedAt).MinAsync(ct);
        var now = new Backlog(
            await messages.LongCountAsync(ct),
            oldest is { } since && since < clock.Now ? clock.Now - since : TimeSpan.Zero,
            await db.Set<TallyMoveRow>().AcrossProvinces(why).LongCountAsync(ct),
            await UnsealedAsync(db, ct)
        );
        instruments.Read(now);
        return now;
    }

    private static async Task<long> UnsealedAsync(Db db, CancellationToken ct)
    {
        var count = 0L;
        foreach (var province in await db.ProvincesOfAsync<DeedRow>(ct))
        {
            var settled = await db.Set<DeedHead>()
                .Where(head => head.ProvinceCode == province)
                .OrderByDescending(head => head.Position)
                .Select(head => (long?)head.Settled)
                .FirstOrDefaultAsync(ct)
                ?? 0;
            var links = db.Set<DeedLink>().Where(link => link.ProvinceCode == province && link.Sequence > settled);
            count += await db.Set<DeedRow>()
                .LongCountAsync(
                    deed => deed.ProvinceCode == province && deed.Sequence > settled && !links.Any(link => link.Sequence == deed.Sequence),
                    ct
                );
        }

        return count;
    }

    protected override TimeSpan? Pause => TimeSpan.FromSeconds(15);

    protected override string NotDone => "What waits could not be read";

    protected override Task RoundAsync(CancellationToken ct) => ReadAsync(ct);
}
