using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Jobs;

/// <summary>Work that is done once for each day after it has ended.</summary>
public interface IDailyWork
{
    /// <summary>Stable code, <c>dossier.levels</c>.</summary>
    string Name { get; }

    /// <summary>What it does, for whoever looks after the program.</summary>
    string Title { get; }

    /// <summary>How many missed days are made up for after the program stood still.</summary>
    int CatchUpDays { get; }

    /// <summary>
    /// Does it for one day. Puts a <see cref="DailyWorkRow"/> in the transaction of what it writes, so that of several nodes one alone
    /// succeeds; the others fail on the key and look again later.
    /// </summary>
    Task RunAsync(DateOnly day, CancellationToken ct);
}

/// <summary>A day's work that is done.</summary>
public sealed class DailyWorkRow
{
    public required string Name { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Does what is due for the days that have ended, oldest first, on whichever node comes first.</summary>
internal sealed class DailyWorker(
    IEnumerable<IDailyWork> works,
    IDbContextFactory<Db> contexts,
    WorkFailures failures,
    OfficeClock clock,
    TimeProvider time,
    ILogger<DailyWorker> log
) : BackgroundLoop(time, log)
{
    /// <summary>Does everything that is due.</summary>
    /// <returns>How many days of work were done.</returns>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var done = 0;
        foreach (var work in works)
        {
            done += await CatchUpAsync(work, ct);
        }

        return done;
    }

    /// <summary>Does one work now, because somebody asks for it.</summary>
    /// <returns>How many days of it were done.</returns>
    public Task<int> RetryAsync(IDailyWork work, CancellationToken ct) => failures.NoteAsync(work.Name, () => CatchUpAsync(work, ct), ct);

    protected override TimeSpan? Pause => TimeSpan.FromMinutes(10);

    protected override string NotDone => "Daily work was not done";

    protected override async Task RoundAsync(CancellationToken ct)
    {
        foreach (var work in works)
        {
            await TryAsync(
                $"Daily work {work.Name} was not done",
                token => failures.NoteAsync(work.Name, () => CatchUpAsync(work, token), token),
                ct
            );
        }
    }

    private async Task<int> CatchUpAsync(IDailyWork work, CancellationToken ct)
    {
        var due = await DueAsync(work, ct);
        foreach (var day in due)
        {
            await work.RunAsync(day, ct);
        }

        return due.Count;
    }

    private async Task<IReadOnlyList<DateOnly>> DueAsync(IDailyWork work, CancellationToken ct)
    {
        var yesterday = clock.Today.AddDays(-1);
        var since = yesterday.AddDays(1 - work.CatchUpDays);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var name = work.Name;
        var last = await db.Set<DailyWorkRow>().AsNoTracking().Where(row => row.Name == name).MaxAsync(row => (DateOnly?)row.Day, ct);
        var first = last is { } done && done >= since ? done.AddDays(1) : since;
        return [.. Enumerable.Range(0, Math.Max(0, yesterday.DayNumber - first.DayNumber + 1)).Select(first.AddDays)];
    }
}
