using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Act;

public sealed class TalkTests
{
    [Theory, OnEveryDatabase]
    public async Task What_comes_up_again_opens_a_solved_case_with_an_owner_and_a_clock_and_flags_its_guidance(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await SolvedAsync(desk);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);

        var again = await desk.ReadAsync(code);
        (again.Status, again.IsClosed, again.PersonSeatId).ShouldBe((DifficultyStatus.Reopened, false, desk.Officer.Seat.SeatId.Value));
        again.Stretches.Count(stretch => stretch is { Reopened: true, EndedAt: null }).ShouldBe(1);
        (await desk.RaisedAsync(code))
            .Single(row => row.UnitPath == desk.Communes[1].Seat.SpeaksFor)
            .Confirmation.ShouldBe(Confirmation.NotAsked);
        (await desk.Given.ReadAsync(db => db.Set<Guidance>().SingleAsync(row => row.DifficultyId == again.Id)))
            .Doubt.ShouldNotBeNull()
            .ShouldContain("vẫn gặp");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_merged_into_a_solved_case_opens_it_too(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 2);
        var code = await SolvedAsync(desk);
        var other = await desk.RaiseAsync(desk.Communes[1].Seat, "Nguồn phụ cấp");
        (await desk.ActAsync(other, DifficultyAct.Merge, desk.Office.Seat, new ActInput { Target = code })).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Reopened);
    }

    [Theory, OnEveryDatabase]
    public async Task Suggestions_name_open_cases_before_closed_ones(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 3);
        var closed = await SolvedAsync(desk, "Máy quét của trung tâm hành chính công bị hỏng");
        var open = await desk.RaiseAsync(desk.Communes[1].Seat, "Máy quét ở trung tâm hỏng phải chờ");
        foreach (var other in new[] { "Đường sạt lở", "Chưa có bác sĩ", "Giáo viên chưa nhận lương", "Thiếu xe đưa học sinh" })
        {
            await desk.RaiseAsync(desk.Communes[2].Seat, other);
        }

        var alike = await desk.DoAsync<KnownDifficulties, IReadOnlyList<SimilarDifficulty>>(known =>
            known.LikeAsync("25", "Máy quét của trung tâm hành chính công bị hỏng", 5, null, default)
        );
        alike.Select(one => one.Code).Take(2).ShouldBe([open, closed]);
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_asks_back_corrects_and_takes_back_inside_the_case_and_the_balance_holds(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var (first, second) = (desk.Communes[0].Seat, desk.Communes[1].Seat);
        var code = await desk.RaiseAsync(first);
        await desk.RaiseAsync(second, join: code);
        await desk.AssignAsync(code);

        (await SayAsync(desk, code, NoteKind.Message, first, "Cần cả mức chi?")).Refusal.ShouldBeNull();
        (await TextsAsync(desk, desk.Officer.Seat)).ShouldContain(text => text.Contains("Cần cả mức chi?"));
        (await SayAsync(desk, code, NoteKind.Message, desk.Officer.Seat, "Xã chi mức nào?", first.SpeaksFor)).Refusal.ShouldBeNull();
        (await TextsAsync(desk, first)).ShouldContain(text => text.Contains("Xã chi mức nào?"));
        (await TextsAsync(desk, second)).ShouldNotContain(text => text.Contains("Xã chi mức nào?"), "it was asked of one unit");
        var (_, stranger) = await desk.Given.SeatAsync(Role.CommuneLeader, desk.Given.Commune().Path, "Phó Chủ tịch UBND");
        (await SayAsync(desk, code, NoteKind.Message, stranger, "Tôi cũng hỏi")).Refusal!.Code.ShouldBe("difficulty.not-yours");

        (
            await SayAsync(desk, code, NoteKind.Correction, first, "Xã chưa rõ nguồn và mức.", asked: "Hướng dẫn nguồn, mức.")
        ).Refusal.ShouldBeNull();
        (await desk.RaisedAsync(code)).Single(row => row.UnitPath == first.SpeaksFor).What.ShouldBe("Xã chưa rõ nguồn và mức.");
        (await SayAsync(desk, code, NoteKind.Withdrawal, first, "")).Refusal!.Code.ShouldBe("difficulty.note-missing");
        (await SayAsync(desk, code, NoteKind.Withdrawal, first, "Đã tự giải quyết.")).Refusal.ShouldBeNull();
        ((await desk.ReadAsync(code)).Units, (await desk.ReadAsync(code)).IsClosed).ShouldBe((1, false));
        (await SayAsync(desk, code, NoteKind.Withdrawal, second, "Xong.")).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Withdrawn);
        await desk.Given.FoldAsync();
        var (paths, services) = (desk.Given.Program.Services.GetRequiredService<Territory.Units>(), desk.Given.Program.Services);
        var check = await services
            .GetRequiredService<FigureCheck>()
            .RunAsync("/25/", paths.ChildrenOf("/25/").Select(unit => unit.Path), default);
        check.First.ShouldBeNull("what was taken back stands in the balance");
    }

    [Theory, OnEveryDatabase]
    public async Task The_body_s_leader_answers_one_commune_while_the_others_go_on_waiting(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 2);
        var (first, second) = (desk.Communes[0].Seat, desk.Communes[1].Seat);
        var code = await desk.RaiseAsync(first);
        await desk.RaiseAsync(second, join: code);
        await desk.AssignAsync(code);
        (await SayAsync(desk, code, NoteKind.PartialAnswer, desk.Officer.Seat, "Chi từ dự phòng.", first.SpeaksFor)).Refusal!.Code.ShouldBe(
            "difficulty.partial-by-leader"
        );
        (await SayAsync(desk, code, NoteKind.PartialAnswer, desk.Head.Seat, "Chi từ dự phòng.", first.SpeaksFor)).Refusal.ShouldBeNull();
        (await desk.RaisedAsync(code))
            .OrderBy(row => row.UnitPath != first.SpeaksFor)
            .Select(row => row.Confirmation)
            .ShouldBe([Confirmation.Waiting, Confirmation.NotAsked]);
        (await desk.SayAsync(code, first, solved: true)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Assigned, "the other one still waits");
    }

    [Theory, OnEveryDatabase]
    public async Task Some_communes_of_a_group_are_answered_together_and_the_rest_go_on_waiting(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.RaiseAsync(desk.Communes[2].Seat, join: code);
        await desk.AssignAsync(code);
        var head = await desk.Given.Program.Visit().SignInAsync(desk.Head.UserName);
        var page = await head.GetAsync($"/vuong-mac/{code}/trao-doi");
        var form = "form:has([value=PartialAnswer])";
        (await head.SubmitAsync(page, form, new() { ["Input.Answer"] = "Chi từ dự phòng." })).Text.ShouldContain("Chưa chọn đơn vị");
        foreach (var box in page.Html.QuerySelectorAll("[name='Input.Chosen']"))
        {
            if (box.GetAttribute("value") != desk.Communes[2].Seat.SpeaksFor)
            {
                box.SetAttribute("checked", "checked");
            }
        }

        (await head.SubmitAsync(page, form, new() { ["Input.Answer"] = "Chi từ dự phòng." })).Errors.ShouldBeEmpty();

        var raised = (await desk.RaisedAsync(code)).ToDictionary(row => row.UnitPath, row => row.Confirmation);
        desk.Communes.Select(commune => raised[commune.Seat.SpeaksFor])
            .ShouldBe([Confirmation.Waiting, Confirmation.Waiting, Confirmation.NotAsked]);
        (await TextsAsync(desk, desk.Communes[1].Seat)).ShouldContain(text => text.Contains("trả lời riêng"));
        (await TextsAsync(desk, desk.Communes[2].Seat)).ShouldNotContain(text => text.Contains("trả lời riêng"));
    }

    [Theory, OnEveryDatabase]
    public async Task What_my_unit_must_confirm_stands_among_my_tasks_and_silence_is_never_green(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        var leader = await program.Visit().SignInAsync(desk.Communes[1].UserName);
        (await leader.GetAsync("/vuong-mac?nhom=cua-toi")).Text.ShouldContain(code);
        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("câu trả lời vướng mắc chờ đơn vị xác nhận");

        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: true)).Refusal.ShouldBeNull();
        program.Clock.Set("2025-09-20 08:00");
        await desk.DoAsync<Difficulties.Watch.CloseSilent, int>(watch => watch.RunDueAsync(default));
        leader = await program.Visit().SignInAsync(desk.Communes[1].UserName);
        var page = await leader.GetAsync($"/vuong-mac/{code}");
        page.Html.QuerySelector(".head .tag")!.TextContent.ShouldContain("1 đơn vị không phản hồi");
        page.Html.QuerySelectorAll(".head .tag.in-time").ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task The_share_on_time_counts_what_is_overdue_and_not_answered_and_owned_is_counted(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var answered = await desk.RaiseAsync(desk.Communes[0].Seat);
        var late = await desk.RaiseAsync(desk.Communes[0].Seat, "Trạm y tế dột");
        await desk.RaiseAsync(desk.Communes[0].Seat, "Thiếu giáo viên");
        await desk.AssignAsync(answered, new DateOnly(2025, 9, 15));
        await desk.AssignAsync(late, new DateOnly(2025, 9, 15));
        await desk.AnswerAsync(answered);
        program.Clock.Set("2025-09-17 08:00");
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var board = await office.GetAsync("/vuong-mac/so-lieu");
        board.Text.ShouldContain("có người chịu trách nhiệm và hạn 2/3");
        var line = board.Html.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Sở Tài chính"));
        line.TextContent.ShouldContain("50", customMessage: "one on time of two that were due");
        var past = await office.GetAsync("/vuong-mac/so-lieu?tu=2025-09-01&den=2025-09-16");
        past.Html.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Sở Tài chính")).TextContent.ShouldContain("50");
    }

    private static async Task<string> SolvedAsync(Desk desk, string title = "Chưa rõ nguồn chi trả phụ cấp")
    {
        var code = await desk.RaiseAsync(desk.Communes[0].Seat, title);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: true)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Solved);
        return code;
    }

    private static Task<Result<string>> SayAsync(
        Desk desk,
        string code,
        NoteKind kind,
        Seat seat,
        string text,
        string? to = null,
        string asked = ""
    ) =>
        desk.DoAsync<TalkInCase, Result<string>>(talk =>
            talk.RunAsync(
                code,
                new TalkInput(kind, text, asked, to, []) { Units = to is null ? [] : to.Split(' ') },
                seat,
                desk.DeedOf(seat),
                default
            )
        );

    [Theory, OnEveryDatabase]
    public async Task What_one_raised_is_put_right_taken_back_and_confirmed_by_him_or_his_leader_alone(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var leader = desk.Communes[0].Seat;
        var (counterName, counter) = await desk.Given.SeatAsync(Role.CounterOfficer, leader.SpeaksFor, "Cán bộ một cửa");
        var (_, colleague) = await desk.Given.SeatAsync(Role.CaseOfficer, leader.SpeaksFor, "Công chức");
        var code = await desk.RaiseAsync(leader);
        var own = await desk.RaiseAsync(counter, "Máy in của bộ phận một cửa hỏng");
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);

        (await SayAsync(desk, code, NoteKind.Withdrawal, counter, "Thôi.")).Refusal!.Code.ShouldBe("difficulty.raised-by-other");
        (await SayAsync(desk, code, NoteKind.Correction, counter, "Khác.", asked: "Khác.")).Refusal!.Code.ShouldBe(
            "difficulty.raised-by-other"
        );
        (await SayAsync(desk, own, NoteKind.Withdrawal, colleague, "Thôi.")).Refusal!.Code.ShouldBe("difficulty.raised-by-other");
        (await desk.SayAsync(code, counter, solved: true)).Refusal!.Code.ShouldBe("difficulty.raised-by-other");
        var visitor = await desk.Given.Program.Visit().SignInAsync(counterName);
        (await visitor.GetAsync($"/vuong-mac/{code}")).Html.QuerySelector("form[action*=Confirm]").ShouldBeNull();
        (await visitor.GetAsync($"/vuong-mac/{code}/trao-doi")).Text.ShouldNotContain("Rút kiến nghị");
        (await visitor.GetAsync("/vuong-mac?nhom=cho-xac-nhan")).Text.ShouldNotContain(code);

        (await SayAsync(desk, own, NoteKind.Withdrawal, counter, "Đã sửa.")).Refusal.ShouldBeNull();
        (await desk.SayAsync(code, leader, solved: true)).Refusal.ShouldBeNull();
    }

    private static Task<List<string>> TextsAsync(Desk desk, Seat seat) =>
        desk.Given.ReadAsync(db => NoticeReads.For(db, seat).Select(notice => notice.Text).ToListAsync());
}
