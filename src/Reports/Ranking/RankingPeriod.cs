using System.Globalization;
using ThongSuot.Platform.Indicators;

namespace ThongSuot.Reports.Ranking;

/// <summary>
/// A calendar month, quarter or year, by which QĐ 766 counts; never the 15th to the 14th of the reports, so the window stands beside it.
/// </summary>
/// <param name="Key">As it stands in addresses: 2025-09, 2025-q3, 2025.</param>
internal sealed record RankingPeriod(string Key, string Name, DayWindow Window)
{
    /// <summary>The one of a key; the month of the day where the key is none.</summary>
    public static RankingPeriod Of(string? key, DateOnly today)
    {
        if (key is { Length: 4 } && Year(key) is { } year)
        {
            return new(key, $"Năm {year}", Months(new DateOnly(year, 1, 1), 12));
        }

        if (key is { Length: 7 } && Year(key[..4]) is { } of && key[4] == '-')
        {
            if (key[5] == 'q' && key[6] is >= '1' and <= '4')
            {
                var quarter = key[6] - '0';
                return new(key, $"Quý {quarter}/{of}", Months(new DateOnly(of, (quarter * 3) - 2, 1), 3));
            }

            if (int.TryParse(key.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
            {
                return OfMonth(new DateOnly(of, month, 1));
            }
        }

        return OfMonth(today);
    }

    public bool HasBegun(DateOnly today) => Window.From <= today;

    /// <summary>The last twelve months, five quarters and two years, for a picker.</summary>
    public static IReadOnlyList<RankingPeriod> Offered(DateOnly today) =>
        [
            .. Enumerable.Range(0, 12).Select(back => OfMonth(today.AddMonths(-back))),
            .. Enumerable
                .Range(0, 5)
                .Select(back => today.AddMonths(-3 * back))
                .Select(day => Of($"{day.Year:D4}-q{((day.Month - 1) / 3) + 1}", today)),
            .. Enumerable.Range(0, 2).Select(back => Of($"{today.Year - back:D4}", today)),
        ];

    private static RankingPeriod OfMonth(DateOnly day) =>
        new($"{day.Year:D4}-{day.Month:D2}", $"Tháng {day.Month}/{day.Year}", Months(new DateOnly(day.Year, day.Month, 1), 1));

    private static DayWindow Months(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1999 and < 2100 ? year : null;
}
