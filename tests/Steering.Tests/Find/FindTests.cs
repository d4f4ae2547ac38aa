using ThongSuot.Platform.Access;

namespace ThongSuot.Steering.Tests.Find;

/// <summary>The one search box: an exact code opens its record and nothing beside it, else kind by kind, each with its state.</summary>
public sealed class FindTests
{
    [Theory, OnEveryDatabase]
    public async Task A_code_opens_its_record_at_once_whatever_kind_it_is_of(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, office) = (await given.PeopleAsync(), await OfficeAsync(given));
        var dossier = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var conference = await ConferenceAsync(office, "Giao ban tháng mười");
        var directive = await DirectiveAsync(office, people, "Rà soát quy chế");

        foreach (
            var (typed, path) in new[]
            {
                (dossier, $"/ho-so/{dossier}"),
                (conference.ToLowerInvariant(), $"/hoi-nghi/{conference}"),
                ($" {directive} ", $"/chi-dao/{directive}"),
                ("1.000656", "/thu-tuc/1.000656"),
                (people.Commune.Code, $"/dia-ban/{people.Commune.Code}"),
            }
        )
        {
            (await office.GetAsync($"/tim?q={Uri.EscapeDataString(typed)}")).Location.ShouldBe(path, typed);
        }

        foreach (var part in new[] { dossier[^4..], dossier[^11..], "Trần Mẫu" })
        {
            var found = await office.GetAsync($"/tim?q={Uri.EscapeDataString(part)}");
            found.Text.ShouldContain("trong 10.000 hồ sơ mới nhất", Case.Sensitive, part);
        }

        (await office.GetAsync($"/tim?q={dossier[^4..]}")).Text.ShouldContain(dossier);
    }

    [Theory, OnEveryDatabase]
    public async Task Kinds_stand_in_one_order_people_first_and_each_hit_says_its_state(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, office) = (await given.PeopleAsync(), await OfficeAsync(given));
        const string name = "Nguyễn Mẫu";
        (await given.ReceiveAsync(people.Counter.Seat, name: "Nguyễn Mẫu Hoa")).IsRefused.ShouldBeFalse();
        await ConferenceAsync(office, $"Hội nghị về {name}");
        await DirectiveAsync(office, people, $"Việc của {name}");

        var found = await office.GetAsync($"/tim?q={Uri.EscapeDataString(name)}");

        var kinds = found.Html.QuerySelectorAll("main h2").Select(head => head.TextContent).ToList();
        string[] order = ["Người", "Hồ sơ", "Vướng mắc", "Nhiệm vụ", "Hội nghị", "Nhân sự", "Thủ tục", "Đơn vị", "Hướng dẫn"];
        kinds.ShouldBe(order.Where(kinds.Contains), found.Text);
        kinds.ShouldContain("Người");
        kinds.ShouldContain("Hồ sơ");
        kinds.ShouldContain("Nhiệm vụ");
        kinds.ShouldContain("Hội nghị");
        var hints = found.Html.QuerySelectorAll(".picks .hint").Select(hint => hint.TextContent).ToList();
        hints.ShouldContain(hint => hint.Contains("đang dùng tài khoản", StringComparison.Ordinal));
        hints.ShouldContain(hint => hint.Contains("Chưa đến hạn", StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task People_are_found_by_whoever_looks_after_them_and_by_nobody_else(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var path = $"/tim?q={Uri.EscapeDataString(people.Leader.Seat.PersonName)}";
        async Task<bool> FindsAsync(string userName) =>
            (await (await given.Program.Visit().SignInAsync(userName)).GetAsync(path))
                .Html.QuerySelectorAll("main h2 + ul")
                .Any(list =>
                    list.PreviousElementSibling!.TextContent == "Người"
                    && list.TextContent.Contains(people.Commune.Name, StringComparison.OrdinalIgnoreCase)
                );

        (await FindsAsync(people.Leader.UserName)).ShouldBeTrue();
        (await FindsAsync(people.Officer.UserName)).ShouldBeFalse("an officer looks after nobody");
        (await FindsAsync(others.Leader.UserName)).ShouldBeFalse("another commune's people");
    }

    private static async Task<Visitor> OfficeAsync(Given given) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng")).UserName);

    private static async Task<string> DirectiveAsync(Visitor office, CommunePeople people, string work)
    {
        var answer = await office.SubmitAsync(
            await office.GetAsync("/chi-dao/giao"),
            "main form",
            new()
            {
                ["Input.Work"] = work,
                ["Input.Person"] = people.Leader.Seat.SeatId.Value.ToString(),
                ["Input.LeadAnswersFor"] = "Tiến độ",
                ["Input.Product"] = "Report",
                ["Input.ProductText"] = "Báo cáo",
                ["Input.DirectedBy"] = "Chủ tịch UBND tỉnh",
                ["Input.LegalGround"] = "Quy chế làm việc",
            }
        );
        return (answer.Location ?? throw new InvalidOperationException(answer.Text)).Split('/')[^1];
    }

    private static async Task<string> ConferenceAsync(Visitor office, string title)
    {
        var answer = await office.SubmitAsync(
            await office.GetAsync("/hoi-nghi/chuan-bi"),
            "main form",
            new()
            {
                ["Input.Title"] = title,
                ["Input.Day"] = "2025-10-20",
                ["Input.Time"] = "08:00",
                ["Input.Place"] = "Phòng họp số 1",
                ["Input.Chair"] = "Chủ tịch UBND tỉnh",
                ["Input.AllCommunes"] = "true",
            }
        );
        return (answer.Location ?? throw new InvalidOperationException(answer.Text)).Split('/')[2];
    }
}
