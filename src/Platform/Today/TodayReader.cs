using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Today;

/// <summary>The first page of a seat.</summary>
/// <param name="Unread">What could not be read just now.</param>
public sealed record TodayPage(IReadOnlyList<TodayLine> Lines, IReadOnlyList<PersonToday> People, IReadOnlyList<string> Unread);

/// <summary>
/// Asks every module, one after the other on one connection: together they are some twenty short statements, and a page that opens eight
/// connections would make others wait for theirs.
/// </summary>
public sealed class TodayReader(
    IDbContextFactory<Db> contexts,
    IEnumerable<ITodaySource> sources,
    IEnumerable<IPeopleToday> people,
    ILogger<TodayReader> log
)
{
    public async Task<TodayPage> ReadAsync(Seat seat, CancellationToken ct)
    {
        var (lines, persons, unread) = (new List<TodayLine>(), new List<PersonToday>(), new List<string>());
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var source in sources)
        {
            await TryAsync(source.Name, async () => lines.AddRange(await source.ReadAsync(db, seat, ct)), unread, ct);
        }

        foreach (var source in people)
        {
            await TryAsync("Người của đơn vị", async () => persons.AddRange(await source.ReadAsync(db, seat, ct)), unread, ct);
        }

        return new(lines, persons, unread);
    }

    /// <summary>A module that cannot be read keeps nobody from the others.</summary>
    private async Task TryAsync(string name, Func<Task> read, List<string> unread, CancellationToken ct)
    {
        try
        {
            await read();
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "What waits for a seat could not be read: {Source}", name);
            unread.Add(name);
        }
    }
}
