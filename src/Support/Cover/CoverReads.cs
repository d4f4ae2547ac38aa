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
    public const string All = "tat-ca";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [(Uncovered, "Chưa có người thay"), (Proposed, "Chờ duyệt"), (Covered, "Có người thay"), (All, "Tất cả")];

    public static IQueryable<SeatAbsence> AbsencesSeen(this Db db, Seat seat) => db.SeatAbsences.Within(ScopeOf(seat), row => row.UnitPath);

    /// <summary>A counter, its leader and people of its commune see the organisation; the province sees all.</summary>
    public static Scope ScopeOf(Seat seat) => seat.Scope;

    public static Task<SeatAbsence?> AbsenceAsync(this Db db, string code, Seat seat, CancellationToken ct) =>
        db.AbsencesSeen(seat).FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <param name="slug">One of the tabs; what is over or ended stands in the last alone.</param>
    public static IQueryable<SeatAbsence> Pick(IQueryable<SeatAbsence> rows, string? slug, DateOnly today) =>
        slug switch
        {
            Proposed => rows.Where(row => row.State == CoverState.Proposed && row.To >= today),
            Covered => rows.Where(row => row.State == CoverState.Covered && row.To >= today),
            All => rows,
            _ => rows.Where(row => row.State == CoverState.Uncovered && row.To >= today),
        };
}
