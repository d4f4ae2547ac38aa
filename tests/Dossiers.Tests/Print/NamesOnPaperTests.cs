using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Print;

/// <summary>Whoever only sees a dossier reads no more of its people on its forms, scans and in the register than in the list.</summary>
public sealed class NamesOnPaperTests
{
    private const string Name = "Trần Mẫu Hoa";

    private static readonly byte[] Pdf = [.. "%PDF-1.7 một trang quét %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_colleague_who_does_not_work_a_dossier_opens_none_of_its_forms_and_scans(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var colleague = await given.Program.Visit().SignInAsync((await ColleagueAsync(given, people)).UserName);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var (code, scan) = await ReceivedWithScanAsync(counter);

        var seen = await colleague.GetAsync($"/ho-so/{code}");
        seen.Status.ShouldBe(HttpStatusCode.OK);
        seen.Text.ShouldNotContain(Name);
        seen.Html.QuerySelectorAll("a[href*='/tep/'], a[href*='/in/']")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([$"/ho-so/{code}/in/kiem-soat"]);
        foreach (var hidden in new[] { scan, $"/ho-so/{code}/in/giay-tiep-nhan", $"/ho-so/{code}/in/nhan" })
        {
            (await colleague.GetAsync(hidden)).Status.ShouldBe(HttpStatusCode.NotFound, hidden);
            (await counter.GetAsync(hidden)).Status.ShouldBe(HttpStatusCode.OK, hidden);
        }

        (await colleague.GetAsync($"/ho-so/{code}/in/kiem-soat")).Text.ShouldNotContain(Name);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_asked_an_opinion_reads_the_papers_until_it_is_given(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var asked = await ColleagueAsync(given, people);
        var colleague = await given.Program.Visit().SignInAsync(asked.UserName);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var (code, scan) = await ReceivedWithScanAsync(counter);
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);

        var day = new DateOnly(2025, 9, 16);
        (
            await given.MoveAsync(people.Officer.Seat, code, "lay-y-kien", officer: asked.Seat, dueOn: day, unit: people.Commune)
        ).Refusal?.Message.ShouldBeNull();
        (await colleague.GetAsync(scan)).Status.ShouldBe(HttpStatusCode.OK);

        (await given.MoveAsync(asked.Seat, code, "tra-loi-y-kien")).Refusal?.Message.ShouldBeNull();
        (await colleague.GetAsync(scan)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task The_printed_register_names_people_only_to_those_who_work_their_dossiers(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        (await given.ReceiveAsync(people.Counter.Seat)).IsRefused.ShouldBeFalse();
        var colleague = await given.Program.Visit().SignInAsync((await ColleagueAsync(given, people)).UserName);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var book = await colleague.GetAsync("/so-theo-doi/in");
        book.Text.ShouldNotContain(Name);
        book.Text.ShouldNotContain("0510123456");
        (await counter.GetAsync("/so-theo-doi/in")).Text.ShouldContain(Name);
    }

    [Theory, OnEveryDatabase]
    public async Task One_form_of_many_dossiers_comes_out_at_once_and_leaves_a_deed_on_each(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var mine = new[]
        {
            (await given.ReceiveAsync(people.Counter.Seat)).Value,
            (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Thu")).Value,
        };
        var foreign = (await given.ReceiveAsync(others.Counter.Seat)).Value;

        var sheets = await counter.GetAsync($"/ho-so/in-nhieu?ma={string.Join(',', [.. mine, foreign, "x"])}");

        sheets.Html.QuerySelectorAll("article.sheet").Length.ShouldBe(4, "two copies of two dossiers");
        sheets.Text.ShouldContain("Không in được mẫu này cho 2 hồ sơ");
        (await counter.SubmitAsync(sheets, "form")).Status.ShouldBe(HttpStatusCode.Found);
        foreach (var code in mine)
        {
            (await counter.GetAsync($"/ho-so/{code}")).Text.ShouldContain("In Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        }
    }

    private static Task<(string UserName, Seat Seat)> ColleagueAsync(Given given, CommunePeople people) =>
        given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "van-phong/", "Công chức Địa chính");

    private static async Task<(string Code, string Scan)> ReceivedWithScanAsync(Visitor counter)
    {
        var form = await counter.GetAsync(Receive.Counter.Address);
        var answer = await counter.SubmitAsync(
            form,
            "form[data-person]",
            Receive.Counter.With(),
            ("Input.Papers[0].Upload", Pdf, "to-khai.pdf"),
            ("answer", "accept")
        );
        var code = (await counter.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;
        var page = await counter.GetAsync($"/ho-so/{code}");
        return (code, page.Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!);
    }
}
