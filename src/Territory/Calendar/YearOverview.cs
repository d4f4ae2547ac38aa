using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Territory.Calendar;

/// <summary>One year of one unit's calendar, laid out for reading.</summary>
internal sealed class YearOverview
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday,
    ];

    private readonly Units units;
    private readonly Unit unit;

    public YearOverview(Calendars calendars, Units units, Unit unit, int year)
    {
        (this.units, this.unit, Year) = (units, unit, year);
        Days =
        [
            .. calendars
                .Days.Where(day => day.Day.Year == year && unit.Path.StartsWith(day.UnitPath, StringComparison.Ordinal))
                .GroupBy(day => day.Day)
                .Select(same => same.MaxBy(day => day.UnitPath.Length)!)
                .OrderBy(day => day.Day),
        ];
        Hours = [.. calendars.Hours.Where(Holds).Reverse().Select(LineOf)];
        Closures = [.. calendars.Closures.Where(Concerns)];
        var calendar = calendars.For(unit.Path);
        Months = [.. Enumerable.Range(1, 12).Select(month => LineOf(calendar, month))];
    }

    public int Year { get; }

    public int WorkingDays => Months.Sum(month => month.WorkingDays);

    public IReadOnlyList<MonthLine> Months { get; }

    /// <summary>What holds for the unit: of a day that is told twice, the nearer word.</summary>
    public IReadOnlyList<CalendarDay> Days { get; }

    /// <summary>The year's days off are not decided yet: what stands here follows from the law alone.</summary>
    public bool Undecided => Days.Count == 0 || Days.Any(day => day.Provisional);

    public IReadOnlyList<HoursLine> Hours { get; }

    /// <summary>Closures of the unit, of those above it and of those under it.</summary>
    public IReadOnlyList<Closure> Closures { get; }

    public static string Words(CalendarDayKind kind) =>
        kind switch
        {
            CalendarDayKind.Holiday => "Nghỉ lễ, Tết",
            CalendarDayKind.Compensatory => "Nghỉ bù",
            CalendarDayKind.SwapOff => "Nghỉ hoán đổi",
            CalendarDayKind.MakeupWork => "Làm bù",
            _ => "Làm việc bình thường",
        };

    public string NameOf(string path) => path == "/" ? "cả nước" : units.ByPath(path)?.Name ?? path;

    private bool Holds(WorkingHours hours) =>
        unit.Path.StartsWith(hours.UnitPath, StringComparison.Ordinal)
        && hours.ValidFrom.Year <= Year
        && (hours.ValidTo is null || hours.ValidTo.Value.Year >= Year);

    private bool Concerns(Closure closure) =>
        OfficeClock.DayOf(closure.From).Year <= Year
        && OfficeClock.DayOf(closure.To).Year >= Year
        && (
            unit.Path.StartsWith(closure.UnitPath, StringComparison.Ordinal)
            || closure.UnitPath.StartsWith(unit.Path, StringComparison.Ordinal)
        );

    private HoursLine LineOf(WorkingHours hours) =>
        new(
            hours.Name,
            NameOf(hours.UnitPath),
            hours.ValidFrom,
            hours.ValidTo,
            hours.Source,
            hours.Certainty,
            // Weekdays with the same hours stand in one line.
            [.. Week.GroupBy(hours.On).Where(group => group.Key.Length > 0).Select(group => (Between([.. group]), Readable(group.Key)))]
        );

    private MonthLine LineOf(WorkingCalendar calendar, int month)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(Year, month)).Select(day => new DateOnly(Year, month, day)).ToList();
        var closed = Closures.Where(closure =>
            unit.Path.StartsWith(closure.UnitPath, StringComparison.Ordinal)
            && OfficeClock.DayOf(closure.From) <= days[^1]
            && OfficeClock.DayOf(closure.To) >= days[0]
        );
        return new MonthLine(
            month,
            days.Count(calendar.IsWorkingDay),
            [
                .. Days.Where(day => day.Day.Month == month).Select(day => $"{day.Day.Day} {day.Name}"),
                .. closed.Select(closure => $"ngừng làm việc: {closure.Reason}"),
            ]
        );
    }

    private static string Between(DayOfWeek[] days)
    {
        // 5/7/2026 is a Sunday, the first of DayOfWeek.
        var names = days.Select(day => VietnameseFormat.WeekdayName(new DateOnly(2026, 7, 5).AddDays((int)day))).ToList();
        return names.Count > 2 && days[^1] - days[0] == names.Count - 1 ? $"{names[0]} đến {names[^1]}" : string.Join(", ", names);
    }

    private static string Readable(string periods) =>
        periods.Replace("-", "–", StringComparison.Ordinal).Replace(" ", ", ", StringComparison.Ordinal);

    internal sealed record MonthLine(int Number, int WorkingDays, IReadOnlyList<string> Notes);

    internal sealed record HoursLine(
        string Name,
        string Where,
        DateOnly From,
        DateOnly? To,
        string Source,
        Certainty Certainty,
        IReadOnlyList<(string Days, string Periods)> Lines
    );
}
