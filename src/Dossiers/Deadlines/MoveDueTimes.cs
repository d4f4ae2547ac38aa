using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Deadlines;

/// <summary>A closure moves the due times of the open dossiers of the closed units, each with its own line of history.</summary>
internal sealed class MoveDueTimes : ICalendarFollower
{
    public async Task<int> FollowAsync(Write write, Closure closure, Func<string, WorkingCalendar> before, Func<string, WorkingCalendar> after, CancellationToken ct)
    {
        var touched = await write.Db.Dossiers.Within(new Scope(closure.UnitPath), row => row.OwnerPath)
            .Where(row => row.ClosedOn == null && row.DueAt > closure.From).ToListAsync(ct);
        var moved = 0;
        foreach (var dossier in touched)
        {
            var old = dossier.DueAt!.Value;
            if (dossier.FollowClosure(closure.From, before(dossier.OwnerPath), after(dossier.OwnerPath)))
            {
                moved++;
                write.Record("dossier.due-moved", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath,
                    $"Hạn trả dời từ {VietnameseFormat.Moment(old)} sang {VietnameseFormat.Moment(dossier.DueAt!.Value)}: {closure.Reason}");
            }
        }

        return moved;
    }
}
