using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Jobs;

/// <summary>Work beside the requests that did not succeed the last time; gone as soon as it does.</summary>
public sealed class WorkFailureRow
{
    /// <summary>Of the work.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset At { get; set; }

    /// <summary>How often in a row.</summary>
    public required int Times { get; set; }

    /// <summary>The kind of failure, as programmers call it; never what was in the data.</summary>
    public required string Kind { get; set; }
}

/// <summary>Remembers what failed beside the requests, so that somebody without the log sees it and can try again.</summary>
internal sealed class WorkFailures(IWriteExecutor lane, IDbContextFactory<Db> contexts, OfficeClock clock)
{
    /// <summary>Does a piece of work; a failure is remembered and thrown on, a success forgets the one before it.</summary>
    public async Task<T> NoteAsync<T>(string name, Func<Task<T>> work, CancellationToken ct)
    {
        try
        {
            var done = await work();
            await ForgetAsync(name, ct);
            return done;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            await KeepAsync(name, failure.GetBaseException().GetType().Name, ct);
            throw;
        }
    }

    private async Task KeepAsync(string name, string kind, CancellationToken ct)
    {
        var now = clock.Now;
        try
        {
            await lane.RunAsync<bool>(
                async (db, token) =>
                {
                    var rows = db.Set<WorkFailureRow>();
                    if (await rows.FirstOrDefaultAsync(row => row.Name == name, token) is { } known)
                    {
                        (known.At, known.Times, known.Kind) = (now, known.Times + 1, kind);
                    }
                    else
                    {
                        rows.Add(
                            new()
                            {
                                Name = name,
                                At = now,
                                Times = 1,
                                Kind = kind,
                            }
                        );
                    }

                    await db.SaveChangesAsync(token);
                    return true;
                },
                ct
            );
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            // Where the database itself is what failed, the log has the failure and the next round notes it.
        }
    }

    private async Task ForgetAsync(string name, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<WorkFailureRow>().AnyAsync(row => row.Name == name, ct))
        {
            await lane.RunAsync<int>(
                async (writing, token) => await writing.Set<WorkFailureRow>().Where(row => row.Name == name).ExecuteDeleteAsync(token),
                ct
            );
        }
    }
}
