using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Difficulties.Today;

/// <summary>Faults of today: to answer for the team, awaited by the unit that cannot work.</summary>
internal sealed class RapidToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Hỗ trợ ngay";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DifficultyPermissions.Rapid))
        {
            return [];
        }

        var team = registry.Allows(seat.Role, DifficultyPermissions.RapidTeam) && !new UnitPath(seat.UnitPath).IsInCommune;
        var batch = new TodayBatch<RapidRequest>(rows => rows.OrderBy(row => row.DueAt).ThenBy(row => row.Code));
        batch.Ask(
            team ? TodayPart.ToDo : TodayPart.WaitingFor,
            "sự cố đang chờ khắc phục",
            "/ung-cuu",
            RapidLists.Pick(db, null, seat, clock.Now)
        );
        if (team)
        {
            batch.Ask(
                TodayPart.ToDo,
                "kết quả khắc phục ghi hộ chờ xác nhận",
                $"/ung-cuu?nhom={RapidLists.ToConfirm}",
                RapidLists.Pick(db, RapidLists.ToConfirm, seat, clock.Now)
            );
        }
        else if (registry.Allows(seat.Role, DifficultyPermissions.RapidTeam))
        {
            // Somebody of a commune whom the roster sends; people of the teams have theirs in the line above.
            batch.Ask(TodayPart.ToDo, "sự cố giao cho tôi", "/ung-cuu/cua-toi", RapidLists.OfPerson(db, seat));
        }

        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.What,
                    Due = row.DueAt,
                },
            row => new($"{row.Code}: {row.Name}", $"/ung-cuu/{row.Code}", row.Due),
            ct
        );
    }
}
