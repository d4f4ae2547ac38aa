using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(8_000, "Tám nghìn đồng")]
    [InlineData(10_000, "Mười nghìn đồng")]
    [InlineData(15_000, "Mười lăm nghìn đồng")]
    [InlineData(21_000, "Hai mươi mốt nghìn đồng")]
    [InlineData(24_000, "Hai mươi bốn nghìn đồng")]
    [InlineData(55_005, "Năm mươi lăm nghìn không trăm linh năm đồng")]
    [InlineData(100_000, "Một trăm nghìn đồng")]
    [InlineData(101_011, "Một trăm linh một nghìn không trăm mười một đồng")]
    [InlineData(1_000_000, "Một triệu đồng")]
    [InlineData(1_005_000, "Một triệu không trăm linh năm nghìn đồng")]
    [InlineData(725_000_000, "Bảy trăm hai mươi lăm triệu đồng")]
    [InlineData(1_000_000_000, "Một tỷ đồng")]
    [InlineData(2_300_000_000_000, "Hai nghìn ba trăm tỷ đồng")]
    public void Money_is_read_as_papers_write_it(long dong, string words) => VietnameseNumber.Money(dong).ShouldBe(words);

    [Fact]
    public void Below_zero_is_said() => VietnameseNumber.InWords(-120_000).ShouldBe("âm một trăm hai mươi nghìn");

    [Fact]
    public void The_longest_numbers_do_not_break_it() =>
        VietnameseNumber.InWords(long.MinValue).ShouldStartWith("âm chín tỷ hai trăm hai mươi ba triệu");
}
