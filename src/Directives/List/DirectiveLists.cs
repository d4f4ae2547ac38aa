using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives.List;

/// <summary>A named list: a tab or what stands behind a figure of the board.</summary>
internal sealed record DirectiveListKind(string Slug, string Name, bool IsTab);

/// <summary>The lists there are, and which rows each holds. The board counts with the same conditions.</summary>
internal static class DirectiveLists
{
    public const string Mine = "cua-toi";
    public const string Leading = "chu-tri";
    public const string Supporting = "phoi-hop";
    public const string ByUs = "toi-giao";
    public const string Overdue = "qua-han";
    public const string Awaiting = "cho-nghiem-thu";
    public const string All = "tat-ca";
    public const string CarriedOver = "ky-truoc";
    public const string Given = "giao-trong-ky";
    public const string DoneOnTime = "dung-han";
    public const string DoneOverdue = "hoan-thanh-qua-han";
    public const string Withdrawn = "khong-con-phu-hop";
    public const string OpenInTime = "dang-trong-han";
    public const string OpenOverdue = "dang-qua-han";
    public const string Extended = "gia-han";
    public const string Returned = "tra-lai";
    public const string Unreported = "khong-bao-cao";
    public const string DueToday = "den-han-hom-nay";
    public const string Awaited = "toi-giao-dang-lam";

    public static IReadOnlyList<DirectiveListKind> Kinds { get; } =
    [
        new(Mine, "Việc của tôi", true),
        new(Leading, "Đơn vị chủ trì", true),
        new(Supporting, "Phối hợp", true),
        new(ByUs, "Tôi giao", true),
        new(Overdue, "Quá hạn", true),
        new(Awaiting, "Chờ nghiệm thu", true),
        new(All, "Tất cả", true),
        new(CarriedOver, "Kỳ trước chuyển qua", false),
        new(Given, "Giao trong kỳ", false),
        new(DoneOnTime, "Hoàn thành đúng hạn", false),
        new(DoneOverdue, "Hoàn thành quá hạn", false),
        new(Withdrawn, "Không còn phù hợp", false),
        new(OpenInTime, "Đang thực hiện trong hạn", false),
        new(OpenOverdue, "Chưa hoàn thành, quá hạn", false),
        new(Extended, "Đã được gia hạn trong kỳ", false),
        new(Returned, "Bị trả lại trong kỳ", false),
        new(Unreported, "Im lặng, không báo cáo", false),
        new(DueToday, "Đến hạn hôm nay", false),
        new(Awaited, "Tôi giao, đang thực hiện", false),
    ];

    public static DirectiveListKind Kind(string? slug) => Kinds.FirstOrDefault(kind => kind.Slug == slug) ?? Kinds[0];

    /// <param name="reportedSince">Since when something must have been reported, as of a moment.</param>
    /// <param name="to">Last day of the period; open lists are as of its end when it is past.</param>
    public static IQueryable<Directive> Pick(
        IQueryable<Directive> rows,
        DirectiveListKind kind,
        Seat seat,
        DateTimeOffset now,
        DateOnly? from,
        DateOnly? to,
        Func<DateTimeOffset, DateTimeOffset>? reportedSince = null
    )
    {
        if (kind.Slug == Unreported)
        {
            return UnreportedAt(rows.Where(row => !row.Internal), now, to, reportedSince ?? (asOf => asOf));
        }

        if (kind.Slug is DueToday or Awaited)
        {
            return Waiting(rows, kind.Slug, seat, now);
        }

        if (!kind.IsTab)
        {
            return Behind(rows.Where(row => !row.Internal), kind.Slug, now, from, to);
        }

        var (seatId, path) = (seat.SeatId, seat.BodyScope.Prefix);
        return kind.Slug switch
        {
            Mine => MineOf(rows, seat),
            Leading => rows.Where(row => row.ClosedOn == null).Within(seat.BodyScope, row => row.OwnerPath),
            Supporting => rows.Where(row => row.ClosedOn == null && row.Supports.Any(support => support.UnitPath == path)),
            ByUs => rows.Where(row => row.GiverPath == path && (seat.Role != Role.CaseOfficer || row.GiverSeatId == seatId)),
            Overdue => OverdueAt(rows, now, null),
            Awaiting => rows.Where(row => row.Stage == DirectiveStage.Submitted),
            _ => rows,
        };
    }

    /// <summary>Open before closed, by due time.</summary>
    public static IQueryable<Directive> InOrder(IQueryable<Directive> rows) =>
        rows.OrderBy(row => row.ClosedOn != null).ThenBy(row => row.DueAt).ThenBy(row => row.Code);

    /// <summary>
    /// Open at the end of a period (now, when it has not ended) and past due then; a product handed in on time waits without
    /// being late.
    /// </summary>
    public static IQueryable<Directive> OverdueAt(IQueryable<Directive> rows, DateTimeOffset now, DateOnly? to)
    {
        var asOf = AsOf(to, now);
        return OpenAt(rows, to)
            .Where(row => row.SubmittedAt == null || row.SubmittedAt > asOf ? row.DueAt < asOf : row.DueAt < row.SubmittedAt);
    }

    /// <summary>Open and in time, and nothing was reported of it for longer than it may be.</summary>
    public static IQueryable<Directive> UnreportedAt(
        IQueryable<Directive> rows,
        DateTimeOffset now,
        DateOnly? to,
        Func<DateTimeOffset, DateTimeOffset> reportedSince
    )
    {
        var asOf = AsOf(to, now);
        var since = reportedSince(asOf);
        return OpenAt(rows, to)
            .Where(row =>
                (row.SubmittedAt == null || row.SubmittedAt > asOf)
                && row.DueAt >= asOf
                && row.GivenAt < since
                && !row.Steps.Any(step =>
                    (step.Kind == StepKind.Progress || step.Kind == StepKind.Explanation) && step.At >= since && step.At <= asOf
                )
            );
    }

    /// <summary>What the first page of a seat opens.</summary>
    private static IQueryable<Directive> Waiting(IQueryable<Directive> rows, string slug, Seat seat, DateTimeOffset now)
    {
        var (path, end) = (seat.BodyScope.Prefix, OfficeClock.StartOf(OfficeClock.DayOf(now).AddDays(1)));
        var working = rows.Where(row => row.ClosedOn == null && row.Stage != DirectiveStage.Submitted);
        return slug == DueToday
            ? working.Where(row => row.DueAt >= now && row.DueAt < end)
            : working.Where(row => row.GiverPath == path && row.OwnerPath != path);
    }

    private static IQueryable<Directive> Behind(IQueryable<Directive> rows, string slug, DateTimeOffset now, DateOnly? from, DateOnly? to)
    {
        var closed = rows.Where(row => row.ClosedOn >= from && row.ClosedOn <= to);
        var asOf = AsOf(to, now);
        return slug switch
        {
            CarriedOver => rows.Where(row => row.GivenOn < from && (row.ClosedOn == null || row.ClosedOn >= from)),
            Given => rows.Where(row => row.GivenOn >= from && row.GivenOn <= to),
            DoneOnTime => closed.Where(row => row.Outcome == DirectiveOutcome.OnTime),
            DoneOverdue => closed.Where(row => row.Outcome == DirectiveOutcome.Overdue),
            Withdrawn => closed.Where(row => row.Outcome == DirectiveOutcome.Withdrawn),
            OpenOverdue => OverdueAt(rows, now, to),
            OpenInTime => OpenAt(rows, to)
                .Where(row => row.SubmittedAt == null || row.SubmittedAt > asOf ? row.DueAt >= asOf : row.DueAt >= row.SubmittedAt),
            Extended => rows.Where(row =>
                row.Extensions.Any(extension => extension.Granted && extension.DecidedOn >= from && extension.DecidedOn <= to)
            ),
            _ => rows.Where(row => row.Steps.Any(step => step.Kind == StepKind.Return && step.On >= from && step.On <= to)),
        };
    }

    internal static IQueryable<Directive> OpenAt(IQueryable<Directive> rows, DateOnly? to)
    {
        if (to is not { } last)
        {
            return rows.Where(row => row.ClosedOn == null);
        }

        return rows.Where(row => row.GivenOn <= last && (row.ClosedOn == null || row.ClosedOn > last));
    }

    private static DateTimeOffset AsOf(DateOnly? to, DateTimeOffset now) =>
        to is { } last && OfficeClock.StartOf(last.AddDays(1)) < now ? OfficeClock.StartOf(last.AddDays(1)) : now;

    /// <summary>
    /// What the seat itself has to do next: its own tasks, for a leader also what waits to be taken or explained, for a giver
    /// what waits for a decision.
    /// </summary>
    private static IQueryable<Directive> MineOf(IQueryable<Directive> rows, Seat seat)
    {
        var (seatId, path) = (seat.SeatId, seat.BodyScope.Prefix);
        var open = rows.Where(row => row.ClosedOn == null);
        return seat.Role switch
        {
            Role.CommuneLeader or Role.DepartmentLeader => open.Where(row =>
                (row.PersonSeatId == seatId && row.Stage != DirectiveStage.Submitted)
                || (row.OwnerPath == path && (row.Stage == DirectiveStage.Given || row.ExplanationDueAt != null))
                || (row.GiverPath == path && (row.Stage == DirectiveStage.Submitted || row.ExtensionDueAt != null))
            ),
            Role.CaseOfficer => open.Where(row => row.PersonSeatId == seatId && row.Stage != DirectiveStage.Submitted),
            _ => open.Where(row => row.GiverPath == path && (row.Stage == DirectiveStage.Submitted || row.ExtensionDueAt != null)),
        };
    }
}
