using ThongSuot.Dossiers.LegalSettings;
using ThongSuot.Platform.Law;

namespace ThongSuot.Dossiers.Tests.LegalSettings;

public sealed class LegalValueTests
{
    [Theory]
    [InlineData("15:00", " 9:05 ", "9:05")]
    [InlineData("3", "0", "0")]
    [InlineData("3", " 007 ", "7")]
    public void A_value_of_the_right_shape_is_kept_as_rules_read_it(string now, string typed, string kept) =>
        LegalValue.Read(Setting(now), typed).Value.ShouldBe(kept);

    [Theory]
    [InlineData("15:00", "24:00", "dossier.law-not-a-time")]
    [InlineData("15:00", "15", "dossier.law-not-a-time")]
    [InlineData("15:00", null, "dossier.law-not-a-time")]
    [InlineData("3", "-1", "dossier.law-not-a-whole-number")]
    [InlineData("3", "1,5", "dossier.law-not-a-whole-number")]
    [InlineData("3", "15:00", "dossier.law-not-a-whole-number")]
    [InlineData("3", "9999999", "dossier.law-not-a-whole-number")]
    [InlineData("3", "", "dossier.law-not-a-whole-number")]
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
            Code = "test",
            Name = "Thử",
            Value = value,
            Unit = "ngày",
            ValidFrom = new DateOnly(2025, 7, 1),
            Source = "NĐ",
            Article = string.Empty,
            Certainty = Certainty.Read,
        };
}
