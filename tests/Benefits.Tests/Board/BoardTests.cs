using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Figures;
using ThongSuot.Territory;

namespace ThongSuot.Benefits.Tests.Board;

public sealed class BoardTests
{
    [Theory, OnEveryDatabase]
    public async Task Every_count_opens_its_list_money_agrees_and_the_counters_agree_with_the_records(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await Office.OnAsync(new Given(program));
        await office.PaidAsync();
        var objected = await office.PaidAsync();
        await office.MoveAsync(office.Clerk.Seat, objected, CaseAct.Object);
        var part = await office.FileAsync(Sample.PartTimer, Scheme.PartTimeCommune154);
        await office.MoveAsync(office.Head.Seat, part, CaseAct.Submit);
        var gone = await office.FileAsync();
        await office.MoveAsync(office.Clerk.Seat, gone, CaseAct.Withdraw);

        var visitor = await program.Visit().SignInAsync(office.Province.UserName);
        foreach (var by in new[] { "Unit", "Scheme", "State", "Fund" })
        {
            var page = await visitor.GetAsync($"/che-do/so-lieu?theo={by}&tu=2025-09-01&den=2025-09-30");
            page.Html.QuerySelectorAll(".figures tfoot td")
                .Select(cell => cell.TextContent)
                .ShouldBe(["3", "1", "2", "2", "1", "1.636.449.750", "1.489.556.250", "1.489.556.250", "0"], $"{by}");
            page.Text.ShouldContain("lập 4, ra quyết định 2, chi trả đủ 2, rút 1");
            page.Text.ShouldNotContain("Công bố", customMessage: "beside a part the published whole would say nothing");
            foreach (var link in page.Html.QuerySelectorAll(".figures a"))
            {
                (await visitor.GetAsync(link.GetAttribute("href")!)).Text.ShouldContain(
                    $"{link.TextContent} hồ sơ, ",
                    customMessage: link.GetAttribute("href")
                );
            }
        }

        (await visitor.GetAsync("/che-do/so-lieu")).Text.ShouldContain("Công bố: 5.399 người; hệ thống: 2 hồ sơ có quyết định");
        (
            await visitor.Client.GetStringAsync(new Uri("/che-do/so-lieu?theo=Scheme&handler=Sheet&dang=Csv", UriKind.Relative))
        ).ShouldContain("146893500");
        (await visitor.GetAsync("/che-do/so-lieu/in")).Text.ShouldContain("1.636.449.750");
        var check = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", program.Services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
        (check.Differences, check.First).ShouldBe((0, null));
        await office.Given.FoldAsync();
        (await visitor.GetAsync($"/so-lieu?don-vi={office.Commune.Path}&theo=thu-tuc&ky=nam-nay"))
            .Html.QuerySelectorAll(".figures tbody tr")
            .ShouldBeEmpty("cases are no procedures");
    }

    [Fact]
    public async Task A_commune_sees_its_own_figures_alone_and_a_period_that_ends_before_it_begins_is_refused()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var other = await Office.OnAsync(office.Given);
        await other.PaidAsync();
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        (await clerk.GetAsync("/che-do/so-lieu?don-vi=" + other.Commune.Path)).Text.ShouldContain("Không có hồ sơ nào");
        (await clerk.GetAsync("/che-do/so-lieu?tu=2025-09-30&den=2025-09-01")).Errors.ShouldBe([
            "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.",
        ]);
    }
}
