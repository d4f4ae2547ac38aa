using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;

namespace ThongSuot.Storage.Tests.Outbox;

public sealed class OutboxTests
{
    [Theory, OnEveryDatabase]
    public async Task A_message_is_delivered_once_with_what_it_says(TestDatabase kind)
    {
        var post = new Post();
        await using var program = await Quiet.StartAsync(kind, post);
        await SendAsync(program, "thư 1");

        (await DeliverAsync(program)).ShouldBe(1);
        (await DeliverAsync(program)).ShouldBe(0);

        post.Received.ShouldBe([("thư 1", """{"text":"Đặng"}""")]);
        (await WaitingAsync(program)).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task A_message_that_fails_is_tried_again_after_ever_longer_pauses_and_never_given_up(TestDatabase kind)
    {
        var post = new Post { Failure = _ => new HttpRequestException("503") };
        await using var program = await Quiet.StartAsync(kind, post);
        await SendAsync(program, "thư 2");
        var pauses = new List<double>();
        for (var attempt = 1; attempt <= 14; attempt++)
        {
            (await DeliverAsync(program)).ShouldBe(0);
            (await DeliverAsync(program)).ShouldBe(0);
            post.Tried.ShouldBe(attempt, "a message is not tried again before its pause is over");
            var row = (await WaitingAsync(program)).Single();
            row.Attempts.ShouldBe(attempt);
            pauses.Add((row.NextAttemptAt - program.Clock.GetUtcNow()).TotalSeconds);
            program.Clock.Advance(row.NextAttemptAt - program.Clock.GetUtcNow());
        }

        pauses.Take(4).ShouldBe([1, 2, 4, 8]);
        pauses.Max().ShouldBe(600);
        post.Failure = _ => null;
        (await DeliverAsync(program)).ShouldBe(1);
        (await WaitingAsync(program)).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task A_receiver_that_breaks_on_one_message_does_not_hold_up_the_others(TestDatabase kind)
    {
        var post = new Post { Failure = key => key == "hỏng" ? new JsonException("not what was agreed") : null };
        await using var program = await Quiet.StartAsync(kind, post);
        await SendAsync(program, "hỏng");
        await SendAsync(program, "lành");

        (await DeliverAsync(program)).ShouldBe(1);

        post.Received.Select(letter => letter.Key).ShouldBe(["lành"]);
        (await WaitingAsync(program)).Single().Attempts.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Two_nodes_never_deliver_the_same_message(TestDatabase kind)
    {
        var post = new Post();
        await using var program = await Quiet.StartAsync(kind, post);
        await using var other = await Quiet.AnotherAsync(program, post);
        var keys = Enumerable.Range(0, 160).Select(number => $"thư {number}").ToList();
        foreach (var key in keys)
        {
            await SendAsync(program, key);
        }

        // Each takes until nothing is free; whatever another has taken is that other's to deliver.
        await Task.WhenAll(new[] { program, other, program, other }.Select(node => Task.Run(async () =>
        {
            while (await DeliverAsync(node) > 0)
            {
            }
        })));
        await DeliverAsync(program);

        post.Received.Select(letter => letter.Key).Order(StringComparer.Ordinal).ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_node_took_and_did_not_settle_goes_out_from_another_when_its_lease_ends(TestDatabase kind)
    {
        var (dying, post) = (new Post { Failure = _ => new OutOfMemoryException() }, new Post());
        await using var program = await Quiet.StartAsync(kind, dying);
        await using var other = await Quiet.AnotherAsync(program, post);
        await SendAsync(program, "thư 3");
        using var stop = new CancellationTokenSource();
        dying.Failure = _ =>
        {
            stop.Cancel();
            return new OperationCanceledException(stop.Token);
        };
        await Should.ThrowAsync<OperationCanceledException>(() => program.Services.GetRequiredService<OutboxWorker>().DeliverDueAsync(stop.Token));

        (await DeliverAsync(other)).ShouldBe(0);
        other.Clock.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        (await DeliverAsync(other)).ShouldBe(1);

        post.Received.Single().Key.ShouldBe("thư 3");
    }

    private static async Task SendAsync(TestProgram program, string key) =>
        (await program.Gate().RunAsync(program.Deed(), (write, _) =>
        {
            write.Record("test.sent", "test", Guid.Empty, "25", "/25/", "Gửi");
            write.Send(Post.Name, key, new { text = "Đặng" });
            return Task.FromResult(Result.Done);
        }, default)).IsRefused.ShouldBeFalse();

    private static Task<int> DeliverAsync(TestProgram program) => program.Services.GetRequiredService<OutboxWorker>().DeliverDueAsync(default);

    private static Task<List<OutboxRow>> WaitingAsync(TestProgram program) => program.ReadAsync(db => db.Set<OutboxRow>().AsNoTracking().Where(row => row.Topic == Post.Name).ToListAsync());

    private sealed class Post : IOutboxReceiver
    {
        public const string Name = "test.post";

        private int tried;

        public string Topic => Name;

        public ConcurrentQueue<(string Key, string Payload)> Received { get; } = new();

        public Func<string, Exception?> Failure { get; set; } = _ => null;

        public int Tried => tried;

        public Task DeliverAsync(string key, string payload, CancellationToken ct)
        {
            Interlocked.Increment(ref tried);
            if (Failure(key) is { } failure)
            {
                return Task.FromException(failure);
            }

            Received.Enqueue((key, payload));
            return Task.CompletedTask;
        }
    }
}
