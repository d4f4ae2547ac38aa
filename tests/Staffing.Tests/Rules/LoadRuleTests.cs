using ThongSuot.Staffing.Plans;

namespace ThongSuot.Staffing.Tests.Rules;

public sealed class LoadRuleTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(0.3, 2)]
    [InlineData(0.35, 3)]
    [InlineData(1.4, 4)]
    public void People_are_the_base_and_what_dossiers_take_halves_rounded_up(double perDay, int people)
    {
        // 8 hours a dossier of 8 × 70% hours a day: 1.43 people a daily dossier.
        var rule = LoadRule.Make("dat-dai", Sample.Today, 2, 8, 70, "dat-dai", "Khảo sát", Sample.Today).Value;
        rule.Need((decimal)perDay).ShouldBe(people);
    }

    [Fact]
    public void A_rule_that_cannot_be_is_refused_at_its_field()
    {
        static string? Refused(
            DateOnly? from = null,
            decimal? people = 1,
            decimal? hours = 1,
            int? share = 50,
            string? note = "Khảo sát"
        ) => LoadRule.Make("dat-dai", from ?? Sample.Today, people, hours, share, null, note, Sample.Today).Refusal?.Field;

        Refused().ShouldBeNull();
        Refused(Sample.Today.AddDays(-1)).ShouldBe("ValidFrom");
        Refused(people: -1).ShouldBe("BasePeople");
        Refused(hours: 0).ShouldBe("Hours");
        Refused(share: 5).ShouldBe("Share");
        Refused(note: "").ShouldBe("Note");
    }

    [Theory]
    [InlineData(0, 3, new[] { 300, 200, 100 })]
    [InlineData(2, 3, new[] { 100 })]
    [InlineData(3, 3, new int[0])]
    [InlineData(1, 4, new[] { 200, 100, 100 })]
    public void The_first_place_of_a_work_nobody_does_weighs_most(int present, int need, int[] weights) =>
        ProblemBuilder.ShortageWeights(present, need, 100, Sample.Law()).ShouldBe(weights);
}
