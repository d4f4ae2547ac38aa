using ThongSuot.Reports.Filling;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>What pages say of reports besides their numbers: how one stands, what is there already, what a column holds.</summary>
public sealed class StandingTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task A_correction_in_hand_makes_nothing_unsent_overdue_or_missing(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var name = $"Báo cáo đính chính {Guid.NewGuid():N}";
        var code = await people.AskAsync(facts => facts with { Name = name });
        await people.SaveAsync(code, Period, ReportPeople.Good);
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Correct, people.Officer.Seat, "Thiếu một phiên")).Refusal.ShouldBeNull();

        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        StateIn(await officer.GetAsync("/bao-cao"), name).ShouldBe("Đã gửi, chậm, đang lập đính chính");
        var mine = (await officer.GetAsync("/hom-nay")).Text;
        mine.ShouldContain("1 bản đính chính báo cáo chưa trình ký");
        mine.ShouldContain(name);
        mine.ShouldNotContain("báo cáo quá hạn chưa gửi");
        (await officer.GetAsync(FillingLabels.PathOf(code, Period))).Text.ShouldContain("Đang lập đính chính");
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        (await head.GetAsync("/bao-cao"))
            .Html.QuerySelectorAll("main tr")
            .Single(row => row.TextContent.Contains(name, StringComparison.Ordinal))
            .TextContent.ShouldContain("0/1");
        (await head.GetAsync("/hom-nay")).Text.ShouldNotContain(name);
        var roll = (await head.GetAsync(FillingLabels.RollUpPath(code, Period))).Text;
        roll.ShouldContain("chậm 1, bản đính chính 0, đang lập đính chính 1");
        roll.ShouldContain("Đã gửi, chậm, đang lập đính chính");

        // What is being corrected is not compared with: next month stands beside what was sent.
        (await people.SaveAsync(code, Period, new(ReportPeople.Good) { ["c5"] = "77" })).Refusal.ShouldBeNull();
        var before = (await officer.GetAsync(FillingLabels.PathOf(code, "2025-m9"))).Html.QuerySelectorAll("td[data-label='Kỳ trước']");
        before[^1].TextContent.ShouldBe("1,50");

        // The leader finds it to be signed; signed, it leaves the lateness of what it corrects as it was.
        (await people.ReportAsync(code, Period, UnitReportAct.Submit, people.Officer.Seat)).Refusal.ShouldBeNull();
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        var today = (await leader.GetAsync("/hom-nay")).Text;
        today.ShouldContain("báo cáo chờ tôi ký");
        today.ShouldContain(name);
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        StateIn(await officer.GetAsync("/bao-cao"), name).ShouldBe("Đã gửi, chậm, đính chính 1");
        (await head.GetAsync(FillingLabels.RollUpPath(code, Period))).Text.ShouldContain("chậm 1, bản đính chính 1, đang lập đính chính 0");
    }

    [Theory, OnEveryDatabase]
    public async Task A_number_that_the_system_does_not_have_yet_is_not_said_to_be_there(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var source = await people.AskAsync();
        var code = await people.AskAsync(facts =>
            facts with
            {
                Cells = [facts.Cells[0], new("c2", "Giờ mất điện ở nơi khác", "giờ") { TakenFrom = $"{source}#c5" }, facts.Cells[4]],
            }
        );
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var path = FillingLabels.PathOf(code, Period);
        var page = await officer.GetAsync(path);
        page.Text.ShouldContain("1 trong 3 số hệ thống đã có; 1 số hệ thống sẽ tính, chưa có số kỳ này. Còn 1 số phải điền.");

        await people.SaveAsync(source, Period, ReportPeople.Good);
        (await people.ReportAsync(source, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await officer.GetAsync(path)).Text.ShouldContain("2 trong 3 số hệ thống đã có. Còn 1 số phải điền.");
    }

    [Theory, OnEveryDatabase]
    public async Task The_table_of_units_names_its_columns_on_the_page_and_in_the_file(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var page = await head.GetAsync(FillingLabels.RollUpPath(code, Period));
        var heads = page.Html.QuerySelectorAll("table.figures thead th").Skip(2).ToList();
        WordsOf(heads[0]).ShouldBe("1. Phiên giải quyết tiếp công…");
        heads[0].GetAttribute("title").ShouldBe("Phiên giải quyết tiếp công dân trong kỳ (phiên)");
        WordsOf(heads[1]).ShouldBe("2. Lượt thăm hộ nghèo");
        using var file = await head.Client.GetAsync(
            new Uri($"{FillingLabels.RollUpPath(code, Period)}?handler=Sheet&dang=Csv", UriKind.Relative)
        );
        (await file.Content.ReadAsStringAsync()).ShouldContain("Phiên giải quyết tiếp công dân trong kỳ (phiên)");
    }

    private static string WordsOf(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string StateIn(PageAnswer page, string name) =>
        page
            .Html.QuerySelectorAll("main tr")
            .Single(row => row.TextContent.Contains(name, StringComparison.Ordinal))
            .QuerySelector(".tag")!
            .TextContent.Trim();
}
