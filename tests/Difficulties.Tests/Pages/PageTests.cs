using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using ThongSuot.Difficulties.Act;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Pages;

public sealed class PageTests
{
    [Theory, OnEveryDatabase]
    public async Task Raising_first_shows_what_others_raised_and_the_guidance_that_answers_it_and_joining_is_one_press(
        TestDatabase database
    )
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 3);
        var answered = await desk.RaiseAsync(desk.Communes[0].Seat, "Máy quét của trung tâm hành chính công bị hỏng");
        await desk.AssignAsync(answered);
        await desk.AnswerAsync(answered, "Sở cấp máy quét thay thế cho trung tâm hành chính công.");
        var waiting = await desk.RaiseAsync(desk.Communes[1].Seat, "Máy quét giấy tờ ở trung tâm hành chính công không chạy");
        // Words are worth something only among others.
        foreach (
            var other in new[]
            {
                "Đường liên xã sạt lở sau bão",
                "Chưa có bác sĩ ở trạm y tế",
                "Giáo viên mầm non chưa nhận lương",
                "Hồ sơ đất đai chuyển chậm",
                "Thiếu xe đưa học sinh",
                "Nhà văn hóa xuống cấp",
            }
        )
        {
            await desk.RaiseAsync(desk.Communes[0].Seat, other);
        }

        var leader = await program.Visit().SignInAsync(desk.Communes[2].UserName);

        var look = await leader.SubmitAsync(
            await leader.GetAsync("/vuong-mac/neu"),
            "main form[method=post]",
            new(Typed("may quet cua trung tam hanh chinh cong hong")) { ["Input.Asked"] = "cap may khac thay the" }
        );
        look.Status.ShouldBe(HttpStatusCode.OK);
        look.Text.ShouldContain("Đã có hướng dẫn");
        look.Text.ShouldContain(waiting);
        (await desk.Given.ReadAsync(db => Task.FromResult(db.Set<Recommendation>().Count()))).ShouldBe(8, "nothing was raised yet");

        var joined = await leader.SubmitAsync(
            look with
            {
                Path = "/vuong-mac/neu?handler=Send",
            },
            "main form[method=post]",
            button: ("cungGap", waiting)
        );
        joined.Location.ShouldBe($"/vuong-mac/{waiting}");
        (await desk.RaisedAsync(waiting)).Count.ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task Four_thousand_letters_with_line_breaks_are_taken_as_the_box_counts_them_and_one_more_is_refused_in_words(
        TestDatabase database
    )
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var leader = await desk.Given.Program.Visit().SignInAsync(desk.Communes[0].UserName);
        var what = string.Concat(Enumerable.Repeat("Dòng chữ.\r\n", 400));
        var page = await leader.GetAsync("/vuong-mac/neu");
        page.Html.QuerySelector("#Input_What")!.HasAttribute("maxlength").ShouldBeFalse("a browser cuts a paste there without a word");
        page.Text.ShouldContain("Tối đa 4.000 ký tự.");
        var values = new Dictionary<string, string?>(Typed("Thiếu ghế ngồi chờ cho dân\0")) { ["Input.What"] = what };
        (await leader.SubmitAsync(page, "main form[method=post]", values)).Errors.ShouldBeEmpty();
        values["Input.What"] = what + "x";
        (await leader.SubmitAsync(page, "main form[method=post]", values)).ErrorAt("Input.What").ShouldNotBeNull().ShouldContain("4.000");
    }

    [Theory]
    [InlineData("Title", "", "Chưa có tên vướng mắc")]
    [InlineData("What", "", "Chưa có nội dung")]
    [InlineData("Asked", "", "Chưa có đề nghị")]
    public async Task A_missing_field_is_said_at_the_field_and_what_was_typed_stays(string field, string value, string message)
    {
        var desk = await Desk.OnAsync(TestDatabase.Sqlite, communes: 1);
        var leader = await desk.Given.Program.Visit().SignInAsync(desk.Communes[0].UserName);
        var answer = await leader.SubmitAsync(
            await leader.GetAsync("/vuong-mac/neu"),
            "main form[method=post]",
            new(Typed("Thiếu ghế ngồi chờ cho dân")) { [$"Input.{field}"] = value }
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt($"Input.{field}").ShouldNotBeNull().ShouldContain(message);
        answer.Source.ShouldContain(field == "Asked" ? "Thiếu ghế ngồi chờ cho dân" : "Cấp ghế");
    }

    [Fact]
    public async Task A_file_chosen_in_the_first_look_is_kept_for_the_second_and_opens_for_those_whose_business_it_is()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var given = new Given(program);
        var desk = await Desk.OnAsync(given, communes: 3);
        await desk.RaiseAsync(desk.Communes[0].Seat, "Dột mái trụ sở cũ");
        var leader = await program.Visit().SignInAsync(desk.Communes[1].UserName);
        byte[] pdf = [.. "%PDF-1.4\n"u8, .. new byte[200], .. "%%EOF"u8];
        var look = await leader.SubmitAsync(
            await leader.GetAsync("/vuong-mac/neu"),
            "main form[method=post]",
            Typed("Dột mái trụ sở"),
            file: ("Input.Files", pdf, "anh-mai.pdf")
        );
        look.Text.ShouldContain("Đã nhận tệp anh-mai.pdf");
        var raised = await leader.SubmitAsync(look with { Path = "/vuong-mac/neu?handler=Send" }, "main form[method=post]");
        var page = await leader.FollowAsync(raised);
        var link = page.Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(href => href.Contains("/tep/"));
        (await leader.Client.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await given.FilesReadAsync(desk.Communes[1].Seat)).Single().ShouldStartWith("difficulty: Mở tệp “anh-mai.pdf (KN");
        (await (await program.Visit().SignInAsync(desk.Office.UserName)).Client.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await program.Visit().SignInAsync(desk.Communes[2].UserName)).Client.GetAsync(link)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound,
            "another commune reads the difficulty, not the file"
        );
        (await given.FilesReadAsync(desk.Communes[2].Seat)).ShouldBeEmpty("nothing was read");
    }

    [Theory, OnEveryDatabase]
    public async Task Another_province_sees_nothing_at_any_address(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        var foreign = await desk.Given.SeatAsync(Role.ProvinceOffice, "/40/vp-ubnd/");
        var visitor = await desk.Given.Program.Visit().SignInAsync(foreign.UserName);
        foreach (var path in new[] { $"/vuong-mac/{code}", $"/vuong-mac/{code}/viec/phan-cong", $"/vuong-mac/neu?cung={code}" })
        {
            (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await visitor.GetAsync($"/vuong-mac?nhom=tat-ca&tim={code}")).Text.ShouldContain("Không có vướng mắc nào ở đây");
        (await desk.ActAsync(code, DifficultyAct.Assign, foreign.Seat, desk.Assignment())).Refusal!.Code.ShouldBe("difficulty.not-found");
    }

    [Theory, OnEveryDatabase]
    public async Task The_whole_thread_goes_through_the_pages(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        var (office, officer, leader) = (
            await program.Visit().SignInAsync(desk.Office.UserName),
            await program.Visit().SignInAsync(desk.Officer.UserName),
            await program.Visit().SignInAsync(desk.Communes[0].UserName)
        );

        (await office.GetAsync("/vuong-mac")).Text.ShouldContain(code);
        var form = await office.GetAsync($"/vuong-mac/{code}/viec/phan-cong?co-quan=/25/so-tai-chinh/");
        (await office.SubmitAsync(form, "main form[method=post]"))
            .ErrorAt("Input.Class")
            .ShouldNotBeNull()
            .ShouldContain("Chưa chọn loại vướng mắc");
        (
            await office.SubmitAsync(
                form,
                "main form[method=post]",
                new()
                {
                    ["Input.Person"] = desk.Officer.Seat.SeatId.Value.ToString(),
                    ["Input.Class"] = "Resource",
                    ["Input.Authority"] = "Province",
                }
            )
        ).Location.ShouldBe($"/vuong-mac/{code}");
        (await officer.GetAsync("/vuong-mac")).Text.ShouldContain(code);
        (await officer.GetAsync("/thong-bao")).Text.ShouldContain($"Được giao {code}");

        var answer = await officer.GetAsync($"/vuong-mac/{code}/viec/tra-loi");
        (await officer.SubmitAsync(answer, "main form[method=post]")).ErrorAt("Input.Content").ShouldNotBeNull();
        (await officer.SubmitAsync(answer, "main form[method=post]", new() { ["Input.Content"] = "Chi từ ngân sách tỉnh." }))
            .ErrorAt("Input.DocumentNumber")
            .ShouldNotBeNull("what becomes guidance says what it stands on");
        (
            await officer.SubmitAsync(
                answer,
                "main form[method=post]",
                new() { ["Input.Content"] = "Chi từ ngân sách tỉnh.", ["Input.WithoutBecause"] = "đang trình UBND tỉnh ban hành" }
            )
        ).Location.ShouldBe($"/vuong-mac/{code}");
        (await leader.GetAsync($"/vuong-mac/{code}")).Text.ShouldNotContain("Chi từ ngân sách tỉnh.", customMessage: "not approved yet");
        var head = await program.Visit().SignInAsync(desk.Head.UserName);
        var draft = await head.GetAsync($"/vuong-mac/{code}/viec/duyet-tra-loi");
        draft.Text.ShouldContain("Chi từ ngân sách tỉnh.");
        draft.Text.ShouldContain("Chưa có văn bản: đang trình UBND tỉnh ban hành");
        (await head.SubmitAsync(draft, "main form[method=post]", new() { ["Input.Shared"] = "true" })).Location.ShouldBe(
            $"/vuong-mac/{code}"
        );
        var mine = await leader.GetAsync($"/vuong-mac/{code}");
        mine.Text.ShouldContain("Chi từ ngân sách tỉnh.");
        (await leader.SubmitAsync(mine, "form[action*=Confirm]", new() { ["Input.Missing"] = "" }, button: ("Input.Solved", "false")))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Chưa ghi còn thiếu gì");
        (await leader.SubmitAsync(mine, "form[action*=Confirm]", button: ("Input.Solved", "true"))).Location.ShouldBe($"/vuong-mac/{code}");
        (await leader.GetAsync($"/vuong-mac/{code}")).Text.ShouldContain("xác nhận đã giải quyết");
        (await leader.GetAsync("/huong-dan?tim=nguon chi phu cap")).Text.ShouldContain("Chưa rõ nguồn chi trả phụ cấp");
        (await leader.GetAsync("/tim?q=nguon chi tra phu cap")).Text.ShouldContain(code);
    }

    [Fact]
    public async Task The_letter_to_a_ministry_names_the_units_the_request_and_once_the_ministry_that_collects()
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(TestDatabase.Sqlite), communes: 1);
        var officer = await desk.Given.Program.Visit().SignInAsync(desk.Officer.UserName);
        foreach (var (ministry, collects) in new[] { ("Bộ Tài chính", true), ("Bộ Nội vụ", false) })
        {
            var code = await desk.RaiseAsync(desk.Communes[0].Seat);
            await desk.AssignAsync(code);
            (
                await desk.ActAsync(
                    code,
                    DifficultyAct.Escalate,
                    desk.Officer.Seat,
                    new ActInput
                    {
                        Content = "Đề nghị hướng dẫn nguồn chi.",
                        Ministry = ministry,
                        DocumentNumber = "15/UBND-TH",
                        DueOn = new DateOnly(2025, 9, 30),
                    }
                )
            ).Refusal.ShouldBeNull();
            var address = (await officer.GetAsync($"/vuong-mac/{code}"))
                .Html.QuerySelector($"a[href*='/vuong-mac/{code}/van-ban/']")!
                .GetAttribute("href")!;

            var words = await WordsAsync(await officer.Client.GetAsync(new Uri(address, UriKind.Relative)));
            foreach (
                var wanted in new[]
                {
                    $"Kính gửi: {ministry}.",
                    "Số: 15/UBND-TH",
                    "Đề nghị hướng dẫn nguồn chi.",
                    desk.Given.UnitAt(desk.Communes[0].Seat.ScopePath).Name,
                    code,
                }
            )
            {
                words.ShouldContain(wanted);
            }

            words.Contains("Bộ Nội vụ (để tổng hợp)", StringComparison.Ordinal).ShouldBe(collects, ministry);
            var foreign = await desk
                .Given.Program.Visit()
                .SignInAsync((await desk.Given.SeatAsync(Role.ProvinceOffice, "/40/vp-ubnd/")).UserName);
            (await foreign.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private static async Task<string> WordsAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var text = await file.GetEntry("word/document.xml")!.OpenAsync();
        return string.Concat(
            (await XDocument.LoadAsync(text, LoadOptions.None, default))
                .Descendants()
                .Where(node => node.Name.LocalName == "t")
                .Select(node => node.Value)
        );
    }

    private static Dictionary<string, string?> Typed(string title) =>
        new()
        {
            ["Input.Title"] = title,
            ["Input.What"] = title,
            ["Input.Asked"] = "Cấp ghế, máy thay thế",
        };
}
