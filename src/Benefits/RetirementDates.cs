using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.People;

namespace ThongSuot.Benefits;

/// <summary>
/// When people reach the age of retirement under normal conditions (ND 135/2020/NĐ-CP Articles 3 and 4), for modules that plan
/// with them.
/// </summary>
public sealed class RetirementDates
{
    private readonly Func<PolicyRules> rules;

    internal RetirementDates(Func<PolicyRules> rules) => this.rules = rules;

    /// <summary>By the rules of this release.</summary>
    public static RetirementDates BuiltIn { get; } = new(() => PolicyRules.BuiltIn);

    /// <summary>The last day of work: the end of the month in which the age is reached.</summary>
    /// <param name="today">Whose rules count.</param>
    public DateOnly LastDayOf(bool man, DateOnly birth, DateOnly today) =>
        RetirementAge.Of(man ? Sex.Male : Sex.Female, birth, rules().On(today)).LeavesOn;
}
