using ThongSuot.Platform.Access;

namespace ThongSuot.Difficulties.List;

/// <summary>A list of difficulties: a tab, or what stands behind a figure.</summary>
internal sealed record DifficultyListKind(string Slug, string Name, bool IsTab);

/// <summary>Which difficulties each list holds. A figure of the board and the list it opens are the same query.</summary>
internal static class DifficultyLists
{
    public const string Mine = "cua-toi";
    public const string Given = "giao-cho-toi";
    public const string Raised = "don-vi-neu";
    public const string ToConfirm = "cho-xac-nhan";
    public const string Body = "co-quan";
    public const string Queue = "cho-phan-cong";
    public const string Overdue = "qua-han";
    public const string Centre = "trung-uong";
    public const string Open = "dang-mo";
    public const string All = "tat-ca";
    public const string Reopened = "mo-lai";
    public const string Solved = "da-giai-quyet";
    public const string Silent = "khong-phan-hoi";
    public const string Answered = "da-tra-loi";
    public const string Urgent = "gap";
    public const string Owed = "no-tra-loi";
    public const string ToExplain = "cho-giai-trinh";
    public const string ToApprove = "cho-duyet";

    public static IReadOnlyList<DifficultyListKind> Kinds { get; } =
    [
        new(Mine, "Việc của tôi", true),
        new(Given, "Giao cho tôi", false),
        new(ToConfirm, "Chờ đơn vị xác nhận", true),
        new(ToApprove, "Trả lời chờ duyệt, xác nhận", true),
        new(Raised, "Đơn vị đã nêu", true),
        new(Body, "Cơ quan đang giữ", true),
        new(Owed, "Nợ trả lời", true),
        new(ToExplain, "Chờ giải trình", false),
        new(Queue, "Chờ phân công", true),
        new(Overdue, "Quá hạn", true),
        new(Centre, "Chờ Trung ương", true),
        new(Open, "Đang mở", true),
        new(All, "Tất cả", true),
        new(Reopened, "Mở lại", false),
        new(Solved, "Đã giải quyết", false),
        new(Silent, "Đóng, không phản hồi", false),
        new(Answered, "Đã trả lời, chờ xác nhận", false),
        new(Urgent, "Gấp", false),
    ];

    public static DifficultyListKind Kind(string? slug, Role role) =>
        Kinds.FirstOrDefault(kind => kind.Slug == slug) ?? Kinds.First(kind => kind.Slug == FirstOf(role));

    /// <summary>Tabs that mean something to a role; the rest can be opened by address.</summary>
    public static IEnumerable<DifficultyListKind> TabsOf(Role role) =>
        Kinds.Where(kind =>
            kind.IsTab
            && (kind.Slug, role) switch
            {
                (Queue, _) => role is Role.ProvinceOffice or Role.ProvinceLeader,
                (Mine, _) => role is not Role.ProvinceLeader,
                (Raised or ToConfirm, _) => role is not Role.ProvinceLeader,
                (ToApprove, _) => role is Role.DepartmentLeader or Role.CommuneLeader or Role.ProvinceLeader or Role.CaseOfficer,
                (Owed, _) => role is not Role.CounterOfficer,
                (Body, _) => role is Role.DepartmentLeader or Role.HomeAffairs or Role.CaseOfficer or Role.CommuneLeader,
                _ => true,
            }
        );

    /// <param name="organisation">The organisation the seat speaks for.</param>
    public static IQueryable<Difficulty> Pick(
        IQueryable<Difficulty> rows,
        IQueryable<Recommendation> raised,
        string slug,
        Seat seat,
        string organisation,
        DateTimeOffset now
    )
    {
        var (me, leads) = (seat.SeatId.Value, seat.Leads || seat.Role == Role.ProvinceOffice);
        return slug switch
        {
            // What I have, and what my unit must say to an answer.
            Mine => rows.Where(row =>
                (row.ClosedAt == null && row.PersonSeatId == me && row.Status != DifficultyStatus.Answered)
                || raised.Any(mine =>
                    mine.ProvinceCode == row.ProvinceCode
                    && mine.DifficultyId == row.Id
                    && mine.UnitPath == organisation
                    && mine.Confirmation == Confirmation.Waiting
                    && (leads || mine.RaisedSeatId == me)
                )
            ),
            Given => rows.Where(row => row.ClosedAt == null && row.PersonSeatId == me && row.Status != DifficultyStatus.Answered),
            Raised => rows.Where(row =>
                raised.Any(mine => mine.ProvinceCode == row.ProvinceCode && mine.DifficultyId == row.Id && mine.UnitPath == organisation)
            ),
            ToConfirm => rows.Where(row =>
                raised.Any(mine =>
                    mine.ProvinceCode == row.ProvinceCode
                    && mine.DifficultyId == row.Id
                    && mine.UnitPath == organisation
                    && mine.Confirmation == Confirmation.Waiting
                    && (leads || mine.RaisedSeatId == me)
                )
            ),
            ToApprove => rows.Where(row => row.LeadPath == organisation && row.Awaits != null),
            Owed => Held(rows, seat).Where(row => row.ClosedAt == null && row.PromisedIn != null),
            ToExplain => Held(rows, seat).Where(row => row.ClosedAt == null && row.ExplainBy != null),
            Body => rows.Where(row => row.ClosedAt == null && row.LeadPath == organisation && row.Status != DifficultyStatus.Answered),
            Queue => rows.Where(row => row.ClosedAt == null && row.Status == DifficultyStatus.Received),
            Overdue => rows.Where(row => row.ClosedAt == null && row.DueAt < now && row.Status != DifficultyStatus.Answered),
            Centre => rows.Where(row => row.ClosedAt == null && row.Status == DifficultyStatus.Escalated),
            Open => rows.Where(row => row.ClosedAt == null),
            Answered => rows.Where(row => row.ClosedAt == null && row.Status == DifficultyStatus.Answered),
            Reopened => rows.Where(row => row.ClosedAt == null && row.Status == DifficultyStatus.Reopened),
            Urgent => rows.Where(row => row.ClosedAt == null && row.Urgency == Urgency.Urgent),
            Solved => rows.Where(row => row.Status == DifficultyStatus.Solved),
            Silent => rows.Where(row => row.Status == DifficultyStatus.Silent),
            _ => rows,
        };
    }

    /// <summary>What is overdue with the bodies that the seat leads.</summary>
    public static IQueryable<Difficulty> Late(IQueryable<Difficulty> rows, Seat seat, DateTimeOffset now) =>
        Held(rows, seat).Where(row => row.ClosedAt == null && row.DueAt < now && row.Status != DifficultyStatus.Answered);

    /// <summary>What the seat's body has; for the province what every body has.</summary>
    public static IQueryable<Difficulty> Held(IQueryable<Difficulty> rows, Seat seat)
    {
        var organisation = seat.SpeaksFor;
        return seat.Role is Role.ProvinceOffice or Role.ProvinceLeader ? rows : rows.Where(row => row.LeadPath == organisation);
    }

    /// <summary>What presses first.</summary>
    public static IQueryable<Difficulty> InOrder(IQueryable<Difficulty> rows, string slug) =>
        slug is All or Solved or Silent or Raised
            ? rows.OrderByDescending(row => row.OpenedAt)
            : rows.OrderBy(row => row.DueAt).ThenBy(row => row.Code);

    private static string FirstOf(Role role) =>
        role switch
        {
            Role.ProvinceOffice => Queue,
            Role.ProvinceLeader => Overdue,
            Role.CommuneLeader or Role.CounterOfficer => Raised,
            Role.DepartmentLeader or Role.HomeAffairs => Body,
            _ => Mine,
        };
}
