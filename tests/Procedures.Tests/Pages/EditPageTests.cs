using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Tests.Pages;

public sealed class EditPageTests(PageFixture pages) : IClassFixture<PageFixture>
{
    private static readonly DateOnly Later = new(2030, 1, 1);

    private PageFixture.Visitor Office => pages.As(Role.ProvinceOffice);

    [Fact]
    public async Task A_change_from_a_later_day_makes_a_new_version_and_keeps_the_old_one()
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/1.004845/quy-trinh",
            ("Input.DirectValue", "1"),
            ("Input.OnlineValue", "1"),
            ("Input.From", "2030-01-01"),
            ("Input.Reason", "QĐ 12/QĐ-UBND")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.Redirect, await reply.Content.ReadAsStringAsync());
        pages.Catalogue.Current("1.004845", Later)!.DirectLimit.ShouldBe(TimeLimit.WorkingDays(1));
        pages.Catalogue.Current("1.004845", Later.AddDays(-1))!.DirectLimit.ShouldBe(TimeLimit.WorkingDays(2));
        await using var db = pages.Databases.CreateDbContext();
        var deed = await db.Set<DeedRow>().SingleAsync(row => row.Act == "procedure.workflow-changed" && row.Text.Contains("1.004845"));
        deed.Reason.ShouldBe("QĐ 12/QĐ-UBND");
        deed.ActorName.ShouldBe("Nguyễn Thị Hoa");
    }

    [Fact]
    public async Task Steps_beyond_the_limit_are_refused_and_the_form_keeps_what_was_typed()
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/1.004837/quy-trinh",
            ("Input.UseDefaultSteps", "false"),
            ("Input.Steps[2].Hours", "99"),
            ("Input.From", "2030-01-01"),
            ("Input.Reason", "thử")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = PageFixture.Visitor.Parse(await reply.Content.ReadAsStringAsync());
        page.QuerySelector(".errors")!.TextContent.ShouldContain("vượt thời hạn 24 giờ");
        page.QuerySelector("[name='Input.Steps[2].Hours']")!.GetAttribute("value").ShouldBe("99");
        pages.Catalogue.Current("1.004837", Later)!.HasOwnSteps.ShouldBeFalse();
    }

    [Fact]
    public async Task Own_steps_in_the_order_typed_replace_the_default()
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/1.000593/quy-trinh",
            ("Input.UseDefaultSteps", "false"),
            ("Input.From", "2030-01-01"),
            ("Input.Reason", "QĐ 13/QĐ-UBND"),
            ("Input.Steps[2].Hours", "10"),
            ("Input.Steps[5].Order", "3"),
            ("Input.Steps[5].Kind", "Consult"),
            ("Input.Steps[5].Name", "Lấy ý kiến công an xã"),
            ("Input.Steps[5].Hours", "8")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.Redirect, await reply.Content.ReadAsStringAsync());
        var steps = pages.Catalogue.Current("1.000593", Later)!.Steps;
        steps.Select(step => step.Order).ShouldBe([1, 2, 3, 4, 5, 6]);
        steps.Single(step => step.Kind == StepKind.Consult).Hours.ShouldBe(8);
        steps[^1].Kind.ShouldBe(StepKind.Return);
    }

    [Fact]
    public async Task A_change_without_a_reason_is_refused_at_its_field()
    {
        using var reply = await Office.SendAsync("/thu-tuc/1.000419/quy-trinh", ("Input.Reason", string.Empty));

        reply.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = PageFixture.Visitor.Parse(await reply.Content.ReadAsStringAsync());
        page.QuerySelector(".errors a[href='#Input_Reason']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_that_is_older_than_the_record_is_refused()
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/2.000635/quy-trinh",
            ("Input.Seen", "77"),
            ("Input.Reason", "thử"),
            ("Input.From", "2030-01-01")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reply.Content.ReadAsStringAsync()).ShouldContain("Người khác vừa sửa");
    }

    [Fact]
    public async Task A_repeal_ends_the_procedure_and_prepares_a_draft_that_the_public_does_not_see()
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/1.000894/cong-khai",
            ("Input.Act", "Repeal"),
            ("Input.RepealFrom", "2030-01-01"),
            ("Input.ReplacedBy", "9.000001"),
            ("Input.DraftReplacement", "true"),
            ("Input.Reason", "QĐ 14/QĐ-UBND")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.Redirect, await reply.Content.ReadAsStringAsync());
        pages.Catalogue.Current("1.000894", Later.AddDays(-1)).ShouldNotBeNull();
        pages.Catalogue.Current("1.000894", Later).ShouldBeNull();
        using var citizen = await pages.As(null).GetAsync("/thu-tuc/9.000001");
        using var office = await Office.GetAsync("/thu-tuc/9.000001");
        citizen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        office.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await pages.As(null).ReadAsync("/thu-tuc?q=9.000001&trang-thai=tat-ca")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await Office.ReadAsync("/thu-tuc?q=9.000001&trang-thai=tat-ca")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "9.000002", "Chưa có ngày bãi bỏ")]
    [InlineData("2030-01-01", "abc", "không phải mã thủ tục")]
    [InlineData("2020-01-01", "", "không sau ngày")]
    public async Task A_repeal_that_cannot_be_is_refused_in_words(string from, string replacedBy, string words)
    {
        using var reply = await Office.SendAsync(
            "/thu-tuc/1.001022/cong-khai",
            ("Input.Act", "Repeal"),
            ("Input.RepealFrom", from),
            ("Input.ReplacedBy", replacedBy),
            ("Input.Reason", "thử")
        );

        reply.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await reply.Content.ReadAsStringAsync()).ShouldContain(words);
    }
}
