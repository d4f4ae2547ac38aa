using System.IO.Compression;
using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Competences.Tests;

public sealed class PageTests
{
    [Fact]
    public async Task A_citizen_asks_who_certifies_a_copy_and_is_told_by_which_document()
    {
        var people = await Keepers.OnAsync(TestDatabase.Sqlite);
        var citizen = people.Given.Program.Visit();
        var found = await citizen.GetAsync("/tham-quyen?tim=ch%E1%BB%A9ng%20th%E1%BB%B1c%20b%E1%BA%A3n%20sao");
        found.Status.ShouldBe(HttpStatusCode.OK);
        found.Html.QuerySelectorAll("main ul a").ShouldNotBeEmpty();

        var answer = await citizen.GetAsync($"/tham-quyen?viec=VIEC-280-05&noi={people.Commune.Code}&ngay=2026-11-28");
        answer.Text.ShouldContain("Chủ tịch UBND cấp xã");
        answer.Text.ShouldContain("280/2025/NĐ-CP");
        answer.Text.ShouldContain(people.Commune.Name);
        (await citizen.GetAsync("/tham-quyen?viec=VIEC-280-05&ngay=2025-08-01")).Text.ShouldContain("Chưa có quy định");
    }

    [Theory, OnEveryDatabase]
    public async Task What_the_province_enters_goes_before_the_release_and_the_past_is_still_answered(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var task = Keepers.NextTask();
        await people.ImportAsync(
            $"{task},Việc thử,Thử,,Cấp xã,UBND cấp xã,Chủ tịch UBND cấp xã,Phân cấp,11/2025/QĐ-UBND,1/8/2025,,",
            $"{task},Việc thử,Thử,{people.Commune.Name},Cấp xã,UBND cấp xã,Trưởng phòng Kinh tế,Ủy quyền,15/QĐ-UBND,1/9/2025,31/12/2025,Chủ tịch UBND cấp xã"
        );
        await people.ImportAsync($"{task},Việc thử,Thử,,Cấp tỉnh,UBND cấp tỉnh,UBND cấp tỉnh,Phân cấp,20/2025/QĐ-UBND,1/10/2025,,");

        var officer = await people.VisitAsync(people.Officer);
        var before = await officer.GetAsync($"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2025-09-15");
        before.Html.QuerySelector("dl.facts dd strong")!.TextContent.ShouldBe("Chủ tịch UBND cấp xã");
        before.Text.ShouldContain("Trưởng phòng Kinh tế");
        var after = await officer.GetAsync($"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2025-10-01");
        after.Html.QuerySelector("dl.facts dd strong")!.TextContent.ShouldBe("UBND cấp tỉnh");
        after.Text.ShouldContain("20/2025/QĐ-UBND");
        (await officer.GetAsync($"/tham-quyen/so?tim={task}&ngay=2025-09-15")).Text.ShouldContain("11/2025/QĐ-UBND");
    }

    [Theory, OnEveryDatabase]
    public async Task A_row_of_the_same_day_is_told_before_it_replaces_another_and_one_entered_wrongly_is_withdrawn(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var task = Keepers.NextTask();
        string Row(string holder, string document, string from) =>
            $"{task},Việc thử,Thử,,Cấp tỉnh,Sở Tư pháp,{holder},Phân cấp,{document},{from},,";
        await people.ImportAsync(Row("Giám đốc Sở Tư pháp", "11/2025/QĐ-UBND", "1/8/2025"));
        await people.ImportAsync(Row("Giám đốc Sở Nội vụ", "12/2025/QĐ-UBND", "1/9/2025"));

        var (_, again) = await people.UploadAsync(Row("Giám đốc Sở Nội vụ", "12/2025/QĐ-UBND", "1/9/2025"));
        again.Text.ShouldContain("Sổ đã có dòng này");
        var (_, twice) = await people.UploadAsync(
            Row("Giám đốc Sở Y tế", "1/QĐ", "1/9/2025"),
            Row("Giám đốc Sở Công an", "2/QĐ", "1/9/2025")
        );
        twice.Text.ShouldContain("Cùng việc, nơi, ngày bắt đầu với dòng 2");
        var (_, other) = await people.UploadAsync(Row("Giám đốc Sở Y tế", "13/2025/QĐ-UBND", "1/9/2025"));
        other.Text.ShouldContain("Thay dòng cùng ngày đang có: Giám đốc Sở Nội vụ (12/2025/QĐ-UBND)");
        await people.ImportAsync(Row("Giám đốc Sở Y tế", "13/2025/QĐ-UBND", "1/9/2025"));

        var justice = await people.VisitAsync(people.Justice);
        var answer = await justice.GetAsync($"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2025-09-10");
        answer.Html.QuerySelector("dl.facts dd strong")!.TextContent.ShouldBe("Giám đốc Sở Y tế");
        answer.Text.ShouldContain("12/2025/QĐ-UBND", customMessage: "what was replaced stays in the history");
        answer.Text.ShouldContain("Đã rút");

        var list = await justice.GetAsync($"/tham-quyen/so?tim={task}&ngay=2025-09-10");
        var path = list.Html.QuerySelector("main table a[href$='/rut']")!.GetAttribute("href")!;
        (await (await people.VisitAsync(people.Other)).GetAsync(path)).Status.ShouldBe(HttpStatusCode.Found);
        var page = await justice.GetAsync(path);
        (await justice.SubmitAsync(page, "main form", new Dictionary<string, string?> { ["Why"] = " " })).Text.ShouldContain(
            "Chưa ghi lý do rút"
        );
        (await justice.SubmitAsync(page, "main form", new Dictionary<string, string?> { ["Why"] = "Nhầm sở" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        var after = await justice.GetAsync($"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2025-09-10");
        after.Html.QuerySelector("dl.facts dd strong")!.TextContent.ShouldBe("Giám đốc Sở Tư pháp", "the holder before goes on");
        after.Text.ShouldContain("Nhầm sở");
        (await justice.GetAsync(path)).Status.ShouldBe(HttpStatusCode.Found, "withdrawn once");
    }

    [Theory, OnEveryDatabase]
    public async Task The_life_of_a_document_is_entered_and_what_rests_on_it_follows(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var (task, number) = (
            Keepers.NextTask(),
            $"{Environment.ProcessId}{Keepers.NextTask().Length}/2025/QĐ-{Guid.CreateVersion7():N}"[..40]
        );
        await people.ImportAsync($"{task},Việc thử,Thử,,Cấp tỉnh,Sở Tư pháp,Giám đốc Sở Tư pháp,Phân cấp,{number},1/8/2025,,");
        var justice = await people.VisitAsync(people.Justice);
        async Task EnterAsync(string lapses)
        {
            var page = await justice.GetAsync("/tham-quyen/van-ban/nhap");
            var csv = $"\"Số, ký hiệu\",Trích yếu,Hiệu lực từ,Không còn hiệu lực từ\n{number},Phân cấp thử,1/8/2025,{lapses}";
            var view = await justice.FollowAsync(
                await justice.SubmitAsync(page, "form[enctype]", file: ("Input.File", System.Text.Encoding.UTF8.GetBytes(csv), "vb.csv"))
            );
            (await justice.SubmitAsync(view, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found, view.Text);
        }

        var asked = $"/tham-quyen?viec={task}&noi={people.Commune.Code}&ngay=2026-01-10";
        (await justice.GetAsync(asked)).Text.ShouldNotContain("Chưa có quy định");
        await EnterAsync("1/1/2026");
        (await justice.GetAsync(asked)).Text.ShouldContain("Chưa có quy định ai có thẩm quyền");
        (await justice.GetAsync("/tham-quyen/van-ban?ngay=2026-01-10")).Text.ShouldContain(number);
        await EnterAsync("1/1/2027");
        (await justice.GetAsync(asked)).Text.ShouldNotContain("Chưa có quy định", customMessage: "it was prolonged");
        (await (await people.VisitAsync(people.Other)).GetAsync("/tham-quyen/van-ban/nhap")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("làm khai sinh cho con", "khai sinh")]
    [InlineData("xin giấy phép xây nhà", "giấy phép xây dựng")]
    [InlineData("đi đăng ký kết hôn với người nước ngoài ở xã", "kết hôn")]
    public async Task A_citizen_asks_in_everyday_words(string asked, string answer)
    {
        var citizen = (await Given.OnAsync(TestDatabase.Sqlite)).Program.Visit();
        var found = await citizen.GetAsync($"/tham-quyen?tim={Uri.EscapeDataString(asked)}");
        found
            .Html.QuerySelectorAll("main ul a")
            .Select(link => link.TextContent.ToLowerInvariant())
            .ShouldContain(name => name.Contains(answer));
        (await citizen.GetAsync("/tham-quyen?tim=qwerty%20zxcv")).Html.QuerySelectorAll("main ul a").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_is_answered_at_once_and_what_is_no_sum_is_said()
    {
        var citizen = (await Given.OnAsync(TestDatabase.Sqlite)).Program.Visit();
        (await citizen.GetAsync("/tham-quyen?tim=2.001016&ngay=2026-11-28")).Html.QuerySelectorAll("dl.facts").ShouldNotBeEmpty();
        (await citizen.GetAsync("/tham-quyen?tim=2.001016&so-tien=-5")).Text.ShouldContain("không phải số tiền");
    }

    [Fact]
    public async Task A_wrong_line_names_the_column_and_the_remedy()
    {
        var people = await Keepers.OnAsync(TestDatabase.Sqlite);
        var (_, view) = await people.UploadAsync(
            $"{Keepers.NextTask()},Việc thử,Thử,Xã Không Có,Cấp xã,UBND cấp xã,Công chức,Ủy quyền,15/QĐ-UBND,1/9/2025,,Chủ tịch"
        );
        view.Text.ShouldContain("không có xã, phường “Xã Không Có” trong tỉnh");
        view.Text.ShouldContain("ủy quyền phải có thời hạn");
    }

    [Theory, OnEveryDatabase]
    public async Task The_cliff_is_shown_side_by_side_and_its_list_is_taken_away_on_paper(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var leader = await people.VisitAsync(people.Leader);
        var page = await leader.GetAsync("/tham-quyen/het-hieu-luc");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Ngày 28/2/2027");
        page.Text.ShouldContain("Ngày 1/3/2027");
        page.Text.ShouldContain("chưa có quy định");
        foreach (var by in new[] { "nguoi-ky", "xa" })
        {
            (await leader.GetAsync($"/tham-quyen/het-hieu-luc?theo={by}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        var paper = await leader.Client.GetAsync(
            new Uri($"/tham-quyen/het-hieu-luc?handler=Paper&xa={people.Commune.Code}", UriKind.Relative)
        );
        using var zip = new ZipArchive(await paper.Content.ReadAsStreamAsync());
        using var words = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        (await words.ReadToEndAsync()).ShouldContain(people.Commune.Name);
        (await leader.GetAsync("/tham-quyen/het-hieu-luc?handler=Paper&xa=00001")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task Justice_plans_what_falls_and_a_plan_after_the_day_is_refused_in_words(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var justice = await people.VisitAsync(people.Justice);
        const string Address = "/tham-quyen/phuong-an?viec=VIEC-125-08&ngay=2027-03-01";
        var wrong = await justice.SubmitAsync(
            await justice.GetAsync(Address),
            "#phuong-an",
            new() { ["Input.Content"] = "Trình HĐND tỉnh nghị quyết phân cấp", ["Input.DueOn"] = "2027-03-01" }
        );
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.ErrorAt("Input.DueOn").ShouldNotBeNull().ShouldContain("trước ngày 1/3/2027");
        var kept = await justice.SubmitAsync(
            await justice.GetAsync(Address),
            "#phuong-an",
            new() { ["Input.Content"] = "Trình HĐND tỉnh nghị quyết phân cấp", ["Input.DueOn"] = "2027-02-15" }
        );
        kept.Status.ShouldBe(HttpStatusCode.Found, kept.Text);
        (await justice.GetAsync(Address)).Text.ShouldContain("Trình HĐND tỉnh nghị quyết phân cấp");
        (await justice.GetAsync("/tham-quyen/phuong-an?viec=VIEC-280-05&ngay=2027-03-01")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task An_authorisation_of_a_vice_chair_is_found_and_its_commune_owns_the_line(TestDatabase database)
    {
        var people = await Keepers.OnAsync(database);
        var task = Keepers.NextTask();
        await people.ImportAsync(
            $"{task},Việc thử,Thử,,Cấp xã,UBND cấp xã,Chủ tịch UBND cấp xã,Phân cấp,11/2025/QĐ-UBND,1/8/2025,,",
            $"{task},Việc thử,Thử,{people.Commune.Code},Cấp xã,UBND cấp xã,Phó Chủ tịch UBND cấp xã,Ủy quyền,15/QĐ-UBND,1/9/2025,31/12/2025,Chủ tịch UBND cấp xã"
        );
        var page = await (await people.VisitAsync(people.Leader)).GetAsync("/tham-quyen/kiem-tra?loai=ToWhoMayNot&ngay=2025-09-11");
        page.Text.ShouldContain(task);
        page.Text.ShouldContain(people.Commune.Name);
    }

    [Theory]
    [InlineData("/tham-quyen")]
    [InlineData("/tham-quyen?viec=1.0")]
    [InlineData("/tham-quyen?ngay=0001-01-01&viec=VIEC-280-05")]
    [InlineData("/tham-quyen/so")]
    [InlineData("/tham-quyen/so?ngay=9999-12-31")]
    [InlineData("/tham-quyen/kiem-tra")]
    [InlineData("/tham-quyen/kiem-tra?ngay=9999-12-31")]
    [InlineData("/tham-quyen/het-hieu-luc?ngay=2026-12-10")]
    [InlineData("/tham-quyen/het-hieu-luc?ngay=0001-01-01")]
    [InlineData("/tham-quyen/van-ban")]
    public async Task Pages_answer_whoever_may_open_them_also_when_there_is_nothing(string address)
    {
        var people = await Keepers.OnAsync(TestDatabase.Sqlite);
        (await (await people.VisitAsync(people.Officer)).GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_register_neither_imports_nor_plans()
    {
        var people = await Keepers.OnAsync(TestDatabase.Sqlite);
        var other = await people.VisitAsync(people.Other);
        (await other.GetAsync("/tham-quyen/nhap")).Location.ShouldBe("/tham-quyen/so");
        (await other.GetAsync("/tham-quyen/phuong-an?viec=VIEC-125-08")).Location.ShouldBe("/tham-quyen/het-hieu-luc");
        var observer = await people.Given.SeatAsync(Role.Administrator, people.Commune.Path);
        (await (await people.VisitAsync(observer)).GetAsync("/tham-quyen/so")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_new_law_replaces_the_same_day_is_never_called_lost_and_a_visitor_finds_a_ward_by_its_name()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var citizen = given.Program.Visit();

        var birth = await citizen.GetAsync("/tham-quyen?viec=1.001193&noi=Ph%C6%B0%E1%BB%9Dng+%C3%82u+C%C6%A1&ngay=2027-03-01");

        birth.Text.ShouldContain("Luật mới thay căn cứ cũ cùng ngày");
        birth.Text.ShouldNotContain("Chưa có quy định ai có thẩm quyền");
        birth.Text.ShouldContain("Tại Phường Âu Cơ");
    }
}
