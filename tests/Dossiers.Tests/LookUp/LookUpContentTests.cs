using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.LookUp;

public sealed class LookUpContentTests
{
    [Theory, OnEveryDatabase]
    public async Task The_citizen_reads_which_procedure_where_what_is_missing_and_what_it_costs_and_nobodys_name(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Kín")).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var fee = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        await counter.SubmitAsync(fee, "form[action*=Set]", new() { ["Input.Basis"] = "Exempt", ["Input.Note"] = "Hộ nghèo Trần Mẫu" });
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        await given.MoveAsync(people.Officer.Seat, code, "bo-sung", "Bản sao giấy báo tử");

        var page = await LookUpAsync(given, code);

        page.Text.ShouldContain("khai tử");
        page.Text.ShouldContain("Bản sao giấy báo tử");
        page.Text.ShouldContain(people.Commune.Name);
        page.Text.ShouldContain("Giờ làm việc: 7:30–11:30");
        page.Text.ShouldContain("được miễn");
        page.Text.ShouldNotContain("Trần Mẫu");
        page.Text.ShouldNotContain("Kín");
        page.Text.ShouldNotContain(people.Officer.Seat.PersonName);
    }

    [Theory, OnEveryDatabase]
    public async Task Why_it_was_refused_is_told(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var refused = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, refused, "tu-choi", "Không thuộc thẩm quyền của phường");

        (await LookUpAsync(given, refused)).Text.ShouldContain("Không thuộc thẩm quyền của phường");
    }

    [Theory]
    [InlineData("250911 0004")]
    [InlineData("250911-0004")]
    [InlineData("2509110004")]
    public async Task The_end_of_a_code_alone_is_told_apart_from_a_wrong_one(string end)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        (await LookUpAsync(given, end)).Text.ShouldContain("Mã hồ sơ thiếu phần đầu.");
        (await LookUpAsync(given, "H44.101-250911-9999")).Text.ShouldContain("Mã hồ sơ hoặc 4 số cuối điện thoại không đúng.");
    }

    private static async Task<PageAnswer> LookUpAsync(Given given, string code)
    {
        var citizen = given.Program.Visit();
        var page = await citizen.GetAsync("/tra-cuu");
        return await citizen.SubmitAsync(page, "form.short", new() { ["Input.Code"] = code, ["Input.Digits"] = "3456" });
    }
}
