using System.Globalization;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Text;

/// <summary>Numbers, money and times as a Vietnamese office writes them. All times are shown in Vietnam's time.</summary>
public static class VietnameseFormat
{
    private static readonly NumberFormatInfo Digits = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary><c>253.982</c>.</summary>
    public static string Number(long value) => value.ToString("N0", Digits);

    /// <summary>A number with decimals, halves rounded away from zero: <c>1.234,5</c>.</summary>
    public static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Digits);

    /// <summary>A value that already is in percent: 92.06 gives <c>92,06%</c>.</summary>
    public static string Percent(decimal value, int decimals = 2) => Number(value, decimals) + "%";

    /// <summary>A part of a whole: 9 of 12 gives <c>75,00%</c>; a dash when there is no whole.</summary>
    public static string Share(long part, long whole, int decimals = 2) => whole == 0 ? "–" : Percent(100m * part / whole, decimals);

    /// <summary>Đồng: <c>744.778.125 đ</c>, with a blank that does not break.</summary>
    public static string Money(long value) => Number(value) + "\u00A0đ";

    /// <summary><c>13/9/2025</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The days a list or a table tells of: ", kỳ 1/9/2025–30/9/2025"; empty when it tells of all.</summary>
    /// <param name="before">What stands between it and what goes before.</param>
    public static string Period(DateOnly? from, DateOnly? to, string before = ", ") =>
        from is { } first && to is { } last ? $"{before}kỳ {Date(first)}–{Date(last)}" : string.Empty;

    /// <summary><c>16:40</c>.</summary>
    public static string Time(DateTimeOffset moment) => OfficeClock.Local(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>16:40 ngày 13/9/2025</c>.</summary>
    public static string Moment(DateTimeOffset moment) =>
        OfficeClock.Local(moment).ToString("HH:mm 'ngày' d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>16:40 12/9</c>, where the year is plain from the place.</summary>
    public static string ShortMoment(DateTimeOffset moment) =>
        OfficeClock.Local(moment).ToString("HH:mm d/M", CultureInfo.InvariantCulture);

    /// <summary>
    /// Working time in days of eight hours: <c>4 ngày 5 giờ</c>, <c>3 giờ 20 phút</c>, <c>45 phút</c>. Minutes are left out
    /// beside days; the sign is left to the words around it ("còn", "quá").
    /// </summary>
    public static string WorkingDuration(TimeSpan time)
    {
        var minutes = (long)time.Duration().TotalMinutes;
        var (days, hours, rest) = (minutes / 480, minutes % 480 / 60, minutes % 60);
        return (days, hours, rest) switch
        {
            (> 0, > 0, _) => $"{Number(days)} ngày {hours} giờ",
            (> 0, _, _) => $"{Number(days)} ngày",
            (_, > 0, > 0) => $"{hours} giờ {rest} phút",
            (_, > 0, _) => $"{hours} giờ",
            _ => $"{rest} phút",
        };
    }

    /// <summary><c>thứ Sáu</c>, <c>Chủ nhật</c>.</summary>
    public static string WeekdayName(DateOnly day) => Weekdays[(int)day.DayOfWeek];
}
