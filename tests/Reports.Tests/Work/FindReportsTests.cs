using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Audit;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;

namespace ThongSuot.Reports.Tests.Work;

public sealed class FindReportsTests
{
    [Theory, OnEveryDatabase]
    public async Task A_demand_is_found_by_its_code_and_its_words_and_a_draft_by_its_office_alone(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var word = $"Tiêm phòng {Guid.NewGuid():N}";
        var code = await people.AskAsync(facts => facts with { Name = word });
        var draft = (await people.ProposeAsync(people.Facts(facts => facts with { Name = word + " nháp" }))).Value;
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);

        (await officer.GetAsync($"/tim?q={code.ToLowerInvariant()}")).Location.ShouldBe(DemandLabels.PathOf(code));
        var found = await officer.GetAsync($"/tim?q={Uri.EscapeDataString(word.ToUpperInvariant())}");
        found.Html.QuerySelector($"main a[href='{DemandLabels.PathOf(code)}']").ShouldNotBeNull();
        found.Html.QuerySelector($"main a[href='{DemandLabels.PathOf(draft)}']").ShouldBeNull();
        (await officer.GetAsync($"/bao-cao/yeu-cau?tim={Uri.EscapeDataString(word)}")).Text.ShouldContain("1 yêu cầu");
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        (await head.GetAsync($"/tim?q={draft}")).Location.ShouldBe(DemandLabels.PathOf(draft));

        await using var scope = people.Given.Program.Scope();
        var codes = scope.ServiceProvider.GetServices<IRecordCodes>().Single(one => one.Kind == WriteDemand.Kind);
        var id = await people.Given.ReadAsync(db => codes.FindAsync(db, "25", code, default));
        (await people.Given.ReadAsync(db => codes.CodesAsync(db, "25", [id!.Value], default))).ShouldBe(
            new Dictionary<Guid, string> { [id!.Value] = code }
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_difficulty_raised_from_a_report_stays_one_press_from_its_demand(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var fill = await officer.GetAsync(FillingLabels.PathOf(code, "2025-m8"));
        var raise = fill.Html.QuerySelectorAll("main a").Single(link => link.TextContent == "Không làm được: nêu vướng mắc");
        var form = await officer.GetAsync(raise.GetAttribute("href")!);
        form.Text.ShouldContain($"Từ yêu cầu báo cáo {code}");

        var sent = await officer.SubmitAsync(
            form,
            "main form[enctype]",
            new()
            {
                ["Input.Title"] = $"Không có sổ theo dõi lượt thăm {Guid.NewGuid():N}",
                ["Input.What"] = "Biểu hỏi số lượt thăm hộ nghèo nhưng xã không có sổ theo dõi.",
                ["Input.Asked"] = "Bỏ chỉ tiêu này khỏi biểu.",
                ["Input.Field"] = "PublicAdministration",
            }
        );
        if (sent.Status == HttpStatusCode.OK)
        {
            // Others raised the like: it is raised as a new one all the same.
            sent = await officer.SubmitAsync(sent, "main form[enctype]");
        }

        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Text);
        var difficulty = await officer.FollowAsync(sent);
        difficulty.Html.QuerySelector($".thread a[href='{DemandLabels.PathOf(code)}']").ShouldNotBeNull();
        (await officer.GetAsync(DemandLabels.PathOf(code))).Html.QuerySelector($".thread a[href='{difficulty.Path}']").ShouldNotBeNull();
    }
}
