using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Reports;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Tests.Work;

namespace ThongSuot.Reports.Tests.Ranking;

public sealed class NationTests
{
    [Theory, OnEveryDatabase]
    public async Task An_observer_compares_all_provinces_and_made_up_totals_say_that_they_are(TestDatabase database)
    {
        var given = await MadeUpFigures.GivenAsync(database);
        for (var time = 0; time < 2; time++)
        {
            await using var scope = given.Program.Scope();
            await ActivatorUtilities.CreateInstance<DemonstrationNation>(scope.ServiceProvider).LoadAsync(default);
        }

        var observer = await given.SeatAsync(Role.NationalObserver, "/25/", "Quan sát viên");
        var visitor = await given.Program.Visit().SignInAsync(observer.UserName);
        var page = await visitor.GetAsync("/bao-cao/xep-hang?ky=2025-08&tat-ca=true");
        var rows = page.Html.QuerySelectorAll("main tbody tr").ToList();

        rows.Count.ShouldBe(34);
        rows.Count(row => row.TextContent.Contains(DemonstrationNation.Source, StringComparison.Ordinal)).ShouldBe(33);
        // What provinces published of themselves is of other things: it stands apart, with its source.
        rows.ShouldAllBe(row => !row.TextContent.Contains("/34", StringComparison.Ordinal));
        var published = page.Html.QuerySelectorAll("#cong-bo li").Select(line => line.TextContent).ToList();
        published.ShouldContain(line => line.Contains("Hưng Yên") && line.Contains("11/34") && line.Contains("Nguồn: "));
        published.ShouldContain(line => line.Contains("Phú Thọ") && line.Contains("6/34") && line.Contains("Nguồn: "));
        var places = rows.Select(row => row.Children[0].TextContent).Where(text => text != "–").Select(int.Parse).ToList();
        places.ShouldBe(places.Order());

        // What an observer sees first are the worst; a province opens to its shares, the catalogue among them.
        var first = await visitor.GetAsync("/bao-cao/xep-hang?ky=2025-08");
        first.Html.QuerySelectorAll("main tbody tr").Length.ShouldBe(10);
        first.Html.QuerySelector("main tbody tr td")!.TextContent.ShouldBe(places[^1].ToString());
        var opened = await visitor.GetAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!);
        var today = await visitor.GetAsync("/hom-nay");
        today.Html.QuerySelectorAll("nav a").ShouldContain(link => link.TextContent == "So sánh 34 tỉnh");
        today.Html.QuerySelector("main a[href^='/bao-cao/xep-hang']")!.TextContent.ShouldStartWith("34 tỉnh, thành phố");
        opened.Text.ShouldContain("CLGQ.B, tối đa 4: dịch vụ trực tuyến có hồ sơ nộp trực tuyến trong kỳ trên dịch vụ trực tuyến");
    }
}
