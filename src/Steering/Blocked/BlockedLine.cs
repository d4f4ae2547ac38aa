using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Steering.Blocked;

/// <summary>A line of the screen: one thing, or all things of one cause folded together.</summary>
internal sealed class BlockedLine
{
    private BlockedLine(OfferedLine line, RankingRule rule, DateTimeOffset now, Func<string, WorkingCalendar> calendarOf)
    {
        Line = line;
        (Since, Until) = (Things.Min(thing => thing.Since), Things.Min(thing => thing.Until));
        Owners = [.. line.Owners];
        LateDays = Until is { } due && due < now && OfficeClock.IsEndOfDay(due) ? DaysBetween(due, now) : null;
        OverdueFor = Until < now ? calendarOf(First.UnitPath).WorkingTimeBetween(Until.Value, now) : null;
        Points = rule.Of(OverdueDays, Math.Max(0, DaysBetween(Since, now)), Touches, HasOwner);
    }

    /// <summary>Ways to look at the lines beside their kinds.</summary>
    public static IReadOnlyList<BlockageKind> Groups { get; } =
    [new(string.Empty, "Tất cả"), new("chua-co-nguoi", "Chưa có người chịu trách nhiệm"), new("da-qua-han", "Đã quá hạn")];

    /// <summary>The line as other modules see it.</summary>
    public OfferedLine Line { get; }

    /// <summary>Same cause, same key, in every read.</summary>
    public string Key => Line.Key;

    /// <summary>At least one, the one due first at the head.</summary>
    public IReadOnlyList<Blockage> Things => Line.Things;

    public Points Points { get; }

    public DateTimeOffset Since { get; }

    /// <summary>«từ 5/12/2026», or that nobody noted it.</summary>
    public string From =>
        Things.All(thing => thing.SinceUnknown) ? "chưa rõ từ ngày nào" : $"từ {VietnameseFormat.Date(OfficeClock.DayOf(Since))}";

    public DateTimeOffset? Until { get; }

    /// <summary>Working time past due; null when nothing is.</summary>
    public TimeSpan? OverdueFor { get; }

    /// <summary>Calendar days past a due day; null in time, and where the due moment is one of the working clock.</summary>
    private int? LateDays { get; }

    /// <summary>«44 ngày», «2 ngày 3 giờ»: how late, as the record's own page counts it; null in time.</summary>
    public string? Lateness =>
        LateDays is { } days ? $"{VietnameseFormat.Number(days)} ngày"
        : OverdueFor is { } late ? VietnameseFormat.WorkingDuration(late)
        : null;

    /// <summary>The same in working days begun, for order and alerts.</summary>
    public int OverdueDays => (int)Math.Ceiling((OverdueFor ?? TimeSpan.Zero) / WorkingCalendar.WorkingDay);

    /// <summary>«quá hạn 2 ngày 3 giờ, hạn 3/12/2026», «hạn 5/12/2026», «không có hạn».</summary>
    public string Till =>
        OverdueFor is { } late
            ? $"quá hạn{(LateDays is not null || late >= TimeSpan.FromMinutes(1) ? $" {Lateness}" : string.Empty)}, hạn {VietnameseFormat.Date(OfficeClock.DayOf(Until!.Value))}"
        : Until is { } due ? $"hạn {VietnameseFormat.Date(OfficeClock.DayOf(due))}"
        : "không có hạn";

    /// <summary>Who answers for its things, the one whose is due first at the head.</summary>
    public IReadOnlyList<BlockageOwner> Owners { get; }

    /// <summary>Nobody answers for a line of which one thing is nobody's.</summary>
    public bool HasOwner => Things.All(thing => thing.Owner is not null);

    public int Count => Line.Count;

    public int Touches => Things.Sum(thing => thing.Touches);

    public Blockage First => Line.First;

    public string UnitPath => First.UnitPath;

    public string Text => Line.Text;

    public string Path => Line.Path;

    /// <summary>What is behind it, where several were folded: "17 chờ ý kiến cơ quan khác, 6 ở chuyên viên".</summary>
    public string? Detail =>
        Things.Count > 1 && Things.All(thing => thing.Count > 1 || Things.Count <= 3)
            ? string.Join("; ", Things.Take(3).Select(thing => thing.Text))
            : null;

    /// <summary>Whether it belongs to a group or a kind.</summary>
    public bool IsOf(string code) =>
        code == Groups[1].Code ? !HasOwner
        : code == Groups[2].Code ? OverdueFor is not null
        : Things.Any(thing => thing.Kind == code);

    /// <summary>Folds by cause and puts the worst first; what is equal stands in the order of its age and key.</summary>
    public static IReadOnlyList<BlockedLine> InOrder(
        IEnumerable<Blockage> things,
        RankingRule rule,
        DateTimeOffset now,
        Func<string, WorkingCalendar> calendarOf
    ) =>
        [
            .. things
                .GroupBy(thing => thing.LineKey, StringComparer.Ordinal)
                .Select(cause => new BlockedLine(OfferedLine.Of(cause.Key, cause), rule, now, calendarOf))
                .OrderByDescending(line => line.Points.Sum)
                .ThenBy(line => line.Since)
                .ThenBy(line => line.Key, StringComparer.Ordinal),
        ];

    private static int DaysBetween(DateTimeOffset from, DateTimeOffset to) =>
        OfficeClock.DayOf(to).DayNumber - OfficeClock.DayOf(from).DayNumber;
}
