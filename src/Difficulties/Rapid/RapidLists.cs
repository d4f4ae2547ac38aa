using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>Which faults a seat sees; its page and the first page of the day ask with the same conditions.</summary>
internal static class RapidLists
{
    public const string All = "tat-ca";
    public const string Late = "tre";
    public const string ToConfirm = "cho-xac-nhan";

    /// <summary>What waits for one person.</summary>
    public static IQueryable<RapidRequest> OfPerson(Db db, Seat seat)
    {
        var (province, me) = (seat.ProvinceCode, seat.SeatId.Value);
        return db
            .RapidRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.AnsweredAt == null && row.PersonSeatId == me);
    }

    /// <summary>The team and the province see all; a unit sees its own.</summary>
    /// <param name="group">Those that wait, unless one of the lists is named.</param>
    public static IQueryable<RapidRequest> Pick(Db db, string? group, Seat seat, DateTimeOffset now)
    {
        var (province, organisation, all) = (seat.ProvinceCode, seat.SpeaksFor, seat.Role is Role.ProvinceOffice or Role.ProvinceLeader);
        var rows = db
            .RapidRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && (all || row.UnitPath == organisation || row.TeamPath == organisation));
        return group switch
        {
            All => rows,
            ToConfirm => rows.Where(row => row.ConfirmBy != null && row.TeamPath == organisation),
            Late => rows.Where(row => row.AnsweredAt == null && row.DueAt < now),
            _ => rows.Where(row => row.AnsweredAt == null),
        };
    }
}
