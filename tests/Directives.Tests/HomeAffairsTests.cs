using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Directives.Tests;

/// <summary>
/// Home Affairs has the whole province for staff and money; of directives it reads what its own department has, as any department.
/// </summary>
public sealed class HomeAffairsTests
{
    [Theory, OnEveryDatabase]
    public async Task Home_Affairs_reads_what_its_department_leads_or_supports_and_no_other_body_s_directive(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var director = await people.Given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ");
        var lead = await people.Given.SeatAsync(Role.DepartmentLeader, "/25/so-noi-vu/", "Phó Giám đốc");
        var own = await people.GiveAsync(draft =>
            draft with
            {
                LeadPath = "/25/so-noi-vu/",
                Person = lead.Seat,
                Work = "Việc của Sở Nội vụ",
            }
        );
        var supported = await people.GiveAsync(draft =>
            draft with
            {
                SupportPaths = ["/25/so-noi-vu/"],
                SupportersDo = "Góp ý",
                Work = "Việc xã làm, Sở Nội vụ phối hợp",
            }
        );
        var foreign = await people.GiveAsync(draft => draft with { Work = "Việc riêng của xã" });
        var visitor = await people.Given.Program.Visit().SignInAsync(director.UserName);

        foreach (
            var (code, status) in new[] { (own, HttpStatusCode.OK), (supported, HttpStatusCode.OK), (foreign, HttpStatusCode.NotFound) }
        )
        {
            (await visitor.GetAsync($"/chi-dao/{code}")).Status.ShouldBe(status, code);
            (await visitor.GetAsync($"/chi-dao/{code}/in")).Status.ShouldBe(status, code);
        }

        var list = await visitor.GetAsync("/chi-dao?nhom=tat-ca");
        list.Text.ShouldContain(own);
        list.Text.ShouldContain(supported);
        list.Text.ShouldNotContain(foreign);
        (await visitor.GetAsync($"/tim?q={foreign}")).Text.ShouldNotContain("Việc riêng của xã");
        (await visitor.GetAsync($"/tim?q={own}")).Location.ShouldBe($"/chi-dao/{own}");
        var sheet = await visitor.Client.GetStringAsync(new Uri("/chi-dao?handler=Sheet&dang=Csv&nhom=tat-ca", UriKind.Relative));
        sheet.ShouldContain(own);
        sheet.ShouldNotContain(foreign);
        (await visitor.GetAsync($"/chi-dao/{own}"))
            .Html.QuerySelector("main form button")
            .ShouldBeNull("it reads, and acts from seats of its own");
        (await visitor.GetAsync("/chi-dao/giao")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OnEveryDatabase]
    public async Task Home_Affairs_opens_difficulties_and_conferences_as_any_department_and_sees_no_draft(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var director = await people.Given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ");
        var office = await people.Given.Program.Visit().SignInAsync(people.Office.UserName);
        var prepared = await office.SubmitAsync(
            await office.GetAsync("/hoi-nghi/chuan-bi"),
            "main form",
            new()
            {
                ["Input.Title"] = "Hội nghị đang soạn",
                ["Input.Day"] = "2025-10-20",
                ["Input.Time"] = "08:00",
                ["Input.Place"] = "Phòng họp số 1",
                ["Input.Chair"] = "Chủ tịch UBND tỉnh",
                ["Input.AllCommunes"] = "true",
            }
        );
        var conference = prepared.Location!.Split('/')[2];
        var visitor = await people.Given.Program.Visit().SignInAsync(director.UserName);

        foreach (var path in new[] { "/vuong-mac", "/hoi-nghi", "/chi-dao", "/dieu-hanh", "/hom-nay" })
        {
            (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
        }

        (await visitor.GetAsync("/hoi-nghi")).Text.ShouldNotContain("Hội nghị đang soạn");
        (await visitor.GetAsync($"/hoi-nghi/{conference}")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { "/hoi-nghi/dua-vao", "/vuong-mac/dong-loat", "/chi-dao/giao-viec-tac" })
        {
            (await visitor.GetAsync(path)).Status.ShouldNotBe(HttpStatusCode.OK, path);
        }
    }
}
