using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Move;

public sealed class MoveTests
{
    [Theory, OnEveryDatabase]
    public async Task A_dossier_goes_from_counter_to_officer_to_leader_and_back_through_the_pages(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        (await leader.GetAsync("/ho-so")).Text.ShouldContain(code);
        await DoAsync(leader, code, "phan-cong");
        (await officer.GetAsync("/ho-so")).Text.ShouldContain(code);
        await DoAsync(officer, code, "chuyen-buoc");
        await DoAsync(leader, code, "ky-ket-qua");
        (await counter.GetAsync("/ho-so")).Text.ShouldContain(code);
        await DoAsync(counter, code, "tra-ket-qua");

        var page = await counter.GetAsync($"/ho-so/{code}");
        page.Text.ShouldContain("Đã trả kết quả");
        page.Html.QuerySelectorAll(".story li").Length.ShouldBe(5);
        page.Text.ShouldContain(people.Leader.Seat.PersonName);
    }

    [Theory, OnEveryDatabase]
    public async Task A_dossier_moved_twice_at_once_is_moved_once_and_the_other_is_told(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);

        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")));

        both.Count(answer => !answer.IsRefused).ShouldBe(1);
        both.Where(answer => answer.IsRefused)
            .ShouldAllBe(answer => answer.Refusal!.Code == "dossier.wrong-state" || answer.Refusal.Code == "write.changed-meanwhile");
        var deeds = await given.ReadAsync(async db =>
        {
            var id = (await db.Set<Dossier>().SingleAsync(d => d.Code == code)).Id.Value;
            return await db.Set<ThongSuot.Platform.Writing.DeedRow>().CountAsync(d => d.SubjectId == id && d.Act == "dossier.ky-ket-qua");
        });
        deeds.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task An_act_that_is_not_possible_now_says_so_before_anything_is_typed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        (await counter.GetAsync($"/ho-so/{code}/viec/tra-ket-qua")).Text.ShouldContain(
            "đang ở trạng thái “Được tiếp nhận” nên không trả kết quả được"
        );
        (await counter.GetAsync($"/ho-so/{code}/viec/phan-cong")).Text.ShouldContain("Hồ sơ đang ở người khác");
        (await counter.GetAsync($"/ho-so/{code}/viec/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task Reading_a_persons_name_and_number_leaves_a_deed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Riêng")).Value;
        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var visitor = await given.Program.Visit().SignInAsync(office.UserName);
        var page = await visitor.GetAsync($"/ho-so/{code}");
        page.Source.ShouldNotContain("Lê Mẫu Riêng");

        var shown = await visitor.FollowAsync(await visitor.SubmitAsync(page, "form[action*=Unmask]"));

        shown.Text.ShouldContain("Lê Mẫu Riêng");
        shown.Text.ShouldContain("Xem họ tên, số điện thoại người nộp");
    }

    [Theory, OnEveryDatabase]
    public async Task A_mistyped_name_is_mended_and_the_history_tells_the_field_but_not_its_content(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Xai")).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var page = await counter.GetAsync($"/ho-so/{code}/sua");
        (await counter.SubmitAsync(page, "main form", new() { ["Input.Content"] = "Gõ nhầm" })).Errors.ShouldContain(error =>
            error.Contains("Chưa có gì thay đổi")
        );
        var mended = await counter.SubmitAsync(
            page,
            "main form",
            new() { ["Input.ApplicantName"] = "Lê Mẫu Sai", ["Input.Content"] = "Gõ nhầm" }
        );

        mended.Status.ShouldBe(HttpStatusCode.Found, mended.Text);
        var shown = await counter.GetAsync($"/ho-so/{code}");
        shown.Text.ShouldContain("Sửa họ tên");
        shown.Html.QuerySelectorAll(".story").Select(story => story.TextContent).ShouldAllBe(story => !story.Contains("Lê Mẫu Sai"));
        (await counter.GetAsync("/ho-so?nhom=tat-ca&tim=le+mau+sai")).Text.ShouldContain(code);
    }

    [Theory, OnEveryDatabase]
    public async Task An_asked_department_sees_the_dossier_answers_and_sees_it_no_more(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var department = await given.SeatAsync(Platform.Access.Role.CaseOfficer, "/25/so-tu-phap/", "Chuyên viên");
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        (await given.MoveAsync(department.Seat, code, "tra-loi-y-kien")).Refusal!.Code.ShouldBe("dossier.not-found");

        (
            await given.MoveAsync(
                people.Officer.Seat,
                code,
                "lay-y-kien",
                dueOn: new DateOnly(2025, 9, 15),
                unit: given.UnitAt("/25/so-tu-phap/")
            )
        ).IsRefused.ShouldBeFalse();

        (await given.MoveAsync(department.Seat, code, "tra-loi-y-kien", "Nhất trí")).IsRefused.ShouldBeFalse();
        (await given.MoveAsync(department.Seat, code, "tra-loi-y-kien", "Lần nữa")).Refusal!.Code.ShouldBe("dossier.not-found");
    }

    private static async Task DoAsync(Visitor visitor, string code, string slug)
    {
        var page = await visitor.GetAsync($"/ho-so/{code}/viec/{slug}");
        var answer = await visitor.SubmitAsync(
            page,
            "main form[enctype]",
            slug switch
            {
                "tra-ket-qua" => new() { ["Input.Unpaid"] = "true", ["Input.Content"] = "Thu sau" },
                "ky-ket-qua" => new() { ["Input.ResultNumber"] = "1/UBND" },
                _ => [],
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.Found, $"{slug}: {answer.Text}");
    }
}
