using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests;

/// <summary>Several nodes over one database that is not there yet, and databases that no program can start on.</summary>
public sealed class StartTests
{
    [Theory, OnEveryDatabase]
    public async Task Nodes_that_start_together_over_an_empty_database_all_start_and_share_its_keys(TestDatabase kind)
    {
        for (var round = 0; round < 3; round++)
        {
            var (setting, drop) = await TestDatabases.CreateAsync(kind);
            await using (var nodes = new Nodes(setting, 3))
            {
                await Task.WhenAll(
                    nodes.All.Select(node => Task.Run(() => node.GetRequiredService<DatabasePreparation>().RunAsync(default)))
                );

                await using var db = await nodes.All[0].GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
                (await db.Set<KeyRow>().CountAsync()).ShouldBe(1);
                (await db.Set<AuditKey>().CountAsync()).ShouldBe(1);
                (await db.Set<ReferenceLoadRow>().CountAsync()).ShouldBeGreaterThan(3);
            }

            await drop();
        }
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_migrated_does_not_hold_up_the_next_one()
    {
        var (setting, drop) = await TestDatabases.CreateAsync(TestDatabase.Sqlite);
        await using (var nodes = new Nodes(setting, 1))
        {
            await nodes.All[0].GetRequiredService<DatabasePreparation>().RunAsync(default);
            await using (var db = await nodes.All[0].GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync())
            {
                // What EF leaves when its process dies between taking and dropping its lock.
                await db.Database.ExecuteSqlRawAsync(
                    "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)"
                );
                await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2025-09-11')");
            }

            await nodes.All[0].GetRequiredService<DatabasePreparation>().RunAsync(default).WaitAsync(TimeSpan.FromSeconds(30));
        }

        await drop();
    }

    [Theory]
    [InlineData("header", "không phải cơ sở dữ liệu SQLite", "restore")]
    [InlineData("truncated", "đã hỏng", "restore")]
    [InlineData("middle", "đã hỏng", "restore")]
    [InlineData("directory", "là thư mục", "THONGSUOT_DB")]
    [InlineData("newer", "phiên bản mới hơn", "Chạy phiên bản mới hơn")]
    [InlineData("foreign", "của chương trình khác", "THONGSUOT_DB")]
    public async Task A_SQLite_file_that_cannot_be_used_is_told_with_what_to_do(string fault, string words, string advice)
    {
        var (setting, drop) = await TestDatabases.CreateAsync(TestDatabase.Sqlite);
        await SpoilAsync(setting, fault);
        await using (var nodes = new Nodes(setting, 1))
        {
            var failure = await Should.ThrowAsync<Exception>(() =>
                nodes.All[0].GetRequiredService<DatabasePreparation>().RunAsync(default)
            );

            var told = StartException.AdviceOf(failure, new PlatformOptions(setting, "unused")).ShouldNotBeNull(failure.ToString());
            told.ShouldContain(words);
            told.ShouldContain(advice);
        }

        await drop();
    }

    [Theory, OnPostgres]
    public async Task A_PostgreSQL_that_does_not_let_us_in_is_told_with_what_to_do(TestDatabase kind)
    {
        kind.ShouldBe(TestDatabase.Postgres);
        (await ToldAsync("Host=127.0.0.1;Port=1;Username=ai;Database=ts;Timeout=3")).ShouldContain(
            "Không kết nối được PostgreSQL ở 127.0.0.1, cổng 1"
        );
        (
            await ToldAsync($"{Environment.GetEnvironmentVariable(TestDatabases.Variable)};Username=khong_co_ai;Database=ts_nothing")
        ).ShouldContain("không nhận tên hoặc mật khẩu");

        static async Task<string> ToldAsync(string setting)
        {
            await using var nodes = new Nodes(setting, 1);
            var failure = await Should.ThrowAsync<Exception>(() =>
                nodes.All[0].GetRequiredService<DatabasePreparation>().RunAsync(default)
            );
            return StartException.AdviceOf(failure, new PlatformOptions(setting, "unused")).ShouldNotBeNull(failure.ToString());
        }
    }

    [Theory]
    [InlineData("ThongSuot.Host.dll")]
    [InlineData("ThongSuot.Tools.dll", "audit-key")]
    [InlineData("ThongSuot.Tools.dll", "check-figures")]
    [InlineData("ThongSuot.Tools.dll", "administrator", "--province", "25", "--user", "quantri.thu", "--name", "An")]
    public async Task Program_and_tools_end_with_words_and_no_trace_of_the_inside(string program, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("ts-start-").FullName;
        var database = Path.Combine(folder, "hong.db");
        await File.WriteAllTextAsync(database, new string('x', 8192));
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, program)))
        {
            Assert.Fail($"{program} does not lie beside the tests");
        }

        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        (start.Environment["THONGSUOT_DB"], start.Environment["THONGSUOT_FILES"], start.Environment["ASPNETCORE_URLS"]) = (
            database,
            Path.Combine(folder, "files"),
            "http://127.0.0.1:0"
        );
        using var process = System.Diagnostics.Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        process.ExitCode.ShouldBe(1);
        (await errors).ShouldContain("không phải cơ sở dữ liệu SQLite");
        (await errors + await output).ShouldNotContain("   at ");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task SpoilAsync(string path, string fault)
    {
        if (fault == "directory")
        {
            Directory.CreateDirectory(path);
            return;
        }

        await using (var nodes = new Nodes(path, 1))
        {
            if (fault == "foreign")
            {
                await ExecuteAsync(path, "CREATE TABLE sach (ten TEXT)");
            }
            else
            {
                await nodes.All[0].GetRequiredService<DatabasePreparation>().RunAsync(default);
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        switch (fault)
        {
            case "newer":
                await ExecuteAsync(path, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Tomorrow', '99.0')");
                break;
            case "header":
                await OverwriteAsync(path, 0, 100);
                break;
            case "middle":
                await ExecuteAsync(path, "PRAGMA wal_checkpoint(TRUNCATE)");
                await OverwriteAsync(path, new FileInfo(path).Length / 4096 / 2 * 4096, 4096 * 40);
                break;
            case "truncated":
                await ExecuteAsync(path, "PRAGMA wal_checkpoint(TRUNCATE)");
                await using (var file = File.OpenWrite(path))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
        }
    }

    private static async Task ExecuteAsync(string path, string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task OverwriteAsync(string path, long from, int length)
    {
        var garbage = new byte[length];
        new Random(7).NextBytes(garbage);
        await using var file = File.OpenWrite(path);
        file.Position = from;
        await file.WriteAsync(garbage);
    }

    /// <summary>The services of several programs, each with its own lane and key ring.</summary>
    private sealed class Nodes(string setting, int count) : IAsyncDisposable
    {
        public IReadOnlyList<ServiceProvider> All { get; } =
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                {
                    var services = new ServiceCollection();
                    services.AddLogging();
                    services.AddPlatform(
                        new PlatformOptions(setting, Path.Combine(Path.GetTempPath(), "ts-no-files")),
                        Host.ModuleList.All
                    );
                    return services.BuildServiceProvider();
                }),
        ];

        public async ValueTask DisposeAsync()
        {
            foreach (var node in All)
            {
                await node.DisposeAsync();
            }
        }
    }
}
