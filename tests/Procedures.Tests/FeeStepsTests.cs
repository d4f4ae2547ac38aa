namespace ThongSuot.Procedures.Tests;

/// <summary>A fee that falls with the count (Circular 226/2016/TT-BTC, Art. 4).</summary>
public sealed class FeeStepsTests
{
    private static readonly FeeLine Copies = new(FeeBasis.PerUnit, null, 2_000, "trang", null, null, string.Empty)
    {
        Steps = new FeeSteps(3, 1_000, 200_000),
    };

    [Theory]
    [InlineData(1, 1, 2_000)]
    [InlineData(2, 1, 4_000)]
    [InlineData(3, 1, 5_000)]
    [InlineData(10, 3, 36_000)]
    [InlineData(198, 1, 200_000)]
    [InlineData(199, 2, 400_000)]
    [InlineData(10_000, 1, 200_000)]
    public void Pages_after_the_second_cost_less_and_a_copy_never_more_than_its_ceiling(int pages, int copies, long due) =>
        Copies.Total(pages, copies).ShouldBe(due);

    [Theory]
    [InlineData("từ 3: 1.000; tối đa 200.000", 3, 1_000L, 200_000L)]
    [InlineData("Từ 3:1000", 3, 1_000L, null)]
    [InlineData("từ 11: 500 ; tối đa năm nghìn", null, null, null)]
    [InlineData("từ 1: 1.000", null, null, null)]
    [InlineData("từ 3: 0", null, null, null)]
    [InlineData("từ 3: 1.000; tối đa 0", null, null, null)]
    [InlineData("1.000 từ trang 3", null, null, null)]
    [InlineData("", null, null, null)]
    public void It_is_read_as_it_is_written_and_nothing_else_is(string typed, int? from, long? amount, long? most)
    {
        var read = FeeSteps.Of(typed);
        (read?.From, read?.Amount, read?.Most).ShouldBe((from, amount, most));
        (read is null || FeeSteps.Of(read.ToString()) == read).ShouldBeTrue("what is kept is read again the same");
    }

    [Fact]
    public void The_words_of_the_fee_tell_its_steps() =>
        new ProcedureFee([Copies])
            .WordsOn(ProcedureChannel.Direct, new DateOnly(2026, 1, 5))
            .ShouldBe("2.000\u00a0đ/trang, từ 3: 1.000; tối đa 200.000");
}
