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
        await Task.WhenAll(
            new[] { program, other, program, other }.Select(node =>
                Task.Run(async () =>
                {
                    while (await DeliverAsync(node) > 0) { }
                })
            )
        );
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
        await Should.ThrowAsync<OperationCanceledException>(() =>
            program.Services.GetRequiredService<OutboxWorker>().DeliverDueAsync(stop.Token)
        );

        (await DeliverAsync(other)).ShouldBe(0);
        other.Clock.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        (await DeliverAsync(other)).ShouldBe(1);

        post.Received.Single().Key.ShouldBe("thư 3");
    }

    [Theory, OnEveryDatabase]
    public async Task Of_one_key_the_earlier_leaves_first_and_none_overtakes_it_while_it_is_on_its_way(TestDatabase kind)
    {
        var post = new Post();
        await using var program = await Quiet.StartAsync(kind, post);
        await using var other = await Quiet.AnotherAsync(program, post);
        for (var number = 1; number <= 40; number++)
        {
            await SendAsync(program, $"hồ sơ {number % 4}", $"{number:00}");
        }

        // The first state of one dossier fails for a while: its later states wait, those of the others do not.
        post.Failure = key => key == "hồ sơ 1" ? new HttpRequestException("503") : null;
        await Task.WhenAll(
            new[] { program, other }.Select(node =>
                Task.Run(async () =>
                {
                    while (await DeliverAsync(node) > 0) { }
                })
            )
        );
        post.Received.ShouldNotContain(letter => letter.Key == "hồ sơ 1");
        post.Received.Count.ShouldBe(30);

        post.Failure = _ => null;
        program.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var round = 0; round < 10; round++)
        {
            await DeliverAsync(program);
        }

        foreach (var letters in post.Received.GroupBy(letter => letter.Key))
        {
            letters
                .Select(letter => letter.Payload)
                .ShouldBe(letters.Select(letter => letter.Payload).Order(StringComparer.Ordinal), letters.Key);
            letters.Count().ShouldBe(10);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_lost_the_lease_while_it_was_slow_delivers_no_more_of_what_it_took(TestDatabase kind)
    {
        var (slow, quick) = (new Post(), new Post());
        await using var program = await Quiet.StartAsync(kind, slow);
        await using var other = await Quiet.AnotherAsync(program, quick);
        foreach (var key in new[] { "thư 1", "thư 2", "thư 3" })
        {
            await SendAsync(program, key);
        }

        // While the first letter is on its way the lease of the others runs out, and the other node takes them.
        slow.Meanwhile = async () =>
        {
            slow.Meanwhile = null;
            program.Clock.Advance(TimeSpan.FromMinutes(3));
            other.Clock.Advance(TimeSpan.FromMinutes(3));
            await DeliverAsync(other);
        };
        await DeliverAsync(program);

        slow.Received.Select(letter => letter.Key).ShouldBe(["thư 1"]);
        quick.Received.Select(letter => letter.Key).Where(key => key != "thư 1").Order(StringComparer.Ordinal).ShouldBe(["thư 2", "thư 3"]);
        (await WaitingAsync(program)).ShouldBeEmpty();
    }

    private static async Task SendAsync(TestProgram program, string key, string text = "Đặng") =>
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Record("test.sent", "test", Guid.Empty, "25", "/25/", "Gửi");
                        write.Send("25", Post.Name, key, new { text });
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).IsRefused.ShouldBeFalse();

    private static Task<int> DeliverAsync(TestProgram program) =>
        program.Services.GetRequiredService<OutboxWorker>().DeliverDueAsync(default);

    private static Task<List<OutboxRow>> WaitingAsync(TestProgram program) =>
        program.ReadAsync(db => db.Set<OutboxRow>().AsNoTracking().Where(row => row.Topic == Post.Name).ToListAsync());

    private sealed class Post : IOutboxReceiver
    {
        public const string Name = "test.post";

        private int tried;

        public string Topic => Name;

        public ConcurrentQueue<(string Key, string Payload)> Received { get; } = new();

        public Func<string, Exception?> Failure { get; set; } = _ => null;

        public int Tried => tried;

        /// <summary>What happens elsewhere while a letter is on its way.</summary>
        public Func<Task>? Meanwhile { get; set; }

        public async Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct)
        {
            Interlocked.Increment(ref tried);
            if (Failure(key) is { } failure)
            {
                throw failure;
            }

            if (Meanwhile is { } meanwhile)
            {
                await meanwhile();
            }

            Received.Enqueue((key, payload));
        }
    }
}
