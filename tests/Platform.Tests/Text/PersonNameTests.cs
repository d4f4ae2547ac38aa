using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Nguyễn Mẫu An", true)]
    [InlineData("H'Mẫu Niê", true)]
    [InlineData("Y Mẫu-Êban", true)]
    [InlineData("Công ty TNHH Mẫu 1-5 (chi nhánh)", true)]
    [InlineData("“Mẫu & Cộng sự”", true)]
    [InlineData("12345", false)]
    [InlineData("0912345678a", false)]
    [InlineData("=CMD()", false)]
    [InlineData("+An", false)]
    [InlineData("@An", false)]
    [InlineData("-An", false)]
    [InlineData("An\nBình", false)]
    [InlineData("An\u202EBình", false)]
    [InlineData("An\u200BBình", false)]
    [InlineData("An <b>", false)]
    [InlineData("An|Bình", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_is_one_line_of_what_names_hold(string? text, bool isOne) => PersonName.IsOne(text).ShouldBe(isOne);

    [Fact]
    public void A_person_has_no_number_in_the_name() => PersonName.IsPersons("Mẫu 2").ShouldBeFalse();
}
