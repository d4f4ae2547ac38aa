using System.Diagnostics;
using System.Globalization;
using System.Net;
using Npgsql;

namespace ThongSuot.Loss.Tests;

/// <summary>A database with the people of one commune, the portal, and a place to put files.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ts-loss-").FullName;
    private Func<Task>? drop;

    public string Database { get; private set; } = string.Empty;

    public DatabaseServer? Server { get; private set; }

    public Portal Portal { get; private set; } = null!;

    public Office Office { get; private set; } = null!;

    public Ledger Ledger { get; private set; } = null!;

    /// <summary>How many times to kill: a few in every test run, hundreds on demand.</summary>
    public static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("TS_LOSS_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
            ? Math.Max(1, wanted / 2)
            : 4;

    public static async Task<Scene> OnAsync(TestDatabase kind)
    {
        if (kind == TestDatabase.Postgres)
        {
            var server = await DatabaseServer.StartNewAsync();
            var over = await OverAsync(server.Server);
            over.Server = server;
            return over;
        }

        var scene = new Scene();
        (scene.Database, scene.drop) = await TestDatabases.CreateAsync(kind);
        return await scene.PeopleAsync();
    }

    /// <summary>Over servers that somebody else starts and stops.</summary>
    /// <param name="servers">Connection string without a database.</param>
    public static async Task<Scene> OverAsync(string servers)
    {
        await using (var connection = new NpgsqlConnection($"{servers};Database=postgres;Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("CREATE DATABASE loss", connection);
            await command.ExecuteNonQueryAsync();
        }

        return await new Scene { Database = servers + ";Database=loss;Maximum Pool Size=30;Timeout=5" }.PeopleAsync();
    }

    private async Task<Scene> PeopleAsync()
    {
        Portal = await Portal.StartAsync();
        Directory.CreateDirectory(Path.Combine(folder, "files"));
        await using (var program = await TestProgram.OverAsync(Database, Path.Combine(folder, "files")))
        {
            Office = new Office(await new Given(program).PeopleAsync());
        }

        // Connections of its own each time: pooled ones die with the server.
        Ledger = new Ledger(drop is null ? Database + ";Pooling=false" : Database);
        return this;
    }

    public Task<HostProcess> StartHostAsync() => HostProcess.StartAsync(Database, folder, Portal.Address);

    /// <summary>Lets eight connections work and ends it at a moment nobody chose.</summary>
    public async Task<Sent[]> InterruptAsync(IReadOnlyList<HostProcess> hosts, Random random, Func<Task> interrupt)
    {
        var before = Office.Journal.Count;
        using var stop = new CancellationTokenSource();
        var working = Office.WorkAsync([.. hosts.Select(host => host.Address)], random, stop.Token);
        var enough = Office.ReachedAsync(Office.Answered + random.Next(10, 60));
        (await Task.WhenAny(enough, working).WaitAsync(TimeSpan.FromMinutes(2))).ShouldBe(enough, "the load ended before its time");
        await interrupt();
        await stop.CancelAsync();
        await working;
        return [.. Office.Journal.Skip(before)];
    }

    /// <summary>Asks until the program answers again; it must by itself.</summary>
    public async Task ServesAgainAsync(HostProcess host)
    {
        var watch = Stopwatch.StartNew();
        while ((await Office.ReadAsync(host.Address, "/ho-so")).Status != HttpStatusCode.OK)
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), "the program does not come back by itself");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Portal.DisposeAsync();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        if (drop is not null)
        {
            await drop();
        }

        Directory.Delete(folder, recursive: true);
    }
}
