using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Authorise;

/// <summary>
/// Whose authorisations a seat reads: its body's; whoever keeps the register, and the province's leaders, all of the province.
/// </summary>
internal static class AuthorisationReads
{
    public static IQueryable<Authorisation> Seen(this DbSet<Authorisation> rows, Seat seat)
    {
        var (province, body) = (seat.ProvinceCode, seat.SpeaksFor);
        var own = rows.Where(row => row.ProvinceCode == province);
        return CompetenceSeats.Keeps(seat) || seat.Role == Role.ProvinceLeader ? own : own.Where(row => row.UnitPath == body);
    }

    public static Task<Authorisation?> AuthorisationAsync(this Db db, string code, Seat seat, CancellationToken ct) =>
        db.Authorisations.Seen(seat).Include(row => row.Parts).FirstOrDefaultAsync(row => row.Code == code, ct);
}
