using System.Globalization;
using System.Text.RegularExpressions;
using ThongSuot.Benefits;
using ThongSuot.Benefits.Policy;

namespace ThongSuot.Demonstration.Vectors;

/// <summary>One example of a file: its inputs, and what it says comes out.</summary>
internal sealed partial record VectorRow(Func<string, string> Cell)
{
    private static readonly DateOnly Day = new(2025, 8, 1);

    public static IReadOnlyList<string> Columns { get; } =
    [
        "id",
        "kind",
        "policy",
        "provision",
        "subject",
        "leave_window",
        "base_salary_vnd",
        "coeff_grade",
        "coeff_allowances_counted",
        "civil_service_allowance_pct",
        "salary_month_vnd",
        "months_early",
        "years_early",
        "shi_years",
        "months_worked",
        "c1_lump_months",
        "c2_early_years_months",
        "c3_shi_months",
        "c4_job_search_months",
        "total_months",
        "expected_c1_vnd",
        "expected_c2_vnd",
        "expected_c3_vnd",
        "expected_c4_vnd",
        "expected_total_vnd",
        "source",
        "certainty",
        "note",
    ];

    public static IReadOnlyList<string> Numbers { get; } = [.. Columns.Skip(6).Take(19)];

    private static readonly string[] PartMonths = ["c1_lump_months", "c2_early_years_months", "c3_shi_months", "c4_job_search_months"];

    private string Policy => Cell("policy");

    private string Provision => Cell("provision");

    private string Subject => Cell("subject");

    public static VectorRow Of(Func<string, string> cell)
    {
        // The reader moves on: cells are taken now.
        var cells = Columns.ToDictionary(column => column, cell, StringComparer.Ordinal);
        return new VectorRow(column => cells[column]);
    }

    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Everything that does not agree.</summary>
    public IEnumerable<string> Problems(PolicyRules rules) =>
        Cell("kind") switch
        {
            "retirement-age" => VectorAge.Problems(Subject, Cell("note"), rules.On(Day)),
            _ => [.. PayProblems(rules), .. YearProblems(rules.On(Day)), .. MoneyProblems(rules.On(Day))],
        };

    private decimal? Number(string column) => Cell(column) is { Length: > 0 } text && TryNumber(text, out var number) ? number : null;

    private IEnumerable<string> PayProblems(PolicyRules rules)
    {
        if (Number("coeff_grade") is not { } grade || Number("base_salary_vnd") is not { } level)
        {
            return [];
        }

        var computed = Pay(grade, level, rules.On(Day));
        return Number("salary_month_vnd") == computed ? [] : [Differs("salary_month_vnd", computed, Number("salary_month_vnd"))];
    }

    /// <summary>The pay by the rule of the row's policy at the row's own base salary.</summary>
    private decimal Pay(decimal grade, decimal level, DayRules rules)
    {
        var frame = grade + (Number("coeff_allowances_counted") ?? 0);
        var service = Scheme() is { } scheme && Schemes.Of(scheme).Pay == PayRule.Narrow ? 0 : Number("civil_service_allowance_pct") ?? 0;
        return frame * level * (1 + (service / 100));
    }

    private IEnumerable<string> YearProblems(DayRules rules)
    {
        if (Number("months_early") is not { } months || Number("years_early") is not { } years)
        {
            yield break;
        }

        var computed = MonthsToYears.Of((int)months, rules);
        if (computed != years)
        {
            yield return Differs("years_early", computed, years);
        }
    }

    private List<string> MoneyProblems(DayRules rules)
    {
        if (Number("expected_total_vnd") is null && Number("total_months") is null)
        {
            return [];
        }

        var pay = Number("salary_month_vnd") ?? Number("base_salary_vnd") ?? 0;
        if (Lines(pay, rules) is not { } lines)
        {
            return [$"không hiểu chính sách “{Policy}”, điều “{Provision}”, đối tượng “{Subject}”."];
        }

        var calculation = new Calculation(default, pay, string.Empty, lines);
        var problems = new List<string>();
        for (var part = 1; part <= 4; part++)
        {
            Compare(problems, PartMonths[part - 1], calculation.MonthsOf(part));
            Compare(problems, $"expected_c{part}_vnd", calculation.AmountOf(part));
        }

        Compare(problems, "total_months", calculation.Months);
        Compare(problems, "expected_total_vnd", calculation.Total);
        return problems;
    }

    private IReadOnlyList<CalculationLine>? Lines(decimal pay, DayRules rules)
    {
        if (Scheme() is { } scheme)
        {
            return PolicyCalculator.Run(scheme, Input(pay, rules), rules).Lines;
        }

        if (Policy.Contains("46/2010", StringComparison.Ordinal) && YearsCounted().Match(Subject) is { Success: true } counted)
        {
            var (factor, years) = (
                rules.Rules.Of("nd46.year")[0],
                decimal.Parse(counted.Groups["years"].Value, CultureInfo.InvariantCulture)
            );
            return [CalculationLine.Of(3, factor, string.Empty, years * factor.Value, pay)];
        }

        return
            Policy.Contains("07/2026", StringComparison.Ordinal)
            && AllowanceCode() is { } code
            && rules.Rules.Find(code, Day) is { } allowance
            ? [CalculationLine.Of(1, allowance, string.Empty, allowance.Value, pay)]
            : null;
    }

    private PolicyInput Input(decimal pay, DayRules rules)
    {
        var (early, insured, worked) = (Number("months_early"), Number("shi_years"), Number("months_worked"));
        var years = insured ?? MonthsToYears.Of((int)(worked ?? 0), rules);
        var atAge = AtAge().IsMatch(Subject) || AtAge().IsMatch(Provision);
        return new PolicyInput
        {
            Pay = pay,
            MonthsEarly = (int)(early ?? (Number("years_early") * 12) ?? (atAge ? 0 : int.MaxValue)),
            YearsEarly = Number("years_early") ?? MonthsToYears.Of((int)(early ?? 0), rules),
            InsuranceYears = years,
            InsuranceMonths = (int)(worked ?? (years * 12)),
            WorkedYears = years,
            WorkedMonths = (int)(worked ?? (years * 12)),
            Late = Cell("leave_window").StartsWith("after", StringComparison.OrdinalIgnoreCase),
            Pensioner = atAge && early is null or 0,
            Reinforced = ToProvince().IsMatch(Subject) ? Reinforced.ToProvince : Reinforced.ToCommune,
        };
    }

    private Scheme? Scheme()
    {
        var article = ArticleNumber().Match(Provision) is { Success: true } found
            ? int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)
            : 0;
        return (Policy, article) switch
        {
            (var policy, 7) when policy.Contains("178/2024", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .EarlyRetirement178,
            (var policy, 9) when policy.Contains("178/2024", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .SeveranceOfficial178,
            (var policy, 10) when policy.Contains("178/2024", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .SeveranceEmployee178,
            (var policy, 12) when policy.Contains("178/2024", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .Reinforcement178,
            (var policy, _) when policy.Contains("07/2025", StringComparison.Ordinal) => ThongSuot.Benefits.Policy.Scheme.ElectionAge07,
            (var policy, 6) when policy.Contains("154/2025", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .EarlyRetirement154,
            (var policy, 7) when policy.Contains("154/2025", StringComparison.Ordinal) => ThongSuot.Benefits.Policy.Scheme.OutsideBudget154,
            (var policy, 8) when policy.Contains("154/2025", StringComparison.Ordinal) => Training().IsMatch(Subject)
                ? ThongSuot.Benefits.Policy.Scheme.Training154
                : ThongSuot.Benefits.Policy.Scheme.Severance154,
            (var policy, 9) when policy.Contains("154/2025", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .PartTimeCommune154,
            (var policy, 10) when policy.Contains("154/2025", StringComparison.Ordinal) => ThongSuot
                .Benefits
                .Policy
                .Scheme
                .PartTimeHamlet154,
            (var policy, _) when policy.Contains("170/2025", StringComparison.Ordinal) => ThongSuot.Benefits.Policy.Scheme.Resignation170,
            _ => null,
        };
    }

    private string? AllowanceCode()
    {
        var (text, deputy) = (Subject.ToLowerInvariant(), Deputy().IsMatch(Subject));
        var post =
            text.Contains("chair", StringComparison.Ordinal) ? (deputy ? "vice-chair" : "chair")
            : text.Contains("head", StringComparison.Ordinal) ? (deputy ? "deputy-head" : "head")
            : null;
        return post is null ? null : $"nd07.{post}{(BigCity().IsMatch(Subject) ? ".city" : string.Empty)}";
    }

    private void Compare(List<string> problems, string column, decimal computed)
    {
        if ((Number(column) ?? 0) != computed)
        {
            problems.Add(Differs(column, computed, Number(column)));
        }
    }

    private static string Differs(string column, decimal computed, decimal? told) =>
        $"{column}: tính ra {Plain(computed)}, tệp ghi {(told is { } number ? Plain(number) : "trống")}.";

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bArt(icle)?\.?\s*(?<number>[0-9]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"years counted\s*=\s*(?<years>[0-9]+(\.[0-9]+)?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsCounted();

    [GeneratedRegex(
        @"\b(at|reached|over|past) (the )?(retirement |pension )?age\b|\bpensioner\b|drawing a pension|at age",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AtAge();

    [GeneratedRegex(@"\bto (a|the)? ?provinc|province[- ]level", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ToProvince();

    [GeneratedRegex(@"\b(vice|deputy)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"train", RegexOptions.IgnoreCase)]
    private static partial Regex Training();

    [GeneratedRegex(
        @"^(?!.*\b(other|outside|not|elsewhere|ngoài)\b).*(\bHN\b|\bHCM|Hanoi|Ha Noi|Hà Nội|Hồ Chí Minh)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BigCity();
}
