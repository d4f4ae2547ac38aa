using System.Net;

namespace ThongSuot.Loss.Tests;

/// <summary>
/// The program, and its database server, killed without warning under load: what was answered is there, what was not is wholly there or
/// not at all, and sending it again gives one dossier.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Theory, OnEveryDatabase]
    public async Task Nothing_answered_is_lost_and_nothing_is_there_by_halves(TestDatabase kind)
    {
        await using var scene = await Scene.OnAsync(kind);
        var random = new Random();
        var total = new Findings(0, 0, 0, 0);
        var (resent, serverKills) = (0, 0);
        var host = await scene.StartHostAsync();
        try
        {
            await scene.Office.SignInAsync(host.Address);
            for (var round = 1; round <= Scene.Rounds; round++)
            {
                var killsServer = scene.Server is not null && round % 3 == 0;
                serverKills += killsServer ? 1 : 0;
                var dying = host;
                var journal = await scene.InterruptAsync([host], random, () => killsServer ? scene.Server!.KillAsync() : dying.KillAsync());
                host = await ReviveAsync(scene, host, killsServer);
                var found = await scene.Ledger.FindAsync(journal);
                found.Lost.ShouldBe(0, $"round {round}");
                total = new(
                    total.Acknowledged + found.Acknowledged,
                    total.Found + found.Found,
                    total.Unanswered + found.Unanswered,
                    total.Kept + found.Kept
                );
                resent += await ResendAsync(scene, host, journal);
                (await scene.Ledger.FindAsync(journal)).Lost.ShouldBe(0);
                await scene.Ledger.AgreeAsync(scene.Portal);
                await scene.Ledger.TalliesAgreeAsync();
            }

            await scene.Ledger.TrailIsWholeAsync();
        }
        finally
        {
            host.Dispose();
        }

        total.Acknowledged.ShouldBeGreaterThan(10 * Scene.Rounds);
        output.WriteLine(
            $"{kind}: {Scene.Rounds} kills ({serverKills} of the database server), {total.Acknowledged} writes acknowledged, {total.Found} found, {total.Lost} lost; {total.Unanswered} unanswered, {total.Kept} of them kept wholly, {resent} sent again and answered once"
        );
    }

    private static async Task<HostProcess> ReviveAsync(Scene scene, HostProcess host, bool killedServer)
    {
        if (killedServer)
        {
            // The program lives on and must find the server again by itself.
            await scene.Server!.StartAsync();
            await scene.ServesAgainAsync(host);
            return host;
        }

        host.Dispose();
        return await scene.StartHostAsync();
    }

    /// <summary>Sends again what had no answer, and some of what had one.</summary>
    private static async Task<int> ResendAsync(Scene scene, HostProcess host, Sent[] journal)
    {
        var again = journal.Where(sent => sent.Answer is null).Concat(journal.Where(sent => sent.Answer is not null).TakeLast(4)).ToList();
        foreach (var sent in again)
        {
            var (status, code, body) = await scene.Office.SendAsync(host.Address, sent);
            status.ShouldBe(HttpStatusCode.Found, $"{sent.Act}: {body}");
            (sent.Answer ?? code).ShouldBe(code, "the first answer again");
            sent.Answer = code;
        }

        return again.Count;
    }
}
