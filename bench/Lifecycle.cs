using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;

namespace ThongSuot.Bench;

/// <summary>
/// Whole lifecycles (create + two moves, each with permission, deed, tallies, outbox) over HTTP at 8 connections, beside a bare
/// reference over the same database server in the same run; then a load that rises and falls.
/// </summary>
internal static class Lifecycle
{
    private const int Connections = 8;
    private const string Procedure = "1.000656";
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(30);
    private static readonly string[] Communes = ["auco", "tamson", "huongcan", "thanhson", "lamthao", "hahoa", "yenlap", "camkhe"];

    /// <param name="sizes">Dossiers in the database before each run.</param>
    public static async Task RunAsync(int[] sizes)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var reference = await ReferenceAsync(postgres);
        foreach (var size in sizes)
        {
            var name = await EnsureAsync(size);
            var ours = await MeasureAsync($"PostgreSQL, {size:N0} dossiers", PostgresServer.Database(name), () =>
                ProcessUse.CpuOfFamily(postgres.Process)
            );
            Console.WriteLine(
                $"  {ours.WritesPerSecond / reference.WritesPerSecond:P0} of the reference's writes; CPU per write {ours.CpuPerWrite / reference.CpuPerWrite:N1} times the reference's"
            );
        }

        if (sizes.Length > 0)
        {
            await WavesAsync(PostgresServer.Database(NameOf(sizes[^1])), sizes[^1]);
        }
    }

    /// <summary>The same over SQLite with synchronous=FULL.</summary>
    public static async Task SqliteAsync(int size)
    {
        var file = Path.GetFullPath(Path.Combine(".dev", $"{NameOf(size)}.db"));
        if (!File.Exists(file))
        {
            await Fill.RunAsync(file + ".new", size);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            File.Move(file + ".new", file);
        }

        await MeasureAsync($"SQLite FULL, {size:N0} dossiers", file, () => TimeSpan.Zero);
    }

    /// <summary>Makes and fills a database unless an earlier run has.</summary>
    /// <returns>Its name.</returns>
    public static async Task<string> EnsureAsync(int size)
    {
        var name = NameOf(size);
        if (await PostgresServer.ExistsAsync(name))
        {
            return name;
        }

        Console.WriteLine($"Filling {name} …");
        await PostgresServer.ScalarAsync("postgres", $"CREATE DATABASE {name}_new");
        await Fill.RunAsync(PostgresServer.Database($"{name}_new"), size);
        Npgsql.NpgsqlConnection.ClearAllPools();
        await PostgresServer.ScalarAsync(name + "_new", "VACUUM ANALYZE");
        await PostgresServer.ScalarAsync("postgres", $"ALTER DATABASE {name}_new RENAME TO {name}");
        return name;
    }

    // A database of another state of the migrations is another one.
    private static string NameOf(int size) =>
        $"ts_bench_{size}_{Directory.EnumerateFiles(Path.Combine("src", "Storage.Postgres", "Migrations"), "2*_*.cs").Select(Path.GetFileName).Max()![..14]}";

    private static async Task<Outcome> MeasureAsync(string what, string database, Func<TimeSpan> databaseCpu)
    {
        await using var host = await Server.HostAsync(database, Path.Combine(Path.GetTempPath(), "ts-bench-files"));
        var offices = await OfficesAsync(host.Address);
        await LoadAsync(offices, Warm);
        var (cpu, serverCpu) = (host.Cpu, databaseCpu());
        var (times, seconds) = await LoadAsync(offices, Measured);
        var writes = times.Count * 3;
        var perWrite = ((host.Cpu - cpu).TotalMilliseconds + (databaseCpu() - serverCpu).TotalMilliseconds) / writes;
        Console.WriteLine(
            $"{what}: {times.Count / seconds:N0} lifecycles/s ({writes / seconds:N0} writes/s), p50 {Figures.Percentile(times.SelectMany(t => t), 50):N0} ms, p95 {Figures.Percentile(times.SelectMany(t => t), 95):N0} ms a write; "
                + $"CPU per write {perWrite:N2} ms (program {(host.Cpu - cpu).TotalMilliseconds / writes:N2}); resident {host.ResidentMb} MB, peak {host.PeakMb} MB; first answer after {host.Start.TotalSeconds:N1} s"
        );
        foreach (var office in offices)
        {
            office.Dispose();
        }

        return new Outcome(writes / seconds, perWrite);
    }

    private static async Task<Outcome> ReferenceAsync(PostgresServer postgres)
    {
        if (!await PostgresServer.ExistsAsync("ts_bench_reference"))
        {
            await PostgresServer.ScalarAsync("postgres", "CREATE DATABASE ts_bench_reference");
        }

        await using var server = await Server.ReferenceAsync(PostgresServer.Database("ts_bench_reference"));
        var clients = Enumerable.Range(0, Connections).Select(_ => new HttpClient { BaseAddress = server.Address }).ToList();
        async Task<int> RunAsync(TimeSpan time)
        {
            var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
            var counts = await Task.WhenAll(
                clients.Select(async client =>
                {
                    var writes = 0;
                    while (Stopwatch.GetTimestamp() < until)
                    {
                        var item = new Reference.Item(Guid.CreateVersion7(), "/25/08236/", "Trần Mẫu Hoa", "new");
                        using var made = await client.PostAsJsonAsync("/item", item);
                        using var moved = await client.PostAsJsonAsync($"/item/{item.Id}", item with { Status = "assigned" });
                        using var signed = await client.PostAsJsonAsync($"/item/{item.Id}", item with { Status = "resolved" });
                        signed.EnsureSuccessStatusCode();
                        writes += 3;
                    }

                    return writes;
                })
            );
            return counts.Sum();
        }

        await RunAsync(Warm / 2);
        var (cpu, serverCpu, watch) = (server.Cpu, ProcessUse.CpuOfFamily(postgres.Process), Stopwatch.StartNew());
        var done = await RunAsync(Measured / 2);
        var (seconds, perWrite) = (
            watch.Elapsed.TotalSeconds,
            ((server.Cpu - cpu).TotalMilliseconds + (ProcessUse.CpuOfFamily(postgres.Process) - serverCpu).TotalMilliseconds) / done
        );
        Console.WriteLine(
            $"Reference (minimal API + Npgsql, one insert or update with an event row): {done / seconds:N0} writes/s, CPU per write {perWrite:N2} ms (program {(server.Cpu - cpu).TotalMilliseconds / done:N2})"
        );
        clients.ForEach(client => client.Dispose());
        return new Outcome(done / seconds, perWrite);
    }

    /// <summary>1→15→1→25→2→35→10 lifecycles a second, ten seconds each, started on time whatever the answers take.</summary>
    private static async Task WavesAsync(string database, int size)
    {
        await using var host = await Server.HostAsync(database, Path.Combine(Path.GetTempPath(), "ts-bench-files"));
        var offices = await OfficesAsync(host.Address);
        await LoadAsync(offices, Warm);
        var free = new BlockingCollection<OfficeLoad>(new ConcurrentBag<OfficeLoad>(offices));
        var (all, errors) = (new ConcurrentBag<(double Started, double Took)>(), 0);
        var watch = Stopwatch.StartNew();
        var running = new List<Task>();
        var begun = 0.0;
        foreach (var rate in (int[])[1, 15, 1, 25, 2, 35, 10])
        {
            for (var number = 0; number < rate * 10; number++)
            {
                var start = begun + (number / (double)rate);
                var wait = TimeSpan.FromSeconds(start) - watch.Elapsed;
                await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
                running.Add(
                    Task.Run(async () =>
                    {
                        var office = free.Take();
                        try
                        {
                            await office.LifecycleAsync();
                            all.Add((start, (watch.Elapsed.TotalSeconds - start) * 1000));
                        }
                        catch (InvalidOperationException)
                        {
                            Interlocked.Increment(ref errors);
                        }
                        finally
                        {
                            free.Add(office);
                        }
                    })
                );
            }

            begun += 10;
        }

        await Task.WhenAll(running);
        var calm = Figures.Median(all.Where(one => one.Started < 10).Select(one => one.Took));
        var last = all.Where(one => one.Started >= 60).GroupBy(one => (int)(one.Started - 60)).OrderBy(second => second.Key).ToList();
        var back = last.FirstOrDefault(second => Figures.Median(second.Select(one => one.Took)) < Math.Max(2 * calm, 60))?.Key;
        Console.WriteLine(
            $"Waves 1→15→1→25→2→35→10 lifecycles/s at {size:N0}: {errors} errors of {running.Count}, whole lifecycle p50 {Figures.Percentile(all.Select(one => one.Took), 50):N0} ms, p95 {Figures.Percentile(all.Select(one => one.Took), 95):N0} ms; "
                + $"back to normal {(back is null ? "not within 10" : back)} s after the highest wave; peak {host.PeakMb} MB"
        );
    }

    public static async Task<List<OfficeLoad>> OfficesAsync(Uri address)
    {
        var offices = new List<OfficeLoad>();
        foreach (var tail in Communes.Take(Connections))
        {
            var office = new OfficeLoad(address, Procedure);
            await office.SignInAsync(tail);
            offices.Add(office);
        }

        return offices;
    }

    private static async Task<(List<double[]> Times, double Seconds)> LoadAsync(List<OfficeLoad> offices, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(
            offices.Select(async office =>
            {
                var mine = new List<double[]>();
                while (watch.Elapsed < time)
                {
                    mine.Add(await office.LifecycleAsync());
                }

                return mine;
            })
        );
        return (times.SelectMany(mine => mine).ToList(), watch.Elapsed.TotalSeconds);
    }

    private sealed record Outcome(double WritesPerSecond, double CpuPerWrite);
}
