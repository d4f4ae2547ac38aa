namespace ThongSuot.Web.Lists;

/// <summary>The days a board is about, both ends included.</summary>
/// <param name="Quick">Slug of the quick choice it came from; null for dates of one's own.</param>
public sealed record BoardPeriod(DateOnly First, DateOnly Last, string? Quick)
{
    public static IReadOnlyList<(string Slug, string Name)> Choices { get; } =
    [
        ("tuan-nay", "Tuần này"),
        ("thang-nay", "Tháng này"),
        ("quy-nay", "Quý này"),
        ("nam-nay", "Năm nay"),
        ("tuan-truoc", "Tuần trước"),
        ("thang-truoc", "Tháng trước"),
        ("quy-truoc", "Quý trước"),
        ("nam-truoc", "Năm trước"),
    ];

    /// <summary>
    /// What the address asks for: a quick choice, else dates, else this month so far. A first day after the last one is for the
    /// caller to refuse.
    /// </summary>
    public static BoardPeriod Of(string? quick, DateOnly? from, DateOnly? to, DateOnly today)
    {
        if (Choices.Any(choice => choice.Slug == quick))
        {
            return Quickly(quick!, today);
        }

        if (from is null && to is null)
        {
            return Quickly("thang-nay", today);
        }

        var last = to ?? today;
        return new BoardPeriod(from ?? new DateOnly(last.Year, last.Month, 1), last, null);
    }

    private static BoardPeriod Quickly(string slug, DateOnly today)
    {
        var start = slug.Split('-')[0] switch
        {
            // Weeks begin on Monday.
            "tuan" => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
            "thang" => new DateOnly(today.Year, today.Month, 1),
            "quy" => new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1),
            _ => new DateOnly(today.Year, 1, 1),
        };
        if (!slug.EndsWith("-truoc", StringComparison.Ordinal))
        {
            return new BoardPeriod(start, today, slug);
        }

        var before = slug.Split('-')[0] switch
        {
            "tuan" => start.AddDays(-7),
            "thang" => start.AddMonths(-1),
            "quy" => start.AddMonths(-3),
            _ => start.AddYears(-1),
        };
        return new BoardPeriod(before, start.AddDays(-1), slug);
    }
}
