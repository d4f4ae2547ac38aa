using ThongSuot.Procedures.BuiltIn;

namespace ThongSuot.Procedures.Tests.Fees;

public sealed class ProcedureFeeTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Fact]
    public void An_unknown_fee_is_never_free_and_never_an_amount()
    {
        foreach (var fee in new[] { ProcedureFee.Unknown, Fee(Line(FeeBasis.Unknown)), Fee(Line(FeeBasis.Exempt, note: "hộ nghèo")) })
        {
            fee.WordsOn(ProcedureChannel.Direct, Today).ShouldBe("chưa có mức trong danh mục");
            fee.DueOn(ProcedureChannel.Direct, Today).ShouldBeNull();
            fee.IsStated.ShouldBeFalse();
        }
    }

    [Fact]
    public void A_zero_of_the_portal_is_told_as_the_portals_and_not_as_free()
    {
        var fee = Fee(Line(FeeBasis.StatedZero));

        fee.WordsOn(ProcedureChannel.Direct, Today).ShouldBe("Cổng Dịch vụ công quốc gia ghi 0 đồng, chưa đối chiếu văn bản gốc");
        fee.DueOn(ProcedureChannel.Direct, Today).ShouldBeNull();
        fee.IsStated.ShouldBeFalse();
    }

    [Fact]
    public void What_the_council_sets_says_so_and_an_indication_is_no_amount()
    {
        Fee(Line(FeeBasis.SetByCouncil)).WordsOn(Today).ShouldBe("theo quy định của HĐND tỉnh");
        var indicated = Fee(Line(FeeBasis.SetByCouncil, 150_000));
        indicated.WordsOn(Today).ShouldStartWith("theo quy định của HĐND tỉnh (tham khảo 150.000");
        indicated.DueOn(ProcedureChannel.Direct, Today).ShouldBeNull();
    }

    [Fact]
    public void A_fee_by_unit_is_the_amount_times_the_quantity_and_a_free_one_is_nothing()
    {
        var copies = Fee(Line(FeeBasis.PerUnit, 8_000, "bản"));

        copies.DueOn(ProcedureChannel.Direct, Today, quantity: 3).ShouldBe(24_000);
        copies.WordsOn(Today).ShouldEndWith("/bản");
        Fee(Line(FeeBasis.Free)).DueOn(ProcedureChannel.Direct, Today).ShouldBe(0);
        Fee(Line(FeeBasis.Free)).WordsOn(Today).ShouldBe("không thu");
    }

    [Fact]
    public void Two_amounts_for_one_channel_have_to_be_chosen_and_one_for_each_channel_has_not()
    {
        var either = Fee(Line(FeeBasis.Fixed, 100_000), Line(FeeBasis.Fixed, 800_000));
        either.DueOn(ProcedureChannel.Direct, Today).ShouldBeNull();
        var byChannel = Fee(
            Line(FeeBasis.Fixed, 50_000) with
            {
                Channel = ProcedureChannel.Direct,
            },
            Line(FeeBasis.Fixed, 25_000) with
            {
                Channel = ProcedureChannel.Online,
            }
        );
        byChannel.DueOn(ProcedureChannel.Online, Today).ShouldBe(25_000);
        byChannel.DueOn(ProcedureChannel.Post, Today).ShouldBeNull();
        byChannel.WordsOn(Today).ShouldContain("nộp bưu chính: chưa có mức trong danh mục");
    }

    [Fact]
    public void A_fee_lowered_until_the_end_of_2026_is_the_lower_one_until_then_and_the_full_one_afterwards()
    {
        var fee = new ProcedureFee(BuiltInRows.Procedures().Single(row => row.Code == "1.000802").Fees);

        fee.DueOn(ProcedureChannel.Direct, new DateOnly(2026, 12, 31)).ShouldBe(250_000);
        fee.DueOn(ProcedureChannel.Direct, new DateOnly(2027, 1, 1)).ShouldBe(500_000);
    }

    [Theory]
    [InlineData(FeeBasis.Fixed, null, "", "có", "procedure.fee-amount-missing")]
    [InlineData(FeeBasis.Fixed, 20L, "", "", "procedure.fee-amount-odd")]
    [InlineData(FeeBasis.PerUnit, 8000L, "", "", "procedure.fee-unit-missing")]
    [InlineData(FeeBasis.Free, 8000L, "", "", "procedure.fee-amount-unwanted")]
    [InlineData(FeeBasis.Table, null, "", "", "procedure.fee-note-missing")]
    [InlineData(FeeBasis.Exempt, null, "", "", "procedure.fee-note-missing")]
    public void A_line_that_cannot_be_is_refused_in_words(FeeBasis basis, long? amount, string unit, string note, string code)
    {
        FeeCheck.Of([Line(basis, amount, unit, note)])!.Code.ShouldBe(code);
    }

    [Fact]
    public void Free_and_paid_for_the_same_channel_at_the_same_time_contradict_each_other()
    {
        var free = Line(FeeBasis.Free);
        var paid = Line(FeeBasis.Fixed, 5_000);

        FeeCheck.Of([free, paid])!.Code.ShouldBe("procedure.fee-free-and-paid");
        FeeCheck.Of([free with { Channel = ProcedureChannel.Online }, paid with { Channel = ProcedureChannel.Direct }]).ShouldBeNull();
        FeeCheck.Of([free with { ValidTo = Today }, paid with { ValidFrom = Today }]).ShouldBeNull();
        FeeCheck.Of([free, Line(FeeBasis.Exempt, note: "người khuyết tật")]).ShouldBeNull();
    }

    private static ProcedureFee Fee(params FeeLine[] lines) => new(lines);

    private static FeeLine Line(FeeBasis basis, long? amount = null, string unit = "", string note = "") =>
        new(basis, null, amount, unit, null, null, note);
}
