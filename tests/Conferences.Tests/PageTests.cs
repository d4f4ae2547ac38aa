using System.Net;
using ThongSuot.Conferences.Desk;
using ThongSuot.Platform.Access;

namespace ThongSuot.Conferences.Tests;

public sealed class PageTests
{
    [Theory, OnEveryDatabase]
    public async Task Another_province_learns_nothing_and_a_draft_is_unknown_to_its_points(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (own, leader) = await scene.LeaderAsync();
        var point = scene.Given.UnitAt(leader.ScopePath);
        var (draft, open) = (await scene.PreparedAsync(point), await scene.OpenedAsync(point));
        var foreign = await scene
            .Given.Program.Visit()
            .SignInAsync((await scene.Given.SeatAsync(Role.ProvinceOffice, "/40/vp-ubnd/")).UserName);
        var inside = await scene.Given.Program.Visit().SignInAsync(own);

        foreach (
            var path in new[]
            {
                "",
                "/truc-tiep",
                "/truc-tiep/bang",
                "/dieu-hanh",
                "/diem-cau",
                "/chuong-trinh",
                "/ket-luan",
                "/man-hinh",
                "/dong",
                "/bien-ban",
                "/thong-bao",
                "/viec/huy",
            }
        )
        {
            (await foreign.GetAsync($"/hoi-nghi/{open}{path}")).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await inside.GetAsync($"/hoi-nghi/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await inside.GetAsync($"/hoi-nghi/{open}")).Status.ShouldBe(HttpStatusCode.OK);
        (await foreign.GetAsync($"/hoi-nghi?tim={open}")).Text.ShouldNotContain(open);
        (await inside.GetAsync($"/hoi-nghi?tim={open}")).Text.ShouldContain(open);
        (await inside.GetAsync($"/hoi-nghi?tim={draft}")).Text.ShouldNotContain(draft);
    }

    [Theory]
    [InlineData(Role.CounterOfficer, "/25/08236/ttpvhcc/", true, false, false)]
    [InlineData(Role.CaseOfficer, "/25/so-tu-phap/", true, false, false)]
    [InlineData(Role.DepartmentLeader, "/25/so-tu-phap/", true, false, false)]
    [InlineData(Role.ProvinceLeader, "/25/", true, false, true)]
    [InlineData(Role.ProvinceOffice, "/25/vp-ubnd/", true, true, true)]
    [InlineData(Role.NationalObserver, "/25/", false, false, false)]
    [InlineData(Role.Administrator, "/25/vp-ubnd/", false, false, false)]
    public async Task Each_role_sees_runs_and_concludes_as_it_should(Role role, string path, bool sees, bool runs, bool concludes)
    {
        var scene = await Scene.OnAsync(TestDatabase.Sqlite);
        var code = await scene.LiveAsync(scene.Given.UnitAt((await scene.LeaderAsync()).Seat.ScopePath));
        var visitor = await scene.Given.Program.Visit().SignInAsync((await scene.Given.SeatAsync(role, path)).UserName);

        foreach (
            var (page, may) in new[]
            {
                ("/hoi-nghi", sees),
                ($"/hoi-nghi/{code}", sees),
                ($"/hoi-nghi/{code}/truc-tiep", sees),
                ($"/hoi-nghi/{code}/man-hinh", sees),
                ("/hoi-nghi/chuan-bi", runs),
                ($"/hoi-nghi/{code}/dieu-hanh", runs),
                ($"/hoi-nghi/{code}/diem-cau", runs),
                ($"/hoi-nghi/{code}/ket-luan", concludes),
            }
        )
        {
            (await visitor.GetAsync(page)).Status.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, page);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task The_office_prepares_and_runs_and_a_point_takes_part_without_script(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (userName, leader) = await scene.LeaderAsync();
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var point = await scene.Given.Program.Visit().SignInAsync(userName);

        var form = await office.GetAsync("/hoi-nghi/chuan-bi");
        (await office.SubmitAsync(form, "main form", new() { ["Input.Title"] = "Đối thoại" }))
            .ErrorAt("Input.Day")!
            .ShouldContain("Chọn ngày và giờ");
        var prepared = await office.SubmitAsync(
            form,
            "main form",
            new()
            {
                ["Input.Title"] = "Đối thoại quý IV",
                ["Input.Day"] = "2025-12-05",
                ["Input.Place"] = "Hội trường tỉnh",
            }
        );
        prepared.Status.ShouldBe(HttpStatusCode.Found, prepared.Text);
        var code = prepared.Location!.Split('/')[2];
        (await scene.RecordAsync(code))
            .Points.Count(item => scene.Communes.Any(unit => unit.Path == item.UnitPath))
            .ShouldBe(scene.Communes.Count, "all communes by default");
        var agenda = await office.FollowAsync(prepared);
        (await office.SubmitAsync(agenda, ".side form", new() { ["Input.Text"] = "Trụ sở phân tán" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        async Task StepAsync(string slug) =>
            (
                await office.SubmitAsync(
                    await office.GetAsync($"/hoi-nghi/{code}/viec/{slug}"),
                    "main form",
                    slug == "bat-dau" ? new() { ["Input.Reason"] = "Đủ thành phần" } : []
                )
            ).Status.ShouldBe(HttpStatusCode.Found, slug);
        await StepAsync("mo");
        (await point.GetAsync("/thong-bao")).Text.ShouldContain("Mời dự Đối thoại quý IV");

        var show = await point.GetAsync($"/hoi-nghi/{code}");
        (await point.SubmitAsync(show, "form[action*=Register]", new() { ["Input.People"] = "0" }))
            .ErrorAt("Input.People")!
            .ShouldContain("từ 1 đến 2.000");
        (await point.SubmitAsync(show, "form[action*=Register]", new() { ["Input.People"] = "5" })).Status.ShouldBe(HttpStatusCode.Found);
        var asking = await point.GetAsync($"/hoi-nghi/{code}/cau-hoi");
        (
            await point.SubmitAsync(
                asking,
                "main form",
                new() { ["Input.Text"] = "Bao giờ sửa trụ sở?", ["Input.Difficulty"] = "VM25-2025-9999" }
            )
        )
            .ErrorAt("Input.Difficulty")!
            .ShouldContain("VM25-2025-9999");
        (await point.SubmitAsync(asking, "main form", new() { ["Input.Text"] = "Bao giờ sửa trụ sở?" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        await StepAsync("bat-dau");

        var live = await point.GetAsync($"/hoi-nghi/{code}/truc-tiep");
        (await point.SubmitAsync(live, "form[action*=Attend]")).Status.ShouldBe(HttpStatusCode.Found);
        (await point.SubmitAsync(live, "form[action*=Floor]", new() { ["Input.Text"] = "Đường truyền họp yếu" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        var desk = await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh");
        (await point.GetAsync($"/hoi-nghi/{code}/truc-tiep/bang"))
            .Html.QuerySelector("#cua-toi")!
            .TextContent.ShouldContain("Chờ phát biểu, thứ 1");
        (
            await office.SubmitAsync(desk, "#ban-dieu-hanh", button: ("lam", $"Call/{(await scene.LastQuestionAsync(code)).Id}"))
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await point.GetAsync($"/hoi-nghi/{code}/man-hinh")).Html.QuerySelector(".who")!.TextContent.ShouldBe(leader.UnitName);
        desk = await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh");
        (await office.SubmitAsync(desk, "#ban-dieu-hanh", new() { ["Input.Answer"] = "Nâng cấp trong tháng" }, button: ("lam", "Answer")))
            .ErrorAt("Input.AnsweredBy")!
            .ShouldContain("Chưa có người trả lời");
        (
            await office.SubmitAsync(
                desk,
                "#ban-dieu-hanh",
                new() { ["Input.Answer"] = "Nâng cấp trong tháng", ["Input.AnsweredBy"] = "Giám đốc Sở Khoa học và Công nghệ" },
                button: ("lam", "Answer")
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        desk = await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh");
        (
            await office.SubmitAsync(
                desk,
                "#ban-dieu-hanh",
                new() { ["Input.Text"] = "Nâng cấp đường truyền" },
                button: ("lam", "Conclude")
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        var board = await point.GetAsync($"/hoi-nghi/{code}/truc-tiep/bang");
        board.Text.ShouldContain("Trả lời: Nâng cấp trong tháng");
        board.Text.ShouldContain("1. Nâng cấp đường truyền");
        board.Html.QuerySelector("#cua-toi")!.TextContent.ShouldNotContain("Đường truyền", customMessage: "what is answered waits no more");
        await StepAsync("ket-thuc-phat-bieu");
        (await office.GetAsync($"/hoi-nghi/{code}/viec/dong")).Text.ShouldContain("Kết luận 1 chưa giao thành chỉ đạo");
        (await point.GetAsync($"/hoi-nghi/{code}")).Text.ShouldContain("Có mặt từ 08:00");
    }

    [Theory, OnEveryDatabase]
    public async Task A_document_is_added_by_the_office_and_opened_by_the_points(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (userName, leader) = await scene.LeaderAsync();
        var code = await scene.OpenedAsync(scene.Given.UnitAt(leader.ScopePath));
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var show = await office.GetAsync($"/hoi-nghi/{code}");

        (await office.SubmitAsync(show, "form[enctype]", file: ("Input.File", "văn bản"u8.ToArray(), "a.docx"))).Text.ShouldContain(
            "không phải PDF"
        );
        (
            await office.SubmitAsync(show, "form[enctype]", file: ("Input.File", "%PDF-1.7 tài liệu %%EOF"u8.ToArray(), "Báo cáo.pdf"))
        ).Status.ShouldBe(HttpStatusCode.Found);

        var point = await scene.Given.Program.Visit().SignInAsync(userName);
        var link = (await point.GetAsync($"/hoi-nghi/{code}")).Html.QuerySelector("a[href*='/tep/']").ShouldNotBeNull();
        using var file = await point.Client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        file.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await scene.Given.FilesReadAsync(leader)).ShouldBe(["conference: Mở tệp “Báo cáo.pdf”"]);
    }

    [Theory, OnEveryDatabase]
    public async Task The_office_marks_the_roll_and_leaves_alone_what_it_did_not_touch(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var ((_, first), (_, second)) = (await scene.LeaderAsync(), await scene.LeaderAsync());
        var code = await scene.LiveAsync(scene.Given.UnitAt(first.ScopePath), scene.Given.UnitAt(second.ScopePath));
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var roll = await office.GetAsync($"/hoi-nghi/{code}/diem-cau");
        // The second marks itself while the form is open at the office.
        (await scene.AttendAsync(code, second, 7)).Refusal.ShouldBeNull();
        var at = (await scene.RecordAsync(code)).Points.ToList().FindIndex(point => point.UnitPath == first.ScopePath);

        (
            await office.SubmitAsync(roll, "main form", new() { [$"Input.Rows[{at}].There"] = "true", [$"Input.Rows[{at}].People"] = "4" })
        ).Status.ShouldBe(HttpStatusCode.Found);

        var points = (await scene.RecordAsync(code)).Points;
        points.Single(point => point.UnitPath == first.ScopePath).People.ShouldBe(4);
        (points.Single(point => point.UnitPath == second.ScopePath) is { People: 7, PresentAt: not null }).ShouldBeTrue();
    }

    [Fact]
    public async Task The_live_page_of_150_points_is_light()
    {
        var scene = await Scene.OnAsync(TestDatabase.Sqlite);
        var code = await scene.LiveAsync([.. scene.Communes]);
        var (userName, leader) = await scene.LeaderAsync();
        foreach (var number in Enumerable.Range(1, 5))
        {
            await scene.AskAsync(
                code,
                leader,
                $"Câu hỏi thứ {number}: đường truyền họp trực tuyến yếu, thường mất hình, đề nghị tỉnh đưa lên đường truyền chung"
            );
        }

        var visitor = await scene.Given.Program.Visit().SignInAsync(userName);
        using var page = new HttpRequestMessage(HttpMethod.Get, $"/hoi-nghi/{code}/truc-tiep")
        {
            Headers = { { "Accept-Encoding", "br" } },
        };
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/hoi-nghi/{code}/truc-tiep/bang")
        {
            Headers = { { "Accept-Encoding", "br" } },
        };
        (await (await visitor.Client.SendAsync(page)).Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(20 * 1024);
        (await (await visitor.Client.SendAsync(part)).Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(3 * 1024);
    }

    [Theory, OnEveryDatabase]
    public async Task A_stale_button_of_the_desk_tells_what_happened(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        await scene.AskAsync(code, leader, "Đường truyền");
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var desk = await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh");
        (await scene.FloorAsync(code, FloorMove.Skip, (await scene.LastQuestionAsync(code)).Id)).Refusal.ShouldBeNull();

        var answer = await office.SubmitAsync(desk, "#ban-dieu-hanh", button: ("lam", $"Skip/{(await scene.LastQuestionAsync(code)).Id}"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors[0].ShouldContain("đã đổi trạng thái: bỏ qua");
    }
}
