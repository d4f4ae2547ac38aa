using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests.Documents;

public sealed class DocumentTests
{
    [Theory, OnEveryDatabase]
    public async Task A_document_that_begins_later_holds_the_row_back_and_its_page_tells_who_changed_what(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var (task, number) = (Keepers.NextTask(), $"{Guid.CreateVersion7():N}/QĐ-UBND");
        await people.ImportAsync($"{task},Việc thử,Thử,,Cấp tỉnh,Sở Tư pháp,Giám đốc Sở Tư pháp,Phân cấp,{number},1/8/2025,,");
        var justice = await people.VisitAsync(people.Justice);
        var asked = $"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2025-08-15";
        (await justice.GetAsync(asked)).Text.ShouldContain("Giám đốc Sở Tư pháp");

        await EnterAsync(justice, number, "1/8/2025", "");
        await EnterAsync(justice, number, "1/9/2025", "1/1/2030");

        (await justice.GetAsync(asked)).Text.ShouldContain("Chưa có quy định ai có thẩm quyền");
        (await justice.GetAsync(asked.Replace("2025-08-15", "2025-09-01", StringComparison.Ordinal)))
            .Html.QuerySelectorAll("dl.facts")
            .ShouldNotBeEmpty();
        var check = await justice.GetAsync("/tham-quyen/kiem-tra?loai=NotBegun&ngay=2025-08-15");
        check.Text.ShouldContain(task);
        check.Text.ShouldContain("1/9/2025");
        (await justice.GetAsync($"/tham-quyen/so?tim={task}&ngay=2025-08-15")).Text.ShouldContain("Căn cứ không có hiệu lực");

        var page = await (await people.VisitAsync(people.Officer)).GetAsync($"/tham-quyen/van-ban/mot?so={number}");
        page.Text.ShouldContain("trước là “từ 1/8/2025”, nay “từ 1/9/2025, hết từ 1/1/2030”");
        page.Text.ShouldContain(people.Justice.Seat.PersonName);
        var unknown = await justice.GetAsync("/tham-quyen/van-ban/mot?so=khong-co");
        (unknown.Status, unknown.Location).ShouldBe((HttpStatusCode.Found, "/tham-quyen/van-ban"));
    }

    [Theory, OnEveryDatabase]
    public async Task One_province_sees_nothing_of_what_another_entered_over_a_document(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var other = await people.Given.SeatAsync(Role.ProvinceOffice, "/40/vp-ubnd/");
        var number = $"{Guid.CreateVersion7():N}/QĐ-UBND";
        await EnterAsync(await people.VisitAsync(people.Justice), number, "1/8/2025", "");
        (await (await people.VisitAsync(other)).GetAsync($"/tham-quyen/van-ban/mot?so={number}")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task A_check_that_was_kept_is_made_anew_once_the_register_moved(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var task = Keepers.NextTask();
        var justice = await people.VisitAsync(people.Justice);
        const string Page = "/tham-quyen/kiem-tra?loai=ToWhoMayNot&ngay=2025-09-11";
        (await justice.GetAsync(Page)).Text.ShouldNotContain(task);
        await people.ImportAsync(
            $"{task},Việc thử,Thử,,Cấp xã,UBND cấp xã,Chủ tịch UBND cấp xã,Phân cấp,11/2025/QĐ-UBND,1/8/2025,,",
            $"{task},Việc thử,Thử,{people.Commune.Code},Cấp xã,UBND cấp xã,Phó Chủ tịch UBND cấp xã,Ủy quyền,15/QĐ-UBND,1/9/2025,31/12/2025,Chủ tịch UBND cấp xã"
        );
        (await justice.GetAsync(Page)).Text.ShouldContain(task);
    }

    private static async Task EnterAsync(Visitor justice, string number, string from, string lapses)
    {
        var page = await justice.GetAsync("/tham-quyen/van-ban/nhap");
        var csv = $"\"Số, ký hiệu\",Trích yếu,Hiệu lực từ,Không còn hiệu lực từ\n{number},Phân cấp thử,{from},{lapses}";
        var view = await justice.FollowAsync(
            await justice.SubmitAsync(page, "form[enctype]", file: ("Input.File", System.Text.Encoding.UTF8.GetBytes(csv), "vb.csv"))
        );
        (await justice.SubmitAsync(view, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found, view.Text);
    }
}
