using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Trail;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests.Administration;

/// <summary>Who did what, by person and by record; whoever looks is seen himself.</summary>
public sealed class TrailTests
{
    [Theory, OnEveryDatabase]
    public async Task An_administrator_finds_what_a_person_did_and_what_was_done_to_a_record(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var (code, other) = ((await given.ReceiveAsync(people.Counter.Seat)).Value, (await given.ReceiveAsync(people.Counter.Seat)).Value);
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        var administrator = await AdministratorAsync(given, "/25/vp-ubnd/");

        var ofRecord = await administrator.GetAsync($"{TrailModel.Path}?ma={code}");
        ofRecord.Text.ShouldContain(people.Counter.Seat.PersonName);
        ofRecord.Text.ShouldContain(people.Leader.Seat.PersonName);
        ofRecord.Source.ShouldNotContain(other);
        var ofPerson = await administrator.GetAsync($"{TrailModel.Path}?nguoi={people.Leader.UserName}&viec=dossier");
        ofPerson.Html.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(code);
        (await administrator.GetAsync($"{TrailModel.Path}?nguoi={people.Leader.UserName}&den=2020-01-01")).Text.ShouldContain(
            "Không có việc nào khớp"
        );
        (await administrator.GetAsync($"{TrailModel.Path}?ma=H25.0-000000-0000")).Text.ShouldContain("Không có tài khoản hoặc hồ sơ");

        var sheet = await administrator.Client.GetAsync(new Uri($"{TrailModel.Path}?ma={code}&handler=Sheet&dang=Csv", UriKind.Relative));
        (await sheet.Content.ReadAsStringAsync()).ShouldContain(people.Leader.Seat.PersonName);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_a_record_s_deeds_an_administrator_reads_neither_a_citizen_s_name_nor_an_officer_s_own_words(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var papers = await counter.GetAsync($"/ho-so/{code}/giay-to");
        var spare = papers.Html.QuerySelector("input[placeholder='Giấy tờ khác']")!.GetAttribute("name")!;
        var brought = await counter.SubmitAsync(
            papers,
            "form[enctype]",
            new()
            {
                [spare] = "Giấy ủy quyền",
                [spare.Replace("Name", "Provided", StringComparison.Ordinal)] = "true",
                ["Input.Bringer"] = "Lê Mẫu Nga",
            }
        );
        brought.Status.ShouldBe(HttpStatusCode.Found, brought.Text);
        (await counter.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Lê Mẫu Nga");
        var administrator = await AdministratorAsync(given, "/25/vp-ubnd/");

        var page = await administrator.GetAsync($"{TrailModel.Path}?ma={code}");
        page.Text.ShouldContain("Giấy tờ");
        page.Source.ShouldNotContain("Lê Mẫu Nga");
        var sheet = await administrator.Client.GetAsync(new Uri($"{TrailModel.Path}?ma={code}&handler=Sheet&dang=Csv", UriKind.Relative));
        (await sheet.Content.ReadAsStringAsync()).ShouldNotContain("Lê Mẫu Nga");
    }

    [Theory, OnEveryDatabase]
    public async Task Looking_is_recorded_once_a_day_for_each_record_and_each_sheet_that_is_taken(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var (userName, seat) = await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/");
        var administrator = await given.Program.Visit().SignInAsync(userName);

        for (var time = 0; time < 2; time++)
        {
            await administrator.GetAsync($"{TrailModel.Path}?ma={code}");
            await administrator.GetAsync($"{TrailModel.Path}?nguoi={people.Counter.UserName}");
            await administrator.Client.GetAsync(new Uri($"{TrailModel.Path}?ma={code}&handler=Sheet&dang=Csv", UriKind.Relative));
        }

        var acts = await given.ReadAsync(db =>
            db.Set<DeedRow>()
                .Where(row => row.ProvinceCode == "25" && row.SeatId == seat.SeatId.Value && row.Act.StartsWith("identity.trail"))
                .Select(row => row.Act)
                .ToListAsync()
        );
        acts.Count(act => act == NoteTrailRead.Act).ShouldBe(2);
        acts.Count(act => act == NoteTrailRead.Taken).ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task The_administrator_of_a_commune_sees_what_was_done_there_and_nowhere_else(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var (own, foreign) = ((await given.ReceiveAsync(people.Counter.Seat)).Value, (await given.ReceiveAsync(others.Counter.Seat)).Value);
        var administrator = await AdministratorAsync(given, people.Commune.Path);

        (await administrator.GetAsync(TrailModel.Path)).Source.ShouldContain(own);
        (await administrator.GetAsync($"{TrailModel.Path}?ma={foreign}")).Html.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await (await given.Program.Visit().SignInAsync(people.Leader.UserName)).GetAsync(TrailModel.Path)).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    private static async Task<Visitor> AdministratorAsync(Given given, string path) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, path)).UserName);
}
