using ThongSuot.Reports.Overload;

namespace ThongSuot.Reports.Tests.Overload;

public sealed class OverloadTests
{
    [Theory]
    [InlineData(100, 50, 90, "None")]
    [InlineData(100, 90, 120, "Possible")]
    [InlineData(100, 110, 120, "Likely")]
    [InlineData(100, 150, 160, "Certain")]
    public void How_sure_an_overload_is_follows_from_the_interval(double hours, double expected, double high, string state) =>
        Week(hours, expected, high).State.ToString().ShouldBe(state);

    [Fact]
    public void The_reason_of_an_overload_is_its_strongest_cause()
    {
        Line(people: 0, usual: 10).ReasonOf(Week(0, 10, 12)).ShouldBe("không có người đang làm việc này");
        Line(people: 1, usual: 50).ReasonOf(Week(80, 100, 120)).ShouldBe("hồ sơ đến nhiều hơn 4 tuần qua 100 %");
        Line(people: 1, usual: 100).ReasonOf(Week(80, 100, 120)).ShouldBe("số người ít so với lượng hồ sơ thường ngày");
        Line(people: 1, usual: 50).ReasonOf(Week(60, 90, 100, days: 3)).ShouldBe("tuần chỉ có 3 ngày làm việc");
        Line(people: 1, usual: 50).ReasonOf(Week(100, 50, 60)).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task Without_people_or_dossiers_the_page_says_that_nothing_can_be_foretold(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var leader = await given.SeatAsync(Platform.Access.Role.CommuneLeader, given.Commune().Path, "Chủ tịch");

        var page = await (await given.Program.Visit().SignInAsync(leader.UserName)).GetAsync("/bao-cao/du-bao");

        page.Text.ShouldContain("Chưa đủ số liệu để dự báo");
    }

    private static OverloadLine Line(decimal people, double usual) => new("/25/08236/", "Tư pháp", people, usual, [], false);

    // An hour for each dossier; as far below what is expected as above it.
    private static WeekLoad Week(double hours, double expected, double high, int days = 5) =>
        new(new(2026, 3, 9), new(2026, 3, 15), days, expected, (2 * expected) - high, high, 1, hours);
}
