using System.Net;
using ThongSuot.Dossiers.Tests.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Contacts;

public sealed class ContactTests
{
    [Theory, OnEveryDatabase]
    public async Task A_centres_address_telephone_and_hours_stand_on_the_look_up_the_receipt_and_the_supplement_form(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        await given.MoveAsync(people.Officer.Seat, code, "bo-sung", "Giấy báo tử");
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var set = await SetAsync(leader, "Số 1, đường Mẫu", "0210 000 000", "Sáng thứ Bảy theo hẹn", "2025-09-01");

        set.Status.ShouldBe(HttpStatusCode.Found, set.Text);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        foreach (
            var page in new[]
            {
                await SigningOffice.LookUpAsync(given.Program.Visit(), code),
                await counter.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan"),
                await counter.GetAsync($"/ho-so/{code}/in/bo-sung"),
            }
        )
        {
            page.Text.ShouldContain("Số 1, đường Mẫu", Case.Sensitive, page.Path);
            page.Text.ShouldContain("0210 000 000");
            page.Text.ShouldContain("Sáng thứ Bảy theo hẹn");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_later_address_holds_from_its_day_on_and_not_before(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        await SetAsync(leader, "Trụ sở cũ", "0210 000 001", string.Empty, "2025-09-01");
        await SetAsync(leader, "Trụ sở mới", "0210 000 002", string.Empty, "2025-12-01");

        var page = await SigningOffice.LookUpAsync(given.Program.Visit(), code);
        page.Text.ShouldContain("Trụ sở cũ");
        page.Text.ShouldNotContain("Trụ sở mới");
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_units_own_leader_and_the_province_office_record_it_and_a_telephone_can_be_dialled(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var stranger = await given.Program.Visit().SignInAsync(others.Leader.UserName);
        var office = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var centre = people.Commune.Path + "ttpvhcc/";

        (await counter.GetAsync("/lien-he")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var own = await stranger.GetAsync($"/lien-he?donVi={centre}");
        own.Text.ShouldNotContain(people.Commune.Name);
        var foreign = await stranger.SubmitAsync(
            own,
            "form[method=post]:has([data-default])",
            new()
            {
                ["Input.UnitPath"] = centre,
                ["Input.Address"] = "Nơi khác",
                ["Input.Phone"] = "113",
                ["Input.From"] = "2025-09-01",
            }
        );
        (await office.GetAsync($"/lien-he?donVi={centre}")).Text.ShouldNotContain("Nơi khác");
        foreign.Status.ShouldBe(HttpStatusCode.Found, "the stranger's own centre is what the form is about, whatever it names");
        (await SetAsync(office, "Số 2", "gọi cho tôi", string.Empty, "2025-09-01", centre)).Text.ShouldContain("Điện thoại chưa đúng");
        (await SetAsync(office, "Số 2", "0210 000 003", string.Empty, "2025-09-01", centre)).Status.ShouldBe(HttpStatusCode.Found);
        (await office.GetAsync($"/lien-he?donVi={centre}")).Text.ShouldContain("0210 000 003");
    }

    [Theory, OnEveryDatabase]
    public async Task A_lost_code_is_found_at_the_counter_by_telephone_or_name_and_the_receipt_printed_again(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, name: "Hà Mẫu Lan", phone: "0912777888")).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        foreach (var words in new[] { "ha mau lan", "0912777888", "7888" })
        {
            (await counter.GetAsync($"/ho-so?nhom=tat-ca&tim={words}")).Text.ShouldContain(code, Case.Sensitive, words);
        }

        var sheet = await counter.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan");
        sheet.Text.ShouldContain(code);
        (await counter.SubmitAsync(sheet, "form")).Status.ShouldBe(HttpStatusCode.Found);
    }

    private static async Task<PageAnswer> SetAsync(
        Visitor visitor,
        string address,
        string phone,
        string hours,
        string from,
        string? centre = null
    ) =>
        await visitor.SubmitAsync(
            await visitor.GetAsync(centre is null ? "/lien-he" : $"/lien-he?donVi={centre}"),
            "form[method=post]:has([data-default])",
            new()
            {
                ["Input.Address"] = address,
                ["Input.Phone"] = phone,
                ["Input.Hours"] = hours,
                ["Input.From"] = from,
            }
        );
}
