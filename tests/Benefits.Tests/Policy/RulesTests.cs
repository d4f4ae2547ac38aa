using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Tests.Policy;

public sealed class RulesTests
{
    [Theory, OnEveryDatabase]
    public async Task A_doubtful_factor_is_mended_a_settled_one_takes_a_new_value_from_a_day_and_old_cases_stand(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await Office.OnAsync(new Given(program));
        var code = await office.FileAsync(Sample.PartTimer, Scheme.PartTimeCommune154);
        var visitor = await program.Visit().SignInAsync(office.Province.UserName);
        (await visitor.GetAsync("/che-do/quy-dinh")).Text.ShouldContain("còn có cách hiểu khác nhau");

        var cap = await IdAsync(office, "nd154.9.cap");
        (await EditAsync(visitor, cap, new() { ["Input.Value"] = "x", ["Input.Reason"] = "Đối chiếu" }))
            .ErrorAt("Input.Value")
            .ShouldNotBeNull();
        (await EditAsync(visitor, cap, new() { ["Input.Value"] = "48" })).ErrorAt("Input.Reason").ShouldNotBeNull();
        (
            await EditAsync(
                visitor,
                cap,
                new()
                {
                    ["Input.Value"] = "48",
                    ["Input.Reason"] = "Đối chiếu",
                    ["Input.Source"] = "",
                }
            )
        ).ErrorAt("Input.Source").ShouldNotBeNull();
        (await EditAsync(visitor, cap, new() { ["Input.Value"] = "48", ["Input.Reason"] = "Đối chiếu" })).Status.ShouldBe(
            HttpStatusCode.Found
        );

        var month = await IdAsync(office, "nd154.9.month");
        (await EditAsync(visitor, month, new() { ["Input.Value"] = "0,9", ["Input.Reason"] = "Nhầm" }))
            .ErrorAt("Input.From")
            .ShouldNotBeNull()
            .ShouldContain("đã đối chiếu");
        (
            await EditAsync(
                visitor,
                month,
                new()
                {
                    ["Input.Value"] = "0,9",
                    ["Input.Reason"] = "Nghị định mới",
                    ["Input.From"] = "2025-01-01",
                }
            )
        ).ErrorAt("Input.From").ShouldNotBeNull().ShouldContain("Ngày áp dụng");
        (
            await EditAsync(
                visitor,
                month,
                new()
                {
                    ["Input.Value"] = "0,9",
                    ["Input.Reason"] = "Nghị định mới",
                    ["Input.From"] = "2025-10-01",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        var later = await office.FileAsync(Sample.PartTimer with { LeaveOn = new DateOnly(2025, 10, 1) }, Scheme.PartTimeCommune154);
        (await office.RowAsync(later)).Total.ShouldBe((long)(((42 * 0.9m) + 5.25m + 3) * 3_510_000));
        (await office.RowAsync(code)).Total.ShouldBe(146_893_500, "derived (D-25), calculated before");
        (await visitor.GetAsync($"/che-do/quy-dinh/{month}")).Text.ShouldContain("0,8 → 0,9 từ 1/10/2025");
    }

    [Fact]
    public async Task Only_the_province_office_changes_factors()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var id = await IdAsync(office, "nd154.9.cap");
        foreach (var who in new[] { office.Clerk, office.Leader })
        {
            (await (await office.Given.Program.Visit().SignInAsync(who.UserName)).GetAsync($"/che-do/quy-dinh/{id}")).Status.ShouldBe(
                HttpStatusCode.Forbidden
            );
        }
    }

    [Fact]
    public void Every_scheme_has_its_facts_in_order_and_a_factor_that_opens_it()
    {
        foreach (var scheme in Enum.GetValues<Scheme>())
        {
            Schemes.Of(scheme).Scheme.ShouldBe(scheme);
            PolicyRules.BuiltIn.Of(Schemes.Of(scheme).Key).ShouldNotBeEmpty();
        }

        PolicyFactors.Brought.BuiltIn.ShouldAllBe(factor => factor.Source.Length > 0 && LegalValue.NumberOf(factor) >= 0);
        PolicyFactors.Brought.BuiltIn.GroupBy(factor => (factor.Code, factor.ValidFrom)).ShouldAllBe(group => group.Count() == 1);
    }

    private static Task<Guid> IdAsync(Office office, string code) =>
        office.Given.ReadAsync(async db => (await db.Set<LegalSetting>().AsNoTracking().FirstAsync(row => row.Code == code)).Id.Value);

    private static async Task<PageAnswer> EditAsync(Visitor visitor, Guid id, Dictionary<string, string?> values) =>
        await visitor.SubmitAsync(await visitor.GetAsync($"/che-do/quy-dinh/{id}"), "main form", values);
}
