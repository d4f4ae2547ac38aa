using System.Diagnostics;
using System.Net;

namespace ThongSuot.Loss.Tests;

/// <summary>The disk takes no more, or the database allows no writing: said in words, read on, and over when it is over.</summary>
public sealed class NoSpaceTests
{
    [Fact]
    public async Task Without_space_a_write_is_refused_in_words_reading_goes_on_and_writing_returns_by_itself()
    {
        await using var scene = await Scene.OnAsync(TestDatabase.Sqlite);
        using var host = await scene.StartHostAsync();

        // No file of the program may grow beyond its first page: every write fails as on a full disk.
        await RefusesAsync(scene, host, () => LimitAsync(host, "4096"), () => LimitAsync(host, "unlimited"));
    }

    [Theory, OnPostgres]
    public async Task While_the_database_is_read_only_a_write_is_refused_in_words_reading_goes_on_and_writing_returns_by_itself(
        TestDatabase kind
    )
    {
        await using var scene = await Scene.OnAsync(kind);
        using var host = await scene.StartHostAsync();

        await RefusesAsync(
            scene,
            host,
            () => scene.Server!.ExecuteAsync("postgres", "ALTER SYSTEM SET default_transaction_read_only = on", "SELECT pg_reload_conf()"),
            () => scene.Server!.ExecuteAsync("postgres", "ALTER SYSTEM RESET default_transaction_read_only", "SELECT pg_reload_conf()")
        );
    }

    private static async Task RefusesAsync(Scene scene, HostProcess host, Func<Task> forbid, Func<Task> allow)
    {
        var random = new Random(1);
        await scene.Office.SignInAsync(host.Address);
        var first = scene.Office.Reception(random);
        (await scene.Office.SendAsync(host.Address, first)).Status.ShouldBe(HttpStatusCode.Found);

        await forbid();
        var sent = scene.Office.Reception(random);
        var refused = await UntilAsync(() => scene.Office.SendAsync(host.Address, sent), HttpStatusCode.ServiceUnavailable);
        var read = await scene.Office.ReadAsync(host.Address, "/ho-so");
        await allow();
        var again = await UntilAsync(() => scene.Office.SendAsync(host.Address, sent), HttpStatusCode.Found);

        refused.Body.ShouldContain("chưa được lưu");
        refused.Body.ShouldContain("gửi lại sau ít phút");
        read.Status.ShouldBe(HttpStatusCode.OK, "reading goes on");
        sent.Answer = again.Code;
        (await scene.Ledger.FindAsync([sent])).ShouldBe(new Findings(1, 1, 0, 0));
        await scene.Ledger.AgreeAsync(scene.Portal);
        await scene.Ledger.TalliesAgreeAsync();
    }

    /// <summary>A setting reaches the program within moments, not at once.</summary>
    private static async Task<(HttpStatusCode Status, string? Code, string Body)> UntilAsync(
        Func<Task<(HttpStatusCode Status, string? Code, string Body)>> send,
        HttpStatusCode wanted
    )
    {
        for (var watch = Stopwatch.StartNew(); ; )
        {
            var answer = await send();
            if (answer.Status == wanted)
            {
                return answer;
            }

            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), $"answers {answer.Status}, not {wanted}");
        }
    }

    private static async Task LimitAsync(HostProcess host, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", $"{host.Id}", $"--fsize={bytes}:unlimited"])!;
        await limit.WaitForExitAsync();
        limit.ExitCode.ShouldBe(0);
    }
}
