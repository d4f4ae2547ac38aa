using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Cliff;
using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests.Cliff;

public sealed class PlanDirectiveTests
{
    private const string Task = "1.001699";

    [Theory, OnEveryDatabase]
    public async Task A_plan_whose_directive_is_out_makes_no_second_one_from_an_old_address_or_an_old_form(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var justice = await people.VisitAsync(people.Justice);
        var planned = await justice.SubmitAsync(
            await justice.GetAsync($"/tham-quyen/phuong-an?viec={Task}&ngay=2027-03-01"),
            "#phuong-an",
            new() { ["Input.Content"] = "Trình HĐND tỉnh nghị quyết phân cấp", ["Input.DueOn"] = "2027-02-15" }
        );
        planned.Status.ShouldBe(HttpStatusCode.Found, planned.Text);
        var id = await people.Given.ReadAsync(db =>
        {
            var plans = db.CliffPlans;
            return plans.Where(plan => plan.ProvinceCode == "25" && plan.Subject == Task).Select(plan => plan.Id).SingleAsync();
        });
        var leader = await people.VisitAsync(await people.Given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh"));
        var address = $"/chi-dao/giao?tu={CliffPlanThread.PlanKind}&ban-ghi={id.Value}";
        var (form, twin) = (await leader.GetAsync(address), await leader.GetAsync(address));
        var answers = new Dictionary<string, string?>
        {
            ["Input.Person"] = people.Leader.Seat.SeatId.Value.ToString(),
            ["Input.DueOn"] = "2025-09-19",
            ["Input.DirectedBy"] = "Phó Chủ tịch UBND tỉnh",
        };

        var given = await leader.SubmitAsync(form, "main form", answers);
        given.Status.ShouldBe(HttpStatusCode.Found, given.Text);
        var code = given.Location!.ToString().Split('/')[^1];

        (await leader.SubmitAsync(twin, "main form", answers)).Text.ShouldContain($"đã giao bằng chỉ đạo {code}");
        var again = await leader.GetAsync(address);
        again.Html.QuerySelector($"main a[href='/chi-dao/{code}']").ShouldNotBeNull();
        again.Html.QuerySelector("main form").ShouldBeNull();
    }
}
