using System.Globalization;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class HolidaysByLawTests
{
    [Fact]
    public void Tet_and_the_Hung_Kings_fall_where_the_vectors_at_seven_hours_east_have_them()
    {
        var wrong = new List<string>();
        foreach (
            var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "WorkingTime", "Vectors", "lunar.csv"))
                .Skip(1)
                .Select(line => line.Split(','))
        )
        {
            var year = int.Parse(row[0], CultureInfo.InvariantCulture);
            var computed = $"{LunarCalendar.NewYear(year):yyyy-MM-dd},{LunarCalendar.HungKings(year):yyyy-MM-dd}";
            if (computed != $"{row[1]},{row[2]}")
            {
                wrong.Add($"{year}: {computed}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_year_of_the_calendar_has_its_days_off_once_and_none_on_a_weekend_without_a_day_in_lieu()
    {
        for (var year = WorkingCalendar.FirstDay.Year; year <= WorkingCalendar.LastDay.Year; year++)
        {
            var days = HolidaysByLaw.Of(year, provisional: true);
            var weekend = days.Count(day => day.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

            days.Select(day => day.Day).ShouldBeUnique();
            days.Count(day => day.Kind == CalendarDayKind.Compensatory).ShouldBe(weekend);
            days.Count(day => day.Kind == CalendarDayKind.Holiday)
                .ShouldBe(
                    year < 2021 ? 10
                    : year < 2026 ? 11
                    : 12
                );
            days.ShouldAllBe(day => day.Provisional && day.Day.Year == year);
        }
    }

    [Fact]
    public void The_built_in_calendar_goes_on_after_the_last_announced_year_with_provisional_days()
    {
        var calendar = WorkingCalendar.Standard;

        // 26/1/2028 is Tết, 4/4/2028 the Hùng Kings, 2/2/2030 Tết a day before the Chinese one.
        foreach (
            var day in new DateOnly[]
            {
                new(2028, 1, 26),
                new(2028, 4, 4),
                new(2028, 9, 1),
                new(2029, 11, 26),
                new(2030, 2, 1),
                new(2050, 4, 1),
            }
        )
        {
            (day, calendar.IsWorkingDay(day)).ShouldBe((day, false));
        }

        BuiltInCalendar.Days().Where(day => day.Provisional).Select(day => day.Day.Year).Distinct().ShouldBe(Enumerable.Range(2028, 23));
    }
}
