using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ThongSuot.Platform.Jobs;

/// <summary>
/// What goes on beside the requests: a pause, a round, and again until the host stops. Nothing but the host's own stop ends it. A
/// time-out of a client or driver also arrives as <see cref="OperationCanceledException"/>, so what was thrown is never asked,
/// only the host's token: whatever else a round throws is logged and the next round comes.
/// </summary>
/// <remarks>Rounds of one loop never overlap. Where several nodes must not work at once, a round takes a
/// <see cref="Storage.NamedLock"/>.</remarks>
public abstract class BackgroundLoop(TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>
    /// How long until the next round, asked before each; null when there is nothing more to do until the program starts again.
    /// </summary>
    protected abstract TimeSpan? Pause { get; }

    /// <summary>What the log says was not done: "Tally deltas were not folded".</summary>
    protected abstract string NotDone { get; }

    /// <summary>How loud a failed round is.</summary>
    protected virtual LogLevel Loudness => LogLevel.Warning;

    /// <summary>Does what is due now.</summary>
    /// <param name="ct">The host's stop.</param>
    protected abstract Task RoundAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await PausedAsync(stoppingToken))
        {
            await TryAsync(NotDone, RoundAsync, stoppingToken);
        }
    }

    /// <summary>Runs one piece of a round, so that its failure does not keep the other pieces from their turn.</summary>
    protected async Task TryAsync(string notDone, Func<CancellationToken, Task> piece, CancellationToken ct)
    {
        try
        {
            await piece(ct);
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The host stops; what was not done is done after the next start.
        }
        catch (Exception failure)
        {
            log.Log(Loudness, failure, "{NotDone}; the next round tries again", notDone);
        }
    }

    private async Task<bool> PausedAsync(CancellationToken ct)
    {
        if (ct.IsCancellationRequested || Pause is not { } pause)
        {
            return false;
        }

        // The host's stop is the only thing that can end a delay early.
        await Task.Delay(pause, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !ct.IsCancellationRequested;
    }
}

/// <summary>Registers loops.</summary>
public static class BackgroundLoopRegistration
{
    /// <summary>One instance that the host runs and whoever wants a round now may ask for.</summary>
    public static IServiceCollection AddLoop<T>(this IServiceCollection services)
        where T : BackgroundLoop => services.AddSingleton<T>().AddHostedService(provider => provider.GetRequiredService<T>());
}
