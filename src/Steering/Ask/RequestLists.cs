using ThongSuot.Platform.Access;

namespace ThongSuot.Steering.Ask;

/// <summary>Lists of what was asked; the first page counts with the same conditions.</summary>
internal static class RequestLists
{
    public const string Owed = "cho-toi";
    public const string Awaited = "toi-cho";
    public const string All = "tat-ca";

    public static IReadOnlyList<(string Slug, string Name)> Kinds { get; } =
    [(Owed, "Chờ tôi trả lời"), (Awaited, "Tôi đang chờ"), (All, "Tất cả")];

    public static string PathOf(string slug) => $"/dieu-hanh/yeu-cau?nhom={slug}";

    public static IQueryable<SteeringRequest> Pick(IQueryable<SteeringRequest> rows, string slug, Seat seat)
    {
        var (me, unit, leads) = (seat.SeatId, seat.SpeaksFor, seat.Role is Role.CommuneLeader or Role.DepartmentLeader);
        var asks = seat.Role is Role.ProvinceLeader or Role.ProvinceOffice || leads;
        rows = rows.Where(row => row.Kind != RequestKind.Directed && row.Kind != RequestKind.OnAgenda);
        var waiting = rows.Where(row => row.Kind != RequestKind.Remind && row.AnsweredAt == null);
        return slug switch
        {
            Owed => waiting.Where(row => row.ToSeatId == me || (leads && row.ToPath == unit)),
            Awaited => waiting.Where(row => row.BySeatId == me),
            _ => rows.Where(row => row.ToSeatId == me || (leads && row.ToPath == unit) || (asks && row.ByPath == unit)),
        };
    }
}
