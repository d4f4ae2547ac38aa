using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;
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
    TimeProvider time,
    ILogger<LikenessAtStart> log
) : BackgroundLoop(time, log)
{
    private TimeSpan? pause = TimeSpan.Zero;

    protected override TimeSpan? Pause => pause;

    protected override string NotDone => "What was raised was not read at start";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        pause = TimeSpan.FromMinutes(1);
        await StartedAsync(ct);
        foreach (var province in await ProvincesAsync(ct))
        {
            await known.FillAsync(province, ct);
        }

        // Read once, it is kept by whoever raises something.
        pause = null;
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
        return await db.ProvincesOfAsync<Recommendation>(ct);
    }
}
