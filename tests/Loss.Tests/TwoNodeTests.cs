using System.Diagnostics;

namespace ThongSuot.Loss.Tests;

public sealed class TwoNodeTests(ITestOutputHelper output)
{
    [Theory, OnPostgres]
    public async Task Two_nodes_give_no_code_twice_tell_each_state_once_and_count_each_dossier_once(TestDatabase kind)
    {
        await using var scene = await Scene.OnAsync(kind);
        var random = new Random();
        var hosts = await Task.WhenAll(scene.StartHostAsync(), scene.StartHostAsync());
        try
        {
            await scene.Office.SignInAsync(hosts[0].Address);
            using var stop = new CancellationTokenSource();
            var meddling = scene.Ledger.MeddleAsync(stop.Token);
            var calm = await scene.InterruptAsync(hosts, random, () => scene.Office.ReachedAsync(scene.Office.Answered + 150));
            await DeliveredAsync(scene);

            foreach (var (code, state) in await scene.Ledger.StatesAsync())
            {
                scene.Portal.Times(code, state).ShouldBe(1, $"{code} {state}: nobody was killed, so each state is told once");
            }

            (await scene.Ledger.FindAsync(calm)).Lost.ShouldBe(0);
            for (var round = 1; round <= Math.Max(2, Scene.Rounds / 5); round++)
            {
                var dies = random.Next(2);
                var journal = await scene.InterruptAsync(hosts, random, () => hosts[dies].KillAsync());
                hosts[dies].Dispose();
                hosts[dies] = await scene.StartHostAsync();
                var found = await scene.Ledger.FindAsync(journal);
                found.Lost.ShouldBe(0);
                await scene.Ledger.AgreeAsync(scene.Portal);
                await scene.Ledger.TalliesAgreeAsync();
                output.WriteLine(
                    $"Two nodes, round {round}: {found.Acknowledged} acknowledged, {found.Lost} lost, {found.Unanswered} unanswered of which {found.Kept} kept"
                );
            }

            await stop.CancelAsync();
            await meddling;
            await scene.Ledger.TalliesAgreeAsync();
            await scene.Ledger.TrailIsWholeAsync();
        }
        finally
        {
            foreach (var host in hosts)
            {
                host.Dispose();
            }
        }
    }

    private static async Task DeliveredAsync(Scene scene)
    {
        var watch = Stopwatch.StartNew();
        while (await scene.Ledger.MessagesWaitingAsync() > 0)
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(90), "messages wait too long");
        }
    }
}
