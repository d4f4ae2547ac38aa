using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace ThongSuot.Bench;

/// <summary>
/// A PostgreSQL of the bench's own in .dev/bench-pg, with the server's default durability (fsync and synchronous_commit on). It
/// is kept between runs, so that a filled database is filled once.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const int Port = 54377;
    private readonly string folder;

    private PostgresServer(string folder) => this.folder = folder;

    private static string Bin =>
        Directory
            .EnumerateDirectories("/usr/lib/postgresql")
            .Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .Last();

    /// <summary>The postmaster's process.</summary>
    public int Process => int.Parse(File.ReadLines(Path.Combine(folder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer(Path.GetFullPath(Path.Combine(".dev", "bench-pg")));
        if (!Directory.Exists(server.folder))
        {
            Directory.CreateDirectory(server.folder);
            if (Environment.UserName == "root")
            {
                await RunAsync("chown", "postgres", server.folder);
            }

            await server.UnprivilegedAsync(
                $"{Bin}/initdb",
                "-D",
                server.folder,
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8"
            );
        }

        if (File.Exists(Path.Combine(server.folder, "postmaster.pid")))
        {
            // An earlier run was cut off and left it behind.
            await server.DisposeAsync();
        }

        await server.UnprivilegedAsync(
            $"{Bin}/pg_ctl",
            "-D",
            server.folder,
            "-s",
            "-w",
            "-t",
            "120",
            "-l",
            Path.Combine(server.folder, "server.log"),
            "-o",
            $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories='' -c max_connections=200 -c shared_buffers=1GB -c max_wal_size=4GB",
            "start"
        );
        return server;
    }

    public static string Database(string name) => $"Host=127.0.0.1;Port={Port};Username=postgres;Database={name}";

    public static async Task<bool> ExistsAsync(string name) =>
        await ScalarAsync("postgres", $"SELECT count(*) FROM pg_database WHERE datname = '{name}'") is 1L;

    /// <summary>Runs one statement of the bench's own.</summary>
    public static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Database(database) + ";Pooling=false;Command Timeout=3600");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync() => await UnprivilegedAsync($"{Bin}/pg_ctl", "-D", folder, "-m", "fast", "-s", "-w", "stop");

    // initdb and the server refuse to run as root.
    private Task UnprivilegedAsync(params string[] command) =>
        Environment.UserName == "root" ? RunAsync("runuser", ["-u", "postgres", "--", .. command]) : RunAsync(command[0], command[1..]);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = "/",
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}");
        }
    }
}
