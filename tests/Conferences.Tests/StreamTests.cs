using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ThongSuot.Conferences.Stream;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences.Tests;

public sealed class StreamTests
{
    [Theory, OnEveryDatabase]
    public async Task Numbers_have_no_gap_when_many_points_write_at_once_and_a_listener_gets_exactly_the_rest(TestDatabase kind)
    {
        const int Points = 12;
        var scene = await Scene.OnAsync(kind);
        var leaders = new List<Seat>();
        for (var at = 0; at < Points; at++)
        {
            leaders.Add((await scene.LeaderAsync()).Seat);
        }

        var code = await scene.LiveAsync([.. leaders.Select(leader => scene.Given.UnitAt(leader.ScopePath))]);
        var (id, before) = ((await scene.RecordAsync(code)).Conference.Id, (await scene.RecordAsync(code)).Sequence);
        using var ends = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var feed = scene.Given.Program.Services.GetRequiredService<ConferenceFeed>();
        // Refused acts in between: six questions a point, of which five may wait, so that numbers are taken and given back.
        const int Expected = Points * 6;
        var early = ReadAsync(feed, id, before, Expected, ends.Token);
        // First listeners of a node that come while others write: their loops begin in the middle.
        var fresh = Enumerable
            .Range(0, 12)
            .Select(number =>
                Task.Run(async () =>
                {
                    await ReadAsync(feed, id, before, 1 + (number * 5), ends.Token);
                    return await ReadAsync(
                        new ConferenceFeed(
                            scene.Given.Program.Services.GetRequiredService<IDbContextFactory<Db>>(),
                            NullLogger<ConferenceFeed>.Instance
                        ),
                        id,
                        before,
                        Expected,
                        ends.Token
                    );
                })
            )
            .ToList();

        var results = await Task.WhenAll(
            leaders.SelectMany(leader =>
                Enumerable
                    .Range(0, 7)
                    .Select(number =>
                        Task.Run(() => number == 0 ? scene.AttendAsync(code, leader) : scene.AskAsync(code, leader, $"Câu {number}"))
                    )
            )
        );

        results.Count(result => !result.IsRefused).ShouldBe(Expected);
        var journal = await scene.JournalAsync(code);
        journal.Select(line => line.Sequence).ShouldBe(Enumerable.Range(0, before + Expected + 1));
        (await early).ShouldBe(Enumerable.Range(before + 1, Expected));
        foreach (var heard in await Task.WhenAll(fresh))
        {
            heard.ShouldBe(Enumerable.Range(before + 1, Expected));
        }

        // Every place at which a line may have been cut.
        for (var last = before; last < before + Expected; last += 7)
        {
            (await ReadAsync(feed, id, last, before + Expected - last, ends.Token)).ShouldBe(
                Enumerable.Range(last + 1, before + Expected - last),
                $"after {last}"
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task What_one_node_wrote_reaches_a_listener_at_another(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        var record = await scene.RecordAsync(code);
        await using var other = await scene.Given.Program.AnotherNodeAsync();
        using var ends = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var feed = other.Services.GetRequiredService<ConferenceFeed>();
        var listening = ReadAsync(feed, record.Conference.Id, record.Sequence, 3, ends.Token);

        foreach (var number in Enumerable.Range(1, 3))
        {
            (await scene.AskAsync(code, leader, $"Câu {number}")).Refusal.ShouldBeNull();
        }

        (await listening).ShouldBe(Enumerable.Range(record.Sequence + 1, 3));
        feed.Hubs.ShouldBe(0, "with the last listener the reading stops");
    }

    [Theory, OnEveryDatabase]
    public async Task The_stream_tells_a_change_and_a_browser_that_returns_gets_what_it_missed(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (userName, leader) = await scene.LeaderAsync();
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        var before = (await scene.RecordAsync(code)).Sequence;
        var visitor = await scene.Given.Program.Visit().SignInAsync(userName);
        using var ends = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        string[] first;
        using (var answer = await OpenAsync(visitor, code, null, ends.Token))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ends.Token));
            (await reader.ReadLineAsync(ends.Token)).ShouldBe("retry: 2000");
            (await scene.AskAsync(code, leader, "Đường truyền\nyếu")).Refusal.ShouldBeNull();
            first = await EventAsync(reader, ends.Token);
        }

        first[0].ShouldBe($"id: {before + 1}");
        var told = JsonSerializer.Deserialize<Dictionary<string, string>>(first[1]["data: ".Length..])!;
        told["loai"].ShouldBe("queue");
        told["noi"].ShouldBe($"{leader.UnitName} đăng ký phát biểu");
        System.Text.Encoding.UTF8.GetByteCount(string.Join('\n', first)).ShouldBeLessThan(1024);

        foreach (var number in Enumerable.Range(1, 4))
        {
            (await scene.ConcludeAsync(code, $"Việc {number}")).Refusal.ShouldBeNull();
        }

        using var again = await OpenAsync(visitor, code, before + 1, ends.Token);
        using var rest = new StreamReader(await again.Content.ReadAsStreamAsync(ends.Token));
        await rest.ReadLineAsync(ends.Token);
        foreach (var number in Enumerable.Range(1, 4))
        {
            var line = await EventAsync(rest, ends.Token);
            line[0].ShouldBe($"id: {before + 1 + number}");
            line[1].ShouldContain($"Việc {number}");
        }
    }

    private static async Task<HttpResponseMessage> OpenAsync(Visitor visitor, string code, int? last, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/hoi-nghi/{code}/dong");
        if (last is { } number)
        {
            request.Headers.Add("Last-Event-ID", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return await visitor.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    /// <summary>The next event; empty lines and heartbeats before it are passed over.</summary>
    private static async Task<string[]> EventAsync(StreamReader reader, CancellationToken ct)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line.StartsWith("id:", StringComparison.Ordinal) || line.StartsWith("data:", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                break;
            }
        }

        return [.. lines];
    }

    private static async Task<List<int>> ReadAsync(ConferenceFeed feed, ConferenceId id, int after, int count, CancellationToken ct)
    {
        var got = new List<int>();
        await foreach (var line in feed.ListenAsync(id, after, ct))
        {
            if (line is not null)
            {
                got.Add(line.Sequence);
            }

            if (got.Count == count)
            {
                break;
            }
        }

        return got;
    }
}
