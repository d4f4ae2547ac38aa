using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Tools;

/// <summary>Makes the demonstration province: schema, built-in sets, synthetic people and dossiers.</summary>
internal static class Demonstration
{
    public static Command Command()
    {
        var command = new Command("demonstration", "Load the demonstration province into the database of THONGSUOT_DB");
        command.SetAction(async (_, ct) =>
        {
            await using var program = Programs.Build();
            await program.GetRequiredService<DatabasePreparation>().RunAsync(ct);
            foreach (var copy in program.GetServices<IKeptInMemory>())
            {
                await copy.RefreshAsync(ct);
            }

            await using var scope = program.CreateAsyncScope();
            foreach (var part in scope.ServiceProvider.GetServices<IDemonstration>().OrderBy(part => part.Order))
            {
                await part.LoadAsync(ct);
            }

            return 0;
        });
        return command;
    }
}

/// <summary>The same services as the Host's, without its web server or jobs.</summary>
internal static class Programs
{
    public static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical));
        services.AddPlatform(ModuleList.Options(Environment.GetEnvironmentVariable), ModuleList.All);
        return services.BuildServiceProvider();
    }
}
