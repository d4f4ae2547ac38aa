using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Propose;

/// <summary>Which acts a title may take is dated, and differs by field where the working rules say so.</summary>
public sealed class DecidesByFieldTests
{
    private const string Birth = "1.001193";
    private const string Copies = "2.000815";

    [Theory, OnEveryDatabase]
    public async Task An_officer_stops_dossiers_of_a_field_from_the_day_its_own_rule_holds_and_no_others(TestDatabase database)
    {
        // The law is one for all who use the program.
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var today = new DateOnly(2025, 9, 11);
        var (birth, copies) = (await AssignedAsync(given, people, Birth), await AssignedAsync(given, people, Copies));
        var fieldOf = await given.ReadAsync(db => db.Set<Dossier>().ToDictionaryAsync(row => row.Code, row => row.FieldSlug));
        var rule = await given.ReadAsync(db => db.Set<LegalSetting>().SingleAsync(row => row.Code == "dossier.decides-stop"));
        var office = await given.SeatAsync(Role.ProvinceOffice, $"/{people.Commune.ProvinceCode}/");
        var desk = await program.Visit().SignInAsync(office.UserName);

        var page = await desk.GetAsync($"/quy-dinh/{rule.Id.Value}");
        var undated = await SubmitAsync(desk, page, fieldOf[copies], null);
        undated.Status.ShouldBe(HttpStatusCode.BadRequest);
        undated.Text.ShouldContain("cần ngày bắt đầu");
        (await SubmitAsync(desk, page, "khong-co", today)).Text.ShouldContain("Không có lĩnh vực này");
        var done = await SubmitAsync(desk, page, fieldOf[copies], today);
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await SubmitAsync(desk, await desk.GetAsync($"/quy-dinh/{rule.Id.Value}"), fieldOf[copies], today)).Text.ShouldContain(
            "đã có giá trị riêng"
        );

        (await desk.GetAsync("/quy-dinh")).Text.ShouldContain("Ai quyết định dừng giải quyết hồ sơ: Chứng thực");
        (await given.MoveAsync(people.Officer.Seat, copies, "dung", "Người nộp không bổ sung")).Refusal?.Message.ShouldBeNull();
        (await given.MoveAsync(people.Officer.Seat, birth, "dung", "Người nộp không bổ sung")).Refusal!.Code.ShouldBe(
            "dossier.leader-decides"
        );
    }

    private static Task<PageAnswer> SubmitAsync(Visitor desk, PageAnswer page, string field, DateOnly? from) =>
        desk.SubmitAsync(
            page,
            "form.narrow",
            new()
            {
                ["Input.Value"] = "chuyên viên",
                ["Input.Field"] = field,
                ["Input.From"] = from?.ToString("yyyy-MM-dd") ?? string.Empty,
                ["Input.Source"] = "12/QĐ-UBND",
                ["Input.Reason"] = "Quy chế làm việc mới",
            }
        );

    private static async Task<string> AssignedAsync(Given given, CommunePeople people, string procedure)
    {
        var code = (await given.ReceiveAsync(people.Counter.Seat, procedure)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        return code;
    }
}
