using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Outbox;

/// <summary>Has a message that waits for its next turn delivered now: whoever mended the other side need not wait.</summary>
public sealed class RetryMessage(WriteGate gate)
{
    public Task<Result> RunAsync(Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (province, now) = (seat.ProvinceCode, write.Deed.At);
                // A message that a node holds is being delivered at this moment.
                var moved = await write
                    .Db.Set<OutboxRow>()
                    .Where(row => row.ProvinceCode == province && row.Id == id && (row.LeasedUntil == null || row.LeasedUntil < now))
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, now), token);
                if (moved == 0)
                {
                    return JobRefusals.MessageGone;
                }

                write.Record("system.message-retried", "message", id, province, seat.ScopePath, "Gửi lại tin chờ gửi");
                return Result.Done;
            },
            ct
        );
}
