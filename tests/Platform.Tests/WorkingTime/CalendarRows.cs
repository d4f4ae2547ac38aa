using ThongSuot.Platform.Law;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Tests.WorkingTime;

/// <summary>Rows of a calendar for tests; a test names only what it is about.</summary>
internal static class CalendarRows
{
    public const string OfficeDay = "07:30-11:30 13:00-17:00";

    public static WorkingHours Hours(
        string path = "/",
        string weekday = OfficeDay,
        string saturday = "",
        string from = "2000-01-01",
        string? to = null
    ) =>
        new()
        {
            UnitPath = path,
            Name = "Giờ thử",
            ValidFrom = DateOnly.Parse(from),
            ValidTo = to is null ? null : DateOnly.Parse(to),
            Monday = weekday,
            Tuesday = weekday,
            Wednesday = weekday,
            Thursday = weekday,
            Friday = weekday,
            Saturday = saturday,
            Source = "thử",
            Certainty = Certainty.Memory,
        };

    public static CalendarDay Day(string day, CalendarDayKind kind) =>
        new()
        {
            Day = DateOnly.Parse(day),
            Name = "Ngày thử",
            Kind = kind,
            Source = "thử",
            Certainty = Certainty.Seen,
        };

    public static Closure Closed(string from, string to, string path = "/25/") =>
        new()
        {
            UnitPath = path,
            From = Moments.At(from),
            To = Moments.At(to),
            Reason = "Ngập lụt",
            RecordedAt = Moments.At(from),
            RecordedBy = "thử",
        };
}
