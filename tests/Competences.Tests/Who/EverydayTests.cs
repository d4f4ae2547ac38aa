using ThongSuot.Competences.Who;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Tests.Who;

public sealed class EverydayTests
{
    private const string Asked = "2026-11-28";

    [Theory]
    [InlineData("sổ đỏ", "giấy chứng nhận", "tỉnh")]
    [InlineData("làm sổ đỏ cho đất bố mẹ để lại", "giấy chứng nhận", "tỉnh")]
    [InlineData("cưới", "kết hôn", "")]
    [InlineData("ly hôn", "ly hôn", "Tòa án")]
    [InlineData("khai sinh cho con", "khai sinh", "")]
    [InlineData("làm lại giấy", "trích lục hộ tịch", "")]
    [InlineData("xây nhà", "giấy phép xây dựng", "")]
    [InlineData("mở quán", "hộ kinh doanh", "")]
    [InlineData("chứng thực chữ ký", "chứng thực chữ ký", "")]
    [InlineData("hộ nghèo", "hộ nghèo", "")]
    [InlineData("người có công", "người có công", "")]
    [InlineData("trợ cấp", "trợ cấp", "")]
    [InlineData("đất đai", "đất", "31/1/2026")]
    [InlineData("tách thửa", "biến động", "tỉnh")]
    [InlineData("khai tử", "khai tử", "")]
    [InlineData("di chúc", "di chúc", "")]
    [InlineData("hộ khẩu", "thường trú", "Công an")]
    public async Task Everyday_words_with_or_without_marks_find_the_matter_or_say_whose_it_is(string words, string name, string notice)
    {
        var citizen = (await Given.OnAsync(TestDatabase.Sqlite)).Program.Visit();
        foreach (var typed in new[] { words, words.ToUpperInvariant(), VietnameseText.Fold(words) })
        {
            var found = await citizen.GetAsync($"/tham-quyen?tim={Uri.EscapeDataString(typed)}&ngay={Asked}");
            found
                .Html.QuerySelectorAll("main ul a")
                .Take(6)
                .ShouldContain(link => link.TextContent.Contains(name, StringComparison.OrdinalIgnoreCase), typed);
            found.Text.ShouldContain(notice);
        }
    }

    [Fact]
    public async Task Names_that_only_sound_alike_without_their_marks_are_not_offered()
    {
        var citizen = (await Given.OnAsync(TestDatabase.Sqlite)).Program.Visit();
        var found = await citizen.GetAsync($"/tham-quyen?tim={Uri.EscapeDataString("sổ đỏ")}&ngay={Asked}");
        var names = found.Html.QuerySelectorAll("main ul a").Select(link => link.TextContent).ToList();

        names.ShouldNotBeEmpty();
        names.ShouldAllBe(name =>
            name.Contains("đất", StringComparison.OrdinalIgnoreCase) || name.Contains("giấy chứng nhận", StringComparison.OrdinalIgnoreCase)
        );
        (await citizen.GetAsync($"/tham-quyen?tim={Uri.EscapeDataString("đăng ký kết hôn có yếu tố nước ngoài")}&ngay={Asked}"))
            .Html.QuerySelectorAll("main ul a")
            .ShouldContain(link => link.TextContent.Contains("kết hôn có yếu tố nước ngoài"), "a name with every word stays");
    }

    [Fact]
    public async Task Whose_land_was_is_said_as_of_the_day_asked_for()
    {
        var citizen = (await Given.OnAsync(TestDatabase.Sqlite)).Program.Visit();
        (await citizen.GetAsync("/tham-quyen?tim=so+do&ngay=2025-12-01")).Text.ShouldContain("Nghị định 151/2025/NĐ-CP");
    }

    [Theory]
    [InlineData("cuối năm")]
    [InlineData("sơ đồ")]
    public void A_syllable_typed_with_other_marks_is_another_word(string typed) => EverydayWords.In(typed).ShouldBeEmpty();

    [Fact]
    public void Every_notice_named_is_there_and_every_phrase_stands_once()
    {
        EverydayWords.All.SelectMany(word => word.Said).ShouldBeUnique();
        foreach (var word in EverydayWords.All.Where(word => word.Notice.Length > 0))
        {
            EverydayWords.NoticesOf([word], new(2026, 11, 28)).ShouldHaveSingleItem().Source.ShouldNotBeEmpty();
        }
    }
}
