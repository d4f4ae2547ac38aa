using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.HotSpots;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Petitions.Today;

/// <summary>
/// Reception days of today, days nobody spoke of, visitors who wait for an answer, missed periods, hot spots, own denunciations.
/// </summary>
internal sealed class ReceptionToday(
    PermissionRegistry registry,
    PetitionSeats seats,
    ReceptionDuty duty,
    HotSpotReader spots,
    OfficeClock clock
) : ITodaySource
{
    public string Name => "Tiếp công dân";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, PetitionsPermissions.View))
        {
            return [];
        }

        var (scope, today) = (seat.BodyScope, clock.Today);
        List<TodayLine> lines = [];
        if (seats.Works(seat, seat.SpeaksFor) || seats.Decides(seat, seat.SpeaksFor))
        {
            await AddDaysAsync(lines, db, seat, today, ct);
        }

        var missed = await duty.MissedAsync(db, scope, today, ct);
        lines.Add(
            new(
                TodayPart.DueToday,
                "cơ quan có người đứng đầu chưa tiếp công dân đủ ngày",
                missed.Count,
                $"/tiep-cong-dan?nhom={ReceptionLists.Missed}",
                []
            )
        );
        var hot = await spots.ReadAsync(db, scope, today, ct);
        lines.Add(new(TodayPart.DueToday, "điểm nóng phản ánh, đơn thư", hot.Count, "/diem-nong", []));
        if (registry.Allows(seat.Role, PetitionsPermissions.Denunciations))
        {
            // Only those that name the seat; a code would tell whoever looks over a shoulder more than a count.
            var own = await DenunciationReads.Open(DenunciationReads.Seen(db, seat)).CountAsync(ct);
            lines.Add(new(TodayPart.ToDo, "vụ tố cáo được giao", own, "/to-cao?dang-mo=true", []));
        }

        return lines;
    }

    private static async Task AddDaysAsync(List<TodayLine> lines, Db db, Seat seat, DateOnly today, CancellationToken ct)
    {
        var todays = ReceptionReads.Pick(db, seat, ReceptionLists.Today, today);
        var now = await todays.OrderBy(row => row.From).ThenBy(row => row.LeaderName).Take(TodayLine.MostUrgent).ToListAsync(ct);
        lines.Add(
            new(
                TodayPart.ToDo,
                "buổi tiếp công dân hôm nay",
                await todays.CountAsync(ct),
                $"/tiep-cong-dan?nhom={ReceptionLists.Today}",
                [
                    .. now.Select(row => new TodayItem(
                        $"{row.From:HH:mm} {row.LeaderName}, {row.Place}",
                        $"/tiep-cong-dan/{row.Id.Value}",
                        OfficeClock.EndOf(today)
                    )),
                ]
            )
        );
        var unsaid = await ReceptionReads.Pick(db, seat, ReceptionLists.Unsaid, today).CountAsync(ct);
        lines.Add(
            new(TodayPart.DueToday, "ngày tiếp công dân đã qua, chưa ghi nhận", unsaid, $"/tiep-cong-dan?nhom={ReceptionLists.Unsaid}", [])
        );
        var waiting = ReceptionReads.WaitingAt(db, seat);
        var first = await waiting.OrderBy(row => row.AnswerBy).ThenBy(row => row.Number).Take(TodayLine.MostUrgent).ToListAsync(ct);
        lines.Add(
            new(
                TodayPart.ToDo,
                "lượt tiếp chờ trả lời",
                await waiting.CountAsync(ct),
                $"/tiep-cong-dan?nhom={ReceptionLists.Waiting}",
                [
                    .. first.Select(row => new TodayItem(
                        $"Số {row.Number} ngày {VietnameseFormat.Date(row.Day)}",
                        $"/tiep-cong-dan/luot/{row.Id.Value}",
                        OfficeClock.EndOf(row.AnswerBy!.Value)
                    )),
                ]
            )
        );
    }
}
