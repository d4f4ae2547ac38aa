using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Tallies;

/// <summary>Folds deltas into running totals in the background, so that boards stay as fast after ten years as on the first day.</summary>
internal sealed class TallyCompactor(IWriteExecutor lane, TimeProvider time, ILogger<TallyCompactor> log) : BackgroundService
{
    /// <summary>Deltas folded in one transaction while others write.</summary>
    public const int Batch = 2_000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Folds up to so many deltas.</summary>
    /// <returns>How many deltas were folded.</returns>
    public async Task<int> FoldAsync(CancellationToken ct, int most = Batch)
    {
        var result = await lane.RunAsync<int>(async (db, token) => await FoldInAsync(db, most, token), ct);
        return result.Value;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await WaitAsync(timer, stoppingToken))
        {
            try
            {
                while (await FoldAsync(stoppingToken) == Batch)
                {
                    // A backlog is folded to its end.
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Tally deltas were not folded; the next round tries again");
            }
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<Result<int>> FoldInAsync(Db db, int most, CancellationToken ct)
    {
        if (db.IsPostgres && !await TakeTurnAsync(db, ct))
        {
            return 0;
        }

        var deltas = await db.Set<TallyMoveRow>().AsNoTracking().OrderBy(row => row.Id).Take(most).ToListAsync(ct);
        if (deltas.Count == 0)
        {
            return 0;
        }

        await TallyFold.AddAsync(db, deltas, ct);
        // Only the rows that were read: on PostgreSQL an earlier id may be committed later.
        foreach (var chunk in deltas.Select(row => row.Id).Chunk(500))
        {
            await db.Set<TallyMoveRow>().Where(row => chunk.Contains(row.Id)).ExecuteDeleteAsync(ct);
        }

        return deltas.Count;
    }

    // One node folds at a time; the lock ends with the transaction.
    private static Task<bool> TakeTurnAsync(Db db, CancellationToken ct) =>
        db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(7416001) AS \"Value\"").SingleAsync(ct);
}
