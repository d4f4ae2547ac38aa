using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity.Absences;

/// <summary>Lists of absences; the page and the first page of the day ask with the same conditions.</summary>
internal static class AbsenceLists
{
    /// <summary>Nobody has agreed yet; an officer sees his own.</summary>
    public const string Asked = "cho-dong-y";

    public const string Page = "/vang-mat";

    public static IQueryable<Absence> Pick(Db db, Seat seat, string? group, DateOnly today)
    {
        var (unit, me, officer) = (seat.SpeaksFor, seat.SeatId, seat.Role == Role.CaseOfficer);
        var rows = db.Set<Absence>().AsNoTracking().Where(row => row.UnitPath == unit && row.EndedAt == null && row.To >= today);
        return group == Asked ? rows.Where(row => row.AgreedAt == null && (!officer || row.SeatId == me)) : rows;
    }
}
