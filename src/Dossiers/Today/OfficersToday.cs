using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Dossiers.Today;

/// <summary>For whoever leads a unit: what each of its officers has in hand, what of it is due today and what is late.</summary>
internal sealed class OfficersToday(ISeatDirectory seats, PermissionRegistry registry, OfficeClock clock) : IPeopleToday
{
    public async Task<IReadOnlyList<PersonToday>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DossierPermissions.Lead))
        {
            return [];
        }

        var (now, unit) = (clock.Now, seat.ScopePath);
        var end = WaitingDossiers.EndOfDay(now);
        var counted = await db
            .Dossiers.AsNoTracking()
            .Within(seat.Scope, row => row.OwnerPath)
            .Where(row => row.ReceivedOn != null && row.ClosedOn == null && row.HolderSeatId != null)
            .GroupBy(row => row.HolderSeatId!.Value)
            .Select(group => new
            {
                group.Key,
                Holding = group.Count(),
                Due = group.Count(row => row.PausedAt == null && row.DueAt >= now && row.DueAt <= end),
                Late = group.Count(row => row.PausedAt == null && row.DueAt < now),
            })
            .ToDictionaryAsync(row => row.Key, ct);
        return
        [
            .. (await seats.UnderAsync(unit, Role.CaseOfficer, ct))
                .Select(one => (Seat: one, Counts: counted.GetValueOrDefault(one.SeatId)))
                .OrderByDescending(one => one.Counts?.Late ?? 0)
                .ThenByDescending(one => one.Counts?.Due ?? 0)
                .ThenByDescending(one => one.Counts?.Holding ?? 0)
                .Select(one => new PersonToday(
                    one.Seat.PersonName,
                    one.Seat.Title,
                    Of(one.Counts?.Holding ?? 0, DossierLists.Open, one.Seat),
                    Of(one.Counts?.Due ?? 0, WaitingDossiers.DueToday, one.Seat),
                    Of(one.Counts?.Late ?? 0, DossierLists.Overdue, one.Seat)
                )),
        ];

        TodayCount Of(int count, string group, Seat officer) =>
            new(
                count,
                DossierTodayList.PathOf(
                    new()
                    {
                        Group = group,
                        Unit = unit,
                        Holder = officer.SeatId.Value,
                    }
                )
            );
    }
}
