using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Which counts of cash a seat sees; the page and the first page of the day ask with the same conditions.</summary>
internal static class CashUps
{
    /// <summary>Those that this seat should take over.</summary>
    public const string ToConfirm = "cho-xac-nhan";

    public static IQueryable<CashUp> Seen(Db db, Seat seat, string? group)
    {
        var rows = db.CashUps.AsNoTracking().Within(seat.Scope, row => row.CentrePath);
        return group == ToConfirm ? rows.Where(row => row.ConfirmedAt == null).Where(BusinessOf(seat)) : rows;
    }

    /// <summary>As <see cref="CashUp.IsBusinessOf"/> and <see cref="CashUp.Confirm"/> say.</summary>
    private static System.Linq.Expressions.Expression<Func<CashUp, bool>> BusinessOf(Seat seat)
    {
        var own = new UnitPath(seat.UnitPath);
        string place = own.IsInCommune ? own.Organisation : UnitPath.OfProvinceCentre(seat.ProvinceCode);
        var (account, end) = (seat.AccountId, new Scope(place).End);
        return row => row.AccountId != account && string.Compare(row.CentrePath, place) >= 0 && string.Compare(row.CentrePath, end) < 0;
    }
}
