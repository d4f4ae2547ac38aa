using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Support.Cover.Today;

/// <summary>Counters that will be empty, for whoever works or leads them; stand-ins that wait for the leader.</summary>
internal sealed class CoverToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Người thay ở Một cửa";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        // The province office has it on the steering screen: it is the organisation's to find somebody.
        if (!registry.Allows(seat.Role, SupportPermissions.Cover) || seat.Role == Role.ProvinceOffice)
        {
            return [];
        }

        var seen = db.AbsencesSeen(seat).AsNoTracking();
        var leads = seat.Role is Role.CommuneLeader or Role.DepartmentLeader;
        var batch = new TodayBatch<SeatAbsence>(rows => rows.OrderBy(row => row.From).ThenBy(row => row.Code));
        batch.Ask(
            TodayPart.ToDo,
            "lần vắng ở Một cửa chưa có người thay",
            $"/nguoi-thay?nhom={CoverReads.Uncovered}",
            CoverReads.Pick(seen, CoverReads.Uncovered, clock.Today)
        );
        batch.Ask(
            leads ? TodayPart.ToDo : TodayPart.WaitingFor,
            leads ? "người thay ở Một cửa chờ tôi duyệt" : "người thay ở Một cửa chờ lãnh đạo duyệt",
            $"/nguoi-thay?nhom={CoverReads.Proposed}",
            CoverReads.Pick(seen, CoverReads.Proposed, clock.Today)
        );
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.PersonName,
                    From = row.From,
                },
            row => new($"{row.Name}, từ {VietnameseFormat.Date(row.From)}", KeepCover.PathOf(row.Code), OfficeClock.StartOf(row.From)),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly From { get; init; }
    }
}
