using System.Globalization;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Demands;

/// <summary>A period for which a demand wants an answer, with the key by which it stands in addresses and tables.</summary>
/// <param name="Key">Year, a letter and a number, "2026-m11"; "mot-lan" of a demand that asks once.</param>
internal sealed record DemandPeriod(string Key, string Name, DateOnly From, DateOnly To, ReportPeriod? Report)
{
    public const string Once = "mot-lan";

    private const string Letters = "wmqhny";

    public DayWindow Window => new(From, To);

    public string WindowText => $"{VietnameseFormat.Date(From)} – {VietnameseFormat.Date(To)}";

    public bool HasBegun(DateOnly today) => today >= From;

    public bool HasEnded(DateOnly today) => today > To;

    /// <summary>From when it can be sent, and units be reminded of it.</summary>
    public DateOnly Opens => To.AddDays(1);

    /// <summary>The period before it; null of what is asked once.</summary>
    public DemandPeriod? Previous => Report is null ? null : Of(Before(Report));

    public static DemandPeriod Of(ReportPeriod period) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{period.Year}-{Letters[(int)period.Kind]}{period.Number}"),
            NameOf(period),
            period.From,
            period.To,
            period
        );

    /// <summary>Null for a key that no period of the kind has.</summary>
    public static DemandPeriod? Of(string? key)
    {
        var parts = (key ?? string.Empty).Split('-');
        if (
            parts is not [{ Length: 4 } yearText, { Length: >= 2 } rest]
            || !int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2020 or > 2049
            || Letters.IndexOf(rest[0]) is not (>= 0 and var kind)
            || !int.TryParse(rest.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > CountIn((PeriodKind)kind, year)
        )
        {
            return null;
        }

        return Of(new ReportPeriod((PeriodKind)kind, number, year));
    }

    /// <summary>The periods that have ended by a day, the last first.</summary>
    public static IEnumerable<DemandPeriod> Ended(PeriodKind kind, DateOnly today)
    {
        var period = new ReportPeriod(kind, CountIn(kind, today.Year + 1), today.Year + 1);
        for (var left = 200; left > 0; left--, period = Before(period))
        {
            if (period.To < today)
            {
                yield return Of(period);
            }
        }
    }

    /// <summary>The period that runs on a day or ends next.</summary>
    public static DemandPeriod Running(PeriodKind kind, DateOnly today)
    {
        var period = new ReportPeriod(kind, CountIn(kind, today.Year + 1), today.Year + 1);
        while (Before(period).To >= today)
        {
            period = Before(period);
        }

        return Of(period);
    }

    private static ReportPeriod Before(ReportPeriod period) =>
        period.Number > 1
            ? period with
            {
                Number = period.Number - 1,
            }
            : new ReportPeriod(period.Kind, CountIn(period.Kind, period.Year - 1), period.Year - 1);

    private static int CountIn(PeriodKind kind, int year) =>
        kind switch
        {
            PeriodKind.Week => ISOWeek.GetWeeksInYear(year),
            PeriodKind.Month => 12,
            PeriodKind.Quarter => 4,
            PeriodKind.HalfYear => 2,
            _ => 1,
        };

    private static string NameOf(ReportPeriod period) =>
        period.Kind switch
        {
            PeriodKind.Week => $"Tuần {period.Number}/{period.Year}",
            PeriodKind.Month => $"Tháng {period.Number}/{period.Year}",
            PeriodKind.Quarter => $"Quý {"I II III IV".Split(' ')[period.Number - 1]}/{period.Year}",
            PeriodKind.HalfYear => $"6 tháng {(period.Number == 1 ? "đầu" : "cuối")} năm {period.Year}",
            PeriodKind.NineMonths => $"9 tháng năm {period.Year}",
            _ => $"Năm {period.Year}",
        };
}
