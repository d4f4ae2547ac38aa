using ThongSuot.Platform.Law;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// Days off that the law fixes, for a year whose announced days this release does not know (Labour Code 2019, Articles 111(3) and 112;
/// Resolution 28/2026/QH16). Which days lie beside Tết and 2 September is announced each year; here stands the usual choice.
/// </summary>
internal static class HolidaysByLaw
{
    private const string Law = "Bộ luật Lao động 2019";
    private const string Article = "Điều 112";
    private const int DaysFromTetEve = 5;
    private const int TwoNationalDaysSince = 2021;
    private const int CultureDaySince = 2026;

    /// <summary>The days off of a year in order, with the days in lieu of those that fall on a weekend.</summary>
    /// <param name="provisional">The year's days off are still to be decided.</param>
    public static IReadOnlyList<CalendarDay> Of(int year, bool provisional)
    {
        var holidays = Holidays(year).OrderBy(day => day.Day).ToList();
        var taken = holidays.Select(day => day.Day).ToHashSet();
        var inLieu = new List<CalendarDay>();
        foreach (var holiday in holidays.Where(day => IsWeekend(day.Day)))
        {
            var next = holiday.Day.AddDays(1);
            while (IsWeekend(next) || !taken.Add(next))
            {
                next = next.AddDays(1);
            }

            inLieu.Add(Day(next, $"Nghỉ bù {holiday.Name}", CalendarDayKind.Compensatory, Law, "Điều 111 khoản 3"));
        }

        var days = holidays.Concat(inLieu).OrderBy(day => day.Day).ToList();
        days.ForEach(day => day.Provisional = provisional);
        return days;
    }

    private static IEnumerable<CalendarDay> Holidays(int year)
    {
        yield return Day(new(year, 1, 1), "Tết Dương lịch");
        var tet = LunarCalendar.NewYear(year);
        for (var offset = 0; offset < DaysFromTetEve; offset++)
        {
            yield return Day(tet.AddDays(offset - 1), offset == 0 ? "Ngày cuối tháng Chạp" : $"Mùng {offset} Tết");
        }

        yield return Day(LunarCalendar.HungKings(year), "Giỗ Tổ Hùng Vương");
        yield return Day(new(year, 4, 30), "Ngày Chiến thắng");
        yield return Day(new(year, 5, 1), "Quốc tế Lao động");
        foreach (var day in NationalDays(year))
        {
            yield return day;
        }

        if (year >= CultureDaySince)
        {
            yield return Day(new(year, 11, 24), "Ngày Văn hóa Việt Nam", CalendarDayKind.Holiday, "Nghị quyết 28/2026/QH16", string.Empty);
        }
    }

    private static IEnumerable<CalendarDay> NationalDays(int year)
    {
        var national = new DateOnly(year, 9, 2);
        yield return Day(national, "Quốc khánh");
        if (year < TwoNationalDaysSince)
        {
            yield break;
        }

        // The day that joins it to a weekend, as it was announced from 2021 to 2027.
        var after = national.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Thursday;
        yield return Day(national.AddDays(after ? 1 : -1), after ? "Quốc khánh (ngày liền kề sau)" : "Quốc khánh (ngày liền kề trước)");
    }

    private static CalendarDay Day(
        DateOnly day,
        string name,
        CalendarDayKind kind = CalendarDayKind.Holiday,
        string source = Law,
        string article = Article
    ) =>
        new()
        {
            Day = day,
            Name = name,
            Kind = kind,
            Source = source,
            Article = article,
            Certainty = Certainty.Memory,
        };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
