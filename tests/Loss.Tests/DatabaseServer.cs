using System.Globalization;
using Npgsql;

namespace ThongSuot.Loss.Tests;

/// <summary>A PostgreSQL server of the test's own with durability on, to be killed with all its processes.</summary>
internal sealed class DatabaseServer : IAsyncDisposable
{
    private readonly string folder;

    private DatabaseServer(string folder, int port) => (this.folder, Port) = (folder, port);

    public string Server => $"Host=127.0.0.1;Port={Port};Username=postgres";

    public int Port { get; }

    private string ConnectionUri => $"host=127.0.0.1 port={Port} user=postgres";

    private string Cluster => Path.Combine(folder, "pg");

    public static string Bin =>
        Directory
            .GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .Last();

    /// <summary>An empty server, started.</summary>
    public static async Task<DatabaseServer> StartNewAsync()
    {
        var server = await PrepareAsync();
        await server.UnprivilegedAsync(
            Path.Combine(Bin, "initdb"),
            "-D",
            server.Cluster,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8"
        );
        await server.StartAsync();
        return server;
    }

    /// <summary>A copy that follows this server, which from now on answers no write before the copy has it too.</summary>
    public async Task<DatabaseServer> StartStandbyAsync()
    {
        var standby = await PrepareAsync();
        await FollowedByAsync(standby);
        return standby;
    }

    /// <summary>Makes a dead or empty server a copy of this one.</summary>
    public async Task FollowedByAsync(DatabaseServer standby)
    {
        Directory.Delete(standby.Cluster, recursive: true);
        await standby.MakeFolderAsync();
        await standby.UnprivilegedAsync(Path.Combine(Bin, "pg_basebackup"), "-D", standby.Cluster, "-d", ConnectionUri, "-R", "-c", "fast");
        await standby.StartAsync();
        await ExecuteAsync("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()");
    }

    /// <summary>Makes a standby the one that writes.</summary>
    public Task PromoteAsync() => UnprivilegedAsync(Path.Combine(Bin, "pg_ctl"), "-D", Cluster, "-s", "-w", "-t", "60", "promote");

    private static async Task<DatabaseServer> PrepareAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ts-pg-").FullName;
        var server = new DatabaseServer(folder, HostProcess.FreePort());
        await server.MakeFolderAsync();
        return server;
    }

    private async Task MakeFolderAsync()
    {
        Directory.CreateDirectory(Cluster);
        if (Environment.IsPrivilegedProcess)
        {
            // initdb and the server refuse to run as root.
            await Commands.RunAsync("chmod", "711", folder);
            await Commands.RunAsync("chown", "postgres", Cluster);
            await Commands.RunAsync("chmod", "700", Cluster);
        }
    }

    public async Task StartAsync() =>
        await UnprivilegedAsync(
            Path.Combine(Bin, "pg_ctl"),
            "-D",
            Cluster,
            "-s",
            "-w",
            "-t",
            "60",
            "-l",
            Path.Combine(Cluster, "server.log"),
            "-o",
            $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories='' -c max_connections=100 -c fsync=on -c synchronous_commit=on",
            "start"
        );

    /// <summary>kill -9 of the server and everything it started.</summary>
    public async Task KillAsync()
    {
        await ProcessFamily.KillAsync(
            int.Parse((await File.ReadAllLinesAsync(Path.Combine(Cluster, "postmaster.pid")))[0], CultureInfo.InvariantCulture)
        );

        // Where nobody collects dead children the number is still taken, and the next server would believe that this one lives.
        File.Delete(Path.Combine(Cluster, "postmaster.pid"));
    }

    public async Task ExecuteAsync(string database, params string[] commands)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database={database};Pooling=false");
        await connection.OpenAsync();
        foreach (var text in commands)
        {
            await using var command = new NpgsqlCommand(text, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (File.Exists(Path.Combine(Cluster, "postmaster.pid")))
        {
            // A server that a failed test left dead has nothing to stop: its failure is what must be seen.
            await Commands.TryAsync(true, Path.Combine(Bin, "pg_ctl"), "-D", Cluster, "-m", "immediate", "-s", "stop");
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task UnprivilegedAsync(string program, params string[] arguments)
    {
        var code = await Commands.TryAsync(true, program, arguments);
        var log = Path.Combine(Cluster, "server.log");
        code.ShouldBe(
            0,
            $"{program} {string.Join(' ', arguments)} {(File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(10)) : null)}"
        );
    }
}
