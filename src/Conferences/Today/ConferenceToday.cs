using Microsoft.EntityFrameworkCore;
using ThongSuot.Conferences.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Conferences.Today;

/// <summary>Conferences that go on now and those that are coming.</summary>
internal sealed class ConferenceToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Hội nghị";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, ConferencePermissions.View))
        {
            return [];
        }

        var seen = ListModel.Seen(db, seat, registry.Allows(seat.Role, ConferencePermissions.Conclude));
        var batch = new TodayBatch<Conference>(rows => rows.OrderBy(row => row.StartsAt));
        Ask(TodayPart.DueToday, "hội nghị đang diễn ra, đang kết luận", ListModel.Now);
        Ask(TodayPart.ToDo, "hội nghị sắp tới", ListModel.Coming);
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Title,
                    Due = row.StartsAt,
                },
            row => new($"{row.Code}: {row.Name}", $"/hoi-nghi/{row.Code}", row.Due),
            ct
        );

        void Ask(TodayPart part, string text, string group)
        {
            var states = ListModel.StatesOf(group);
            batch.Ask(part, text, $"/hoi-nghi?nhom={group}", seen.Where(row => states.Contains(row.State)));
        }
    }
}
