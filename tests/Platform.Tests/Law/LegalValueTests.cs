using ThongSuot.Platform.Law;

namespace ThongSuot.Platform.Tests.Law;

public sealed class LegalValueTests
{
    [Theory]
    [InlineData("15:00", " 9:05 ", "9:05")]
    [InlineData("3", "0", "0")]
    [InlineData("3", " 007 ", "7")]
    [InlineData("0.8", "0,9", "0.9")]
    [InlineData("0.8", "2.530.000", "2530000")]
    public void A_value_of_the_right_shape_is_kept_as_rules_read_it(string now, string typed, string kept) =>
        LegalValue.Read(Setting(now), typed).Value.ShouldBe(kept);

    [Theory]
    [InlineData("15:00", "24:00", "law.not-a-time")]
    [InlineData("15:00", "15", "law.not-a-time")]
    [InlineData("15:00", null, "law.not-a-time")]
    [InlineData("3", "-1", "law.not-a-whole-number")]
    [InlineData("3", "1,5", "law.not-a-whole-number")]
    [InlineData("3", "15:00", "law.not-a-whole-number")]
    [InlineData("3", "9999999", "law.not-a-whole-number")]
    [InlineData("3", "", "law.not-a-whole-number")]
    [InlineData("0.8", "x", "law.not-a-number")]
    [InlineData("0.8", "0,125", "law.not-a-number")]
    [InlineData("0.8", "", "law.not-a-number")]
    [InlineData("hai lần", "ba lần", "law.not-a-choice")]
    public void Another_shape_is_refused_at_the_value(string now, string? typed, string code)
    {
        var read = LegalValue.Read(Setting(now), typed);

        read.Refusal!.Code.ShouldBe(code);
        read.Refusal.Field.ShouldBe("Value");
    }

    private static LegalSetting Setting(string value) =>
        new()
        {
            Id = LegalSettingId.New(),
            Chapter = LegalChapter.Offices,
            Code = "test",
            Name = "Thử",
            Value = value,
            Kind =
                value.Contains(':') ? LegalValueKind.Time
                : value.Contains('.') ? LegalValueKind.Number
                : value.Contains(' ') ? LegalValueKind.Choice
                : LegalValueKind.Whole,
            Unit = value.Contains(' ') ? "một lần | hai lần" : "ngày",
            ValidFrom = new DateOnly(2025, 7, 1),
            Source = "NĐ",
            Article = string.Empty,
            Certainty = Certainty.Read,
        };
}
