using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Time;

/// <summary>Which dates a field takes.</summary>
public enum DateReach
{
    /// <summary>What the office does or did under the working calendar: receipts, due dates, meetings, moves.</summary>
    Work,

    /// <summary>Also what lies before it: births, documents, the beginning of a post.</summary>
    Past,
}

/// <summary>
/// Dates as people and machines write them, and the reach within which they are believed. A slip of the year (0026, 2126, 9999) is refused
/// where it comes in, by the name of its field, so that no page has to carry it.
/// </summary>
public static class OfficeDates
{
    /// <summary>The earliest date believed of a birth or a document.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);

    private static readonly string[] Days = ["yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d"];

    private static readonly string[] Moments =
        ["yyyy-M-d'T'H:mm", "yyyy-M-d'T'H:mm:ss", "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "H:mm d/M/yyyy"];

    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H'h'mm", "H'h'", "H'g'mm", "H'giờ'", "H'giờ'mm"];

    /// <summary>The first day a field of that reach takes.</summary>
    public static DateOnly First(DateReach reach) => reach == DateReach.Past ? Earliest : WorkingCalendar.FirstDay;

    /// <summary>Whether a day is within reach.</summary>
    public static bool Takes(DateOnly day, DateReach reach = DateReach.Work) => day >= First(reach) && day <= WorkingCalendar.LastDay;

    /// <summary>A day as typed: <c>2026-11-27</c>, <c>27/11/2026</c>. A two-digit year is not guessed.</summary>
    public static Result<DateOnly> Day(string text, DateReach reach, string? field = null)
    {
        if (!DateOnly.TryParseExact(PastedCode.Fold(text), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateRefusals.NotADay(text.Trim(), field);
        }

        return Takes(day, reach) ? day : DateRefusals.OutOfReach(day, reach, field);
    }

    /// <summary>A time of day as typed: <c>16:40</c>, <c>16h40</c>, <c>16 giờ 40</c>.</summary>
    public static Result<TimeOnly> Time(string text, string? field = null) =>
        TimeOnly.TryParseExact(PastedCode.Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : DateRefusals.NotATime(text.Trim(), field);

    /// <summary>A moment of Vietnamese wall time as typed: <c>2026-11-27T16:40</c>, <c>27/11/2026 16:40</c>; in UTC.</summary>
    public static Result<DateTimeOffset> Moment(string text, DateReach reach, string? field = null)
    {
        if (!DateTime.TryParseExact(PastedCode.Fold(text), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return DateRefusals.NotAMoment(text.Trim(), field);
        }

        var day = DateOnly.FromDateTime(time);
        return Takes(day, reach) ? OfficeClock.At(day, TimeOnly.FromDateTime(time)) : DateRefusals.OutOfReach(day, reach, field);
    }
}

/// <summary>Why a date is not taken.</summary>
public static class DateRefusals
{
    public static Refusal OutOfReach(DateOnly day, DateReach reach, string? field) => new(
        "date.out-of-reach",
        $"Ngày {VietnameseFormat.Date(day)} ngoài khoảng nhận được, từ {VietnameseFormat.Date(OfficeDates.First(reach))} đến {VietnameseFormat.Date(WorkingCalendar.LastDay)}. Kiểm tra lại năm.",
        field);

    public static Refusal NotADay(string text, string? field) => new("date.not-a-day", $"“{Short(text)}” không phải là ngày. Ghi dạng 27/11/2026.", field);

    public static Refusal NotAMoment(string text, string? field) => new("date.not-a-moment", $"“{Short(text)}” không phải là ngày và giờ. Ghi dạng 27/11/2026 16:40.", field);

    public static Refusal NotATime(string text, string? field) => new("date.not-a-time", $"“{Short(text)}” không phải là giờ. Ghi dạng 16:40.", field);

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "…");
}
