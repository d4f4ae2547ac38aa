using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.People;

namespace ThongSuot.Benefits.Tests.Policy;

public sealed class EligibilityTests
{
    [Fact]
    public void The_published_man_is_eligible_and_told_why()
    {
        var found = Eligibility.Of(Scheme.EarlyRetirement178, Sample.Facts, Sample.Rules);
        found.IsEligible.ShouldBeTrue();
        found.Reasons.Select(reason => reason.Code).ShouldBe(["open", "category", "voluntary", "early", "insured", "window"]);
    }

    [Theory]
    [InlineData("pregnant", "Đang mang thai")]
    [InlineData("child", "dưới 36 tháng")]
    [InlineData("discipline", "kỷ luật")]
    [InlineData("closed", "31/8/2025 (Kết luận 183-KL/TW)")]
    [InlineData("not-yet", "chỉ áp dụng từ 1/1/2025")]
    [InlineData("insured", "chưa đủ 15 năm")]
    [InlineData("at-age", "Đã đủ tuổi nghỉ hưu")]
    [InlineData("too-early", "nhiều hơn 120 tháng")]
    [InlineData("reorganised", "Chưa có ngày quyết định sắp xếp")]
    [InlineData("before-reorganisation", "trước ngày quyết định sắp xếp")]
    [InlineData("category", "không áp dụng cho người hoạt động không chuyên trách")]
    public void What_stands_against_early_retirement_is_named_with_the_remedy(string code, string words)
    {
        var facts = code switch
        {
            "pregnant" => Sample.Facts with { Sex = Sex.Female, Voluntary = false, PregnantOrOnLeave = true },
            "child" => Sample.Facts with { Voluntary = false, ChildUnder36Months = true },
            "discipline" => Sample.Facts with { UnderDiscipline = true },
            "closed" => Sample.Facts.LeavingOn(new DateOnly(2025, 9, 1)),
            "not-yet" => Sample.Facts.LeavingOn(new DateOnly(2024, 12, 1)),
            "insured" => Sample.Facts with { InsuranceMonths = 179 },
            "at-age" => Sample.Facts with { BirthOn = new DateOnly(1963, 1, 15) },
            "too-early" => Sample.Facts with { BirthOn = new DateOnly(1976, 1, 15) },
            "reorganised" => Sample.Facts with { ReorganisedOn = null },
            "before-reorganisation" => Sample.Facts with { ReorganisedOn = new DateOnly(2025, 6, 1) },
            _ => Sample.Facts with { Category = PersonCategory.PartTimeCommune },
        };
        var against = Eligibility.Of(Scheme.EarlyRetirement178, facts, Sample.Rules).FirstAgainst.ShouldNotBeNull();
        against.Code.ShouldBe(code);
        against.Text.ShouldContain(words);
    }

    [Fact]
    public void Whoever_asks_for_it_in_writing_may_leave_with_a_small_child() =>
        Eligibility
            .Of(Scheme.EarlyRetirement178, Sample.Facts with { ChildUnder36Months = true, PregnantOrOnLeave = true }, Sample.Rules)
            .IsEligible.ShouldBeTrue();

    [Theory]
    [InlineData(23, "too-near")]
    [InlineData(24, null)]
    [InlineData(60, null)]
    [InlineData(61, "too-early")]
    public void Decree_154_takes_two_to_five_years_early(int months, string? against)
    {
        // Born so that the pension begins that many months after 1/8/2025.
        var facts = BornFor(months);
        facts.MonthsEarly(Sample.Rules).ShouldBe(months);
        Eligibility.Of(Scheme.EarlyRetirement154, facts, Sample.Rules).FirstAgainst?.Code.ShouldBe(against);
        (Eligibility.Of(Scheme.EarlyRetirement154, facts, Sample.Rules).FirstAgainst?.Code).ShouldBe(against);
    }

    [Fact]
    public void Less_than_two_years_early_have_the_lump_sum_alone_under_decree_178()
    {
        var facts = BornFor(23) with { LeaveOn = new DateOnly(2025, 8, 1) };
        Eligibility.Of(Scheme.EarlyRetirement178, facts, Sample.Rules).IsEligible.ShouldBeTrue();
        PolicyCalculator.Run(Scheme.EarlyRetirement178, facts, Sample.Rules).Lines.ShouldHaveSingleItem().Months.ShouldBe(23);
    }

    [Theory]
    [InlineData(Scheme.OutsideBudget154, 36, "near-age")]
    [InlineData(Scheme.OutsideBudget154, 37, null)]
    [InlineData(Scheme.Training154, 37, "training-age")]
    public void Other_articles_have_borders_of_their_own(object scheme, int months, string? against) =>
        (Eligibility.Of((Scheme)scheme, BornFor(months), Sample.Rules).FirstAgainst?.Code).ShouldBe(against);

    [Fact]
    public void Only_the_year_of_birth_known_is_the_first_of_january() =>
        RetirementAge
            .Of(Sex.Male, new DateOnly(1966, 1, 1), Sample.Rules.On(new DateOnly(2025, 5, 1)))
            .LeavesOn.ShouldBe(new DateOnly(2027, 10, 31));

    private static PolicyFacts BornFor(int months)
    {
        var facts = Sample.Facts with { LeaveOn = new DateOnly(2025, 8, 1) };
        for (var birth = new DateOnly(1955, 1, 15); birth.Year < 1990; birth = birth.AddMonths(1))
        {
            if ((facts with { BirthOn = birth }).MonthsEarly(Sample.Rules) == months)
            {
                return facts with { BirthOn = birth };
            }
        }

        throw new InvalidOperationException($"Nobody is {months} months early");
    }
}
