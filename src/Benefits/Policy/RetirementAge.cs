using ThongSuot.Platform.People;

namespace ThongSuot.Benefits.Policy;

/// <summary>When somebody reaches the age of retirement under normal conditions (ND 135/2020/NĐ-CP Articles 3 and 4).</summary>
/// <param name="Months">The age, in months.</param>
/// <param name="LeavesOn">The last day of the month in which it is reached.</param>
/// <param name="PensionFrom">The first day of the next month.</param>
internal readonly record struct RetirementAge(int Months, DateOnly LeavesOn, DateOnly PensionFrom)
{
    private const int FirstYear = 2021;

    /// <param name="birth">Where only the year is known: 1 January.</param>
    public static RetirementAge Of(Sex sex, DateOnly birth, DayRules rules)
    {
        var who = sex == Sex.Male ? "men" : "women";
        var (before, first, step, last) = (
            rules.Whole($"age.{who}.before"),
            rules.Whole($"age.{who}.first"),
            rules.Whole($"age.{who}.step"),
            rules.Whole($"age.{who}.last")
        );
        // The age rises with the year in which it is reached: the first year whose age is reached within it.
        for (var year = birth.Year + (before / 12); ; year++)
        {
            var months = year < FirstYear ? before : Math.Min(last, first + (step * (year - FirstYear)));
            var reached = birth.AddMonths(months);
            if (reached.Year <= year)
            {
                var next = new DateOnly(reached.Year, reached.Month, 1).AddMonths(1);
                return new RetirementAge(months, next.AddDays(-1), next);
            }
        }
    }

    /// <summary>Whole months from the day of leaving to the first pension; none for whoever has reached the age.</summary>
    public int MonthsEarly(DateOnly leaveOn) => Math.Max(0, WholeMonths(leaveOn, PensionFrom));

    public static int WholeMonths(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
}

/// <summary>Months as the years of the decrees: a remainder of up to six months counts half a year, more a whole one.</summary>
internal static class MonthsToYears
{
    /// <param name="prefix">Empty for ND 178/2024, <c>nd154.</c> where another reading is disputed.</param>
    public static decimal Of(int months, DayRules rules, string prefix = "")
    {
        var (years, rest) = Math.DivRem(months, 12);
        return rest == 0
            ? years
            : years + rules.Value(rest <= rules.Whole(prefix + "years.half-to") ? prefix + "years.half" : prefix + "years.over");
    }
}
