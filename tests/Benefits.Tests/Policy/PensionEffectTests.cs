using ThongSuot.Benefits.Policy;

namespace ThongSuot.Benefits.Tests.Policy;

public sealed class PensionEffectTests
{
    [Fact]
    public void Early_retirement_keeps_the_percentage_of_the_years_insured_from_the_next_month()
    {
        // 22 years insured: 45 % for the first twenty of a man, 2 % for each after.
        var effect = PensionEffect.Of(Schemes.Of(Scheme.EarlyRetirement178), Sample.Facts, Sample.Rules);
        (effect.Rate, effect.From, effect.Ends).ShouldBe((49m, new DateOnly(2025, 5, 1), false));
        effect.Words.ShouldContain("không trừ tỷ lệ");
        effect.StayingRate.ShouldBe(54m);
    }

    [Fact]
    public void Severance_ends_insurance_and_the_pension_waits_for_the_age()
    {
        var effect = PensionEffect.Of(Schemes.Of(Scheme.SeveranceOfficial178), Sample.Facts, Sample.Rules);
        effect.Ends.ShouldBeTrue();
        effect.From.ShouldBe(Sample.Facts.Retirement(Sample.Rules).PensionFrom);
        effect.Words.ShouldStartWith("Chấm dứt");
        effect.Words.ShouldContain("bảo lưu");
    }

    [Theory]
    [InlineData(14 * 12, null)]
    [InlineData(15 * 12, 40)]
    [InlineData(19 * 12, 44)]
    [InlineData(36 * 12, 75)]
    public void The_percentage_follows_the_years_and_never_passes_its_top(int months, int? rate)
    {
        var facts = Sample.Facts with { InsuranceMonths = months, LeaveOn = new DateOnly(2025, 8, 1) };
        PensionEffect.Of(Schemes.Of(Scheme.EarlyRetirement178), facts, Sample.Rules).Rate.ShouldBe(rate);
    }
}
