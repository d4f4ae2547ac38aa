using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Tallies;

/// <summary>Folds deltas into running totals in the background, so that boards stay as fast after ten years as on the first day.</summary>
internal sealed class TallyCompactor(IWriteExecutor lane, TimeProvider time, ILogger<TallyCompactor> log) : BackgroundLoop(time, log)
{
    /// <summary>Deltas folded in one transaction while others write.</summary>
    public const int Batch = 2_000;

    /// <summary>Folds up to so many deltas.</summary>
    /// <returns>How many deltas were folded.</returns>
    public async Task<int> FoldAsync(CancellationToken ct, int most = Batch)
    {
        var result = await lane.RunAsync<int>(async (db, token) => await FoldInAsync(db, most, token), ct);
        return result.Value;
    }

    protected override TimeSpan? Pause => TimeSpan.FromSeconds(5);

    protected override string NotDone => "Tally deltas were not folded";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        while (await FoldAsync(ct) == Batch)
        {
            // A backlog is folded to its end.
        }
    }

    private static async Task<Result<int>> FoldInAsync(Db db, int most, CancellationToken ct)
    {
        // One node folds at a time.
        if (!await db.TryInTransactionAsync(NamedLock.Tallies, ct))
        {
            return 0;
        }

        var folded = 0;
        foreach (var province in await db.ProvincesOfAsync<TallyMoveRow>(ct))
        {
            folded += await FoldInAsync(db, province, most - folded, ct);
        }

        return folded;
    }

    private static async Task<int> FoldInAsync(Db db, string province, int most, CancellationToken ct)
    {
        var moves = db.Set<TallyMoveRow>().Where(row => row.ProvinceCode == province);
        var deltas = most == 0 ? [] : await moves.AsNoTracking().OrderBy(row => row.Id).Take(most).ToListAsync(ct);
        await TallyFold.AddAsync(db, deltas, ct);
        // Only the rows that were read: on PostgreSQL an earlier id may be committed later.
        foreach (var chunk in deltas.Select(row => row.Id).Chunk(500))
        {
            await moves.Where(row => chunk.Contains(row.Id)).ExecuteDeleteAsync(ct);
        }

        return deltas.Count;
    }
}
