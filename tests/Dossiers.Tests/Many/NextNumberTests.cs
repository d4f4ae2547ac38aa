using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Tests.Many;

public sealed class NextNumberTests
{
    [Theory]
    [InlineData("15/SCT", "16/SCT")]
    [InlineData("099", "100")]
    [InlineData("009/CT-SY", "010/CT-SY")]
    [InlineData("SCT/15", null)]
    [InlineData("9999999999999999/CT", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_number_is_followed_by_the_next_of_its_register(string? number, string? next) => NextNumber.After(number).ShouldBe(next);
}
