using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace ThongSuot.Loss.Tests;

/// <summary>A PostgreSQL server of the test's own with durability on, to be killed with all its processes.</summary>
internal sealed class DatabaseServer : IAsyncDisposable
{
    private readonly string folder;
    private readonly int port;

    private DatabaseServer(string folder, int port) => (this.folder, this.port) = (folder, port);

    public string Server => $"Host=127.0.0.1;Port={port};Username=postgres";

    private string Cluster => Path.Combine(folder, "pg");

    private static string Bin =>
        Directory
            .GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .Last();

    public static async Task<DatabaseServer> StartNewAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ts-pg-").FullName;
        var server = new DatabaseServer(folder, HostProcess.FreePort());
        Directory.CreateDirectory(server.Cluster);
        if (Environment.IsPrivilegedProcess)
        {
            // initdb and the server refuse to run as root.
            await RunAsync("chmod", "711", folder);
            await RunAsync("chown", "postgres", server.Cluster);
        }

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
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c max_connections=100 -c fsync=on -c synchronous_commit=on",
            "start"
        );

    /// <summary>kill -9 of the server and everything it started.</summary>
    public async Task KillAsync()
    {
        var main = int.Parse((await File.ReadAllLinesAsync(Path.Combine(Cluster, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        // Stopped first: it must not start another while we count its children.
        await RunAsync("kill", "-STOP", main.ToString(CultureInfo.InvariantCulture));
        var all = ChildrenOf(main).Prepend(main).ToList();
        await RunAsync("kill", ["-9", .. all.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
        while (all.Exists(id => Directory.Exists($"/proc/{id}") && !IsZombie(id)))
        {
            await Task.Yield();
        }

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
            await TryAsync(
                "runuser",
                Environment.IsPrivilegedProcess,
                Path.Combine(Bin, "pg_ctl"),
                "-D",
                Cluster,
                "-m",
                "immediate",
                "-s",
                "stop"
            );
        }

        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<int> ChildrenOf(int parent) =>
        Directory
            .GetDirectories("/proc")
            .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
            .Where(id => id > 0 && StatOf(id)?[1] == parent.ToString(CultureInfo.InvariantCulture));

    private static bool IsZombie(int id) => StatOf(id) is null or ["Z", ..];

    /// <summary>State and parent, as /proc tells them behind the name in brackets.</summary>
    private static string[]? StatOf(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task UnprivilegedAsync(string program, params string[] arguments)
    {
        var code = await TryAsync("runuser", Environment.IsPrivilegedProcess, program, arguments);
        var log = Path.Combine(Cluster, "server.log");
        code.ShouldBe(
            0,
            $"{program} {string.Join(' ', arguments)} {(File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(10)) : null)}"
        );
    }

    private static async Task RunAsync(string program, params string[] arguments) =>
        (await TryAsync(program, false, program, arguments)).ShouldBe(0, $"{program} {string.Join(' ', arguments)}");

    private static async Task<int> TryAsync(string asOther, bool other, string program, params string[] arguments)
    {
        // Nothing is redirected: a server that outlives the command would keep the pipe open.
        string[] words = other ? [asOther, "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        using var process = Process.Start(
            new ProcessStartInfo("bash", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", .. words]) { WorkingDirectory = "/" }
        )!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
