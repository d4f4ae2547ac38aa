using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Support.Tests;

public sealed class DigitalTests
{
    [Theory, OnEveryDatabase]
    public async Task A_team_is_set_up_its_visit_counted_and_strangers_only_look(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var officer = await program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync("/to-cong-nghe-so")).Text.ShouldContain("Chưa có tổ nào");
        var form = await officer.GetAsync("/to-cong-nghe-so/sua");
        var values = new Dictionary<string, string?>
        {
            ["Input.Hamlet"] = "Khu 5",
            ["Input.LeadName"] = "Trần Mẫu Bình",
            ["Input.LeadPhone"] = "0510123456",
            ["Input.Members"] = "Lê Mẫu Hoa\n\nPhạm Mẫu An\n",
        };
        (await officer.SubmitAsync(form, "main form[method=post]", values))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Quyết định thành lập");
        values["Input.DecisionNumber"] = "45/QĐ-UBND";
        var added = await officer.SubmitAsync(form, "main form[method=post]", values);
        added.Status.ShouldBe(HttpStatusCode.Found);
        (await officer.SubmitAsync(await officer.GetAsync("/to-cong-nghe-so/sua"), "main form[method=post]", values))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("đã có tổ công nghệ số");

        var visit = await officer.GetAsync($"{added.Location}/hoat-dong");
        (await officer.SubmitAsync(visit, "main form[method=post]")).Errors.ShouldHaveSingleItem().ShouldContain("Chưa ghi lượt hỗ trợ");
        (
            await officer.SubmitAsync(
                visit,
                "main form[method=post]",
                new()
                {
                    ["Input.Filing"] = "12",
                    ["Input.Identity"] = "7",
                    ["Input.Difficulties"] = "2",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        var same = new Dictionary<string, string?>
        {
            ["Input.Filing"] = "12",
            ["Input.Identity"] = "7",
            ["Input.Difficulties"] = "2",
        };
        visit = await officer.SubmitAsync(await officer.GetAsync($"{added.Location}/hoat-dong"), "main form[method=post]", same);
        visit.Errors.ShouldHaveSingleItem().ShouldContain("đúng những số đó");
        (await officer.GetAsync("/to-cong-nghe-so")).Text.ShouldContain("12 7 0 0 2 19");
        same["Input.NotTwice"] = "true";
        (await officer.SubmitAsync(visit, "main form[method=post]", same)).Status.ShouldBe(HttpStatusCode.Found);
        (await officer.GetAsync("/to-cong-nghe-so")).Text.ShouldContain("24 14 0 0 4 38");
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        (await office.GetAsync("/to-cong-nghe-so")).Text.ShouldContain(people.Commune.Name);
        var stranger = await program.Visit().SignInAsync((await given.PeopleAsync()).Officer.UserName);
        (await stranger.GetAsync(added.Location!)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_team_that_does_nothing_for_a_month_stands_on_the_leaders_day(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        await leader.SubmitAsync(
            await leader.GetAsync("/to-cong-nghe-so/sua"),
            "main form[method=post]",
            new()
            {
                ["Input.Hamlet"] = "Khu 1",
                ["Input.LeadName"] = "Trần Mẫu Bình",
                ["Input.LeadPhone"] = "0510123456",
                ["Input.DecisionNumber"] = "45/QĐ-UBND",
            }
        );
        (await leader.GetAsync("/hom-nay")).Text.ShouldNotContain("lâu không hoạt động");
        given.Clock.Advance(TimeSpan.FromDays(33));
        leader = await program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("tổ công nghệ số lâu không hoạt động");
        (await leader.GetAsync("/to-cong-nghe-so?nhom=im")).Text.ShouldContain("Khu 1");
    }
}
