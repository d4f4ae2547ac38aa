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
        var late = new List<(string Province, DifficultyId Id)>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var province in await db.ProvincesOfAsync<Recommendation>(ct))
            {
                late.AddRange((await LateAsync(db, province, now, ct)).Select(id => (province, id)));
            }
        }

        var done = 0;
        foreach (var (province, id) in late)
        {
            done += (await CloseAsync(province, id, now, ct)).IsRefused ? 0 : 1;
        }

        return done;
    }

    private static Task<List<DifficultyId>> LateAsync(Db db, string province, DateTimeOffset now, CancellationToken ct) =>
        db
            .Recommendations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Confirmation == Confirmation.Waiting && row.ConfirmBy < now)
            .GroupBy(row => row.DifficultyId)
            .OrderBy(one => one.Min(row => row.ConfirmBy))
            .Select(one => one.Key)
            .Take(AtOnce)
            .ToListAsync(ct);

    /// <summary>Closes what was to be said by a moment.</summary>
    public Task<Result> CloseAsync(string province, DifficultyId id, DateTimeOffset at, CancellationToken ct) =>
        gate.RunAsync(Deed.BySystem(at, "Hết thời gian xác nhận"), (write, token) => CloseAsync(write, province, id, token), ct);

    private async Task<Result> CloseAsync(Write write, string province, DifficultyId id, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, id, province, ct) is not { } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var raised = await DifficultySettlement.RaisedAsync(write.Db, id, province, ct);
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
