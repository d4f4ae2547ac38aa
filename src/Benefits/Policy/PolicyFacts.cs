using System.Text.Json;
using System.Text.Json.Serialization;
using ThongSuot.Platform.People;

namespace ThongSuot.Benefits.Policy;

/// <summary>Where somebody is sent to reinforce.</summary>
internal enum Reinforced
{
    No,
    ToCommune,
    ToProvince,
}

/// <summary>
/// What the policies ask about a person and a day of leaving. Kept with each calculation, so that it can be understood and
/// repeated.
/// </summary>
internal sealed record PolicyFacts
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public required PersonCategory Category { get; init; }

    public required Sex Sex { get; init; }

    public required DateOnly BirthOn { get; init; }

    /// <summary>The first day on which the person no longer works there.</summary>
    public required DateOnly LeaveOn { get; init; }

    /// <summary>The day of the decision that reorganised the body: the window of twelve months runs from it.</summary>
    public DateOnly? ReorganisedOn { get; init; }

    public PayParts Pay { get; init; } = new();

    /// <summary>Months with social insurance up to leaving.</summary>
    public int InsuranceMonths { get; init; }

    /// <summary>Months worked: for part-timers, resignation and NQ 07/2025.</summary>
    public int WorkedMonths { get; init; }

    public Reinforced Reinforced { get; init; }

    /// <summary>Months of pay while training (ND 154 Article 8; disputed).</summary>
    public decimal TrainingMonths { get; init; }

    /// <summary>The cost of the course in months of pay (ND 154 Article 8; disputed).</summary>
    public decimal CourseMonths { get; init; }

    /// <summary>Already draws a pension.</summary>
    public bool Pensioner { get; init; }

    public bool PregnantOrOnLeave { get; init; }

    public bool ChildUnder36Months { get; init; }

    public bool UnderDiscipline { get; init; }

    /// <summary>The person asked for it in writing.</summary>
    public bool Voluntary { get; init; }

    public string Store() => JsonSerializer.Serialize(this, Options);

    /// <exception cref="JsonException">The column holds something else: it was changed by hand.</exception>
    public static PolicyFacts Load(string stored) => JsonSerializer.Deserialize<PolicyFacts>(stored, Options)!;

    /// <summary>The same person leaving on another day: service and insurance go on until then.</summary>
    public PolicyFacts LeavingOn(DateOnly day)
    {
        var months = ((day.Year - LeaveOn.Year) * 12) + day.Month - LeaveOn.Month;
        return this with
        {
            LeaveOn = day,
            InsuranceMonths = Math.Max(0, InsuranceMonths + months),
            WorkedMonths = Math.Max(0, WorkedMonths + months),
        };
    }

    public RetirementAge Retirement(PolicyRules rules) => RetirementAge.Of(Sex, BirthOn, rules.On(LeaveOn));

    public int MonthsEarly(PolicyRules rules) => Retirement(rules).MonthsEarly(LeaveOn);

    /// <summary>Whether twelve months have passed since the reorganisation, when its day is known.</summary>
    public bool IsLate(DayRules rules) =>
        ReorganisedOn is { } from
        && rules.Rules.Find("nd178.window", rules.Day) is { } window
        && LeaveOn >= from.AddMonths((int)window.Value);

    /// <summary>What a calculation of a scheme starts from.</summary>
    public PolicyInput InputOf(SchemeFacts scheme, PolicyRules rules)
    {
        var today = rules.On(LeaveOn);
        var prefix = YearsPrefix(scheme, today);
        var pay = MonthPay.Of(Pay, scheme.Pay, today);
        var early = MonthsEarly(rules);
        return new PolicyInput
        {
            Pay = pay.Amount,
            PayWords = pay.Words,
            MonthsEarly = early,
            YearsEarly = MonthsToYears.Of(early, today, prefix),
            InsuranceMonths = InsuranceMonths,
            InsuranceYears = MonthsToYears.Of(InsuranceMonths, today, prefix),
            WorkedMonths = WorkedMonths,
            WorkedYears = MonthsToYears.Of(WorkedMonths, today, prefix),
            Late = IsLate(today),
            Pensioner = Pensioner,
            Reinforced = Reinforced,
            TrainingMonths = TrainingMonths,
            CourseMonths = CourseMonths,
        };
    }

    private static string YearsPrefix(SchemeFacts scheme, DayRules rules) =>
        scheme.Key.StartsWith("nd154", StringComparison.Ordinal) && rules.Rules.Find("nd154.years.over", rules.Day) is not null
            ? "nd154."
            : string.Empty;
}

/// <summary>The figures a scheme is calculated from; nothing else enters.</summary>
internal sealed record PolicyInput
{
    public required decimal Pay { get; init; }

    public string PayWords { get; init; } = string.Empty;

    public int MonthsEarly { get; init; }

    public decimal YearsEarly { get; init; }

    public int InsuranceMonths { get; init; }

    public decimal InsuranceYears { get; init; }

    public int WorkedMonths { get; init; }

    public decimal WorkedYears { get; init; }

    /// <summary>From the thirteenth month after the reorganisation on.</summary>
    public bool Late { get; init; }

    public bool Pensioner { get; init; }

    public Reinforced Reinforced { get; init; }

    public decimal TrainingMonths { get; init; }

    public decimal CourseMonths { get; init; }
}
