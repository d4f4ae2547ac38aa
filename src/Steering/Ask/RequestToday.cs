using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.Ask;

/// <summary>Explanations a seat owes, and those it waits for.</summary>
internal sealed class RequestToday : ITodaySource
{
    public string Name => "Yêu cầu giải trình";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (seat.ProvinceCode.Length == 0)
        {
            return [];
        }

        var batch = new TodayBatch<SteeringRequest>(rows => rows.OrderBy(row => row.DueAt).ThenBy(row => row.Id));
        var all = db.SteeringRequests.AsNoTracking();
        batch.Ask(
            TodayPart.ToDo,
            "yêu cầu giải trình, câu hỏi chờ tôi trả lời",
            RequestLists.PathOf(RequestLists.Owed),
            RequestLists.Pick(all, RequestLists.Owed, seat)
        );
        batch.Ask(
            TodayPart.WaitingFor,
            "giải trình, trả lời tôi đang chờ",
            RequestLists.PathOf(RequestLists.Awaited),
            RequestLists.Pick(all, RequestLists.Awaited, seat)
        );
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Id.ToString(),
                    Name = row.Line,
                    Due = row.DueAt,
                },
            row => new(row.Name, $"/dieu-hanh/yeu-cau/{row.Code}", row.Due),
            ct
        );
    }
}
