using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Absences;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Identity.Today;

/// <summary>Absences that a leader has to agree to, and that an officer waits for.</summary>
internal sealed class AbsencesToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Vắng mặt";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, IdentityPermissions.Absences))
        {
            return [];
        }

        var leads = seat.Role != Role.CaseOfficer;
        var batch = new TodayBatch<Absence>(rows => rows.OrderBy(row => row.From).ThenBy(row => row.PersonName));
        batch.Ask(
            leads ? TodayPart.ToDo : TodayPart.WaitingFor,
            leads ? "đề nghị làm thay chờ tôi đồng ý" : "đề nghị làm thay chờ lãnh đạo đồng ý",
            $"{AbsenceLists.Page}?nhom={AbsenceLists.Asked}",
            AbsenceLists.Pick(db, seat, AbsenceLists.Asked, clock.Today)
        );
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Name = row.PersonName,
                    From = row.From,
                },
            row => new($"{row.Name}, từ {VietnameseFormat.Date(row.From)}", AbsenceLists.Page, null),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly From { get; init; }
    }
}
