using Npgsql;

namespace ThongSuot.TestKit;

/// <summary>Makes and removes databases for tests.</summary>
public static class TestDatabases
{
    /// <summary>Connection string of a server where databases may be created: <c>Host=…;Username=…</c>, no Database.</summary>
    public const string Variable = "TS_POSTGRES";

    /// <summary>A new empty database.</summary>
    /// <returns>What <c>THONGSUOT_DB</c> would hold, and how to remove it.</returns>
    public static Task<(string Setting, Func<Task> Drop)> CreateAsync(TestDatabase kind) => CreateAsync(kind, string.Empty);

    private static async Task<(string Setting, Func<Task> Drop)> CreateAsync(TestDatabase kind, string like)
    {
        var name = $"ts_{Guid.CreateVersion7():N}";
        if (kind == TestDatabase.Sqlite)
        {
            var folder = Directory.CreateTempSubdirectory("ts-").FullName;
            return (Path.Combine(folder, "test.db"), () =>
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
                return Task.CompletedTask;
            });
        }

        var server = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} is not set");
        await ExecuteAsync(server, $"CREATE DATABASE {name}{like}");
        return ($"{server};Database={name};Maximum Pool Size=20", async () =>
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    /// <summary>A new database that has its tables and built-in sets already.</summary>
    public static async Task<(string Setting, Func<Task> Drop)> PreparedAsync(TestDatabase kind)
    {
        if (kind == TestDatabase.Sqlite)
        {
            var (path, drop) = await CreateAsync(kind);
            File.Copy(await TestTemplates.FileAsync(), path);
            return (path, drop);
        }

        var server = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} is not set");
        return await CreateAsync(kind, $" TEMPLATE {await TestTemplates.DatabaseAsync(server)}");
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Database=postgres");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
