using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;
using ThongSuot.Territory;

namespace ThongSuot.Bench;

/// <summary>
/// All indicators of all communes of a province, and of one commune, for one month: what a report of 148 communes costs.
/// </summary>
internal static class Indicators
{
    private const int Times = 9;

    public static async Task RunAsync(int size)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var name = await Lifecycle.EnsureAsync(size);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));
        await MeasureAsync(
            $"PostgreSQL, {size:N0} dossiers",
            PostgresServer.Database(name),
            new DateOnly(today.Year, today.Month, 1).AddDays(-1)
        );
    }

    /// <summary>The same of a database that is there already.</summary>
    /// <param name="setting">What THONGSUOT_DB holds.</param>
    /// <param name="last">Last day of the month that is read.</param>
    public static async Task MeasureAsync(string what, string setting, DateOnly last)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddPlatform(new PlatformOptions(setting, Path.Combine(Path.GetTempPath(), "ts-bench-files")), ModuleList.All);
        await using var program = services.BuildServiceProvider();
        foreach (var copy in program.GetServices<IReferenceCache>())
        {
            await copy.RefreshAsync(CancellationToken.None);
        }

        var register = program.GetRequiredService<IndicatorRegister>();
        var communes = program.GetRequiredService<Units>().CommunesOf("25").Select(unit => unit.Path).ToList();
        var month = new DayWindow(new DateOnly(last.Year, last.Month, 1), last);
        var codes = register.Computed.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        await TimeAsync(
            $"{what}, {communes.Count} communes and the province × {codes.Count} indicators",
            [UnitPath.OfProvince("25"), .. communes],
            month
        );
        await TimeAsync($"{what}, one commune × {codes.Count} indicators", [communes[0]], month);
        foreach (var module in codes.GroupBy(code => code[..code.IndexOf('.')]))
        {
            codes = [.. module];
            await TimeAsync($"  {module.Key}, {codes.Count}", communes, month);
        }

        async Task TimeAsync(string asked, IReadOnlyCollection<string> paths, DayWindow window)
        {
            var (times, values) = (new List<double>(Times), 0);
            for (var time = 0; time < Times; time++)
            {
                await using var db = await program.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
                var watch = Stopwatch.StartNew();
                values = (await register.ReadAsync(db, paths, [window], codes, CancellationToken.None)).Count;
                times.Add(watch.Elapsed.TotalMilliseconds);
            }

            // The first reading compiles queries, as the first after a start does.
            Console.WriteLine($"{asked}: {values:N0} figures, the first {Figures.Text(times[0])} ms");
            Figures.Report("  then, ms", times.Skip(1));
        }
    }
}
