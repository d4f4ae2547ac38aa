using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Staffing.Tests.Posts;

public sealed class PostTests
{
    [Theory, OnEveryDatabase]
    public async Task A_quota_is_set_by_the_province_and_its_history_stands_at_the_post(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var head = await staff.PostAsync(staff.Sender, "truong-phong", 1);
        var path = $"/nhan-su/vi-tri/chi-tiet?don-vi={Uri.EscapeDataString(staff.Sender.Path)}&chuyen-mon=dat-dai";
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        var page = await visitor.GetAsync(path);
        page.Text.ShouldContain("Theo khối lượng: 2,0 người nền");
        (await visitor.SubmitAsync(page, "form[data-post=mt-dia-chinh]", new() { ["Input.Quota"] = "-1", ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("từ 0 đến 200");
        (
            await visitor.SubmitAsync(page, "form[data-post=mt-dia-chinh]", new() { ["Input.Quota"] = "4", ["SubmissionKey"] = null })
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.SubmitAsync(page, "form[data-post=mt-dia-chinh]", new() { ["Input.Quota"] = "5", ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("Người khác vừa thay đổi");
        (await visitor.GetAsync(path)).Text.ShouldContain("Biên chế “Địa chính, đất đai” từ 2 thành 4");
        var leaders = await visitor.GetAsync(
            $"/nhan-su/vi-tri/chi-tiet?don-vi={Uri.EscapeDataString(staff.Sender.Path)}&chuyen-mon=lanh-dao"
        );
        (await visitor.SubmitAsync(leaders, "form[data-post=truong-phong]", new() { ["Input.Quota"] = "2", ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("chỉ một người giữ");
        head.Quota.ShouldBe(1);

        var commune = await staff.Given.Program.Visit().SignInAsync(staff.SenderLead.UserName);
        (await commune.GetAsync(path)).Html.QuerySelectorAll("form[data-post]").ShouldBeEmpty();
        (
            await commune.GetAsync($"/nhan-su/vi-tri/chi-tiet?don-vi={Uri.EscapeDataString(staff.Receiver.Path)}&chuyen-mon=dat-dai")
        ).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
