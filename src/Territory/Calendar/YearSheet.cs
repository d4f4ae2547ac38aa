using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Territory.Calendar;

/// <summary>The calendar of a year as a file: a line for each day.</summary>
internal static class YearSheet
{
    public static Sheet<DateOnly> Of(YearOverview year, WorkingCalendar calendar, Unit unit, DateTimeOffset asOf)
    {
        var days = year.Days.ToDictionary(day => day.Day);
        return new Sheet<DateOnly>
        {
            Title = $"Lịch làm việc {year.Year}",
            Lines = [$"{unit.Name}: {year.WorkingDays} ngày làm việc, số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Ngày", 12, day => SheetCell.Of(day)),
                new("Thứ", 12, day => SheetCell.Of(VietnameseFormat.WeekdayName(day))),
                new("Làm việc", 10, day => SheetCell.Of(calendar.IsWorkingDay(day) ? "có" : "không")),
                new("Giờ làm việc", 26, day => SheetCell.Of(string.Join(", ", calendar.PeriodsOf(day)))),
                new("Loại ngày", 18, day => SheetCell.Of(days.TryGetValue(day, out var found) ? YearOverview.Words(found.Kind) : null)),
                new("Tên, lý do", 40, day => SheetCell.Of(Note(year, unit, days, day))),
                new("Căn cứ", 40, day => SheetCell.Of(days.GetValueOrDefault(day)?.Source)),
            ],
            Rows = Enumerable
                .Range(0, DateTime.IsLeapYear(year.Year) ? 366 : 365)
                .Select(new DateOnly(year.Year, 1, 1).AddDays)
                .ToAsyncEnumerable(),
        };
    }

    private static string Note(YearOverview year, Unit unit, Dictionary<DateOnly, CalendarDay> days, DateOnly day) =>
        string.Join(
            "; ",
            new[] { days.GetValueOrDefault(day)?.Name }
                .Concat(
                    year.Closures.Where(closure =>
                            unit.Path.StartsWith(closure.UnitPath, StringComparison.Ordinal)
                            && OfficeClock.DayOf(closure.From) <= day
                            && OfficeClock.DayOf(closure.To) >= day
                        )
                        .Select(closure => $"ngừng làm việc: {closure.Reason}")
                )
                .Where(text => !string.IsNullOrEmpty(text))
        );
}
