using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Telemetry;

namespace ThongSuot.Platform.Writing;

/// <summary>
/// The only way to write. Runs an act inside one transaction together with its deeds, tally deltas and messages, answers a
/// repeated submission key with the first answer, and turns a conflict into a refusal. When it has answered, the write is on disk.
/// </summary>
public sealed class WriteGate
{
    private readonly IWriteExecutor lane;
    private readonly Instruments instruments;
    private readonly StaleForms stale;

    internal WriteGate(IWriteExecutor lane, Instruments instruments, StaleForms stale) =>
        (this.lane, this.instruments, this.stale) = (lane, instruments, stale);

    /// <summary>Runs one act.</summary>
    /// <param name="act">
    /// Loads, decides, changes and records. It may run more than once (a conflict on PostgreSQL), so it must have no effect
    /// but on <see cref="Write"/>; and it does no input or output but the database's.
    /// </param>
    /// <typeparam name="T">A small answer that can be stored as JSON under the submission key.</typeparam>
    public async Task<Result<T>> RunAsync<T>(Deed deed, Func<Write, CancellationToken, Task<Result<T>>> act, CancellationToken ct)
    {
        using var measured = new MeasuredWrite(instruments);
        var result = await lane.RunAsync((db, token) => OnceAsync(db, deed, act, measured, token), ct);
        measured.Answered(result.IsRefused);
        return result;
    }

    /// <summary>Runs one act that has no answer but "done".</summary>
    public async Task<Result> RunAsync(Deed deed, Func<Write, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        var result = await RunAsync<bool>(
            deed,
            async (write, token) => (await act(write, token)).Refusal is { } refusal ? refusal : true,
            ct
        );
        return result.IsRefused ? result.Refusal : Result.Done;
    }

    private async Task<Result<T>> OnceAsync<T>(
        Db db,
        Deed deed,
        Func<Write, CancellationToken, Task<Result<T>>> act,
        MeasuredWrite measured,
        CancellationToken ct
    )
    {
        var key = SubmissionKey(deed);
        var province = deed.Actor.ProvinceCode;
        if (
            key is not null
            && await db.Set<SubmissionRow>().AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Key == key, ct)
                is { } earlier
        )
        {
            return earlier.Content is { } content && deed.Content is { } sent && content != sent
                ? WriteRefusals.SentWithOther
                : Answer<T>(earlier.Answer);
        }

        var write = new Write(db, deed);
        var result = await act(write, ct);
        measured.Act = write.FirstAct;
        if (result.IsRefused)
        {
            return result;
        }

        if (write.Rows.Deeds.Count == 0)
        {
            throw new InvalidOperationException("A write must record its deed.");
        }

        if (key is not null)
        {
            write.Rows.Submission = new SubmissionRow
            {
                ProvinceCode = province,
                Key = key,
                At = deed.At,
                Answer = JsonSerializer.Serialize(result.Value, Write.DetailOptions),
                Content = deed.Content,
            };
        }

        try
        {
            await db.SaveChangesAsync(ct);
            if (await stale.RefusalAsync(write, ct) is { } refusal)
            {
                return refusal;
            }

            await write.Rows.SaveAsync(db, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return WriteRefusals.ChangedMeanwhile;
        }

        return result;
    }

    private static Result<T> Answer<T>(string stored)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(stored, Write.DetailOptions)!;
        }
        catch (JsonException)
        {
            return WriteRefusals.KeyUsedElsewhere;
        }
    }

    // The owner is part of the key: nobody can read another's answer by guessing a key.
    private static string? SubmissionKey(Deed deed) =>
        string.IsNullOrEmpty(deed.SubmissionKey)
            ? null
            : $"{deed.Actor.AccountId?.Value.ToString() ?? deed.Actor.Kind + ":" + deed.Actor.Name}:{deed.SubmissionKey}";
}

/// <summary>How a database takes writes: one queue with group commit, or straight.</summary>
internal interface IWriteExecutor
{
    Task<Result<T>> RunAsync<T>(Func<Db, CancellationToken, Task<Result<T>>> work, CancellationToken ct);
}
