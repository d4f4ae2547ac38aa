using System.Diagnostics;

namespace ThongSuot.Benefits.Policy;

/// <summary>
/// From inputs to lines and đồng, by the factors of a day: no database, no clock, decimals and whole numbers only. Whether
/// somebody may have a scheme is <see cref="Eligibility"/>'s to say; here every scheme is calculated as its article says.
/// </summary>
internal static class PolicyCalculator
{
    public static Calculation Run(Scheme scheme, PolicyInput input, DayRules rules) =>
        new(
            scheme,
            input.Pay,
            input.PayWords,
            [
                .. scheme switch
                {
                    Scheme.EarlyRetirement178 => EarlyRetirement178(input, rules),
                    Scheme.SeveranceOfficial178 => [.. Severance178("nd178.9", input, rules), Fixed(4, "nd178.9.job", input, rules)],
                    Scheme.SeveranceEmployee178 => Severance178("nd178.10", input, rules),
                    Scheme.Reinforcement178 => Reinforcement(input, rules),
                    Scheme.ElectionAge07 => ElectionAge(input, rules),
                    Scheme.EarlyRetirement154 =>
                    [
                        Times(2, "nd154.6.year", "năm nghỉ sớm", input.YearsEarly, input, rules),
                        .. Insurance("nd154.6.shi", input, rules),
                    ],
                    Scheme.OutsideBudget154 =>
                    [
                        Times(3, "nd154.7.year", "năm đóng BHXH", input.InsuranceYears, input, rules),
                        Fixed(4, "nd154.7.job", input, rules),
                    ],
                    Scheme.Severance154 =>
                    [
                        Times(3, "nd154.8.year", "năm đóng BHXH", input.InsuranceYears, input, rules),
                        Fixed(4, "nd154.8.job", input, rules),
                    ],
                    Scheme.Training154 => Training(input, rules),
                    Scheme.PartTimeCommune154 => PartTime("nd154.9", input, rules),
                    Scheme.PartTimeHamlet154 => PartTime("nd154.10", input, rules),
                    Scheme.Resignation170 => Resignation(input, rules),
                    _ => throw new UnreachableException($"Scheme {scheme}"),
                },
            ]
        );

    /// <summary>The scheme for a person on his day of leaving.</summary>
    public static Calculation Run(Scheme scheme, PolicyFacts facts, PolicyRules rules) =>
        Run(scheme, facts.InputOf(Schemes.Of(scheme), rules), rules.On(facts.LeaveOn));

    private static List<CalculationLine> EarlyRetirement178(PolicyInput input, DayRules rules)
    {
        if (input.MonthsEarly < rules.Whole("nd178.7.from"))
        {
            // Less than two years early: the lump sum alone.
            return
            [
                Times(1, input.Late ? "nd178.7.last.lump-late" : "nd178.7.last.lump", "tháng nghỉ sớm", input.MonthsEarly, input, rules),
            ];
        }

        var (near, cap) = (input.MonthsEarly <= rules.Whole("nd178.7.near"), rules.Whole("nd178.cap"));
        var group = near ? "nd178.7.near" : "nd178.7.far";
        return
        [
            Times(
                1,
                input.Late ? $"{group}.lump-late" : $"{group}.lump",
                near ? "tháng nghỉ sớm" : $"tháng (nghỉ sớm {input.MonthsEarly} tháng, tính nhiều nhất {cap})",
                Math.Min(input.MonthsEarly, cap),
                input,
                rules
            ),
            Times(2, $"{group}.year", "năm nghỉ sớm", input.YearsEarly, input, rules),
            .. Insurance("nd178.7.shi", input, rules),
        ];
    }

    private static List<CalculationLine> Severance178(string article, PolicyInput input, DayRules rules)
    {
        var months = Math.Min(input.InsuranceMonths, rules.Whole("nd178.cap"));
        var words =
            months < input.InsuranceMonths
                ? $"tháng (đóng BHXH {input.InsuranceMonths} tháng, tính nhiều nhất {months})"
                : "tháng đóng BHXH";
        return
        [
            Times(1, input.Late ? $"{article}.month-late" : $"{article}.month", words, months, input, rules),
            Times(3, $"{article}.year", "năm đóng BHXH", input.InsuranceYears, input, rules),
        ];
    }

    /// <summary>The first years at one price, each later one at another; those with fewer years have a price of their own.</summary>
    private static IEnumerable<CalculationLine> Insurance(string article, PolicyInput input, DayRules rules)
    {
        var (years, full) = (input.InsuranceYears, rules.Value($"{article}.full-years"));
        var group = years >= full ? "full" : "short";
        var first = rules.Value($"{article}.{group}-years");
        if (years < first)
        {
            yield break;
        }

        var (price, more) = (rules[$"{article}.{group}"], rules[$"{article}.{group}-more"]);
        yield return CalculationLine.Of(
            3,
            price,
            $"{Figure.Of(first)} năm đầu trong {Figure.Of(years)} năm đóng BHXH",
            price.Value,
            input.Pay
        );
        if (years > first && more.Value > 0)
        {
            yield return CalculationLine.Of(
                3,
                more,
                $"{Figure.Of(years - first)} năm × {Figure.Of(more.Value)}",
                (years - first) * more.Value,
                input.Pay
            );
        }
    }

    private static List<CalculationLine> Reinforcement(PolicyInput input, DayRules rules) =>
        [Fixed(1, input.Reinforced == Reinforced.ToProvince ? "nd178.12.province" : "nd178.12.commune", input, rules)];

    private static List<CalculationLine> ElectionAge(PolicyInput input, DayRules rules)
    {
        var (first, more, cap, until) = (
            rules["nq07.first"],
            rules["nq07.more"],
            rules.Value("nq07.cap"),
            rules.Whole("nq07.first-months")
        );
        var lines = new List<CalculationLine>
        {
            CalculationLine.Of(1, first, $"công tác {input.WorkedMonths} tháng", first.Value, input.Pay),
        };
        if (input.WorkedMonths > until)
        {
            var extra = (input.WorkedMonths - until) * more.Value;
            var kept = Math.Min(extra, cap - first.Value);
            lines.Add(
                CalculationLine.Of(
                    1,
                    more,
                    $"{input.WorkedMonths - until} tháng × {Figure.Of(more.Value)}{(kept < extra ? $", tổng không quá {Figure.Of(cap)} tháng" : string.Empty)}",
                    kept,
                    input.Pay
                )
            );
        }

        return lines;
    }

    private static List<CalculationLine> Training(PolicyInput input, DayRules rules)
    {
        var (pay, course) = (rules["nd154.8.training.pay"], rules["nd154.8.training.course"]);
        var lines = new List<CalculationLine>();
        foreach (
            var (part, factor, months, words) in new[]
            {
                (1, pay, input.TrainingMonths, "tháng học nghề"),
                (2, course, input.CourseMonths, "tháng lương chi phí khóa học"),
            }
        )
        {
            if (months > 0)
            {
                lines.Add(
                    CalculationLine.Of(
                        part,
                        factor,
                        $"{Figure.Of(months)} {words}, nhiều nhất {Figure.Of(factor.Value)}",
                        Math.Min(months, factor.Value),
                        input.Pay
                    )
                );
            }
        }

        return
        [
            .. lines,
            Times(3, "nd154.8.training.year", "năm đóng BHXH", input.InsuranceYears, input, rules),
            Fixed(4, "nd154.8.training.job", input, rules),
        ];
    }

    private static List<CalculationLine> PartTime(string article, PolicyInput input, DayRules rules)
    {
        if (input.Pensioner || input.MonthsEarly == 0)
        {
            return [Fixed(1, $"{article}.pension", input, rules)];
        }

        var (worked, cap) = (input.WorkedMonths, rules.Whole($"{article}.cap"));
        var (months, words) =
            worked < rules.Whole($"{article}.years") ? (worked, "tháng công tác")
            : input.MonthsEarly < cap ? (input.MonthsEarly, "tháng đến tuổi nghỉ hưu")
            : (cap, $"tháng (còn {input.MonthsEarly} tháng đến tuổi nghỉ hưu, tính nhiều nhất {cap})");
        return
        [
            Times(1, $"{article}.month", words, months, input, rules),
            Times(3, $"{article}.year", "năm công tác", input.WorkedYears, input, rules),
            Fixed(4, $"{article}.job", input, rules),
        ];
    }

    private static List<CalculationLine> Resignation(PolicyInput input, DayRules rules)
    {
        var line = Times(3, "nd170.year", "năm công tác có đóng BHXH", input.InsuranceYears, input, rules);
        var least = rules["nd170.least"];
        // Half a year to a year of work: at least one month's pay.
        var atLeast = input.InsuranceMonths is >= 6 and < 12 && line.Months < least.Value;
        return
        [
            atLeast ? CalculationLine.Of(3, least, $"công tác có đóng BHXH {input.InsuranceMonths} tháng", least.Value, input.Pay) : line,
            Fixed(4, "nd170.job", input, rules),
        ];
    }

    private static CalculationLine Times(int part, string code, string words, decimal count, PolicyInput input, DayRules rules)
    {
        var factor = rules[code];
        return CalculationLine.Of(part, factor, $"{Figure.Of(count)} {words} × {Figure.Of(factor.Value)}", count * factor.Value, input.Pay);
    }

    private static CalculationLine Fixed(int part, string code, PolicyInput input, DayRules rules)
    {
        var factor = rules[code];
        return CalculationLine.Of(part, factor, $"{Figure.Of(factor.Value)} {factor.Unit}", factor.Value, input.Pay);
    }
}
