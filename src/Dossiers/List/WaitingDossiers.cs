using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers.List;

/// <summary>Lists that the first page of a seat opens: what waits for it, by what must be done next.</summary>
internal static class WaitingDossiers
{
    public const string ToReturn = "cho-tra";
    public const string NewAtCounter = "moi-nop";
    public const string Asked = "can-y-kien";
    public const string AskedOthers = "cho-co-quan-khac";
    public const string DueToday = "den-han-hom-nay";
    public const string NewlyMine = "moi-giao";

    public static IReadOnlyList<DossierListKind> Kinds { get; } =
    [
        new(ToReturn, "Chờ trả kết quả", false),
        new(NewAtCounter, "Mới nộp, chờ tiếp nhận", false),
        new(Asked, "Cần ý kiến của cơ quan mình", false),
        new(AskedOthers, "Chờ ý kiến cơ quan khác", false),
        new(DueToday, "Đến hạn hôm nay", false),
        new(NewlyMine, "Mới giao cho tôi", false),
    ];

    /// <param name="from">First day on which it came to where it is; null for all.</param>
    public static IQueryable<Dossier> Pick(IQueryable<Dossier> rows, string kind, Seat seat, DateTimeOffset now, DateOnly? from)
    {
        var (scope, path) = (seat.Scope, seat.ScopePath);
        var open = rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null);
        return kind switch
        {
            NewAtCounter => rows.Within(scope, row => row.ReceptionPath)
                .Where(row => row.Turn == Turn.Counter && row.Status == DossierStatus.Registered),
            ToReturn => rows.Within(scope, row => row.ReceptionPath)
                .Where(row => row.Turn == Turn.Counter && row.Status == DossierStatus.Resolved && (from == null || row.ClosedOn >= from)),
            Asked => AskedOf(rows, seat),
            AskedOthers => open.Where(row => row.ConsultedPath != null && row.ConsultedPath != path),
            DueToday => open.Where(DossierLists.NearDueWhen(now, EndOfDay(now))),
            NewlyMine => HeldSince(rows, seat, OfficeClock.StartOf(from ?? OfficeClock.DayOf(now))),
            _ => rows,
        };
    }

    /// <summary>The last moment of the day in which a moment lies.</summary>
    public static DateTimeOffset EndOfDay(DateTimeOffset now) => OfficeClock.EndOf(OfficeClock.DayOf(now));

    /// <summary>Whose opinion the seat owes: an officer what nobody else of the unit is asked, a leader all that the unit is.</summary>
    private static IQueryable<Dossier> AskedOf(IQueryable<Dossier> rows, Seat seat)
    {
        var (path, province) = (seat.ScopePath, seat.ProvinceCode);
        SeatId?[] holders = [seat.SeatId, .. seat.StandsInFor];
        var asked = rows.Where(row => row.ProvinceCode == province && row.ConsultedPath == path && row.Status == DossierStatus.InProcess);
        return seat.Role == Role.CaseOfficer
            ? asked.Where(row => row.ConsultedSeatId == null || holders.Contains(row.ConsultedSeatId))
            : asked;
    }

    /// <summary>What the seat holds and got since a moment.</summary>
    private static IQueryable<Dossier> HeldSince(IQueryable<Dossier> rows, Seat seat, DateTimeOffset since)
    {
        var (holder, province) = ((SeatId?)seat.SeatId, seat.ProvinceCode);
        return rows.Where(row =>
            row.ProvinceCode == province
            && row.HolderSeatId == holder
            && row.Turns.Any(turn =>
                turn.ProvinceCode == province && turn.SeatId == holder && turn.EndedAt == null && turn.StartedAt >= since
            )
        );
    }
}
