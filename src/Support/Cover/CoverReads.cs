using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Cover;

/// <summary>Which absences a seat sees, and the lists of them; pages and the first page of the day ask with the same conditions.</summary>
internal static class CoverReads
{
    public const string Uncovered = "chua-co";
    public const string Proposed = "cho-duyet";
    public const string Covered = "da-co";
    public const string Mine = "toi-thay";
    public const string All = "tat-ca";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [(Uncovered, "Chưa có người thay"), (Proposed, "Chờ duyệt"), (Covered, "Có người thay"), (Mine, "Tôi thay"), (All, "Tất cả")];

    /// <summary>
    /// A counter, its leader and people of its commune see the organisation, the province sees all; whoever is away or stands in sees it in
    /// each of his seats.
    /// </summary>
    public static IQueryable<SeatAbsence> AbsencesSeen(this Db db, Seat seat)
    {
        var (scope, province, me, absences, parts) = (seat.Scope, seat.ProvinceCode, seat.AccountId, db.SeatAbsences, db.CoverParts);
        var (low, high) = (scope.Prefix, scope.End);
        return absences.Where(row =>
            row.ProvinceCode == province
            && (
                (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0)
                || row.AccountId == me
                || parts.Any(part => part.ProvinceCode == province && part.AbsenceId == row.Id && part.AccountId == me)
            )
        );
    }

    public static Task<SeatAbsence?> AbsenceAsync(this Db db, string code, Seat seat, CancellationToken ct) =>
        db.AbsencesSeen(seat).Include(row => row.Parts).FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>Absences of an organisation that are not ended, with who stands in.</summary>
    public static IQueryable<SeatAbsence> OpenAt(this Db db, string province, string unitPath) =>
        db.SeatAbsences.Include(row => row.Parts).Where(row => row.ProvinceCode == province && row.UnitPath == unitPath && !row.Ended);

    /// <param name="slug">One of the tabs; what is over or ended stands in the last alone.</param>
    /// <param name="me">The person who asks, whatever seat he is in.</param>
    public static IQueryable<SeatAbsence> Pick(IQueryable<SeatAbsence> rows, string? slug, DateOnly today, AccountId me) =>
        slug switch
        {
            All => rows,
            Mine => Open(rows, today)
                .Where(row => row.Parts.Any(part => part.AccountId == me && part.DecidedBy != null && part.To >= today)),
            // Of an absence covered in parts some days may wait for the leader while others have nobody: it stands in both.
            Proposed => Open(rows, today).Where(row => row.LastProposed >= today),
            Covered => Open(rows, today)
                .Where(row =>
                    (row.LastUnnamed == null || row.LastUnnamed < today) && (row.LastProposed == null || row.LastProposed < today)
                ),
            _ => Open(rows, today).Where(row => row.LastUnnamed >= today),
        };

    private static IQueryable<SeatAbsence> Open(IQueryable<SeatAbsence> rows, DateOnly today) =>
        rows.Where(row => !row.Ended && row.To >= today);
}
