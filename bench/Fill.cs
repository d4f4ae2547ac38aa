using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Demonstration;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Bench;

/// <summary>
/// Fills a database with dossiers that lived through the domain's methods, as a replay does: Phú Thọ over the last year, 12,000
/// of them still open.
/// </summary>
internal static class Fill
{
    /// <summary>Fills an empty database.</summary>
    /// <param name="setting">What THONGSUOT_DB holds.</param>
    public static async Task RunAsync(string setting, int dossiers)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services
            .AddPlatform(new PlatformOptions(setting, Path.Combine(Path.GetTempPath(), "ts-bench-files")), ModuleList.All)
            .AddDemonstration();
        await using var program = services.BuildServiceProvider();
        await program.GetRequiredService<DatabasePreparation>().RunAsync(CancellationToken.None);
        foreach (var copy in program.GetServices<IReferenceCache>())
        {
            await copy.RefreshAsync(CancellationToken.None);
        }

        await using var scope = program.CreateAsyncScope();
        foreach (var people in scope.ServiceProvider.GetServices<IDemonstration>().Where(part => part.Order < 20))
        {
            await people.LoadAsync(CancellationToken.None);
        }

        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        var open = Math.Min(12_000, dossiers / 8);
        var scenario = new ReplayScenario(
            "bench",
            "bench",
            "25",
            yesterday.AddDays(-365),
            yesterday,
            148,
            dossiers,
            dossiers / 5 * 4,
            dossiers - open,
            dossiers / 80,
            null,
            "bench",
            []
        );
        await scope
            .ServiceProvider.GetRequiredService<ReplayPeriod>()
            .RunAsync(scenario, done => Progress(done, dossiers), CancellationToken.None);
        await program.GetRequiredService<TallyFolding>().RunAsync(CancellationToken.None);
        // What the background would do for minutes after a fill is no part of what is measured.
        while (await program.GetRequiredService<DeedSealer>().SealAsync(CancellationToken.None, most: 20_000) > 0)
        {
            // To the end.
        }
    }

    private static void Progress(int done, int all)
    {
        if (done == all || done % 100_000 == 0)
        {
            Console.WriteLine($"  filled {done:N0} of {all:N0}");
        }
    }
}
