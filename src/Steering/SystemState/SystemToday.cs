using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.SystemState;

/// <summary>For whoever looks after the program: what of it does not go on by itself.</summary>
internal sealed class SystemToday(SystemTroubles troubles) : ITodaySource
{
    public string Name => "Tình trạng hệ thống";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!SystemTroubles.IsBusinessOf(seat))
        {
            return [];
        }

        var found = (await troubles.ReadAsync(db, seat, ct)).ToLookup(trouble => trouble.Group);
        return
        [
            Line(SystemTroubles.Messages, "tin chờ gửi quá 1 giờ", leads: true),
            Line(SystemTroubles.Works, "việc hằng ngày chưa chạy, bị lỗi"),
            Line(SystemTroubles.Checks, "kiểm tra có sai lệch", leads: true),
            Line(SystemTroubles.Backups, "bản sao lưu quá cũ"),
        ];

        TodayLine Line(string group, string text, bool leads = false)
        {
            var path = $"{SystemTroubles.Page}?nhom={group}";
            return new(
                TodayPart.ToDo,
                text,
                found[group].Count(),
                path,
                [
                    .. found[group]
                        .Take(TodayLine.MostUrgent)
                        .Select(trouble => new TodayItem($"{trouble.What}, {trouble.Detail}", path, null)),
                ]
            )
            {
                Leads = leads,
            };
        }
    }
}
