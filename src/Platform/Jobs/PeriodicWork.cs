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
internal sealed class PeriodicWorker(IEnumerable<IPeriodicWork> works, TimeProvider time, ILogger<PeriodicWorker> log)
    : BackgroundLoop(time, log)
{
    protected override TimeSpan? Pause => TimeSpan.FromMinutes(5);

    protected override string NotDone => "Periodic work was not done";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        foreach (var work in works)
        {
            await TryAsync($"Periodic work {work.GetType().Name} was not done", work.RunDueAsync, ct);
        }
    }
}
