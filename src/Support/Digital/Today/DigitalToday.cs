using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Support.Digital.Today;

/// <summary>Teams of a commune that did nothing for long, for whoever leads it.</summary>
internal sealed class DigitalToday(PermissionRegistry registry, LegalSettingCache law, OfficeClock clock) : ITodaySource
{
    public string Name => "Tổ công nghệ số";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (seat.Role != Role.CommuneLeader || !registry.Allows(seat.Role, SupportPermissions.Digital))
        {
            return [];
        }

        var since = clock.Today.AddDays(-law.Number(SupportLaw.TeamSilent, clock.Today));
        var batch = new TodayBatch<DigitalTeam>(rows => rows.OrderBy(row => row.LastVisitOn).ThenBy(row => row.Code));
        batch.Ask(
            TodayPart.ToDo,
            "tổ công nghệ số lâu không hoạt động",
            $"/to-cong-nghe-so?nhom={DigitalReads.SilentOnly}",
            DigitalReads.Silent(db.TeamsSeen(seat.Scope).AsNoTracking(), since, OfficeClock.StartOf(since))
        );
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Hamlet,
                },
            row => new(row.Name, $"/to-cong-nghe-so/{row.Code}", null),
            ct
        );
    }
}
