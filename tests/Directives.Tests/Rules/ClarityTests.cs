namespace ThongSuot.Directives.Tests.Rules;

public sealed class ClarityTests
{
    public static TheoryData<Clarity, string> Each =>
        new()
        {
            { Clarity.Person, "người" },
            { Clarity.Work, "việc" },
            { Clarity.Time, "thời gian" },
            { Clarity.Responsibility, "trách nhiệm" },
            { Clarity.Product, "sản phẩm" },
            { Clarity.Authority, "thẩm quyền" },
        };

    [Theory, MemberData(nameof(Each))]
    public void A_directive_that_lacks_one_of_the_six_is_unclear_in_exactly_that(Clarity clarity, string name)
    {
        var draft = Without(clarity);
        draft.Missing().ShouldBe([clarity]);
        DirectiveRefusals.Unclear(draft.Missing()).Message.ShouldBe($"Chỉ đạo chưa rõ: {name}. Nhập đủ sáu rõ rồi giao.");
    }

    [Fact]
    public void One_that_lacks_all_names_all_and_a_clear_one_none()
    {
        new DirectiveDraft { Giver = Sample.Province }
            .Missing()
            .ShouldBe(Enum.GetValues<Clarity>());
        Sample.Clear.Missing().ShouldBeEmpty();
    }

    [Fact]
    public void Half_of_a_clarity_is_none()
    {
        (Sample.Clear with { LeadPath = null }).Missing().ShouldBe([Clarity.Person]);
        (Sample.Clear with { Product = null }).Missing().ShouldBe([Clarity.Product]);
        (Sample.Clear with { LegalGround = " " }).Missing().ShouldBe([Clarity.Authority]);
        (Sample.Clear with { SupportersDo = null }).Missing().ShouldBe([Clarity.Responsibility], "supporting units must know what they do");
        (Sample.Clear with { SupportersDo = null, SupportPaths = [] }).Missing().ShouldBeEmpty();
    }

    private static DirectiveDraft Without(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => Sample.Clear with { Person = null },
            Clarity.Work => Sample.Clear with { Work = " " },
            Clarity.Time => Sample.Clear with { DueOn = null },
            Clarity.Responsibility => Sample.Clear with { LeadAnswersFor = null },
            Clarity.Product => Sample.Clear with { ProductText = null },
            _ => Sample.Clear with { DirectedBy = "" },
        };
}
