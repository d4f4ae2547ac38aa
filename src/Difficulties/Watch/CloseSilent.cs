using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Watch;

/// <summary>
/// Notes that units did not say in time whether an answer solves their difficulty: counted apart, never as solved, and still open
/// to be said.
/// </summary>
internal sealed class CloseSilent(IDbContextFactory<Db> contexts, WriteGate gate, DifficultySettlement settlement, OfficeClock clock)
    : IPeriodicWork
{
    private const int AtOnce = 200;

    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var now = clock.Now;
        List<DifficultyId> late;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            late = await db
                .Recommendations.AsNoTracking()
                .Where(row => row.Confirmation == Confirmation.Waiting && row.ConfirmBy < now)
                .Select(row => row.DifficultyId)
                .Distinct()
                .Take(AtOnce)
                .ToListAsync(ct);
        }

        var done = 0;
        foreach (var id in late)
        {
            done += (await CloseAsync(id, now, ct)).IsRefused ? 0 : 1;
        }

        return done;
    }

    /// <summary>Closes what was to be said by a moment.</summary>
    public Task<Result> CloseAsync(DifficultyId id, DateTimeOffset at, CancellationToken ct) =>
        gate.RunAsync(Deed.BySystem(at, "Hết thời gian xác nhận"), (write, token) => CloseAsync(write, id, token), ct);

    private async Task<Result> CloseAsync(Write write, DifficultyId id, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, id, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, id, ct);
        var silent = raised.Where(row => row.Confirmation == Confirmation.Waiting && row.ConfirmBy < write.Deed.At).ToList();
        if (silent.Count == 0)
        {
            return DifficultyRefusals.NotFound;
        }

        var before = DifficultySettlement.Before(difficulty, raised);
        var law = settlement.LawFor(difficulty.LeadPath, write.Deed.At);
        silent.ForEach(row => row.FallSilent(law));
        difficulty.Follow([.. raised.Select(row => row.Confirmation)], law);
        DifficultySettlement.Settle(
            write,
            difficulty,
            raised,
            before,
            "silent",
            $"{silent.Count} đơn vị không phản hồi trong thời gian xác nhận"
        );
        return Result.Done;
    }
}
