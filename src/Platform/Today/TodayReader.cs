using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Today;

/// <summary>The first page of a seat.</summary>
/// <param name="Unread">What could not be read just now.</param>
public sealed record TodayPage(IReadOnlyList<TodayLine> Lines, IReadOnlyList<PersonToday> People, IReadOnlyList<string> Unread);

/// <summary>Asks every module, <see cref="SideBySide"/>: together they are some twenty short statements.</summary>
public sealed class TodayReader(
    IDbContextFactory<Db> contexts,
    IEnumerable<ITodaySource> sources,
    IEnumerable<IPeopleToday> people,
    ILogger<TodayReader> log
)
{
    public async Task<TodayPage> ReadAsync(Seat seat, CancellationToken ct)
    {
        var unread = new ConcurrentBag<string>();
        var read = await SideBySide.ReadAsync<Question, Answer>(
            [
                .. people.Select(source => new Question("Người của đơn vị", async db => new([], await source.ReadAsync(db, seat, ct)))),
                .. sources.Select(source => new Question(source.Name, async db => new(await source.ReadAsync(db, seat, ct), []))),
            ],
            question => TryAsync(question, unread, ct),
            ct
        );
        return new(
            [.. read.SelectMany(part => part.Lines)],
            [.. read.SelectMany(part => part.People)],
            [.. unread.Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>A module that cannot be read keeps nobody from the others.</summary>
    private async Task<Answer> TryAsync(Question question, ConcurrentBag<string> unread, CancellationToken ct)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            return await question.ReadAsync(db);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "What waits for a seat could not be read: {Source}", question.Name);
            unread.Add(question.Name);
            return new([], []);
        }
    }

    private sealed record Question(string Name, Func<Db, Task<Answer>> ReadAsync);

    private sealed record Answer(IReadOnlyList<TodayLine> Lines, IReadOnlyList<PersonToday> People);
}
