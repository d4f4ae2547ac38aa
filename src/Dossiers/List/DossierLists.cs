using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.List;

/// <summary>A named list: a tab of the worklist or what stands behind a figure of the board.</summary>
/// <param name="IsTab">Stands above the list.</param>
/// <param name="Of">Whose tab it is; null for everybody's.</param>
internal sealed record DossierListKind(string Slug, string Name, bool IsTab, IReadOnlyList<Role>? Of = null)
{
    public bool IsTabOf(Role role) => IsTab && Of?.Contains(role) != false;
}

/// <summary>The lists there are, and which rows each holds. The board counts with the same conditions.</summary>
internal static partial class DossierLists
{
    public const string Mine = "cua-toi";
    public const string ToAssign = "cho-phan-cong";
    public const string ToSign = "cho-ky";
    public const string Overdue = "qua-han";
    public const string NearDue = "sap-den-han";
    public const string WithCitizen = "cho-cong-dan";
    public const string Open = "dang-giai-quyet";
    public const string OpenInTime = "dang-trong-han";
    public const string Received = "tiep-nhan";
    public const string Supplemented = "bi-yeu-cau-bo-sung";
    public const string CarriedOver = "ky-truoc";
    public const string InPeriod = "trong-ky";
    public const string NotOnline = "khong-truc-tuyen";
    public const string Resolved = "da-giai-quyet";
    public const string Early = "truoc-han";
    public const string OnTime = "dung-han";
    public const string ResolvedOverdue = "giai-quyet-qua-han";
    public const string Rejected = "tu-choi";
    public const string Withdrawn = "rut";
    public const string Stopped = "dung";
    public const string NotResolved = "khong-giai-quyet";
    public const string Waiting = "cho-tiep-nhan";
    public const string All = "tat-ca";

    private static readonly Role[] Leaders = [Role.CommuneLeader, Role.DepartmentLeader];

    public static IReadOnlyList<DossierListKind> Kinds { get; } =
    [
        // Who leads a province or keeps its figures has no dossier of his own.
        new(Mine, "Của tôi", true, [Role.CounterOfficer, Role.CaseOfficer, .. Leaders]),
        new(ToAssign, "Chờ phân công", true, Leaders),
        new(ToSign, "Chờ ký", true, Leaders),
        new(Overdue, "Quá hạn", true),
        new(NearDue, "Sắp đến hạn", true),
        new(WithCitizen, "Chờ công dân", true),
        new(Open, "Đang giải quyết", true),
        new(All, "Tất cả", true),
        new(OpenInTime, "Đang giải quyết trong hạn", false),
        new(Received, "Tiếp nhận trong kỳ", false),
        new(Supplemented, "Tiếp nhận trong kỳ, bị yêu cầu bổ sung", false),
        new(CarriedOver, "Kỳ trước chuyển qua", false),
        new(Resolved, "Đã giải quyết", false),
        new(InPeriod, "Tiếp nhận và kỳ trước chuyển qua", false),
        new(NotOnline, "Tiếp nhận trực tiếp, bưu chính", false),
        new(Early, "Giải quyết trước hạn", false),
        new(OnTime, "Giải quyết đúng hạn", false),
        new(ResolvedOverdue, "Giải quyết quá hạn", false),
        new(Rejected, "Từ chối", false),
        new(Withdrawn, "Rút", false),
        new(Stopped, "Dừng", false),
        new(NotResolved, "Từ chối, rút, dừng", false),
        new(Waiting, "Chờ tiếp nhận", false),
        .. WaitingDossiers.Kinds,
    ];

    /// <summary>The list asked for; what a role has of its own when none is, or all that is open.</summary>
    public static DossierListKind Kind(string? slug, Role role) =>
        Kinds.FirstOrDefault(kind => kind.Slug == slug && kind.Of?.Contains(role) != false)
        ?? Kinds.First(kind => kind.Slug is Mine or Open && kind.IsTabOf(role));

    /// <param name="to">Last day of the period; open lists are as of its end when it is past.</param>
    /// <param name="nearBy">Due before this moment is near.</param>
    public static IQueryable<Dossier> Pick(
        IQueryable<Dossier> rows,
        string kind,
        Seat seat,
        DateTimeOffset now,
        DateTimeOffset nearBy,
        DateOnly? from,
        DateOnly? to
    )
    {
        var asOf = AsOf(to, now);
        var open = OpenAt(rows, now, to);
        return kind switch
        {
            Mine => MineOf(rows, seat),
            ToAssign => AtLeader(rows)
                .Where(row =>
                    row.Status == DossierStatus.Accepted
                    && !(row.LimitUnit == TimeLimitUnit.SameDay && row.FieldSlug == Dossier.Certification)
                ),
            // A copy is certified on the copy itself: nobody proposes it, and it waits for the leader from the counter on.
            ToSign => AtLeader(rows)
                .Where(row =>
                    row.Status == DossierStatus.InProcess
                    || (
                        row.Status == DossierStatus.Accepted
                        && row.LimitUnit == TimeLimitUnit.SameDay
                        && row.FieldSlug == Dossier.Certification
                    )
                ),
            Overdue => OverdueAt(rows, now, to),
            NearDue => open.Where(NearDueWhen(now, nearBy)),
            WithCitizen => rows.Where(row => row.Turn == Turn.Citizen),
            Open => open,
            OpenInTime => open.Where(row => row.PausedAt != null || row.DueAt == null || row.DueAt >= asOf),
            Received => rows.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to),
            Supplemented => rows.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to && row.Supplements > 0),
            CarriedOver => rows.Where(row => row.ReceivedOn < from && (row.ClosedOn == null || row.ClosedOn >= from)),
            InPeriod => rows.Where(row => row.ReceivedOn <= to && (row.ReceivedOn >= from || row.ClosedOn == null || row.ClosedOn >= from)),
            NotOnline => rows.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to && row.Channel != DossierChannel.Online),
            Resolved => Closed(rows, from, to)
                .Where(row =>
                    row.Outcome == DossierOutcome.Early || row.Outcome == DossierOutcome.OnTime || row.Outcome == DossierOutcome.Overdue
                ),
            Early => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.Early),
            OnTime => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.OnTime),
            ResolvedOverdue => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.Overdue),
            Rejected => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.Rejected),
            Withdrawn => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.Withdrawn),
            Stopped => Closed(rows, from, to).Where(row => row.Outcome == DossierOutcome.Stopped),
            NotResolved => Closed(rows, from, to)
                .Where(row =>
                    row.Outcome == DossierOutcome.Rejected
                    || row.Outcome == DossierOutcome.Withdrawn
                    || row.Outcome == DossierOutcome.Stopped
                ),
            Waiting => rows.Where(row => row.Status == DossierStatus.Registered),
            _ => WaitingDossiers.Pick(rows, kind, seat, now, from),
        };
    }

    /// <summary>
    /// Open before closed: the open by due time, those without a running clock after those with one; the closed with the latest
    /// first.
    /// </summary>
    public static IQueryable<Dossier> InOrder(IQueryable<Dossier> rows) =>
        rows.OrderBy(row => row.ClosedOn != null)
            .ThenByDescending(row => row.ClosedOn)
            .ThenBy(row => row.PausedAt != null || row.DueAt == null)
            .ThenBy(row => row.DueAt)
            .ThenBy(row => row.Code);

    private static IQueryable<Dossier> InOrderOf(IQueryable<Dossier> rows, Seat asked)
    {
        var (path, seat) = (asked.ScopePath, asked.SeatId);
        return rows.OrderBy(row => row.ClosedOn != null)
            .ThenByDescending(row => row.ClosedOn)
            .ThenBy(row => (row.ConsultedPath != path || row.HolderSeatId == seat) && (row.PausedAt != null || row.DueAt == null))
            .ThenBy(row => row.ConsultedPath == path && row.HolderSeatId != seat ? row.ConsultedDueAt : row.DueAt)
            .ThenBy(row => row.Code);
    }

    /// <summary>How many are open, past due and near due, in one reading of the index of open rows.</summary>
    public static async Task<(int Open, int Overdue, int NearDue)> CountOpenAsync(
        IQueryable<Dossier> rows,
        DateTimeOffset now,
        DateTimeOffset nearBy,
        DateOnly? to,
        CancellationToken ct
    )
    {
        var (overdue, near) = (OverdueWhen(AsOf(to, now)), NearDueWhen(now, nearBy));
        var counted = await OpenAt(rows, now, to)
            .GroupBy(row => 1)
            .Select(group => new
            {
                Open = group.Count(),
                Overdue = group.AsQueryable().Count(overdue),
                NearDue = group.AsQueryable().Count(near),
            })
            .SingleOrDefaultAsync(ct);
        return counted is null ? default : (counted.Open, counted.Overdue, counted.NearDue);
    }

    /// <summary>Open at the end of a period (now, when it has not ended) and past due then; the board counts with this too.</summary>
    public static IQueryable<Dossier> OverdueAt(IQueryable<Dossier> rows, DateTimeOffset now, DateOnly? to) =>
        OpenAt(rows, now, to).Where(OverdueWhen(AsOf(to, now)));

    /// <summary>
    /// Open, the clock running and due by a moment. Names the provinces, so that the index of open rows is entered by province
    /// and due time.
    /// </summary>
    /// <param name="path">The nation, a province or an organisation, whose own dossiers are meant.</param>
    public static IQueryable<Dossier> DueBy(IQueryable<Dossier> rows, string path, Units units, DateTimeOffset by)
    {
        var open = rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null && row.PausedAt == null && row.DueAt <= by);
        if (path == "/")
        {
            var provinces = units.Provinces.Select(unit => unit.Code).ToArray();
            return open.Where(row => provinces.Contains(row.ProvinceCode));
        }

        return open.Within(new Scope(path), row => row.OwnerPath);
    }

    /// <summary>Open at the end of a period, or now when it has not ended: then in the words of the indexes of open rows.</summary>
    internal static IQueryable<Dossier> OpenAt(IQueryable<Dossier> rows, DateTimeOffset now, DateOnly? to) =>
        to is { } closedBy && IsPast(to, now)
            ? rows.Where(row => row.ReceivedOn <= closedBy && (row.ClosedOn == null || row.ClosedOn > closedBy))
            : rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null);

    private static Expression<Func<Dossier, bool>> OverdueWhen(DateTimeOffset asOf) => row => row.PausedAt == null && row.DueAt < asOf;

    internal static Expression<Func<Dossier, bool>> NearDueWhen(DateTimeOffset now, DateTimeOffset nearBy) =>
        row => row.PausedAt == null && row.DueAt >= now && row.DueAt <= nearBy;

    /// <summary>The period has ended: what was open then is found among all that was received before.</summary>
    public static bool IsPast(DateOnly? to, DateTimeOffset now) => AsOf(to, now) != now;

    private static DateTimeOffset AsOf(DateOnly? to, DateTimeOffset now) =>
        to is { } last && OfficeClock.StartOf(last.AddDays(1)) < now ? OfficeClock.StartOf(last.AddDays(1)) : now;

    private static IQueryable<Dossier> AtLeader(IQueryable<Dossier> rows) =>
        rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null && row.Turn == Turn.Leader);

    /// <summary>What the seat itself has to do next.</summary>
    private static IQueryable<Dossier> MineOf(IQueryable<Dossier> rows, Seat seat)
    {
        var (scope, seatId, province) = (seat.Scope, seat.SeatId, seat.ProvinceCode);
        SeatId?[] holders = [seatId, .. seat.StandsInFor];
        return seat.Role switch
        {
            Role.CounterOfficer => rows.Within(scope, row => row.ReceptionPath).Where(row => row.Turn == Turn.Counter),
            Role.CommuneLeader or Role.DepartmentLeader => rows.Within(scope, row => row.OwnerPath)
                .Where(row => row.ReceivedOn != null && row.ClosedOn == null && (row.Turn == Turn.Leader || row.HolderSeatId == seatId)),
            Role.CaseOfficer => rows.Where(row =>
                (row.ProvinceCode == province && holders.Contains(row.HolderSeatId))
                || (
                    row.ProvinceCode == province
                    && row.ConsultedPath == seat.ScopePath
                    && (row.ConsultedSeatId == null || holders.Contains(row.ConsultedSeatId))
                    && row.Status == DossierStatus.InProcess
                )
            ),
            _ => rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null),
        };
    }

    private static IQueryable<Dossier> Closed(IQueryable<Dossier> rows, DateOnly? from, DateOnly? to) =>
        rows.Where(row => row.ClosedOn >= from && row.ClosedOn <= to);
}
