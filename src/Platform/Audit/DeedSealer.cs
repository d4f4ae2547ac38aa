using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// Chains the deeds' hashes, each province's apart, and signs heads, afterwards and in batches, so that no write waits for it
/// (docs/decisions/0008).
/// The order of the chain is the order of sealing: on PostgreSQL a lower sequence may be committed after a higher one, and a write undone
/// leaves a gap, so whether a deed is in the chain is asked of the links and never guessed from its number.
/// </summary>
internal sealed class DeedSealer(
    IWriteExecutor lane,
    IDbContextFactory<Db> contexts,
    SigningKeys keys,
    OfficeClock clock,
    TimeProvider time,
    ILogger<DeedSealer> log
) : BackgroundLoop(time, log)
{
    private const int Batch = 2_000;

    // A number is drawn a moment before its transaction gets one of its own: who was that far at the time has long arrived by now.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>Seals up to one batch.</summary>
    /// <param name="fromTheBeginning">Looks for deeds without a link among all, not only among those that may still have come.</param>
    /// <param name="most">Deeds in the batch.</param>
    /// <returns>How many deeds were linked; 0 also when another node is at it.</returns>
    public async Task<int> SealAsync(CancellationToken ct, bool fromTheBeginning = false, int most = Batch)
    {
        var sealedNow = 0;
        foreach (var province in await ProvincesAsync(ct))
        {
            sealedNow += sealedNow == most ? 0 : await SealAsync(province, fromTheBeginning, most - sealedNow, ct);
        }

        return sealedNow;
    }

    private async Task<int> SealAsync(string province, bool fromTheBeginning, int most, CancellationToken ct)
    {
        var found = await ReadAsync(province, fromTheBeginning, most, ct);
        if (found.Deeds.Count == 0)
        {
            return 0;
        }

        var links = new List<DeedLink>(found.Deeds.Count);
        var (position, hash) = (found.Last?.Position ?? 0, found.Last?.Hash ?? DeedChain.Beginning);
        foreach (var deed in found.Deeds)
        {
            hash = DeedChain.HashOf(hash, deed);
            links.Add(
                new DeedLink
                {
                    ProvinceCode = province,
                    Position = ++position,
                    Sequence = deed.Sequence,
                    Hash = hash,
                }
            );
        }

        // Whole microseconds: what is signed must come back from either database as it was.
        var at = new DateTimeOffset(clock.Now.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        var head = new DeedHead
        {
            ProvinceCode = province,
            Position = position,
            Hash = hash,
            At = at,
            KeyName = (await keys.CurrentAsync(ct)).Name,
            Signature = await keys.SignAsync(DeedChain.HeadBytes(province, position, hash, at), ct),
            Highest = Math.Max(found.Last?.Highest ?? 0, found.Deeds[^1].Sequence),
            SnapshotEnd = found.SnapshotEnd,
            Settled = found.Settled,
        };
        return (await lane.RunAsync<int>(async (db, token) => await AppendAsync(db, found.Last, links, head, token), ct)).Value;
    }

    protected override TimeSpan? Pause => TimeSpan.FromSeconds(5);

    protected override string NotDone => "Deeds were not sealed";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        while (await SealAsync(ct) == Batch)
        {
            // A backlog is sealed to its end.
        }
    }

    private async Task<List<string>> ProvincesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ProvincesOfAsync<DeedRow>(ct);
    }

    private async Task<Found> ReadAsync(string province, bool fromTheBeginning, int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var heads = db.Set<DeedHead>().AsNoTracking().Where(head => head.ProvinceCode == province).OrderByDescending(row => row.Position);
        var last = await heads.FirstOrDefaultAsync(ct);
        // Before the deeds are read: whatever had ended by now is among them.
        var (running, _) = await SnapshotAsync(db, ct);
        var from = fromTheBeginning ? 0 : last?.Settled ?? 0;
        var links = db.Set<DeedLink>().AsNoTracking().Where(link => link.ProvinceCode == province && link.Sequence > from);
        var deeds = await db.Set<DeedRow>()
            .AsNoTracking()
            .Where(deed => deed.ProvinceCode == province && deed.Sequence > from && !links.Any(link => link.Sequence == deed.Sequence))
            .OrderBy(deed => deed.Sequence)
            .Take(most)
            .ToListAsync(ct);
        if (deeds.Count == 0)
        {
            return new Found(last, deeds, 0, 0);
        }

        // After the deeds were read: whoever drew a lower number than theirs began before this.
        var (_, begun) = await SnapshotAsync(db, ct);
        if (!db.IsPostgres)
        {
            return new Found(last, deeds, 0, deeds[^1].Sequence);
        }

        var old = clock.Now - Margin;
        var settled = await heads
            .Where(head => head.SnapshotEnd <= running && head.At <= old)
            .Select(head => (long?)head.Highest)
            .FirstOrDefaultAsync(ct)
            ?? 0;
        if (deeds.Count == most)
        {
            settled = Math.Min(settled, deeds[^1].Sequence);
        }

        return new Found(last, deeds, begun, Math.Max(last?.Settled ?? 0, settled));
    }

    // The first transaction that still runs, and the first that has not begun.
    private static async Task<(long Running, long Begun)> SnapshotAsync(Db db, CancellationToken ct)
    {
        if (!db.IsPostgres)
        {
            return (0, 0);
        }

        var parts = (await db.Database.SqlQuery<string>($"SELECT pg_current_snapshot()::text AS \"Value\"").SingleAsync(ct)).Split(':');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static async Task<Result<int>> AppendAsync(Db db, DeedHead? last, List<DeedLink> links, DeedHead head, CancellationToken ct)
    {
        // One node seals at a time.
        if (!await db.TryInTransactionAsync(NamedLock.Seal, ct))
        {
            return 0;
        }

        var (province, before) = (head.ProvinceCode, last?.Position ?? 0);
        if (await db.Set<DeedLink>().AnyAsync(link => link.ProvinceCode == province && link.Position > before, ct))
        {
            // Another node was quicker between our reading and this.
            return 0;
        }

        await RowWriter<DeedLink>.For(db).InsertAsync(db, links, ct);
        db.Add(head);
        await db.SaveChangesAsync(ct);
        return links.Count;
    }

    private sealed record Found(DeedHead? Last, IReadOnlyList<DeedRow> Deeds, long SnapshotEnd, long Settled);
}
