using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ThongSuot.Platform.Jobs;

/// <summary>
/// Work that is looked for every few minutes: reminders, time that has run out. Each piece it does is a write with a concurrency
/// token of its own, so that two nodes that look at the same moment do it once.
/// </summary>
public interface IPeriodicWork
{
    /// <summary>Does what is due now.</summary>
    /// <returns>How much was done.</returns>
    Task<int> RunDueAsync(CancellationToken ct);
}

/// <summary>Looks for work of all modules.</summary>
internal sealed class PeriodicWorker(IEnumerable<IPeriodicWork> works, TimeProvider time, ILogger<PeriodicWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var work in works)
                {
                    await TryAsync(work, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was not done is done after the next start.
        }
    }

    private async Task TryAsync(IPeriodicWork work, CancellationToken ct)
    {
        try
        {
            await work.RunDueAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "Periodic work {Work} was not done; the next round tries again", work.GetType().Name);
        }
    }
}
