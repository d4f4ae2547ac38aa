using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Reception;

/// <summary>Days and visits within a seat's scope.</summary>
internal static class ReceptionReads
{
    public static IQueryable<ReceptionDay> Days(Db db, Scope scope)
    {
        var rows = db.ReceptionDays;
        return rows.Within(scope, row => row.UnitPath);
    }

    public static IQueryable<Visit> Visits(Db db, Scope scope)
    {
        var rows = db.Visits;
        return rows.Within(scope, row => row.UnitPath);
    }

    public static Task<ReceptionDay?> DayAsync(Db db, Guid id, Seat seat, CancellationToken ct)
    {
        var key = new ReceptionDayId(id);
        return Days(db, seat.BodyScope).FirstOrDefaultAsync(row => row.Id == key, ct);
    }

    public static Task<Visit?> VisitAsync(Db db, Guid id, Seat seat, CancellationToken ct)
    {
        var key = new VisitId(id);
        return Visits(db, seat.BodyScope).FirstOrDefaultAsync(row => row.Id == key, ct);
    }

    /// <summary>Heard, taken up, and not answered.</summary>
    public static IQueryable<Visit> Waiting(IQueryable<Visit> rows) =>
        rows.Where(row => row.State == VisitState.Heard && row.AnswerBy != null);

    /// <summary>Days that passed without a word on whether they were held.</summary>
    public static IQueryable<ReceptionDay> Unsaid(IQueryable<ReceptionDay> rows, DateOnly today) =>
        rows.Where(row => row.State == ReceptionState.Planned && row.Day < today);
}
