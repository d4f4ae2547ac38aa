namespace ThongSuot.Staffing;

/// <summary>
/// The day somebody reaches the retirement age under normal conditions: ND 135/2020/NĐ-CP Article 4. Men 60 years 3 months in 2021 and three months
/// more each year up to 62 in 2028; women 55 years 4 months in 2021 and four months more each year up to 60 in 2035. Leaves at the end of the month.
/// </summary>
internal static class RetirementAge
{
    private const int FirstYear = 2021;

    public static DateOnly DayOf(DateOnly born, Sex sex)
    {
        var (first, step, last) = sex == Sex.Male ? ((60 * 12) + 3, 3, 62 * 12) : ((55 * 12) + 4, 4, 60 * 12);
        for (var year = FirstYear; ; year++)
        {
            var months = Math.Min(last, first + (step * (year - FirstYear)));
            var reached = born.AddMonths(months);
            if (reached.Year <= year || months == last)
            {
                return new DateOnly(reached.Year, reached.Month, DateTime.DaysInMonth(reached.Year, reached.Month));
            }
        }
    }
}
