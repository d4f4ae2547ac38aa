using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.Steering.Tests.Today;

namespace ThongSuot.Steering.Tests.Blocked;

/// <summary>The same screen for a department and a commune, each within what it leads.</summary>
public sealed class BodyScopeTests
{
    [Theory, OnEveryDatabase]
    public async Task Whoever_leads_arrives_at_what_is_blocked_and_everybody_else_at_the_day(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var director = await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ");
        var specialist = await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Chuyên viên");
        var department = await given.SeatAsync(Role.DepartmentLeader, "/25/so-tu-phap/", "Giám đốc");

        foreach (
            var (userName, path) in new[]
            {
                (people.Leader.UserName, "/dieu-hanh"),
                (department.UserName, "/dieu-hanh"),
                (director.UserName, "/dieu-hanh"),
                (specialist.UserName, "/hom-nay"),
                (people.Officer.UserName, "/hom-nay"),
                (people.Counter.UserName, "/hom-nay"),
            }
        )
        {
            var visitor = await given.Program.Visit().SignInAsync(userName);
            (await visitor.GetAsync("/")).Location.ShouldBe(path, userName);
            (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, userName);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_department_has_its_page_for_the_province_and_for_itself_and_for_no_other(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var own = await VisitAsync(given, Role.DepartmentLeader, "/25/so-tu-phap/", "Giám đốc");
        var other = await VisitAsync(given, Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc");
        var home = await VisitAsync(given, Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ");

        var page = await chairman.GetAsync("/dieu-hanh/don-vi/so-tu-phap");
        page.Text.ShouldContain("Sở Tư pháp");
        foreach (var figure in page.Html.QuerySelectorAll(".today a"))
        {
            var list = await chairman.GetAsync(figure.GetAttribute("href")!);
            TodayPages.LengthOf(list).ShouldBe(int.Parse(figure.QuerySelector("b")!.TextContent), figure.TextContent);
        }

        (await own.GetAsync("/dieu-hanh/don-vi/so-tu-phap")).Status.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync("/dieu-hanh/don-vi/so-tu-phap")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await home.GetAsync("/dieu-hanh/don-vi/so-tu-phap")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_ward_s_leader_asks_about_his_own_ward_alone(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        await given.ReceiveAsync(people.Counter.Seat);
        await given.ReceiveAsync(others.Counter.Seat);
        given.Clock.Advance(TimeSpan.FromDays(3));
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var keys = (await chairman.GetAsync("/dieu-hanh"))
            .Html.QuerySelectorAll(".blocked input")
            .Select(box => box.GetAttribute("value")!);
        var foreign = keys.Single(key => key.Contains(others.Commune.Path, StringComparison.Ordinal));
        var second = await given.SeatAsync(Role.CommuneLeader, people.Commune.Path, "Phó Chủ tịch UBND");
        var leader = await program.Visit().SignInAsync(second.UserName);

        var screen = await leader.GetAsync("/dieu-hanh");
        screen.Text.ShouldNotContain(others.Commune.Name);
        (
            await leader.SubmitAsync(screen, "form:has(.blocked)", new() { ["Input.Chosen"] = foreign }, button: ("what", "don-doc"))
        ).Text.ShouldContain("Việc này không còn tắc");
        (await leader.GetAsync("/dieu-hanh/man-hinh")).Html.Body!.TextContent.ShouldContain("1 trên");
        (await leader.GetAsync("/dieu-hanh/cac-xa")).Status.ShouldBe(HttpStatusCode.Found);
        var grid = await chairman.GetAsync("/dieu-hanh/cac-xa?loai=ho-so");
        grid.Html.QuerySelectorAll("tbody tr td").Take(3).Select(cell => cell.TextContent).ShouldBe(["1", "1", "0"]);
    }

    [Theory, OnEveryDatabase]
    public async Task Several_communes_stand_side_by_side_and_each_figure_is_that_of_its_own_page(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        await given.ReceiveAsync(people.Counter.Seat);
        given.Clock.Advance(TimeSpan.FromDays(3));
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var path = $"/dieu-hanh/lam-viec?xa={people.Commune.Code}&xa={others.Commune.Code}";

        var page = await chairman.GetAsync(path);

        var heads = page.Html.QuerySelectorAll("thead th a").Select(link => link.TextContent).ToList();
        heads.ShouldBe([people.Commune.Name, others.Commune.Name], ignoreOrder: true);
        var own = heads.IndexOf(people.Commune.Name);
        var overdue = page.Html.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Hồ sơ: quá hạn");
        overdue.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ElementAt(own).ShouldBe("1");
        overdue.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ElementAt(1 - own).ShouldBe("0");
        page.Text.ShouldContain($"{people.Commune.Name}: 1 hồ sơ quá hạn");

        var leader = await program.Visit().SignInAsync(others.Leader.UserName);
        (await leader.GetAsync(path)).Html.QuerySelectorAll("thead th a").Select(link => link.TextContent).ShouldBe([others.Commune.Name]);
        var many = string.Concat(Enumerable.Range(0, 9).Select(_ => $"&xa={given.Commune().Code}"));
        var full = await chairman.GetAsync($"/dieu-hanh/lam-viec?x=1{many}");
        full.Html.QuerySelectorAll("thead th a").Length.ShouldBe(8);
        full.Text.ShouldContain("Chọn quá 8 đơn vị");
    }

    private static async Task<Visitor> VisitAsync(Given given, Role role, string path, string title) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(role, path, title)).UserName);
}
