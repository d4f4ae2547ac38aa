using System.Globalization;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Finance.Law;

/// <summary>The dates of the budget year and the terms of settlement, as the law in force on a day sets them.</summary>
/// <remarks>
/// Terms in days, weeks and months begin on the day after the event and move to the next working day (Civil Code 91/2015/QH13, Articles
/// 147–148); half a month is fifteen days (Article 146). Fixed dates of the law do not move, and "trước ngày 20" ends on the 19th.
/// </remarks>
internal sealed class FinanceLaw(LegalSettingCache law)
{
    private const int HalfMonth = 15;

    public static LegalChapter Chapter { get; } =
        new(
            "finance",
            "Lịch và quy định ngân sách",
            "/ngan-sach/quy-dinh",
            "Hạn đã ghi trên dòng dự toán không đổi; hạn tính sau này theo giá trị mới."
        );

    public static LegalSettings Brought { get; } =
        new(
            "finance-settings",
            22,
            typeof(FinanceLaw).Assembly,
            "ThongSuot.Finance.Law.BuiltIn.finance-settings.csv",
            Chapter.Code,
            LegalValueKind.Number
        );

    /// <summary>A number in force on a day, in its own unit.</summary>
    public decimal Number(string code, DateOnly on) => decimal.Parse(law.Find(code, on).Value, CultureInfo.InvariantCulture);

    public LegalSetting Find(string code, DateOnly on) => law.Find(code, on);

    /// <summary>Whether a setting that is a choice says yes.</summary>
    public bool IsYes(string code, DateOnly on) => law.Find(code, on).Value == "có";

    /// <summary>The nature of source of the contingency, in two digits: it is given on by decision and never spent.</summary>
    public string ContingencySource(DateOnly on) => Number("finance.contingency-source", on).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Đồng of what a line receives that are held back as saving; nothing of pay and of contingency.</summary>
    /// <param name="amount">Đồng received; halves of a đồng stay with the line.</param>
    public long SavingOf(Lines.BudgetLine line, long amount, DateOnly on) =>
        line.IsPay || line.Source == ContingencySource(on) || amount <= 0
            ? 0
            : (long)decimal.Truncate(amount * Number("finance.saving-percent", on) / 100);

    /// <summary>The last day in time of a yearly date.</summary>
    /// <param name="year">The calendar year in which the date falls.</param>
    public DateOnly Yearly(string code, int year) => law.DayOfYear(code, year, new DateOnly(year, 1, 1));

    /// <summary>The end of a term that begins with an event, by a setting in months, days or working days.</summary>
    public DateOnly Term(string code, DateOnly start, WorkingCalendar calendar)
    {
        var setting = law.Find(code, start);
        var length = decimal.Parse(setting.Value, CultureInfo.InvariantCulture);
        return setting.Unit switch
        {
            "tháng" => Settled(Months(start, length), calendar),
            "ngày" => Settled(start.AddDays((int)length), calendar),
            "ngày làm việc" => WorkingDaysAfter(start, (int)length, calendar),
            _ => throw new FormatException($"{code} is no term: {setting.Unit}"),
        };
    }

    /// <summary>By when a commune gives on what it was given: its council, then its committee, all in the year before.</summary>
    /// <param name="decided">The day of the decision above it.</param>
    /// <param name="year">The budget year.</param>
    public DateOnly GiveOnBy(AssignmentRound round, DateOnly decided, int year, WorkingCalendar calendar)
    {
        if (round != AssignmentRound.Opening)
        {
            return Term("finance.supplement-working-days", decided, calendar);
        }

        return AssignBy(Term("finance.commune-council-days", decided, calendar), year, calendar);
    }

    /// <summary>By when a committee assigns what its council decided: working days, never after the year before.</summary>
    public DateOnly AssignBy(DateOnly councilDecided, int year, WorkingCalendar calendar)
    {
        var (term, last) = (Term("finance.assign-working-days", councilDecided, calendar), Yearly("finance.assigned-before", year - 1));
        // A council that itself came too late leaves the days it had.
        return councilDecided <= last && last < term ? last : term;
    }

    /// <summary>The last day for papers in the time of adjustment, which lies in the year after.</summary>
    public DateOnly AdjustmentPapersBy(int year, WorkingCalendar calendar)
    {
        var end = Yearly("finance.adjustment-end", year + 1);
        return WorkingDaysBefore(end, (int)Number("finance.adjustment-papers", end), calendar);
    }

    /// <summary>The last working day on or before a fixed date: whoever comes then is safe.</summary>
    public static DateOnly SafeDay(DateOnly date, WorkingCalendar calendar)
    {
        var day = date;
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The day itself, or the next working day.</summary>
    public static DateOnly Settled(DateOnly date, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(date) ? date : calendar.NextWorkingDay(date);

    /// <summary>Working days backwards from an end that is itself not counted.</summary>
    public static DateOnly WorkingDaysBefore(DateOnly end, int days, WorkingCalendar calendar)
    {
        var day = end;
        for (var left = days; left > 0; left--)
        {
            day = SafeDay(day.AddDays(-1), calendar);
        }

        return day;
    }

    private static DateOnly WorkingDaysAfter(DateOnly start, int days, WorkingCalendar calendar)
    {
        var day = start;
        for (var left = days; left > 0; left--)
        {
            day = calendar.NextWorkingDay(day);
        }

        return day;
    }

    private static DateOnly Months(DateOnly start, decimal months) =>
        start.AddMonths((int)months).AddDays(months == decimal.Truncate(months) ? 0 : HalfMonth);
}
