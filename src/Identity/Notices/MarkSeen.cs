using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Notices;

/// <summary>A seat has seen its notices up to a moment.</summary>
internal sealed class MarkSeen(WriteGate gate, NoticeReads reads)
{
    public async Task<Result> RunAsync(Seat seat, Deed deed, CancellationToken ct)
    {
        var done = await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (id, marks) = (seat.SeatId.Value, write.Db.Set<NoticeMark>());
                if (await marks.FirstOrDefaultAsync(row => row.SeatId == id, token) is { } mark)
                {
                    mark.SeenUntil = deed.At;
                }
                else
                {
                    marks.Add(new NoticeMark { SeatId = id, SeenUntil = deed.At });
                }

                write.Record("notice.seen", "seat", id, seat.ProvinceCode, seat.UnitPath, "Đã xem thông báo");
                return Result.Done;
            },
            ct
        );
        reads.Forget(seat);
        return done;
    }
}
