using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Benefits.Policy;
using ThongSuot.TestKit;

namespace ThongSuot.Benefits.Tests.Policy;

public sealed class CalculatorTests
{
    private static readonly Scheme[] All = Enum.GetValues<Scheme>();

    [Fact]
    public void The_published_man_is_counted_from_his_dates_alone()
    {
        // Published (P-02): 30 months early, 744.778.125 đồng by its three components.
        var (facts, rules) = (Sample.Facts, Sample.Rules);
        facts.Retirement(rules).PensionFrom.ShouldBe(new DateOnly(2027, 11, 1));
        facts.MonthsEarly(rules).ShouldBe(30);
        var calculation = PolicyCalculator.Run(Scheme.EarlyRetirement178, facts, rules);
        calculation.Pay.ShouldBe(15_356_250);
        calculation.Total.ShouldBe(744_778_125);
        calculation
            .Lines.Select(line => (line.Part, line.Months, line.Source))
            .ShouldBe([
                (1, 30m, "Điều 7 khoản 1 điểm a NĐ 178/2024/NĐ-CP"),
                (2, 12.5m, "Điều 7 khoản 2 điểm a NĐ 178/2024/NĐ-CP"),
                (3, 5m, "Điều 7 khoản 2 NĐ 178/2024/NĐ-CP"),
                (3, 1m, "Điều 7 khoản 2 NĐ 178/2024/NĐ-CP"),
            ]);
        calculation.Lines[0].Inputs.ShouldBe("30 tháng nghỉ sớm × 1");
    }

    [Fact]
    public void Allowances_of_party_committee_and_region_are_known_and_not_counted()
    {
        // Published inputs (P-05): 5,42 + 0,40 and the 25 %; cấp ủy 0,30 and khu vực 0,20 stay out.
        var pay = MonthPay.Of(
            new PayParts
            {
                Grade = 5.42m,
                Leadership = 0.40m,
                PublicService = true,
                Excluded = 0.50m,
            },
            PayRule.Full,
            Sample.Rules.On(new DateOnly(2025, 5, 1))
        );
        pay.Amount.ShouldBe(17_023_500);
        pay.Words.ShouldContain("không tính phụ cấp 0,5");
    }

    [Fact]
    public void Sixty_months_early_give_more_than_sixty_one()
    {
        var sixty = EarlyBy(60);
        var sixtyOne = EarlyBy(61);
        (sixty.Months, sixtyOne.Months).ShouldBe((90m, 81m));
        sixtyOne.Total.ShouldBe(867_145_500);
        Comparison
            .BoundaryWords(Sample.Rules.On(new DateOnly(2025, 8, 1)))
            .ShouldBe(
                "Mốc 60 tháng: nghỉ sớm đến 60 tháng hưởng 1 tháng lương mỗi tháng và 5 tháng lương mỗi năm; sớm hơn nữa chỉ còn 0,9 và 4. Vì vậy 61 tháng được ít hơn 60 tháng."
            );

        static Calculation EarlyBy(int months)
        {
            var rules = Sample.Rules.On(new DateOnly(2025, 8, 1));
            return PolicyCalculator.Run(
                Scheme.EarlyRetirement178,
                new PolicyInput
                {
                    Pay = 10_705_500,
                    MonthsEarly = months,
                    YearsEarly = MonthsToYears.Of(months, rules),
                    InsuranceYears = 20,
                    InsuranceMonths = 240,
                },
                rules
            );
        }
    }

    [Fact]
    public void One_month_later_crosses_the_boundary_and_the_page_says_why_it_gives_more()
    {
        // 61 months early on 1/5/2025, 60 on 1/6/2025.
        var facts = Sample.Facts with { BirthOn = new DateOnly(1968, 5, 15) };
        facts.MonthsEarly(Sample.Rules).ShouldBe(61);
        var choices = Comparison.OfDates(Scheme.EarlyRetirement178, facts, Sample.Rules);
        var later = choices.Single(choice => choice.LeaveOn == new DateOnly(2025, 6, 1));
        later.MonthsEarly.ShouldBe(60);
        later.Difference!.Value.ShouldBePositive();
        later.Why.ShouldNotBeNull().ShouldContain("61 tháng được ít hơn 60 tháng");
        Comparison.CrossesBoundary(Scheme.EarlyRetirement178, choices, Sample.Rules).ShouldBeTrue();
        choices.Single(choice => choice.LeaveOn == facts.LeaveOn).Difference.ShouldBe(0);
        choices
            .Single(choice => choice.LeaveOn == new DateOnly(2025, 9, 1))
            .Why.ShouldNotBeNull()
            .ShouldContain("đã kết thúc ngày 31/8/2025");
    }

    [Fact]
    public void Pay_is_of_the_month_before_leaving_so_a_new_base_salary_counts_a_month_later()
    {
        Pay(new DateOnly(2026, 7, 1)).ShouldBe(3.66m * 2_340_000);
        Pay(new DateOnly(2026, 8, 1)).ShouldBe(3.66m * 2_530_000);

        static decimal Pay(DateOnly leave) =>
            MonthPay.Of(new PayParts { Grade = 3.66m, PublicService = true }, PayRule.Narrow, Sample.Rules.On(leave)).Amount;
    }

    [Fact]
    public void From_the_thirteenth_month_the_lump_sum_is_halved_and_nothing_else()
    {
        var late = Sample.Facts with { ReorganisedOn = new DateOnly(2024, 5, 1) };
        var (before, after) = (
            PolicyCalculator.Run(Scheme.EarlyRetirement178, Sample.Facts, Sample.Rules),
            PolicyCalculator.Run(Scheme.EarlyRetirement178, late, Sample.Rules)
        );
        (after.AmountOf(1) * 2, after.AmountOf(2), after.AmountOf(3)).ShouldBe(
            (before.AmountOf(1), before.AmountOf(2), before.AmountOf(3))
        );
        after.Total.ShouldBe(514_434_375, "derived (D-03)");
    }

    [Fact]
    public void The_total_is_the_sum_of_its_lines_and_each_line_its_months_times_the_pay_rounded_half_up()
    {
        var paid = new HashSet<Scheme>();
        Prop.ForAll(Gen.Elements(All).ToArbitrary(), Gen.ArrayOf(Gen.Choose(0, 100_000), 6).ToArbitrary(), (scheme, numbers) =>
            {
                var (input, rules) = (InputOf(numbers), Sample.Rules.On(new DateOnly(2025, 8, 1)));
                var calculation = PolicyCalculator.Run(scheme, input, rules);
                calculation.Total.ShouldBe(calculation.Lines.Sum(line => line.Amount));
                foreach (var line in calculation.Lines)
                {
                    var exact = line.Months * input.Pay;
                    (line.Amount - exact).ShouldBeInRange(-0.5m, 0.5m);
                    line.Amount.ShouldBeGreaterThanOrEqualTo(0);
                    line.Source.ShouldNotBeEmpty();
                }

                // More pay never gives less.
                PolicyCalculator
                    .Run(scheme, input with { Pay = input.Pay + 1_000 }, rules)
                    .Total.ShouldBeGreaterThanOrEqualTo(calculation.Total);
                if (calculation.Total > 0)
                {
                    paid.Add(scheme);
                }
            })
            .Check(Drawn.Cases(500));
        paid.Order().ShouldBe(All.Order(), "nothing is the sum of nothing");
    }

    [Fact]
    public void More_years_of_insurance_or_work_never_give_less()
    {
        var rules = Sample.Rules.On(new DateOnly(2025, 8, 1));
        long Total(Scheme scheme, int months) =>
            PolicyCalculator
                .Run(
                    scheme,
                    new PolicyInput
                    {
                        Pay = 9_000_000,
                        MonthsEarly = 40,
                        YearsEarly = 3.5m,
                        InsuranceMonths = months,
                        InsuranceYears = MonthsToYears.Of(months, rules),
                        WorkedMonths = months,
                        WorkedYears = MonthsToYears.Of(months, rules),
                    },
                    rules
                )
                .Total;

        // Forty years, each month: what a random draw would rarely meet is where a group ends.
        var less =
            from scheme in All
            from months in Enumerable.Range(0, 480)
            where Total(scheme, months + 1) < Total(scheme, months)
            select $"{scheme} after {months} months";
        // The decrees' own groups: whoever has less than twenty years gets less for the first fifteen but something for each one
        // after them, and a part-timer is counted by the months to the age of retirement from five years of work on. Within a
        // group it holds.
        less.ShouldBe(["EarlyRetirement178 after 234 months", "PartTimeCommune154 after 59 months", "PartTimeHamlet154 after 59 months"]);
    }

    [Fact]
    public void Within_a_group_an_earlier_leave_never_gives_less()
    {
        var rules = Sample.Rules.On(new DateOnly(2025, 8, 1));
        foreach (var (from, to) in new[] { (1, 23), (24, 60), (61, 120) })
        {
            for (var months = from; months < to; months++)
            {
                Total(months + 1).ShouldBeGreaterThanOrEqualTo(Total(months), $"{months} months");
            }
        }

        long Total(int months) =>
            PolicyCalculator
                .Run(
                    Scheme.EarlyRetirement178,
                    new PolicyInput
                    {
                        Pay = 10_000_000,
                        MonthsEarly = months,
                        YearsEarly = MonthsToYears.Of(months, rules),
                        InsuranceYears = 21,
                    },
                    rules
                )
                .Total;
    }

    private static PolicyInput InputOf(int[] random) =>
        new()
        {
            Pay = 2_000_000 + (random[0] * 1_234.5m % 40_000_000),
            MonthsEarly = random[1] % 130,
            YearsEarly = random[1] % 130 / 12m,
            InsuranceMonths = random[2] % 480,
            InsuranceYears = random[2] % 480 / 12m,
            WorkedMonths = random[3] % 400,
            WorkedYears = random[3] % 400 / 12m,
            Late = random[4] % 2 == 0,
            Pensioner = random[5] % 9 == 0,
            TrainingMonths = random[4] % 7,
            CourseMonths = random[5] % 7,
        };
}
