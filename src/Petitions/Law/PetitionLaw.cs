using System.Globalization;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Law;

/// <summary>A time in which a clock stands still: between the decision to suspend and the decision to go on.</summary>
/// <param name="To">The decision to go on; null while it stands.</param>
internal readonly record struct ClockStop(DateOnly From, DateOnly? To);

/// <summary>The clocks of petitions as the law in force on the day an event fell sets them.</summary>
/// <remarks>
/// The day of the event is not counted; a last day off moves to the next working day (Civil Code 91/2015/QH13, Articles 147–148), once,
/// at the
/// end: extensions and stops are put together before it moves. A stop moves the last day by the days between its two decisions (ND
/// 155/2026/NĐ-CP, Article 12). A term "trước" counts back from its event and moves to the working day before.
/// </remarks>
internal sealed class PetitionLaw(LegalSettingCache law)
{
    public static LegalChapter Chapter { get; } =
        new(
            "petitions",
            "Thời hạn đơn thư, phản ánh, tiếp công dân",
            "/don-thu/quy-dinh",
            "Hạn đã ghi trên vụ việc không đổi; hạn tính sau này theo giá trị mới."
        );

    public static LegalSettings Brought { get; } =
        new(
            "petition-settings",
            23,
            typeof(PetitionLaw).Assembly,
            "ThongSuot.Petitions.Law.BuiltIn.petition-settings.csv",
            Chapter.Code,
            LegalValueKind.Whole
        );

    public LegalSetting Find(string code, DateOnly on) => law.Find(code, on);

    /// <summary>A whole number in force on a day, in its own unit.</summary>
    public int Number(string code, DateOnly on) => int.Parse(law.Find(code, on).Value, CultureInfo.InvariantCulture);

    /// <summary>The last day of a term.</summary>
    /// <param name="code">Of <see cref="PetitionTerms"/>.</param>
    /// <param name="start">The day of the event, itself not counted.</param>
    /// <param name="extensions">How often it was extended, each time by the setting <c>…-extension</c> of its group.</param>
    /// <param name="stops">When it stood still; one that still does holds it back no further than its beginning tells.</param>
    /// <exception cref="FormatException">The code is no term.</exception>
    public DateOnly LastDay(
        string code,
        DateOnly start,
        WorkingCalendar calendar,
        int extensions = 0,
        IReadOnlyList<ClockStop>? stops = null
    )
    {
        var term = law.Find(code, start);
        var length = Number(code, start);
        if (extensions > 0)
        {
            length += extensions * Number(PetitionTerms.ExtensionOf(code), start);
        }

        var stood = (stops ?? []).Where(stop => stop.To is not null).Sum(stop => stop.To!.Value.DayNumber - stop.From.DayNumber);
        return term.Unit switch
        {
            "ngày" => Settled(start.AddDays(length + stood), calendar),
            "ngày làm việc" => Settled(WorkingDaysAfter(start, length, calendar).AddDays(stood), calendar),
            "ngày trước" => SettledBefore(start.AddDays(-length), calendar),
            "ngày làm việc trước" => WorkingDaysBefore(start, length, calendar),
            _ => throw new FormatException($"{code} is no term: {term.Unit}"),
        };
    }

    private static DateOnly Settled(DateOnly day, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(day) ? day : calendar.NextWorkingDay(day);

    private static DateOnly SettledBefore(DateOnly day, WorkingCalendar calendar)
    {
        var at = day;
        while (at > WorkingCalendar.FirstDay && !calendar.IsWorkingDay(at))
        {
            at = at.AddDays(-1);
        }

        return at;
    }

    private static DateOnly WorkingDaysAfter(DateOnly start, int days, WorkingCalendar calendar)
    {
        var at = start;
        for (var left = days; left > 0; left--)
        {
            at = calendar.NextWorkingDay(at);
        }

        return at;
    }

    private static DateOnly WorkingDaysBefore(DateOnly end, int days, WorkingCalendar calendar)
    {
        var at = end;
        for (var left = days; left > 0; left--)
        {
            at = SettledBefore(at.AddDays(-1), calendar);
        }

        return at;
    }
}
