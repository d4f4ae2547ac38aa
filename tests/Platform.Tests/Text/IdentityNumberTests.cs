using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class IdentityNumberTests
{
    [Theory]
    [InlineData("025090123456", false, "025090123456")]
    [InlineData(" 025 090 123 456 ", false, "025090123456")]
    [InlineData("０２５０９０１２３４５６", false, "025090123456")]
    [InlineData("131234567", false, "131234567")]
    [InlineData("0101234567", true, "0101234567")]
    [InlineData("0101234567-001", true, "0101234567-001")]
    [InlineData("0101234567001", true, "0101234567-001")]
    [InlineData("025090123456", true, "025090123456")]
    public void A_number_is_read_as_it_stands_on_card_or_certificate(string typed, bool organisation, string expected) =>
        IdentityNumber.Normalise(typed, organisation).Value.ShouldBe(expected);

    [Theory]
    [InlineData("0101234567", false, "identity.wrong-length")]
    [InlineData("02509012345", false, "identity.wrong-length")]
    [InlineData("0250901234567", false, "identity.wrong-length")]
    [InlineData("131234567", true, "identity.wrong-length")]
    [InlineData("000000000000", false, "identity.one-digit")]
    [InlineData("9999999999", true, "identity.one-digit")]
    [InlineData("02509012345a", false, "identity.not-digits")]
    [InlineData("B1234567", false, "identity.not-digits")]
    public void What_is_no_number_of_that_kind_is_refused_by_what_is_wrong(string typed, bool organisation, string code) =>
        IdentityNumber.Normalise(typed, organisation, "IdentityNumber").Refusal!.Code.ShouldBe(code);

    [Theory]
    [InlineData("Trần Mẫu Hoa", true, true)]
    [InlineData("Y", true, true)]
    [InlineData("Công ty 36", true, false)]
    [InlineData("12345", false, false)]
    [InlineData("0912345678a", false, false)]
    [InlineData("١٢٣٤٥", false, false)]
    [InlineData("...", false, false)]
    [InlineData("", false, false)]
    public void A_name_has_letters_and_a_person_s_has_no_digits(string text, bool any, bool persons) =>
        (PersonName.IsOne(text), PersonName.IsPersons(text)).ShouldBe((any, persons));

    [Fact]
    public void A_card_is_read_field_by_field()
    {
        CitizenCard
            .Read("025091004567|131234567|Nguyễn Mẫu Thẻ|05031991|Nam|Tổ 2, Âu Cơ|01012022||")
            .ShouldBe(new CitizenCard("025091004567", "Nguyễn Mẫu Thẻ", new DateOnly(1991, 3, 5), "Tổ 2, Âu Cơ"));
        CitizenCard
            .Read("025091004567||Nguyễn Mẫu Thẻ|99999999|Nam||")
            .ShouldBe(new CitizenCard("025091004567", "Nguyễn Mẫu Thẻ", null, null));
        CitizenCard.Read("Nguyễn|Mẫu").ShouldBeNull();
        CitizenCard.Read("025091004567|1|12345|05031991|Nam|x|y").ShouldBeNull("a card without a name was misread");
    }
}
