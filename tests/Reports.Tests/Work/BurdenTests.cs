using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Burden;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Tests.Work;

public sealed class BurdenTests
{
    private static readonly Seat Author = new(
        AccountId.New(),
        SeatId.New(),
        "Nguyễn Mẫu",
        Role.ProvinceOffice,
        "Chuyên viên",
        UnitId.New(),
        "Văn phòng",
        "/25/vp-ubnd/",
        "/25/",
        "25"
    );

    [Theory, OnEveryDatabase]
    public async Task The_board_says_who_asks_what_it_costs_and_what_could_be_one(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var said = Guid.NewGuid().ToString("N")[..6];
        string[] asked = [$"Bộ Nội vụ {said}", $"Ban Tổ chức Tỉnh ủy {said}"];
        foreach (var body in asked)
        {
            await people.AskAsync(facts =>
                facts with
                {
                    OutsideBody = body,
                    LegalGround = null,
                    UnitPaths = [],
                    Frequency = DemandFrequency.Quarter,
                    Hours = 3,
                    Cells = [new("c1", $"Số cán bộ thôn {said} được tập huấn chuyển đổi số", "người")],
                }
            );
        }

        var visitor = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await visitor.GetAsync("/bao-cao/ganh-nang");
        // 148 communes × 3 hours × 1/3 of a quarter.
        page.Html.QuerySelectorAll("tr")
            .Single(row => row.Children[0].TextContent == $"Bộ Nội vụ {said}")
            .Children.Skip(1)
            .Select(cell => cell.TextContent)
            .ShouldBe(["1", "148 giờ", "1 giờ"]);
        page.Text.ShouldContain($"Ban Tổ chức Tỉnh ủy {said}) hỏi trùng 1 số");
        page.Text.ShouldContain("Không ghi căn cứ pháp lý");
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_sees_by_one_press_what_it_must_answer_this_month_and_who_asks(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var name = $"Báo cáo tháng {Guid.NewGuid():N}";
        var code = await people.AskAsync(facts => facts with { Name = name, Hours = 150 });
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var board = await head.GetAsync("/bao-cao/ganh-nang");
        var link = board.Html.QuerySelectorAll("main a").Single(one => one.TextContent == people.Commune.Name).GetAttribute("href")!;
        var page = await head.GetAsync(link);
        var row = page.Html.QuerySelectorAll("main tr").Single(one => one.TextContent.Contains(name, StringComparison.Ordinal));
        row.TextContent.ShouldContain("Tháng 9/2025");
        row.TextContent.ShouldContain("16/9/2025");
        row.TextContent.ShouldContain("150 giờ");
        row.TextContent.ShouldContain("4/5 số");
        row.TextContent.ShouldContain("Chưa lập");
        page.Html.QuerySelectorAll("main tr").ShouldContain(one => one.Children[0].TextContent == "Sở Nội vụ");
        page.Html.QuerySelector($"a[href^='/bao-cao/viec/{code}/2025-m9']").ShouldNotBeNull();

        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync("/bao-cao/ganh-nang")).Text.ShouldContain($"{people.Commune.Name} phải nộp gì tháng này");
        (await officer.GetAsync("/bao-cao/ganh-nang?don-vi=99999")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_unit_owes_is_the_same_on_its_own_page_and_in_its_burden(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var name = $"Báo cáo tuần {Guid.NewGuid():N}";
        var code = await people.AskAsync(
            facts => facts with { Name = name, Frequency = DemandFrequency.Week },
            people.Given.Clock.GetUtcNow().AddDays(-12)
        );
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var own = Links(await officer.GetAsync("/bao-cao"), code);
        // Weeks nobody sent stay owed, from the one that had ended when the demand was decided.
        own.ShouldBe(["2025-w35", "2025-w36", "2025-w37"]);
        (await officer.GetAsync("/hom-nay")).Text.ShouldContain(name);

        var month = Links(await officer.GetAsync($"/bao-cao/ganh-nang?don-vi={people.Commune.Code}"), code);
        // The same weeks as far as they are due in this month, then those that end in it.
        month.ShouldBe(["2025-w36", "2025-w37", "2025-w38", "2025-w39"]);
    }

    [Fact]
    public void A_unit_owes_from_the_period_that_had_ended_when_it_was_asked_and_however_late_each_stays_owed()
    {
        var demand = ReportDemand.Propose(
            new DemandFacts { Frequency = DemandFrequency.Week, ValidFrom = new DateOnly(2025, 7, 1) },
            Author,
            "Văn phòng",
            "YC25-2026-0001"
        );
        demand.Do(DemandAct.Submit, "A", At(10, 29));
        demand.Do(DemandAct.Approve, "A", At(10, 29));
        string[] KeysOn(int month, int day) =>
            [.. DemandPeriods.Asked(demand, new DateOnly(2026, month, day)).Select(period => period.Key)];

        KeysOn(10, 30).ShouldBe(["2026-w44"]);
        KeysOn(11, 20).ShouldBe(["2026-w47", "2026-w46", "2026-w45", "2026-w44"]);
        DemandPeriods.Asked(demand, new DateOnly(2027, 11, 20)).Count().ShouldBe(12);

        static DateTimeOffset At(int month, int day) => new(2026, month, day, 2, 0, 0, TimeSpan.Zero);
    }

    private static List<string> Links(PageAnswer page, string code) =>
        [
            .. page
                .Html.QuerySelectorAll($"main a[href^='/bao-cao/viec/{code}/']")
                .Select(link => link.GetAttribute("href")!.Split('/')[^1].Split('?')[0]),
        ];

    [Fact]
    public void A_week_is_counted_as_a_twelfth_of_fifty_two()
    {
        var demand = ReportDemand.Propose(
            new DemandFacts { Frequency = DemandFrequency.Week, Hours = 2 },
            Author,
            "Văn phòng",
            "YC25-2025-0001"
        );
        new DemandBurden(demand, 12, null).HoursAMonth.ShouldBe(104, 0.001m);
        new DemandBurden(demand, 12, 1).HoursAMonth.ShouldBe(52, 0.001m);
    }
}
