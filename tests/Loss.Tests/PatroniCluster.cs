using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ThongSuot.Loss.Tests;

/// <summary>Three servers under Patroni with one etcd, synchronous: who writes is decided by them.</summary>
internal sealed class PatroniCluster : IDatabaseCluster
{
    private const int Nodes = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("ts-patroni-").FullName;
    private readonly int[] ports = [.. Enumerable.Range(0, Nodes).Select(_ => HostProcess.FreePort())];
    private readonly int[] apis = [.. Enumerable.Range(0, Nodes).Select(_ => HostProcess.FreePort())];
    private readonly int etcd = HostProcess.FreePort();
    private readonly Process?[] running = new Process?[Nodes];
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(3) };
    private Process? store;
    private int dead = -1;

    public string Servers =>
        $"Host={string.Join(',', ports.Select(port => $"127.0.0.1:{port}"))};Username=postgres;Target Session Attributes=primary";

    public static async Task<PatroniCluster> StartAsync()
    {
        var cluster = new PatroniCluster();
        await Commands.RunAsync("chmod", "777", cluster.folder);
        cluster.store = Start(
            "etcd",
            "--data-dir",
            Path.Combine(cluster.folder, "etcd"),
            "--listen-client-urls",
            $"http://127.0.0.1:{cluster.etcd}",
            "--advertise-client-urls",
            $"http://127.0.0.1:{cluster.etcd}",
            "--listen-peer-urls",
            $"http://127.0.0.1:{HostProcess.FreePort()}"
        );
        for (var node = 0; node < Nodes; node++)
        {
            await File.WriteAllTextAsync(cluster.ConfigOf(node), cluster.Config(node));
            cluster.running[node] = Start("patroni", cluster.ConfigOf(node));
            // The first makes the database the others copy.
            await UntilAsync(node == 0 ? cluster.PrimaryAsync : () => cluster.IsAsync(node, "replica"));
        }

        await UntilAsync(cluster.SynchronousAsync);
        return cluster;
    }

    public async Task KillPrimaryAsync()
    {
        dead = await UntilAsync(PrimaryAsync);
        await KillAsync(dead);
    }

    public async Task HealAsync()
    {
        running[dead] = Start("patroni", ConfigOf(dead));
        var back = dead;
        await UntilAsync(() => IsAsync(back, "replica"));
        await UntilAsync(SynchronousAsync);
    }

    public async ValueTask DisposeAsync()
    {
        for (var node = 0; node < Nodes; node++)
        {
            await KillAsync(node);
        }

        await ProcessFamily.KillAsync(store!.Id);
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The manager and the server, as when the machine dies.</summary>
    private async Task KillAsync(int node)
    {
        if (running[node] is { HasExited: false } manager)
        {
            await ProcessFamily.KillAsync(manager.Id);
        }

        var note = Path.Combine(DataOf(node), "postmaster.pid");
        if (File.Exists(note))
        {
            await ProcessFamily.KillAsync(int.Parse((await File.ReadAllLinesAsync(note))[0], CultureInfo.InvariantCulture));
            File.Delete(note);
        }
    }

    private string ConfigOf(int node) => Path.Combine(folder, $"n{node}.yml");

    private string DataOf(int node) => Path.Combine(folder, $"data{node}");

    private string Config(int node) =>
        $"""
            scope: thong-suot
            name: n{node}
            restapi: {"{"} listen: "127.0.0.1:{apis[node]}", connect_address: "127.0.0.1:{apis[node]}" {"}"}
            etcd3: {"{"} host: "127.0.0.1:{etcd}" {"}"}
            bootstrap:
              dcs:
                ttl: 20
                loop_wait: 5
                retry_timeout: 5
                synchronous_mode: true
                postgresql:
                  use_pg_rewind: true
                  parameters: {"{"} max_connections: 100, wal_log_hints: "on" {"}"}
              initdb: [{"{"} encoding: UTF8 {"}"}, {"{"} locale: C.UTF-8 {"}"}, {"{"} auth: trust {"}"}]
            postgresql:
              listen: 127.0.0.1:{ports[node]}
              connect_address: 127.0.0.1:{ports[node]}
              data_dir: {DataOf(node)}
              bin_dir: {DatabaseServer.Bin}
              pgpass: {folder}/pgpass{node}
              authentication:
                superuser: {"{"} username: postgres {"}"}
                replication: {"{"} username: postgres {"}"}
              parameters: {"{"} unix_socket_directories: "" {"}"}
              pg_hba: ["host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
            """;

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("bash", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", .. Commands.Words(true, program, arguments)])
            {
                WorkingDirectory = "/",
            }
        )!;

    private async Task<int?> PrimaryAsync()
    {
        for (var node = 0; node < Nodes; node++)
        {
            if (await IsAsync(node, "primary") is not null)
            {
                return node;
            }
        }

        return null;
    }

    private async Task<int?> SynchronousAsync()
    {
        for (var node = 0; node < Nodes; node++)
        {
            if (await IsAsync(node, "synchronous") is not null)
            {
                return node;
            }
        }

        return null;
    }

    private async Task<int?> IsAsync(int node, string role)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{apis[node]}/{role}"));
            return answer.StatusCode == HttpStatusCode.OK ? node : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private static async Task<int> UntilAsync(Func<Task<int?>> found)
    {
        var watch = Stopwatch.StartNew();
        int? node;
        while ((node = await found()) is null)
        {
            watch.Elapsed.ShouldBeLessThan(Patience, "the cluster does not come to rest");
        }

        return node.Value;
    }
}
