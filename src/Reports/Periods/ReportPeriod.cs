using System.Globalization;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Reports.Periods;

/// <summary>The periods for which reports are made.</summary>
public enum PeriodKind
{
    Week,
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,
}

/// <summary>
/// A period of reporting with the days its figures are counted over. ND 09/2019/NĐ-CP, Art. 12: from the 15th before to the 14th of its
/// last
/// month, so that a calendar month's count is never the report's; the window is therefore printed beside every figure.
/// </summary>
/// <param name="Number">1–12 of a month, 1–4 of a quarter, the ISO week of its Wednesday, 1 or 2 of a half year; 1 of the others.</param>
public sealed record ReportPeriod(PeriodKind Kind, int Number, int Year)
{
    private const int FirstDay = 15;

    /// <summary>The first day counted.</summary>
    public DateOnly From => Kind == PeriodKind.Week ? To.AddDays(-6) : To.AddMonths(-Months).AddDays(1);

    /// <summary>The last day counted, a working day or not.</summary>
    public DateOnly To =>
        Kind == PeriodKind.Week ? DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Wednesday)) : Cut(LastMonth);

    private int Months =>
        Kind switch
        {
            PeriodKind.Month => 1,
            PeriodKind.Quarter => 3,
            PeriodKind.HalfYear => 6,
            PeriodKind.NineMonths => 9,
            _ => 12,
        };

    private int LastMonth => Kind is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.HalfYear ? Number * Months : Months;

    /// <summary>The day a report is due; the day of the cut-off is not counted.</summary>
    /// <param name="workingDays">After the cut-off (2 by the provinces' rules after ND 09/2019, a dated setting).</param>
    /// <returns>Null for a week: the demand sets it.</returns>
    public DateOnly? DueOn(WorkingCalendar calendar, int workingDays)
    {
        if (Kind == PeriodKind.Week)
        {
            return null;
        }

        var day = To;
        for (var passed = 0; passed < workingDays; passed++)
        {
            day = calendar.NextWorkingDay(day);
        }

        return day;
    }

    private DateOnly Cut(int month) => new(Year, month, FirstDay - 1);
}
