using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Watch;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Act;

public sealed class ApprovalTests
{
    [Theory, OnEveryDatabase]
    public async Task What_a_specialist_writes_is_no_answer_until_a_leader_of_the_body_approves_it(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        await desk.DraftAsync(code);

        var waiting = await desk.ReadAsync(code);
        (waiting.Status, waiting.Awaits, waiting.AnswerNumber).ShouldBe((DifficultyStatus.Assigned, AnswerAwaits.Approval, 0));
        waiting.DraftDueAt.ShouldBe(FakeClock.At("2025-09-12 17:00"), "the end of the next working day");
        (await desk.RaisedAsync(code)).ShouldAllBe(row => row.Confirmation == Confirmation.NotAsked);
        (await GuidanceOf(desk, code)).ShouldBeNull();
        (await TextsAsync(desk, desk.Communes[0].Seat)).ShouldNotContain(text => text.Contains("đã có trả lời"));
        var commune = await desk.Given.Program.Visit().SignInAsync(desk.Communes[0].UserName);
        (await commune.GetAsync($"/vuong-mac/{code}")).Text.ShouldNotContain(
            "cải cách tiền lương",
            customMessage: "a draft is the body's own"
        );

        foreach (var other in new[] { desk.Officer.Seat, desk.Office.Seat, desk.Communes[0].Seat })
        {
            (await desk.ActAsync(code, DifficultyAct.Approve, other)).Refusal!.Code.ShouldBe("difficulty.not-yours");
        }

        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
        (await GuidanceOf(desk, code))!.Answer.ShouldBe("Chi từ nguồn cải cách tiền lương.");
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal!.Code.ShouldBe("difficulty.no-draft");
    }

    [Theory, OnEveryDatabase]
    public async Task An_approved_answer_is_for_whoever_asked_until_its_leader_shares_it_with_the_province(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Máy in của một phòng hỏng");
        await desk.AssignAsync(code);
        await desk.DraftAsync(code);
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat, new ActInput())).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
        (await GuidanceOf(desk, code)).ShouldBeNull("one printer is no guidance for 148 communes");

        await desk.DraftAsync(code, "Mọi đơn vị dùng quỹ sửa chữa thường xuyên.");
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat, new ActInput { Shared = true })).Refusal.ShouldBeNull();
        await desk.DraftAsync(code, "Mọi đơn vị dùng nguồn chi thường xuyên.");
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat, new ActInput())).Refusal.ShouldBeNull();
        (await GuidanceOf(desk, code))!.Answer.ShouldBe("Mọi đơn vị dùng nguồn chi thường xuyên.", "nobody goes by what was replaced");
    }

    [Theory, OnEveryDatabase]
    public async Task The_document_of_an_answer_comes_with_it_and_is_read_before_it_is_approved(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        var officer = await desk.Given.Program.Visit().SignInAsync(desk.Officer.UserName);
        var form = await officer.GetAsync($"/vuong-mac/{code}/viec/tra-loi");
        (
            await officer.SubmitAsync(
                form,
                "main form[method=post]",
                new() { ["Input.Content"] = "Chi từ nguồn cải cách tiền lương.", ["Input.DocumentNumber"] = "12/STC-NS" },
                file: ("Input.Paper", "%PDF-1.7 công văn %%EOF"u8.ToArray(), "Công văn 12.pdf")
            )
        ).Location.ShouldBe($"/vuong-mac/{code}");

        var head = await desk.Given.Program.Visit().SignInAsync(desk.Head.UserName);
        var link = (await head.GetAsync($"/vuong-mac/{code}/viec/duyet-tra-loi")).Html.QuerySelector("a[href*='/tep/']").ShouldNotBeNull();
        var path = new Uri(link.GetAttribute("href")!, UriKind.Relative);
        using var read = await head.Client.GetAsync(path);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var commune = await desk.Given.Program.Visit().SignInAsync(desk.Communes[0].UserName);
        using var early = await commune.Client.GetAsync(path);
        early.IsSuccessStatusCode.ShouldBeFalse("a draft is the body's own");
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal.ShouldBeNull();
        using var sent = await commune.Client.GetAsync(path);
        sent.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_approves_his_own_draft_in_whatever_seat_and_a_leader_publishes_what_he_writes_himself(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        var officer = desk.Officer.Seat;
        await desk.DraftAsync(code);
        var alsoHead = officer with { SeatId = desk.Head.Seat.SeatId, Role = Role.DepartmentLeader };
        (await desk.ActAsync(code, DifficultyAct.Approve, alsoHead)).Refusal!.Code.ShouldBe("difficulty.own-draft");

        (
            await desk.ActAsync(
                code,
                DifficultyAct.Answer,
                desk.Head.Seat,
                new ActInput
                {
                    Content = "Chi từ dự phòng.",
                    DocumentNumber = "12/STC-NS",
                    Shared = true,
                }
            )
        ).Refusal.ShouldBeNull();
        var answered = await desk.ReadAsync(code);
        (answered.Status, answered.Awaits, answered.AnswerNumber).ShouldBe((DifficultyStatus.Answered, null, 2));
        (await GuidanceOf(desk, code))!.Answer.ShouldBe("Chi từ dự phòng.");
    }

    [Theory, OnEveryDatabase]
    public async Task A_draft_sent_back_says_why_and_is_written_again(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        await desk.DraftAsync(code);
        (await desk.ActAsync(code, DifficultyAct.ReturnDraft, desk.Head.Seat)).Refusal!.Code.ShouldBe("difficulty.reason-missing");
        (
            await desk.ActAsync(code, DifficultyAct.ReturnDraft, desk.Head.Seat, new ActInput { Content = "Nêu rõ mức chi." })
        ).Refusal.ShouldBeNull();
        (await TextsAsync(desk, desk.Officer.Seat)).ShouldContain(text => text.Contains("Nêu rõ mức chi."));
        var again = await desk.Given.Program.Visit().SignInAsync(desk.Officer.UserName);
        (await again.GetAsync($"/vuong-mac/{code}/viec/tra-loi"))
            .Html.QuerySelector("#Input_Content")!
            .TextContent.ShouldContain("cải cách");
        await desk.AnswerAsync(code, "Chi 300.000 đồng từ nguồn cải cách tiền lương.");
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
    }

    [Theory, OnEveryDatabase]
    public async Task What_the_province_office_writes_for_another_body_is_marked_until_that_body_confirms(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        (
            await desk.ActAsync(
                code,
                DifficultyAct.Answer,
                desk.Office.Seat,
                new ActInput { Content = "Chi từ dự phòng.", DocumentNumber = "12/STC-NS" }
            )
        ).Refusal.ShouldBeNull();

        var waiting = await desk.ReadAsync(code);
        (waiting.Status, waiting.Awaits).ShouldBe((DifficultyStatus.Assigned, AnswerAwaits.Confirmation));
        (await GuidanceOf(desk, code)).ShouldBeNull("nobody publishes in another body's name");
        var commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        (await commune.GetAsync($"/vuong-mac/{code}")).Text.ShouldContain("Chưa được Sở Tài chính");
        (await commune.GetAsync("/vuong-mac?nhom=tat-ca")).Text.ShouldContain("chưa được Sở Tài chính xác nhận");
        var head = await program.Visit().SignInAsync(desk.Head.UserName);
        (await head.GetAsync("/hom-nay")).Text.ShouldContain("câu trả lời chờ lãnh đạo duyệt, xác nhận");

        program.Clock.Set("2025-09-15 08:00");
        var watch = program.Services.GetServices<IPeriodicWork>().OfType<RemindDrafts>().Single();
        ((await watch.RunDueAsync(default)), (await watch.RunDueAsync(default))).ShouldBe((1, 0), "told once");
        (await TextsAsync(desk, desk.Head.Seat)).ShouldContain(text => text.Contains("nhắc lãnh đạo"));
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
    }

    [Theory, OnEveryDatabase]
    public async Task A_draft_of_one_body_is_dropped_when_another_gets_the_matter(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        await desk.DraftAsync(code);
        (
            await desk.ActAsync(code, DifficultyAct.PassOn, desk.Officer.Seat, new ActInput { Content = "Thuộc Sở Nội vụ." })
        ).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Awaits.ShouldBeNull();
        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal!.Code.ShouldBe("difficulty.no-draft");
    }

    [Theory, OnEveryDatabase]
    public async Task An_answer_that_was_reopened_is_flagged_in_the_guide_the_thread_the_list_and_the_suggestion(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, "Máy quét của trung tâm hành chính công bị hỏng");
        await desk.RaiseAsync(desk.Communes[1].Seat, "Đường liên xã sạt lở sau bão");
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code, "Sở cấp máy quét thay thế.");
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: false, "Chưa thấy máy nào.")).Refusal.ShouldBeNull();

        var guidance = (await GuidanceOf(desk, code))!;
        var visitor = await program.Visit().SignInAsync(desk.Communes[1].UserName);
        (await visitor.GetAsync($"/huong-dan/{guidance.Code}")).Text.ShouldContain("Chưa thấy máy nào.");
        (await visitor.GetAsync("/huong-dan")).Text.ShouldContain("Đang bị phản ánh");
        (await visitor.GetAsync("/vuong-mac?nhom=mo-lai")).Text.ShouldContain("đang bị phản ánh");
        (await visitor.GetAsync("/vuong-mac/so-lieu")).Text.ShouldContain("hướng dẫn bị phản ánh");
        var look = await visitor.SubmitAsync(
            await visitor.GetAsync("/vuong-mac/neu"),
            "main form[method=post]",
            new Dictionary<string, string?>
            {
                ["Input.Title"] = "Máy quét của trung tâm hỏng",
                ["Input.What"] = "Máy quét hỏng",
                ["Input.Asked"] = "Cấp máy quét thay thế",
            }
        );
        look.Text.ShouldContain("Đang bị phản ánh");

        await desk.AnswerAsync(code, "Máy đến ngày 20/9.");
        (await GuidanceOf(desk, code))!.Doubt.ShouldBeNull("a new answer is not what was said against");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_goes_by_guidance_is_told_when_it_is_suspended_replaced_or_withdrawn(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        var other = await desk.RaiseAsync(desk.Communes[2].Seat, "Nguồn phụ cấp");
        foreach (var one in new[] { code, other })
        {
            await desk.AssignAsync(one);
            await desk.AnswerAsync(one);
        }

        var (guidance, follower) = ((await GuidanceOf(desk, code))!.Code, (await GuidanceOf(desk, other))!.Code);
        (await ReviewAsync(desk, guidance, GuidanceAct.Use, desk.Communes[1].Seat)).Refusal.ShouldBeNull();
        (await ReviewAsync(desk, guidance, GuidanceAct.Withdraw, desk.Communes[1].Seat, "Sai")).Refusal!.Code.ShouldBe(
            "difficulty.not-yours"
        );
        (await ReviewAsync(desk, guidance, GuidanceAct.Withdraw, desk.Officer.Seat, "Sai")).Refusal!.Code.ShouldBe("difficulty.not-yours");
        (await ReviewAsync(desk, guidance, GuidanceAct.Suspend, desk.Officer.Seat)).Refusal!.Code.ShouldBe(
            "difficulty.guidance-reason-missing"
        );
        (await ReviewAsync(desk, guidance, GuidanceAct.Suspend, desk.Officer.Seat, "Chờ bộ trả lời")).Refusal.ShouldBeNull();
        foreach (var commune in desk.Communes.Take(2))
        {
            (await TextsAsync(desk, commune.Seat)).ShouldContain(text => text.Contains("Tạm dừng áp dụng: Chờ bộ trả lời"));
        }

        (await ReviewAsync(desk, guidance, GuidanceAct.Replace, desk.Head.Seat, "Có văn bản mới", "HD25-2025-9999")).Refusal!.Code.ShouldBe(
            "difficulty.other-guidance-missing"
        );
        (await ReviewAsync(desk, guidance, GuidanceAct.Replace, desk.Head.Seat, "Có văn bản mới", follower)).Refusal.ShouldBeNull();
        (await TextsAsync(desk, desk.Communes[1].Seat)).ShouldContain(text => text.Contains($"Được thay bằng {follower}"));
        (await GuidanceOf(desk, code))!.HoldsOn(new DateOnly(2025, 9, 12)).ShouldBeFalse();
    }

    private static Task<Result> ReviewAsync(Desk desk, string code, GuidanceAct act, Seat seat, string reason = "", string other = "") =>
        desk.DoAsync<ReviewGuidance, Result>(handler => handler.RunAsync(code, act, reason, other, seat, desk.DeedOf(seat), default));

    private static Task<Guidance?> GuidanceOf(Desk desk, string code) =>
        desk.Given.ReadAsync(async db =>
            await db.Set<Guidance>()
                .AsNoTracking()
                .SingleOrDefaultAsync(row => db.Set<Difficulty>().Any(one => one.Id == row.DifficultyId && one.Code == code))
        );

    [Theory, OnEveryDatabase]
    public async Task An_answer_to_many_is_one_deed_that_names_them_in_the_case_that_each_reads(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.RaiseAsync(desk.Communes[2].Seat, join: code);
        await desk.AssignAsync(code);
        await desk.DraftAsync(code);
        var before = await desk.Given.ReadAsync(db => db.Set<DeedRow>().MaxAsync(row => row.Sequence));

        (await desk.ActAsync(code, DifficultyAct.Approve, desk.Head.Seat)).Refusal.ShouldBeNull();

        var id = (await desk.ReadAsync(code)).Id.Value;
        var raised = (await desk.RaisedAsync(code)).Select(row => row.Id.Value).ToList();
        var left = await desk.Given.ReadAsync(db =>
            db.Set<DeedRow>().Where(row => row.Sequence > before && (row.SubjectId == id || raised.Contains(row.SubjectId))).ToListAsync()
        );
        left.ShouldHaveSingleItem().SubjectId.ShouldBe(id);
        foreach (var commune in desk.Communes)
        {
            var visitor = await desk.Given.Program.Visit().SignInAsync(commune.UserName);
            (await visitor.GetAsync($"/vuong-mac/{code}")).Text.ShouldContain("chờ 3 đơn vị xác nhận");
        }
    }

    private static Task<List<string>> TextsAsync(Desk desk, Seat seat) =>
        desk.Given.ReadAsync(db => NoticeReads.For(db, seat).Select(notice => notice.Text).ToListAsync());
}
