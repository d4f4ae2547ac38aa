using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Similar;

/// <summary>
/// Reads what the provinces have raised into memory once the program answers, so that the first who raises something does not
/// wait for it.
/// </summary>
internal sealed class LikenessAtStart(
    KnownDifficulties known,
    IDbContextFactory<Db> contexts,
    IHostApplicationLifetime life,
    ILogger<LikenessAtStart> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            foreach (var province in await ProvincesAsync(stoppingToken))
            {
                await known.FillAsync(province, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "What was raised was not read at start; the first question reads it");
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var whenStarted = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task<List<string>> ProvincesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Recommendations.AsNoTracking().Select(row => row.ProvinceCode).Distinct().ToListAsync(ct);
    }
}
