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

    /// <summary>Days of a list: all of the scope, or of the own organisation those of today or without a word.</summary>
    public static IQueryable<ReceptionDay> Pick(Db db, Seat seat, string? slug, DateOnly today)
    {
        var (days, own) = (Days(db, seat.BodyScope).AsNoTracking(), seat.SpeaksFor);
        return slug switch
        {
            ReceptionLists.Today => days.Where(row => row.UnitPath == own && row.Day == today && row.State == ReceptionState.Planned),
            ReceptionLists.Unsaid => Unsaid(days.Where(row => row.UnitPath == own), today),
            _ => days,
        };
    }

    /// <summary>Visitors of the own organisation who wait for its answer.</summary>
    public static IQueryable<Visit> WaitingAt(Db db, Seat seat)
    {
        var (visits, own) = (Visits(db, seat.BodyScope).AsNoTracking(), seat.SpeaksFor);
        return Waiting(visits.Where(row => row.UnitPath == own));
    }
}

/// <summary>The lists of the page, as in the address.</summary>
internal static class ReceptionLists
{
    public const string Today = "hom-nay";
    public const string Unsaid = "chua-ghi-nhan";
    public const string Waiting = "cho-tra-loi";
    public const string Missed = "chua-du-ngay";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [
        (string.Empty, "Lịch tiếp"),
        (Today, "Hôm nay"),
        (Unsaid, "Đã qua, chưa ghi nhận"),
        (Waiting, "Lượt tiếp chờ trả lời"),
        (Missed, "Chưa tiếp đủ ngày"),
    ];
}
