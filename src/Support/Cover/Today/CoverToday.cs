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
        if (!registry.Allows(seat.Role, SupportPermissions.View))
        {
            return [];
        }

        var (seen, today, me) = (db.AbsencesSeen(seat).AsNoTracking(), clock.Today, seat.AccountId);
        var batch = new TodayBatch<SeatAbsence>(rows => rows.OrderBy(row => row.From).ThenBy(row => row.Code));
        // Whom a person stands in for he reads in each of his seats.
        batch.Ask(
            TodayPart.ToDo,
            "lần bạn thay người vắng ở Một cửa",
            $"/nguoi-thay?nhom={CoverReads.Mine}",
            CoverReads.Pick(seen, CoverReads.Mine, today, me)
        );
        // The province office has the rest on the steering screen: it is the organisation's to find somebody.
        if (registry.Allows(seat.Role, SupportPermissions.Cover) && seat.Role != Role.ProvinceOffice)
        {
            AskOfCounter(batch, seen, seat, today);
        }

        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.PersonName,
                    From = row.From,
                },
            row =>
                new(
                    $"{(row.Line == 0 ? "Bạn thay " : string.Empty)}{row.Name}, từ {VietnameseFormat.Date(row.From)}",
                    KeepCover.PathOf(row.Code),
                    OfficeClock.StartOf(row.From)
                ),
            ct
        );
    }

    private static void AskOfCounter(TodayBatch<SeatAbsence> batch, IQueryable<SeatAbsence> seen, Seat seat, DateOnly today)
    {
        var leads = seat.Role is Role.CommuneLeader or Role.DepartmentLeader;
        batch.Ask(
            TodayPart.ToDo,
            "lần vắng ở Một cửa chưa có người thay",
            $"/nguoi-thay?nhom={CoverReads.Uncovered}",
            CoverReads.Pick(seen, CoverReads.Uncovered, today, seat.AccountId)
        );
        batch.Ask(
            leads ? TodayPart.ToDo : TodayPart.WaitingFor,
            leads ? "người thay ở Một cửa chờ tôi duyệt" : "người thay ở Một cửa chờ lãnh đạo duyệt",
            $"/nguoi-thay?nhom={CoverReads.Proposed}",
            CoverReads.Pick(seen, CoverReads.Proposed, today, seat.AccountId)
        );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly From { get; init; }
    }
}
