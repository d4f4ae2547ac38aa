using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Support.Cover;

/// <summary>The days on which somebody has to be at the counter.</summary>
internal static class CoverDays
{
    /// <summary>Working days from one day to another, both included.</summary>
    public static IReadOnlyList<DateOnly> Of(WorkingCalendar calendar, DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Where(calendar.IsWorkingDay)];

    public static string Text(DateOnly from, DateOnly to) =>
        from == to ? $"ngày {VietnameseFormat.Date(from)}" : $"từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}";

    /// <summary>The working day so many working days after another.</summary>
    public static DateOnly After(WorkingCalendar calendar, DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0; left--)
        {
            day = calendar.NextWorkingDay(day);
        }

        return day;
    }
}
