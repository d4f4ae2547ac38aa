using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Deadlines;

/// <summary>A change of the calendar moves the due times of the open dossiers of its units, each with its own line of history.</summary>
internal sealed class MoveDueTimes(DossierSettlement settlement) : ICalendarFollower
{
    public async Task<int> FollowAsync(
        Write write,
        CalendarChange change,
        Func<string, WorkingCalendar> before,
        Func<string, WorkingCalendar> after,
        CancellationToken ct
    )
    {
        var touched = await write
            .Db.Dossiers.Within(new Scope(change.UnitPath), row => row.OwnerPath)
            .Where(row => row.ClosedOn == null && row.DueAt > change.From)
            .ToListAsync(ct);
        var (moved, end) = (0, settlement.LawFor(change.UnitPath, write.Deed.At).CalendarLimitEnd);
        foreach (var dossier in touched)
        {
            var old = dossier.DueAt!.Value;
            if (dossier.FollowCalendar(change.From, before(dossier.OwnerPath), after(dossier.OwnerPath), end))
            {
                moved++;
                write.Record(
                    "dossier.due-moved",
                    "dossier",
                    dossier.Id.Value,
                    dossier.ProvinceCode,
                    dossier.OwnerPath,
                    $"Hạn trả dời từ {VietnameseFormat.Moment(old)} sang {VietnameseFormat.Moment(dossier.DueAt!.Value)}: {change.Reason}"
                );
            }
        }

        return moved;
    }
}
