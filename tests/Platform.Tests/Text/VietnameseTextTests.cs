using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Xã Hương Cần", "xa huong can")]
    [InlineData("ĐẶNG XUÂN", "dang xuan")]
    [InlineData("Hòa", "hoa")]
    [InlineData("Hoà", "hoa")]
    [InlineData("Ho\u0300a Bi\u0300nh", "hoa binh")]
    [InlineData("D\u0309u\u031B\u01A1\u0323c", "duoc")]
    [InlineData("\u00D0à Nẵng", "da nang")]
    [InlineData("  Bà Rịa \t\n- Vũng\u00A0Tàu  ", "ba ria - vung tau")]
    [InlineData("Ea H’Leo", "ea h'leo")]
    [InlineData("Phường 10", "phuong 10")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData(null, "")]
    public void Folding_removes_marks_case_and_spare_blanks(string? text, string folded) => VietnameseText.Fold(text).ShouldBe(folded);

    [Fact]
    public void Every_letter_with_every_mark_folds_to_its_bare_letter()
    {
        const string Marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        const string Bare = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";

        VietnameseText.Fold(Marked).ShouldBe(Bare);
        VietnameseText.Fold("ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ").ShouldBe(Bare);
    }

    [Fact]
    public void A_text_longer_than_the_buffer_folds_whole() => VietnameseText.Fold(new string('Ấ', 5000)).ShouldBe(new string('a', 5000));

    [Theory]
    [InlineData("can huong", true)]
    [InlineData("Hương  CẦN", true)]
    [InlineData("huong son", false)]
    [InlineData("", true)]
    public void A_query_matches_when_each_of_its_words_occurs(string query, bool matches) =>
        VietnameseText.Matches(VietnameseText.Fold("Xã Hương Cần, tỉnh Phú Thọ"), query).ShouldBe(matches);
}
