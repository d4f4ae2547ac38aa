using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Demonstration;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Time;

namespace ThongSuot.Tools;

/// <summary>Makes the demonstration province: schema, built-in sets, synthetic people and dossiers.</summary>
internal static class DemonstrationCommand
{
    public static Command Command()
    {
        var command = new Command("demonstration", "Load the demonstration province into the database of THONGSUOT_DB");
        command.SetAction(
            async (_, ct) =>
            {
                await using var program = Programs.Build();
                await Programs.PrepareAsync(program, ct);
                await using var scope = program.CreateAsyncScope();
                foreach (var part in scope.ServiceProvider.GetServices<IDemonstration>().OrderBy(part => part.Order))
                {
                    await part.LoadAsync(ct);
                }

                await NightsAsync(program, ct);
                return 0;
            }
        );
        return command;
    }

    /// <summary>
    /// What the nights before would have written down; the program itself makes up for them only ten minutes after its start, and
    /// boards of the past month would be without it till then.
    /// </summary>
    private static async Task NightsAsync(ServiceProvider program, CancellationToken ct)
    {
        var today = program.GetRequiredService<OfficeClock>().Today;
        foreach (var work in program.GetServices<IDailyWork>())
        {
            for (var back = work.CatchUpDays; back > 0; back--)
            {
                await work.RunAsync(today.AddDays(-back), ct);
            }
        }
    }
}

/// <summary>The same services as the Host's, without its web server or jobs.</summary>
internal static class Programs
{
    /// <param name="configure">Takes services away or adds some, last of all.</param>
    public static ServiceProvider Build(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
            logging
                .AddConsole()
                .SetMinimumLevel(LogLevel.Warning)
                .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical)
        );
        services.KeepMessagesOutOfLogs();
        services.AddPlatform(ModuleList.Options(Environment.GetEnvironmentVariable), ModuleList.All).AddDemonstration();
        configure?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Brings the database to this release and reads what is kept in memory.</summary>
    public static async Task PrepareAsync(ServiceProvider program, CancellationToken ct)
    {
        await program.GetRequiredService<DatabasePreparation>().RunAsync(ct);
        foreach (var copy in program.GetServices<IReferenceCache>())
        {
            await copy.RefreshAsync(ct);
        }
    }
}
