using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Storage;

namespace ThongSuot.TestKit;

/// <summary>
/// A database with tables and built-in sets, made once for all test programs of one build and copied from then on: a program of one's own
/// costs a copy instead of a migration and twenty thousand rows.
/// </summary>
internal static class TestTemplates
{
    private static readonly string Name = $"ts_template_{BuildMark()}";

    /// <summary>The SQLite file to copy.</summary>
    public static async Task<string> FileAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), Name + ".db");
        await using var alone = await HoldAsync(path + ".lock");
        if (!File.Exists(path))
        {
            var making = path + ".making";
            File.Delete(making);
            await PrepareAsync(making);
            SqliteConnection.ClearAllPools();
            File.Move(making, path);
        }

        return path;
    }

    /// <summary>The PostgreSQL database to copy.</summary>
    public static async Task<string> DatabaseAsync(string server)
    {
        await using var alone = await HoldAsync(Path.Combine(Path.GetTempPath(), Name + ".lock"));
        await using var connection = new NpgsqlConnection(server + ";Database=postgres");
        await connection.OpenAsync();
        await using var known = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1", connection)
        {
            Parameters = { new() { Value = Name } },
        };
        if ((long)(await known.ExecuteScalarAsync())! == 0)
        {
            await RunAsync(connection, $"DROP DATABASE IF EXISTS {Name}_making WITH (FORCE)");
            await RunAsync(connection, $"CREATE DATABASE {Name}_making");
            await PrepareAsync($"{server};Database={Name}_making;Pooling=false");
            await RunAsync(connection, $"ALTER DATABASE {Name}_making RENAME TO {Name}");
        }

        return Name;
    }

    private static async Task PrepareAsync(string setting)
    {
        var files = Directory.CreateTempSubdirectory("ts-template-").FullName;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(
            ModuleList.Options(key =>
                key switch
                {
                    "THONGSUOT_DB" => setting,
                    "THONGSUOT_FILES" => files,
                    _ => null,
                }
            ),
            ModuleList.All
        );
        await using (var program = services.BuildServiceProvider())
        {
            await program.GetRequiredService<DatabasePreparation>().RunAsync(default);
        }

        Directory.Delete(files, recursive: true);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        // The names are ours.
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Test programs of several assemblies may run at once: one makes the template, the others wait for it.</summary>
    private static async Task<FileStream> HoldAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(50);
            }
        }
    }

    // What only some test programs carry along makes no other database.
    private static bool IsOfTheProgram(string file) =>
        Path.GetFileName(file) is var name
        && !name.Contains(".Tests", StringComparison.Ordinal)
        && name is not ("ThongSuot.Tools.dll" or "ThongSuot.Bench.dll");

    /// <summary>Changes with every build of the product: a template of another build is another template.</summary>
    private static string BuildMark()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var file in Directory
                .EnumerateFiles(AppContext.BaseDirectory, "ThongSuot.*.dll")
                .Where(IsOfTheProgram)
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
