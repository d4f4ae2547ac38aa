using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Calendar;

/// <summary>Takes a closure back: it then stops no clock, and the due times it moved move back.</summary>
internal sealed class CancelClosure(WriteGate gate, Calendars calendars, IEnumerable<ICalendarFollower> followers)
{
    public async Task<Result> RunAsync(ClosureId id, Scope scope, Deed deed, CancellationToken ct)
    {
        var cancelled = await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var closure = await write.Db.Set<Closure>().FirstOrDefaultAsync(row => row.Id == id, token);
                if (closure is null or { CancelledAt: not null })
                {
                    return TerritoryRefusals.UnknownClosure;
                }

                if (!scope.Covers(closure.UnitPath))
                {
                    return TerritoryRefusals.NotYours;
                }

                closure.Cancel(deed.At, deed.Actor.Name);
                var moved = 0;
                foreach (var follower in followers)
                {
                    moved += await follower.FollowAsync(
                        write,
                        CalendarChange.Of(closure),
                        calendars.For,
                        calendars.Without(closure),
                        token
                    );
                }

                write.Record(
                    "territory.closure-cancelled",
                    "closure",
                    closure.Id.Value,
                    closure.UnitPath[1..3],
                    closure.UnitPath,
                    $"Hủy đợt ngừng làm việc: {closure.Reason}. Dời lại {moved} hạn trả."
                );
                return Result.Done;
            },
            ct
        );
        await calendars.RefreshAsync(ct);
        return cancelled;
    }
}
