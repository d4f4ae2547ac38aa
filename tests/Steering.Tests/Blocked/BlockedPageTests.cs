using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Alerts;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Then;

namespace ThongSuot.Steering.Tests.Blocked;

public sealed class BlockedPageTests
{
    private const string Province = "/25/";

    [Theory, OnEveryDatabase]
    public async Task A_leader_reminds_and_asks_and_the_answer_stands_on_the_line_until_the_thing_is_gone(TestDatabase database)
    {
        var (given, people, code) = await OverdueAsync(database);
        await using var program = given.Program;
        var chairman = await LeaderAsync(given);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var screen = await chairman.GetAsync("/dieu-hanh");
        screen.Text.ShouldContain($"{people.Commune.Name}: 1 hồ sơ quá hạn");
        screen.Text.ShouldContain(people.Leader.Seat.PersonName);
        var key = KeyOf(screen, people);

        (
            await chairman.SubmitAsync(screen, "form:has(.blocked)", new() { ["Input.Chosen"] = key }, button: ("what", "giai-trinh"))
        ).Text.ShouldContain("Chưa nhập điều cần giải trình");
        var asked = await chairman.SubmitAsync(
            screen,
            "form:has(.blocked)",
            new() { ["Input.Chosen"] = key, ["Input.Words"] = "Vì sao chậm?" },
            button: ("what", "giai-trinh")
        );
        asked.Status.ShouldBe(HttpStatusCode.Found, asked.Text);
        foreach (var (what, told) in new[] { ("giai-trinh", "“Vì sao chậm?” trước"), ("don-doc", "đã đôn đốc") })
        {
            // The second one is told what was asked already, by whom and until when; a first reminder of the day still goes out.
            foreach (var again in new[] { 1, 2 })
            {
                var second = await chairman.SubmitAsync(
                    await chairman.GetAsync("/dieu-hanh"),
                    "form:has(.blocked)",
                    new() { ["Input.Chosen"] = key, ["Input.Words"] = "Vì sao?" },
                    button: ("what", what)
                );
                if (what == "giai-trinh" || again == 2)
                {
                    second.Text.ShouldContain(told);
                }
            }
        }

        (
            await chairman.SubmitAsync(
                await chairman.GetAsync("/dieu-hanh"),
                "form:has(.blocked)",
                new()
                {
                    ["Input.Chosen"] = key,
                    ["Input.Words"] = "Vì sao?",
                    ["Input.DueOn"] = "2049-10-29",
                },
                button: ("what", "giai-trinh")
            )
        ).Text.ShouldContain("quá xa");

        var today = await leader.GetAsync("/hom-nay");
        today.Text.ShouldContain("1 yêu cầu giải trình, câu hỏi chờ tôi trả lời");
        var mine = await leader.GetAsync("/dieu-hanh/yeu-cau?nhom=cho-toi");
        var request = await leader.GetAsync(mine.Html.QuerySelector("table a")!.GetAttribute("href")!);
        request.Text.ShouldContain("Vì sao chậm?");
        (await leader.SubmitAsync(request, "main form")).Text.ShouldContain("Chưa nhập nội dung giải trình");
        (await leader.SubmitAsync(request, "main form", new() { ["Answer"] = "Thiếu người, xong trong tuần." })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await chairman.GetAsync("/dieu-hanh")).Text.ShouldContain("Giải trình: Thiếu người, xong trong tuần.");

        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        (await chairman.GetAsync("/dieu-hanh")).Text.ShouldNotContain($"{people.Commune.Name}: 1 hồ sơ quá hạn");
        (await chairman.GetAsync("/dieu-hanh/yeu-cau")).Text.ShouldContain("1 hồ sơ quá hạn", Case.Sensitive, "what was asked stays");
    }

    [Theory, OnEveryDatabase]
    public async Task Each_seat_sees_and_asks_within_its_scope_and_only_leaders_have_things_explained(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var others = await given.PeopleAsync();
        var office = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var stranger = await given.Program.Visit().SignInAsync(others.Leader.UserName);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        var screen = await office.GetAsync("/dieu-hanh");
        var key = KeyOf(screen, people);
        screen.Html.QuerySelector("button[value='giai-trinh']").ShouldBeNull();
        (
            await office.SubmitAsync(
                screen,
                "form:has(.blocked)",
                new()
                {
                    ["Input.Chosen"] = key,
                    ["Input.Words"] = "x",
                    ["Input.DueOn"] = "2025-10-30",
                },
                button: ("what", "giai-trinh")
            )
        ).Text.ShouldContain("Yêu cầu giải trình do lãnh đạo đưa ra");
        (
            await office.SubmitAsync(screen, "form:has(.blocked)", new() { ["Input.Chosen"] = key }, button: ("what", "don-doc"))
        ).Status.ShouldBe(HttpStatusCode.Found);

        (await officer.GetAsync("/dieu-hanh")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync("/dieu-hanh")).Text.ShouldNotContain(people.Commune.Name);
        (await stranger.GetAsync($"/dieu-hanh/don-vi/{people.Commune.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var request = await given.ReadAsync(db => db.Set<SteeringRequest>().SingleAsync(row => row.Key == key));
        (await stranger.GetAsync($"/dieu-hanh/yeu-cau/{request.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_s_page_counts_what_its_lists_hold(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var chairman = await LeaderAsync(given);

        var page = await chairman.GetAsync($"/dieu-hanh/don-vi/{people.Commune.Code}");

        page.Text.ShouldContain(people.Leader.Seat.PersonName);
        foreach (var figure in page.Html.QuerySelectorAll(".today a"))
        {
            var list = await chairman.GetAsync(figure.GetAttribute("href")!);
            if (figure.QuerySelector("b")!.TextContent.EndsWith('đ'))
            {
                ((int)list.Status).ShouldBe(200, "a sum of money opens its cases");
                continue;
            }

            Today.TodayPages.LengthOf(list).ShouldBe(int.Parse(figure.QuerySelector("b")!.TextContent), figure.TextContent);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task An_alert_is_raised_once_by_two_nodes_and_ends_by_itself(TestDatabase database)
    {
        var (given, people, code) = await OverdueAsync(database, days: 40);
        await using var program = given.Program;
        await using var second = database == TestDatabase.Postgres ? await given.Program.AnotherNodeAsync(_ => { }) : null;
        var nodes = new[] { given.Program, second ?? given.Program };

        await Task.WhenAll(nodes.Select(node => node.Services.GetRequiredService<WatchAlerts>().LookAsync("25", default)));
        await nodes[0].Services.GetRequiredService<WatchAlerts>().LookAsync("25", default);

        (await AlertsAsync(given)).Select(alert => (alert.Rule, alert.EndedAt)).ShouldBe([(AlertRule.Overdue, null)]);
        (await (await LeaderAsync(given)).GetAsync("/dieu-hanh")).Text.ShouldContain("quá hạn lâu");

        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        await nodes[1].Services.GetRequiredService<WatchAlerts>().LookAsync("25", default);
        (await AlertsAsync(given)).ShouldHaveSingleItem().EndedAt.ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Each_night_keeps_what_was_blocked_and_the_screen_tells_what_got_worse_since(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        await given.NightsAsync("steering.counts");
        (await given.ReadAsync(db => db.Set<BlockedCount>().SingleAsync())).Count.ShouldBe(1);

        var second = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Thu")).Value;
        second.ShouldNotBeEmpty();
        given.Clock.Advance(TimeSpan.FromDays(5));

        var screen = await (await LeaderAsync(given)).GetAsync("/dieu-hanh");
        screen.Text.ShouldContain("Xấu đi từ");
        screen.Html.QuerySelectorAll(".halves td.n").Select(cell => cell.TextContent.Trim()).ShouldBe(["1", "2"]);
        (await given.Program.Visit().SignInAsync(people.Leader.UserName)).ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task The_sheet_the_document_and_the_hall_say_what_the_screen_says(TestDatabase database)
    {
        var (given, people, _) = await OverdueAsync(database);
        await using var program = given.Program;
        var chairman = await LeaderAsync(given);
        var line = $"{people.Commune.Name}: 1 hồ sơ quá hạn";

        foreach (var path in new[] { "/dieu-hanh", "/dieu-hanh/ban-in", "/dieu-hanh/man-hinh", "/dieu-hanh/cach-xep" })
        {
            (await chairman.GetAsync(path)).Text.ShouldContain(line, Case.Sensitive, path);
        }

        var file = await chairman.Client.GetAsync(new Uri("/dieu-hanh/ban-in?handler=Document", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        (await file.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(1_000);
    }

    /// <summary>One dossier of a commune is overdue in an installation of its own.</summary>
    private static async Task<(Given Given, CommunePeople People, string Code)> OverdueAsync(TestDatabase database, int days = 3)
    {
        var given = new Given(await TestProgram.StartAsync(database));
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        given.Clock.Advance(TimeSpan.FromDays(days));
        return (given, people, code);
    }

    private static async Task<Visitor> LeaderAsync(Given given) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceLeader, Province, "Chủ tịch UBND tỉnh")).UserName);

    private static string KeyOf(PageAnswer screen, CommunePeople people) =>
        screen
            .Html.QuerySelectorAll(".blocked input")
            .Select(box => box.GetAttribute("value")!)
            .Single(value => value.Contains(people.Commune.Path, StringComparison.Ordinal));

    private static Task<List<SteeringAlert>> AlertsAsync(Given given) => given.ReadAsync(db => db.Set<SteeringAlert>().ToListAsync());
}
