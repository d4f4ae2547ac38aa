using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Storage.Tests.Audit;

namespace ThongSuot.Storage.Tests.Backup;

public sealed class BackupTests
{
    [Theory, OnEveryDatabase]
    public async Task A_backup_taken_while_others_write_holds_whole_writes_and_all_that_was_answered_before(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        using var stop = new CancellationTokenSource();
        var answered = new ConcurrentQueue<Guid>();
        var writers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(async () =>
                {
                    while (!stop.IsCancellationRequested)
                    {
                        answered.Enqueue(await Place.WriteAsync(program));
                    }
                })
            )
            .ToList();
        while (answered.Count < 20)
        {
            await Task.Yield();
        }

        var before = answered.ToList();
        var folder = Place.NewFolder();
        var manifest = (await program.Services.GetRequiredService<TakeBackup>().RunAsync(folder, default)).Value;
        var during = answered.Count - before.Count;
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        await using var place = await Place.EmptyAsync(kind);
        (await place.RestoreAsync(folder)).Refusal.ShouldBeNull();

        during.ShouldBeGreaterThan(0, "nobody waits for a backup");
        await using var restored = await TestProgram.OverAsync(place.Setting, place.Files, Quiet.WithoutJobs);
        (await place.CountsAsync()).Where(table => manifest.Tables[table.Key] != table.Value).ShouldBeEmpty();
        foreach (var subject in before)
        {
            (await restored.LeftAsync(subject)).ShouldBe((1, 1, 1));
        }

        foreach (var subject in answered)
        {
            (await restored.LeftAsync(subject)).ShouldBeOneOf((1, 1, 1), (0, 0, 0));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_restored_is_equal_row_by_row_and_works(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var scan = await Place.StoreScanAsync(program);
        await Trail.SealAsync(program);
        var folder = Place.NewFolder();
        var manifest = (await program.Services.GetRequiredService<TakeBackup>().RunAsync(folder, default)).Value;
        await using var place = await Place.EmptyAsync(kind);
        (await place.RestoreAsync(folder)).Refusal.ShouldBeNull();

        manifest.Missing.ShouldBeEmpty();
        manifest.Tables["platform_deeds"].ShouldBeGreaterThan(3);
        var (source, copy) = (await Place.RowsAsync(program.Setting), await Place.RowsAsync(place.Setting));
        copy.Keys.ShouldBe(source.Keys);
        foreach (var (table, rows) in source)
        {
            copy[table].ShouldBe(rows, table);
        }

        await using var restored = await TestProgram.OverAsync(place.Setting, place.Files, Quiet.WithoutJobs);
        var clerk = await restored.Visit().SignInAsync(people.Counter.UserName);
        var list = await clerk.GetAsync("/ho-so?nhom=tat-ca");
        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Source.ShouldContain(code);
        await using (var content = restored.Services.GetRequiredService<FileStore>().Open(scan)!)
        {
            content.Length.ShouldBe(Place.Scan.Length);
        }

        // Numbers go on behind those restored, and the old key still signs.
        (await new Given(restored).ReceiveAsync(people.Counter.Seat)).Refusal.ShouldBeNull();
        await Trail.SealAsync(restored);
        (await Trail.CheckAsync(restored)).Fault.ShouldBeNull();
        TrailVerifier.Verify(await Trail.ExportAsync(restored), await Trail.KeyAsync(program)).Fault.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_backup_that_is_damaged_incomplete_or_of_another_kind_is_refused_by_name_and_nothing_is_touched(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var scan = await Place.StoreScanAsync(program);
        var folder = Place.NewFolder();
        await program.Services.GetRequiredService<TakeBackup>().RunAsync(folder, default);
        await using var place = await Place.EmptyAsync(kind);
        var (table, manifest) = (
            kind == TestDatabase.Postgres ? "tables/platform_deeds.copy" : "database.sqlite",
            Path.Combine(folder, "manifest.json")
        );
        var whole = await File.ReadAllTextAsync(manifest);

        foreach (var file in new[] { table, $"files/{scan[..2]}/{scan}" })
        {
            var path = Path.Combine(folder, file);
            var bytes = await File.ReadAllBytesAsync(path);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(path, bytes);
            await RefusedAsync("backup.damaged", file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(path, bytes[..^1]);
            await RefusedAsync("backup.damaged", file);
            File.Delete(path);
            await RefusedAsync("backup.damaged", file);
            await File.WriteAllBytesAsync(path, bytes);
        }

        await File.WriteAllTextAsync(manifest, whole[..(whole.Length / 2)]);
        await RefusedAsync("backup.incomplete", "manifest.json");
        File.Move(manifest, manifest + ".part");
        await RefusedAsync("backup.incomplete", "manifest.json");
        await File.WriteAllTextAsync(manifest, whole.Replace("_Initial\"", "_Khac\"", StringComparison.Ordinal));
        await RefusedAsync("backup.other-version", "phiên bản");
        await File.WriteAllTextAsync(
            manifest,
            whole.Replace($"\"database\": \"{kind.ToString().ToLowerInvariant()}\"", "\"database\": \"khac\"", StringComparison.Ordinal)
        );
        await RefusedAsync("backup.other-database", "THONGSUOT_DB");
        await File.WriteAllTextAsync(
            manifest,
            whole.Replace($"\"path\": \"{table}\"", "\"path\": \"../../etc/hostname\"", StringComparison.Ordinal)
        );
        await RefusedAsync("backup.damaged", "hostname");

        await File.WriteAllTextAsync(manifest, whole);
        (await place.RestoreAsync(folder)).Refusal.ShouldBeNull("the backup itself was good");
        await RefusedAsync("backup.target-not-empty", "trống");

        async Task RefusedAsync(string code, string word)
        {
            var refusal = (await place.RestoreAsync(folder)).Refusal;
            (refusal?.Code).ShouldBe(code);
            refusal!.Message.ShouldContain(word);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_is_written_over_a_folder_or_a_place_that_holds_something(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var folder = Place.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(folder, "cũ.txt"), "giữ lại");

        (await program.Services.GetRequiredService<TakeBackup>().RunAsync(folder, default)).Refusal!.Code.ShouldBe(
            "backup.folder-not-empty"
        );

        Directory.GetFiles(folder).Length.ShouldBe(1);
        await using var place = await Place.EmptyAsync(kind);
        var backup = Place.NewFolder();
        await program.Services.GetRequiredService<TakeBackup>().RunAsync(backup, default);
        Directory.CreateDirectory(place.Files);
        await File.WriteAllTextAsync(Path.Combine(place.Files, "cũ.txt"), "giữ lại");
        (await place.RestoreAsync(backup)).Refusal!.Code.ShouldBe("backup.target-not-empty");
    }
}

/// <summary>An empty database and files folder to restore into.</summary>
internal sealed record Place(string Setting, string Files, Func<Task> Drop) : IAsyncDisposable
{
    public static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.7 a scanned page %%EOF");

    public static string NewFolder() => Directory.CreateTempSubdirectory("ts-backup-").FullName;

    public static async Task<Place> EmptyAsync(TestDatabase kind)
    {
        var (setting, drop) = await TestDatabases.CreateAsync(kind);
        return new Place(setting, Path.Combine(NewFolder(), "files"), drop);
    }

    public static async Task<Guid> WriteAsync(TestProgram program)
    {
        var subject = Guid.CreateVersion7();
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Leave(subject);
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).IsRefused.ShouldBeFalse();
        return subject;
    }

    public static async Task<string> StoreScanAsync(TestProgram program)
    {
        using var content = new MemoryStream(Scan);
        var stored = (await program.Services.GetRequiredService<FileStore>().StoreAsync(content, "don.pdf", default)).Value;
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Db.Add(stored);
                        write.Record("test.stored", "test", Guid.Empty, "25", "/25/", "Lưu tệp");
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).IsRefused.ShouldBeFalse();
        return stored.Hash;
    }

    /// <summary>Every row of every table as text, in one order.</summary>
    public static async Task<SortedDictionary<string, List<string>>> RowsAsync(string setting)
    {
        await using var services = Services(setting, "unused");
        await using var db = await services
            .GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Platform.Storage.Db>>()
            .CreateDbContextAsync();
        await using var connection = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database);
        await connection.OpenAsync();
        var all = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var table in BackupTables.Names(db))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = all[table] = [];
            while (await reader.ReadAsync())
            {
                rows.Add(
                    string.Join(
                        '|',
                        Enumerable
                            .Range(0, reader.FieldCount)
                            .Select(at =>
                                reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes)
                                : reader.GetValue(at) is DateTime moment ? moment.ToString("O")
                                : reader.GetValue(at)
                            )
                    )
                );
            }

            rows.Sort(StringComparer.Ordinal);
        }

        return all;
    }

    public async Task<Result<BackupManifest>> RestoreAsync(string folder)
    {
        await using var services = Services(Setting, Files);
        return await services.GetRequiredService<RestoreBackup>().RunAsync(folder, default);
    }

    public async Task<Dictionary<string, long>> CountsAsync() =>
        (await RowsAsync(Setting)).ToDictionary(table => table.Key, table => (long)table.Value.Count);

    public async ValueTask DisposeAsync() => await Drop();

    private static ServiceProvider Services(string setting, string files)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new PlatformOptions(setting, files), Host.ModuleList.All);
        return services.BuildServiceProvider();
    }
}
