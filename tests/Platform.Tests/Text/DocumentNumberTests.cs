using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("1234/QĐ-UBND", true)]
    [InlineData("125-QĐ/TU", true)]
    [InlineData("UNC 12", true)]
    [InlineData("=1", false)]
    [InlineData("-12/UBND", false)]
    [InlineData("12\n/UBND", false)]
    [InlineData("12\u202E/UBND", false)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    public void A_number_of_a_document_is_a_line_of_what_such_numbers_hold(string? text, bool isOne) =>
        DocumentNumber.IsOne(text).ShouldBe(isOne);
}
