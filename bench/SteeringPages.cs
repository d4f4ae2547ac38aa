using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Demonstration;
using ThongSuot.Directives;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Bench;

/// <summary>
/// Where it is blocked, the first page of each kind of seat and the search over a province of a year: a hundred thousand difficulties of
/// which one in twenty is open, ten thousand directives of which one in ten is, one in thirty late.
/// </summary>
internal static class SteeringPages
{
    private const int Difficulties = 100_000;
    private const int Directives = 10_000;
    private const int Together = 100;
    private const int Warming = 100;

    private static readonly string[] Leaders = ["lanhdao.tinh", "vanphong.tinh", "lanhdao.sotaichinh", "giamdoc.noivu", "lanhdao.auco"];
    private static readonly string[] Others = ["motcua.auco", "chuyenvien.auco", "quantri"];
    private static readonly string[] Typed = ["CD25-2026-0042", "nguyen+van+an", "cap+ban+sao+trich+luc", "tam+son", "khong+co+gi"];

    private static (string UserName, string Path)[] Pages =>
        [
            .. Leaders.Select(userName => (userName, "/dieu-hanh")),
            .. Leaders.Concat(Others).Select(userName => (userName, "/hom-nay")),
            (Leaders[0], "/dieu-hanh/don-vi/08236"),
            .. Typed.Select(typed => (Leaders[0], "/tim?q=" + typed)),
        ];

    public static async Task RunAsync(int size)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var name = await EnsureAsync(size);
        await using var host = await Server.HostAsync(PostgresServer.Database(name), Path.Combine(Path.GetTempPath(), "ts-bench-files"));
        using var reader = new OfficeLoad(host.Address, "1.000656");
        // Every page first without a clock: the program compiles what is used often anew while it runs, and an office's has run
        // since morning.
        foreach (var (userName, path) in Pages)
        {
            var person = await reader.EnterAsync(userName, "/tai-khoan");
            for (var time = 0; time < Warming; time++)
            {
                await reader.PageAsync(path, person.Cookies);
            }
        }

        foreach (var (userName, path) in Pages)
        {
            var person = await reader.EnterAsync(userName, "/tai-khoan");
            await Boards.TimeAsync($"{size:N0} dossiers, {path} of {userName}", reader, person, path, Cpu, warming: 30);
        }

        TimeSpan Cpu() => host.Cpu + ProcessUse.CpuOfFamily(postgres.Process);
    }

    private static async Task<string> EnsureAsync(int size)
    {
        var dossiers = await Lifecycle.EnsureAsync(size);
        var name = dossiers.Replace("ts_bench_", "ts_bench_steering_", StringComparison.Ordinal);
        if (!await PostgresServer.ExistsAsync(name))
        {
            Console.WriteLine($"Filling {name} …");
            await PostgresServer.ScalarAsync("postgres", $"CREATE DATABASE {name}_new TEMPLATE {dossiers}");
            await DifficultyLoad.FillAsync(PostgresServer.Database($"{name}_new"), Difficulties);
            await DirectivesAsync(PostgresServer.Database($"{name}_new"));
            Npgsql.NpgsqlConnection.ClearAllPools();
            await PostgresServer.ScalarAsync(name + "_new", "VACUUM ANALYZE");
            await PostgresServer.ScalarAsync("postgres", $"ALTER DATABASE {name}_new RENAME TO {name}");
        }

        return name;
    }

    private static async Task DirectivesAsync(string setting)
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
        var (seats, gate, settlement) = (
            program.GetRequiredService<ISeatDirectory>(),
            program.GetRequiredService<WriteGate>(),
            scope.ServiceProvider.GetRequiredService<DirectiveSettlement>()
        );
        var giver = (await seats.UnderAsync("/25/", Role.ProvinceLeader, CancellationToken.None))[0];
        var leaders = (await seats.UnderAsync("/25/", Role.DepartmentLeader, CancellationToken.None))
            .Concat(await seats.UnderAsync("/25/", Role.CommuneLeader, CancellationToken.None))
            .ToList();
        var now = TimeProvider.System.GetUtcNow();
        for (var done = 0; done < Directives; done += Together)
        {
            var first = done;
            var given = await gate.RunAsync<int>(
                new Deed(Actor.From(giver), now),
                async (write, ct) =>
                {
                    for (var number = first; number < first + Together; number++)
                    {
                        var made = await settlement.GiveAsync(write, DraftOf(number, giver, leaders[number % leaders.Count], now), ct);
                        if (made.IsRefused)
                        {
                            return made.Refusal;
                        }
                    }

                    return Together;
                },
                CancellationToken.None
            );
            if (given.IsRefused)
            {
                throw new InvalidOperationException(given.Refusal.Message);
            }
        }

        await AgeAsync(scope.ServiceProvider, now);
    }

    /// <summary>Given over a year; nine in ten are done; of the rest one in three is past due.</summary>
    private static async Task AgeAsync(IServiceProvider services, DateTimeOffset now)
    {
        var today = OfficeClock.DayOf(now);
        await using var db = await services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        await db.Set<Directive>()
            .Where(row => !EF.Functions.Like(row.Code, "%7"))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.Stage, DirectiveStage.Done)
                    .SetProperty(row => row.ClosedAt, now)
                    .SetProperty(row => row.ClosedOn, today)
                    .SetProperty(row => row.Outcome, DirectiveOutcome.OnTime)
            );
        var late = now.AddDays(-6);
        await db.Set<Directive>()
            .Where(row => row.Code.EndsWith("17") || row.Code.EndsWith("47") || row.Code.EndsWith("77"))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, late));
        for (var tens = 0; tens < 10; tens++)
        {
            var given = today.AddDays(-33 * tens);
            await db.Set<Directive>()
                .Where(row => EF.Functions.Like(row.Code, $"%{tens}_"))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.GivenOn, given));
        }
    }

    private static DirectiveDraft DraftOf(int number, Seat giver, Seat leader, DateTimeOffset now) =>
        new()
        {
            Giver = giver,
            Work = $"Giải quyết dứt điểm việc số {number} của địa bàn",
            LeadPath = leader.SpeaksFor,
            Person = leader,
            DueOn = OfficeClock.DayOf(now).AddDays(20),
            LeadAnswersFor = "Tiến độ và chất lượng",
            Product = ProductKind.Document,
            ProductText = "Báo cáo kết quả",
            DirectedBy = giver.Title,
            LegalGround = "Luật Tổ chức chính quyền địa phương",
        };
}
