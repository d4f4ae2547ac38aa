using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Tests.Synchronise;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class OnlineAcceptTests
{
    [Theory, OnEveryDatabase]
    public async Task What_came_online_shows_its_true_limit_due_time_and_missing_papers_before_it_is_accepted(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _, code) = await FiledOnlineAsync(given);

        var page = await visitor.GetAsync($"/ho-so/{code}");

        page.Text.ShouldContain("Thời hạntrả ngay trong ngày, tính từ khi tiếp nhận");
        page.Text.ShouldContain("nếu tiếp nhận bây giờ");
        page.Text.ShouldNotContain("không quy định");
        page.Text.ShouldContain("Giấy tờ chưa thấyTờ khai đăng ký khai sinh");
        var act = await visitor.GetAsync($"/ho-so/{code}/viec/tiep-nhan");
        act.Text.ShouldContain("Thời hạntrả ngay trong ngày");
        act.Text.ShouldContain("Người nộp đã gửi: to-khai.pdf");
        act.Html.QuerySelectorAll("input[name='Input.Papers']").Length.ShouldBe(7);
    }

    [Theory, OnEveryDatabase]
    public async Task Accepting_it_asks_for_every_required_paper_at_once_and_the_receipt_lists_what_was_seen(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people, code) = await FiledOnlineAsync(given);
        var act = await visitor.GetAsync($"/ho-so/{code}/viec/tiep-nhan");

        var refused = await visitor.SubmitAsync(act, "form[enctype]", new() { ["Input.Papers"] = "1" });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("Còn thiếu giấy tờ bắt buộc: “Giấy chứng sinh");
        refused.Errors[0].ShouldContain("“Giấy tờ tùy thân có ảnh");
        refused.Html.QuerySelector("#paper1")!.HasAttribute("checked").ShouldBeTrue("what was ticked stays ticked");
        (await given.MoveAsync(people.Counter.Seat, code, "tiep-nhan")).IsRefused.ShouldBeFalse();
        var receipt = await visitor.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan");
        receipt.Text.ShouldContain("Giấy tờ tùy thân có ảnh");
        receipt.Text.ShouldNotContain("không kèm bản giấy");
        var row = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(dossier => dossier.Code == code));
        row.Status.ShouldBe(DossierStatus.Accepted);
    }

    private static async Task<(Visitor Visitor, CommunePeople People, string Code)> FiledOnlineAsync(Given given)
    {
        var people = await given.PeopleAsync();
        var sent = PortalCalls.Sample(people.Commune.Code);
        (sent["MaTTHC"], sent["TrangThaiHoSo"]) = ("1.001193", "1");
        sent.Remove("NgayTiepNhan");
        sent.Remove("NgayHenTra");
        var client = await given.ApiClientAsync(DossierPermissions.SynchroniseScope);
        var body = $"[{PortalCalls.WithPapers(sent, new { TenTepDinhKem = "to-khai.pdf" })}]";
        (await PortalCalls.SendTextAsync(client, body)).Single().ErrorOf().ShouldBe("0");
        return (await given.Program.Visit().SignInAsync(people.Counter.UserName), people, sent["MaHoSo"]!);
    }
}
