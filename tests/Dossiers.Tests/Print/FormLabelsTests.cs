using ThongSuot.Dossiers.Print;

namespace ThongSuot.Dossiers.Tests.Print;

public sealed class FormLabelsTests
{
    private static readonly DateTimeOffset Start = At("2025-09-12 08:00");

    [Fact]
    public void A_moment_is_written_out_in_Vietnamese_time() =>
        FormLabels.Moment(At("2025-09-13 16:40").ToUniversalTime()).ShouldBe("16 giờ 40 phút, ngày 13 tháng 09 năm 2025");

    [Fact]
    public void A_committee_is_named_with_its_place() => FormLabels.Committee("Phường Âu Cơ").ShouldBe("Ủy ban nhân dân phường Âu Cơ");

    [Theory]
    [InlineData("2025-09-15 10:00", "2025-09-12 16:00", "Trước hạn")]
    [InlineData("2025-09-12 16:30", "2025-09-12 16:00", "Đúng hạn")]
    [InlineData("2025-09-12 16:00", "2025-09-12 16:00", "Đúng hạn")]
    [InlineData("2025-09-12 15:59", "2025-09-12 16:00", "Quá hạn")]
    [InlineData(null, "2025-09-12 16:00", "")]
    [InlineData("2025-09-15 10:00", null, "")]
    [InlineData("2025-09-12 11:00", null, "Quá hạn")]
    public void A_step_is_early_on_time_or_late(string? due, string? ended, string expected)
    {
        var turn = new DossierTurn
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = "25",
            DossierId = DossierId.New(),
            Order = 1,
            Turn = Turn.Officer,
            Step = "Thẩm định",
            UnitPath = "/25/07948/",
            StartedAt = Start,
            DueAt = due is null ? null : At(due),
            EndedAt = ended is null ? null : At(ended),
        };

        FormLabels.Punctuality(turn, now: At("2025-09-12 17:00")).ShouldBe(expected);
    }

    private static DateTimeOffset At(string local) =>
        DateTimeOffset.Parse(local + " +07:00", System.Globalization.CultureInfo.InvariantCulture);
}
