using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ThongSuot.Loss.Tests;

/// <summary>
/// The database server that writes dies under load and another takes over: what was answered is there, and whoever asks meanwhile is told
/// that it passes, never that the program is at fault. A pair of servers in every test run; three under Patroni on demand.
/// </summary>
public sealed class FailoverTests(ITestOutputHelper output)
{
    [Theory, OnPostgres]
    public async Task Nothing_answered_is_lost_when_another_server_takes_over_and_nobody_is_told_of_a_fault(TestDatabase kind)
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("TS_FAILOVER"), CultureInfo.InvariantCulture, out var wanted)
            ? wanted
            : 0;
        await using IDatabaseCluster cluster = kills > 0 ? await PatroniCluster.StartAsync() : await ServerPair.StartAsync();
        await using var scene = await Scene.OverAsync(cluster.Servers);
        var random = new Random();
        var outages = new List<double>();
        using var host = await scene.StartHostAsync();
        await scene.Office.SignInAsync(host.Address);
        for (var round = 1; round <= Math.Max(2, kills); round++)
        {
            var journal = await scene.InterruptAsync([host], random, async () =>
            {
                var watch = Stopwatch.StartNew();
                await cluster.KillPrimaryAsync();
                var before = scene.Office.Answered;
                await scene.Office.ReachedAsync(before + 1).WaitAsync(TimeSpan.FromMinutes(2));
                outages.Add(watch.Elapsed.TotalSeconds);
                await scene.Office.ReachedAsync(before + 40).WaitAsync(TimeSpan.FromMinutes(2));
            });
            (await scene.Ledger.FindAsync(journal)).Lost.ShouldBe(0, $"round {round}");
            await cluster.HealAsync();
        }

        var sent = scene.Office.Journal.ToList();
        sent.Select(one => one.Status)
            .Where(status => status is not null and not HttpStatusCode.Found and not HttpStatusCode.ServiceUnavailable)
            .ShouldBeEmpty();
        var total = await scene.Ledger.FindAsync(sent);
        total.Lost.ShouldBe(0);
        await scene.Ledger.TalliesAgreeAsync();
        await scene.Ledger.TrailIsWholeAsync();
        output.WriteLine(
            $"{kind}, {cluster.GetType().Name}: {outages.Count} kills, without writes {string.Join(", ", outages.Select(one => one.ToString("0.0", CultureInfo.InvariantCulture)))} s; "
                + $"{total.Acknowledged} writes acknowledged, {total.Lost} lost; {sent.Count(one => one.Status == HttpStatusCode.ServiceUnavailable)} × 503"
        );
    }
}
