using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Move;

/// <summary>
/// Work that must be done today cannot wait for tomorrow's message: whoever is given it is told at once, in one notice a day that
/// counts on.
/// </summary>
internal static class SameDayNotice
{
    private const string Path = "/ho-so?nhom=sap-den-han";
    private const string Tail = " hồ sơ phải xong hôm nay vừa giao cho bạn";

    /// <param name="from">Who gave it: nobody is told of what he took himself.</param>
    public static async Task LeaveAsync(Write write, Dossier dossier, Seat from, DossierLaw law, CancellationToken ct)
    {
        if (
            dossier.HolderSeatId is not { } officer
            || officer == from.SeatId
            || dossier.PausedAt is not null
            || !(dossier.DueAt <= law.Calendar.EndOfWorkingDay(law.Today))
        )
        {
            return;
        }

        var morning = OfficeClock.StartOf(law.Today);
        var earlier = write
            .Db.Set<Notice>()
            .Where(notice =>
                notice.ProvinceCode == dossier.ProvinceCode
                && notice.SeatId == officer.Value
                && notice.At >= morning
                && notice.Text.EndsWith(Tail)
            );
        var before = await earlier.OrderByDescending(notice => notice.At).Select(notice => notice.Text).FirstOrDefaultAsync(ct);
        var many = before is not null && int.TryParse(before[..^Tail.Length], out var counted) ? counted + 1 : 1;
        // Not by the row: another assignment of the same moment may have replaced it.
        await earlier.ExecuteDeleteAsync(ct);
        write.Tell(new UnitPath(dossier.HolderPath).Organisation, officer.Value, VietnameseFormat.Number(many) + Tail, Path);
    }
}
