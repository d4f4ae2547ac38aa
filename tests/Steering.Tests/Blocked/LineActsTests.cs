using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Steering.Ask;

namespace ThongSuot.Steering.Tests.Blocked;

/// <summary>What can be done from a line: made a directive, put on an agenda, the commune asked; one line or several together.</summary>
public sealed class LineActsTests
{
    [Theory, OnEveryDatabase]
    public async Task A_line_becomes_a_directive_with_nothing_left_to_fill_in_and_keeps_its_code(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var screen = await chairman.GetAsync("/dieu-hanh");

        var form = await DirectAsync(chairman, screen, people);
        form.Text.ShouldContain($"{people.Commune.Name}: 1 hồ sơ quá hạn");
        form.Html.QuerySelector("#Input_Person option[selected]")!.TextContent.ShouldContain(people.Leader.Seat.PersonName);
        var answer = await chairman.SubmitAsync(form, "main form");

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        var directive = await chairman.FollowAsync(answer);
        directive.Text.ShouldContain(people.Leader.Seat.PersonName);
        directive.Text.ShouldContain("Chủ tịch UBND tỉnh");
        directive.Text.ShouldContain("Báo cáo kết quả giải quyết từng hồ sơ");
        var code = directive.Html.QuerySelector(".head .asof")!.TextContent;
        var after = await chairman.GetAsync("/dieu-hanh");
        after.Html.QuerySelector($".blocked a[href='/chi-dao/{code}']").ShouldNotBeNull("the line keeps what was made of it");
    }

    [Theory, OnEveryDatabase]
    public async Task A_body_among_hundreds_is_found_by_name_or_code_without_script_and_what_was_typed_stays(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var others = new List<CommunePeople>();
        for (var number = 0; number < 8; number++)
        {
            others.Add(await given.PeopleAsync());
        }

        for (var number = 0; number < 12; number++)
        {
            await given.SeatAsync(Role.CommuneLeader, others[0].Commune.Path, $"Phó Chủ tịch {number}");
        }

        var wanted = others[5];
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var form = await DirectAsync(chairman, await chairman.GetAsync("/dieu-hanh"), people);
        form.Html.QuerySelector("#Input_Person optgroup")!.GetAttribute("label").ShouldBe("Thường giao");
        form.Html.QuerySelectorAll("main form button")[0].TextContent.ShouldBe("Tìm", "Enter in the search box looks, and gives nothing");

        foreach (var typed in new[] { wanted.Commune.Code, wanted.Leader.Seat.PersonName })
        {
            var matches = await chairman.SubmitAsync(
                form,
                "main form",
                new() { ["Input.Find"] = typed, ["Input.Work"] = "Việc đã sửa" },
                button: ("tim", "1")
            );
            matches.Status.ShouldBe(HttpStatusCode.OK, matches.Text);
            matches
                .Html.QuerySelectorAll("#Input_Person option")
                .Select(option => option.GetAttribute("value"))
                .ShouldBe([wanted.Leader.Seat.SeatId.Value.ToString()]);
            matches.Html.QuerySelector("#Input_Work")!.TextContent.ShouldBe("Việc đã sửa");
            var answer = await chairman.SubmitAsync(matches, "main form");
            answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
            (await chairman.FollowAsync(answer)).Text.ShouldContain(wanted.Leader.Seat.PersonName);
            form = await DirectAsync(chairman, await chairman.GetAsync("/dieu-hanh"), people);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Several_lines_become_a_directive_each_and_the_form_sent_again_gives_none_twice(TestDatabase database)
    {
        var (given, people, others) = await OverdueAsync(database);
        await using var program = given.Program;
        var office = await VisitAsync(given, Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng");
        await given.SeatAsync(Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var screen = await office.GetAsync("/dieu-hanh");

        var chosen = await ChooseAsync(office, screen, "/chi-dao/giao-viec-tac");
        chosen.Text.ShouldContain(people.Commune.Name);
        chosen.Text.ShouldContain(others.Commune.Name);
        chosen.Html.QuerySelector("#Input_DirectedBy")!.GetAttribute("value").ShouldBe("Chủ tịch UBND tỉnh");

        var wrong = await office.SubmitAsync(chosen, "main form", new() { ["Each[1].ProductText"] = "" });
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Html.QuerySelectorAll("main form > p a[href^='/chi-dao/CD']").Length.ShouldBe(0, "nothing is given by halves");
        var answer = await office.SubmitAsync(wrong, "main form", new() { ["Each[1].ProductText"] = "Báo cáo" });
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        (await given.ReadAsync(db => db.Set<SteeringRequest>().CountAsync(row => row.Kind == RequestKind.Directed))).ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_several_lines_none_is_given_while_one_is_unclear_and_what_goes_on_is_told_before_it_is_given_again(
        TestDatabase database
    )
    {
        var (given, _, others) = await OverdueAsync(database);
        await using var program = given.Program;
        var chairman = await VisitAsync(given, Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var form = await ChooseAsync(chairman, await chairman.GetAsync("/dieu-hanh"), "/chi-dao/giao-viec-tac");

        var refused = await chairman.SubmitAsync(form, "main form", new() { ["Each[1].LegalGround"] = string.Empty });
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Html.QuerySelector(".errors, .error-summary, [role=alert]")!.TextContent.ShouldContain("1 hồ sơ quá hạn");
        (await MadeAsync(given)).ShouldBe(0, "nothing by halves");

        (await chairman.SubmitAsync(form, "main form")).Status.ShouldBe(HttpStatusCode.Found);
        (await MadeAsync(given)).ShouldBe(2);
        var again = await ChooseAsync(chairman, await chairman.GetAsync("/dieu-hanh"), "/chi-dao/giao-viec-tac");
        again.Html.QuerySelectorAll("fieldset .warning a[href^='/chi-dao/']").Length.ShouldBe(2);
        again.Html.QuerySelectorAll("input[name$='.Give'][checked]").ShouldBeEmpty();
        (await DirectAsync(chairman, await chairman.GetAsync("/dieu-hanh"), others)).Text.ShouldContain("Việc này đã giao CD25-");
    }

    private static Task<int> MadeAsync(Given given) =>
        given.ReadAsync(db => db.Set<SteeringRequest>().CountAsync(row => row.Kind == RequestKind.Directed));

    [Theory, OnEveryDatabase]
    public async Task Lines_go_on_the_agenda_of_a_coming_conference_and_say_so(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var office = await VisitAsync(given, Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng");
        var conference = await ConferenceAsync(office);

        var put = await ChooseAsync(office, await office.GetAsync("/dieu-hanh"), "/hoi-nghi/dua-vao");
        put.Html.QuerySelectorAll(".picks li").Length.ShouldBe(2);
        var answer = await office.SubmitAsync(put, "main form", new() { ["Input.Conference"] = conference });

        answer.Location.ShouldBe("/dieu-hanh", answer.Text);
        (await office.GetAsync($"/hoi-nghi/{conference}/chuong-trinh")).Text.ShouldContain($"{people.Commune.Name}: 1 hồ sơ quá hạn");
        (await office.GetAsync("/dieu-hanh")).Html.QuerySelectorAll($".blocked a[href='/hoi-nghi/{conference}']").Length.ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task The_commune_is_asked_answers_from_its_first_page_and_the_answer_stands_on_the_line(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var office = await VisitAsync(given, Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng");
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var screen = await office.GetAsync("/dieu-hanh");
        var key = KeyOf(screen, people);

        (
            await office.SubmitAsync(screen, "form:has(.blocked)", new() { ["Input.Chosen"] = key }, button: ("what", "hoi"))
        ).Text.ShouldContain("Chưa nhập điều cần hỏi");
        var asked = await office.SubmitAsync(
            screen,
            "form:has(.blocked)",
            new() { ["Input.Chosen"] = key, ["Input.Words"] = "Thiếu gì để xong?" },
            button: ("what", "hoi")
        );
        asked.Status.ShouldBe(HttpStatusCode.Found, asked.Text);

        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("1 yêu cầu giải trình, câu hỏi chờ tôi trả lời");
        var mine = await leader.GetAsync("/dieu-hanh/yeu-cau?nhom=cho-toi");
        var request = await leader.GetAsync(mine.Html.QuerySelector("table a")!.GetAttribute("href")!);
        request.Text.ShouldContain("Thiếu gì để xong?");
        await leader.SubmitAsync(request, "main form", new() { ["Answer"] = "Thiếu con dấu số." });
        (await office.GetAsync("/dieu-hanh")).Text.ShouldContain("Trả lời: Thiếu con dấu số.");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_would_reach_many_people_sees_their_names_first(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        for (var more = 0; more < 4; more++)
        {
            await given.ReceiveAsync((await given.PeopleAsync()).Counter.Seat);
        }

        given.Clock.Advance(TimeSpan.FromDays(3));
        var office = await VisitAsync(given, Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng");
        var preview = await office.SubmitAsync(
            Ticked(await office.GetAsync("/dieu-hanh")),
            "form:has(.blocked)",
            button: ("what", "don-doc")
        );

        preview.Status.ShouldBe(HttpStatusCode.OK);
        preview.Text.ShouldContain("Sẽ gửi tới 6 người");
        preview.Text.ShouldContain(people.Leader.Seat.PersonName);
        (await RemindedAsync()).ShouldBe(0);

        var sent = await office.SubmitAsync(preview, "form:has(.blocked)", button: ("what", "don-doc"));
        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Text);
        (await RemindedAsync()).ShouldBe(6);

        Task<int> RemindedAsync() => given.ReadAsync(db => db.Set<SteeringRequest>().CountAsync(row => row.Kind == RequestKind.Remind));
    }

    [Theory, OnEveryDatabase]
    public async Task Each_seat_is_offered_what_it_may_do_and_every_offer_opens(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        foreach (
            var (userName, offered) in new[]
            {
                ((await given.SeatAsync(Role.ProvinceLeader, "/25/", "Chủ tịch")).UserName, "Đưa vào hội nghị, Giao nhiệm vụ"),
                ((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName, "Đưa vào hội nghị, Giao nhiệm vụ"),
                (people.Leader.UserName, "Giao nhiệm vụ, Phân công lại"),
            }
        )
        {
            var visitor = await given.Program.Visit().SignInAsync(userName);
            var screen = await visitor.GetAsync("/dieu-hanh");
            var links = screen.Html.QuerySelectorAll(".blocked li .acts")[0].QuerySelectorAll("a").Skip(1).ToList();
            string.Join(", ", links.Select(link => link.TextContent)).ShouldBe(offered, userName);
            foreach (var link in links)
            {
                var page = await visitor.GetAsync(link.GetAttribute("href")!);
                page = page.Location is null ? page : await visitor.FollowAsync(page);
                page.Status.ShouldBe(HttpStatusCode.OK, link.TextContent);
            }
        }
    }

    /// <summary>Presses «Giao nhiệm vụ» on the line of a commune.</summary>
    private static async Task<PageAnswer> DirectAsync(Visitor visitor, PageAnswer screen, CommunePeople people)
    {
        var line = screen
            .Html.QuerySelectorAll(".blocked li")
            .First(one => one.TextContent.Contains(people.Commune.Name, StringComparison.Ordinal));
        var link = line.QuerySelectorAll(".acts a").First(one => one.TextContent == "Giao nhiệm vụ").GetAttribute("href")!;
        return await visitor.FollowAsync(await visitor.GetAsync(link));
    }

    /// <summary>Ticks every line and presses a button.</summary>
    private static async Task<PageAnswer> ChooseAsync(Visitor visitor, PageAnswer screen, string what) =>
        await visitor.FollowAsync(await visitor.SubmitAsync(Ticked(screen), "form:has(.blocked)", button: ("what", what)));

    private static PageAnswer Ticked(PageAnswer screen)
    {
        foreach (var box in screen.Html.QuerySelectorAll(".blocked input"))
        {
            box.SetAttribute("checked", "checked");
        }

        return screen;
    }

    private static async Task<string> ConferenceAsync(Visitor office)
    {
        var answer = await office.SubmitAsync(
            await office.GetAsync("/hoi-nghi/chuan-bi"),
            "main form",
            new()
            {
                ["Input.Title"] = "Giao ban tháng",
                ["Input.Day"] = "2025-10-20",
                ["Input.Time"] = "08:00",
                ["Input.Place"] = "Phòng họp số 1",
                ["Input.Chair"] = "Chủ tịch UBND tỉnh",
                ["Input.AllCommunes"] = "true",
            }
        );
        return (answer.Location ?? throw new InvalidOperationException(answer.Text)).Split('/')[2];
    }

    /// <summary>A dossier of each of two communes is overdue in an installation of its own.</summary>
    private static async Task<(Given Given, CommunePeople People, CommunePeople Others)> OverdueAsync(TestDatabase database)
    {
        var given = new Given(await TestProgram.StartAsync(database));
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        await given.ReceiveAsync(people.Counter.Seat);
        await given.ReceiveAsync(others.Counter.Seat);
        given.Clock.Advance(TimeSpan.FromDays(3));
        return (given, people, others);
    }

    private static async Task<Visitor> VisitAsync(Given given, Role role, string path, string title) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(role, path, title)).UserName);

    private static string KeyOf(PageAnswer screen, CommunePeople people) =>
        screen
            .Html.QuerySelectorAll(".blocked input")
            .Select(box => box.GetAttribute("value")!)
            .Single(value => value.Contains(people.Commune.Path, StringComparison.Ordinal));
}
