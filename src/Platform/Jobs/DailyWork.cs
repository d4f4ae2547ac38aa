using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Jobs;

/// <summary>Work that is done once for each day after it has ended.</summary>
public interface IDailyWork
{
    /// <summary>Stable code, <c>dossier.levels</c>.</summary>
    string Name { get; }

    /// <summary>How many missed days are made up for after the program stood still.</summary>
    int CatchUpDays { get; }

    /// <summary>
    /// Does it for one day. Puts a <see cref="DailyWorkRow"/> in the transaction of what it writes, so that of several nodes one alone
    /// succeeds; the others fail on the key and look again later.
    /// </summary>
    Task RunAsync(DateOnly day, CancellationToken ct);
}

/// <summary>A day's work that is done.</summary>
public sealed class DailyWorkRow
{
    public required string Name { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Does what is due for the days that have ended, oldest first, on whichever node comes first.</summary>
internal sealed class DailyWorker(
    IEnumerable<IDailyWork> works,
    IDbContextFactory<Db> contexts,
    OfficeClock clock,
    TimeProvider time,
    ILogger<DailyWorker> log
) : BackgroundService
{
    /// <summary>Does everything that is due.</summary>
    /// <returns>How many days of work were done.</returns>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var done = 0;
        foreach (var work in works)
        {
            foreach (var day in await DueAsync(work, ct))
            {
                await work.RunAsync(day, ct);
                done++;
            }
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was not done is done after the next start.
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        try
        {
            await RunDueAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "Daily work was not done; the next round tries again");
        }
    }

    private async Task<IReadOnlyList<DateOnly>> DueAsync(IDailyWork work, CancellationToken ct)
    {
        var yesterday = clock.Today.AddDays(-1);
        var since = yesterday.AddDays(1 - work.CatchUpDays);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var name = work.Name;
        var last = await db.Set<DailyWorkRow>().AsNoTracking().Where(row => row.Name == name).MaxAsync(row => (DateOnly?)row.Day, ct);
        var first = last is { } done && done >= since ? done.AddDays(1) : since;
        return [.. Enumerable.Range(0, Math.Max(0, yesterday.DayNumber - first.DayNumber + 1)).Select(first.AddDays)];
    }
}
