using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Act;

public sealed class ThreadTests
{
    [Theory, OnEveryDatabase]
    public async Task One_answer_reaches_every_unit_at_once_becomes_guidance_and_is_closed_by_the_units(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.RaiseAsync(desk.Communes[2].Seat, join: code);
        await desk.AssignAsync(code);
        (await desk.ActAsync(code, DifficultyAct.Start, desk.Officer.Seat)).IsRefused.ShouldBeFalse();
        await desk.AnswerAsync(code);

        (await desk.RaisedAsync(code)).ShouldAllBe(row => row.Confirmation == Confirmation.Waiting);
        foreach (var commune in desk.Communes)
        {
            (await TextsAsync(desk, commune.Seat)).ShouldContain(text => text.Contains(code) && text.Contains("đã có trả lời"));
        }

        var guidance = await desk.Given.ReadAsync(async db =>
            await db.Set<Guidance>().SingleAsync(row => db.Set<Difficulty>().Any(one => one.Id == row.DifficultyId && one.Code == code))
        );
        (guidance.Answer, guidance.LegalBasis, guidance.HoldsOn(new DateOnly(2025, 9, 11))).ShouldBe(
            ("Chi từ nguồn cải cách tiền lương.", "12/STC-NS", true)
        );
        foreach (var commune in desk.Communes)
        {
            (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Answered);
            (await desk.SayAsync(code, commune.Seat, solved: true)).IsRefused.ShouldBeFalse();
        }

        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Solved);
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_that_reopens_says_what_is_missing_and_a_changed_answer_asks_everybody_again(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: true)).IsRefused.ShouldBeFalse();
        (await desk.SayAsync(code, desk.Communes[1].Seat, solved: false)).Refusal!.Code.ShouldBe("difficulty.missing-missing");
        (await desk.SayAsync(code, desk.Communes[1].Seat, solved: false, "Chưa nói mức chi.")).IsRefused.ShouldBeFalse();

        var reopened = await desk.ReadAsync(code);
        (reopened.Status, reopened.PersonSeatId).ShouldBe((DifficultyStatus.Reopened, desk.Officer.Seat.SeatId.Value));
        (await TextsAsync(desk, desk.Officer.Seat)).ShouldContain(text => text.Contains("Chưa nói mức chi."));

        await desk.AnswerAsync(code, "Chi theo mức 0,25.");
        (await desk.RaisedAsync(code)).ShouldAllBe(row => row.Confirmation == Confirmation.Waiting);
        (await TextsAsync(desk, desk.Communes[0].Seat)).ShouldContain(text => text.Contains("câu trả lời đã thay đổi"));
        (await desk.ReadAsync(code)).AnswerNumber.ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task Two_who_answer_at_once_leave_one_answer_and_the_other_is_told(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);

        var both = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(number =>
                    desk.ActAsync(code, DifficultyAct.Invalidate, desk.Office.Seat, new ActInput { Content = $"Lý do {number}" })
                )
        );

        both.Count(answer => !answer.IsRefused).ShouldBe(1);
        both.Single(answer => answer.IsRefused).Refusal!.Code.ShouldBeOneOf("difficulty.wrong-state", "write.changed-meanwhile");
        (
            await desk.Given.ReadAsync(async db =>
            {
                var id = (await db.Set<Difficulty>().SingleAsync(row => row.Code == code)).Id.Value;
                return await db.Set<DeedRow>().CountAsync(row => row.SubjectId == id && row.Act == "difficulty.khong-phai-vuong-mac");
            })
        ).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task A_merge_moves_the_recommendations_and_is_undone_without_loss(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var first = await desk.RaiseAsync(desk.Communes[0].Seat);
        var second = await desk.RaiseAsync(desk.Communes[1].Seat, "Phụ cấp lấy từ nguồn nào");
        await desk.RaiseAsync(desk.Communes[2].Seat, join: second);

        (await desk.ActAsync(second, DifficultyAct.Merge, desk.Office.Seat, new ActInput { Target = first })).Value.ShouldBe(first);
        (await desk.RaisedAsync(first)).Count.ShouldBe(3);
        (await desk.ReadAsync(second)).Status.ShouldBe(DifficultyStatus.Merged);

        (await desk.ActAsync(second, DifficultyAct.Undo, desk.Office.Seat)).Value.ShouldBe(second);
        ((await desk.RaisedAsync(first)).Count, (await desk.RaisedAsync(second)).Count).ShouldBe((1, 2));
        var back = await desk.ReadAsync(second);
        (back.Status, back.Units, back.IsClosed).ShouldBe((DifficultyStatus.Received, 2, false));
        (await desk.ActAsync(second, DifficultyAct.Undo, desk.Office.Seat)).Refusal!.Code.ShouldBe("difficulty.wrong-state");
    }

    [Theory, OnEveryDatabase]
    public async Task A_split_takes_the_chosen_out_and_leaves_at_least_one(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 3);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.RaiseAsync(desk.Communes[2].Seat, join: code);
        var raised = await desk.RaisedAsync(code);

        (
            await desk.ActAsync(
                code,
                DifficultyAct.Split,
                desk.Office.Seat,
                new ActInput { Content = "Riêng", Chosen = [.. raised.Select(row => row.Code)] }
            )
        ).Refusal!.Code.ShouldBe("difficulty.nothing-chosen");
        var part = (
            await desk.ActAsync(
                code,
                DifficultyAct.Split,
                desk.Office.Seat,
                new ActInput { Content = "Nguồn cho xã miền núi", Chosen = [raised[2].Code] }
            )
        ).Value;
        ((await desk.RaisedAsync(code)).Count, (await desk.RaisedAsync(part)).Count, (await desk.ReadAsync(part)).Title).ShouldBe(
            (2, 1, "Nguồn cho xã miền núi")
        );
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_beyond_the_province_goes_to_a_ministry_is_asked_again_and_comes_back(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        var letter = new ActInput
        {
            Content = "Đề nghị hướng dẫn nguồn chi.",
            Ministry = "Bộ Tài chính",
            DocumentNumber = "15/UBND-TH",
            DueOn = new DateOnly(2025, 9, 30),
        };
        (await desk.ActAsync(code, DifficultyAct.Escalate, desk.Officer.Seat, letter with { Ministry = "" })).Refusal!.Code.ShouldBe(
            "difficulty.ministry-missing"
        );
        (await desk.ActAsync(code, DifficultyAct.Escalate, desk.Officer.Seat, letter)).IsRefused.ShouldBeFalse();
        (
            await desk.ActAsync(code, DifficultyAct.FollowUp, desk.Officer.Seat, new ActInput { DueOn = new DateOnly(2025, 10, 10) })
        ).IsRefused.ShouldBeFalse();

        var waiting = await desk.ReadAsync(code);
        (waiting.Status, waiting.Authority, waiting.DueAt).ShouldBe(
            (DifficultyStatus.Escalated, DifficultyAuthority.Centre, FakeClock.At("2025-10-10 17:00"))
        );
        (
            await desk.ActAsync(
                code,
                DifficultyAct.Reply,
                desk.Officer.Seat,
                new ActInput { Content = "Chi từ nguồn cải cách tiền lương." }
            )
        ).IsRefused.ShouldBeFalse();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.InWork);
        (
            await desk.Given.ReadAsync(async db => await db.Set<DifficultyEscalation>().SingleAsync(row => row.DifficultyId == waiting.Id))
        ).FollowUps.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_unit_that_raised_it_may_say_that_it_is_solved(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        var said = (await desk.RaisedAsync(code))[0].Code;
        (
            await desk.DoAsync<Confirm.ConfirmRecommendation, Platform.Results.Result<string>>(handler =>
                handler.RunAsync(new(said, true, ""), desk.Communes[1].Seat, desk.DeedOf(desk.Communes[1].Seat), default)
            )
        ).Refusal!.Code.ShouldBe("difficulty.not-yours");
        (
            await desk.DoAsync<Confirm.ConfirmRecommendation, Platform.Results.Result<string>>(handler =>
                handler.RunAsync(new(said, true, ""), desk.Officer.Seat, desk.DeedOf(desk.Officer.Seat), default)
            )
        ).Refusal!.Code.ShouldBe("difficulty.not-yours");
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_does_not_raise_the_same_twice_and_a_double_click_answers_once(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        (await desk.TryRaiseAsync(desk.Communes[0].Seat, join: code)).Refusal!.Code.ShouldBe("difficulty.already-joined");
        await desk.AssignAsync(code);
        var key = Guid.NewGuid().ToString("N");
        var answer = new ActInput { Content = "Trả lời theo quy định.", DocumentNumber = "12/STC-NS" };
        (await desk.ActAsync(code, DifficultyAct.Answer, desk.Head.Seat, answer, key)).Value.ShouldBe(code);
        (await desk.ActAsync(code, DifficultyAct.Answer, desk.Head.Seat, answer, key)).Value.ShouldBe(code);
        (await desk.ReadAsync(code)).AnswerNumber.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task The_thread_is_walked_from_either_end_and_hides_what_another_province_may_not_see(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var first = await desk.RaiseAsync(desk.Communes[0].Seat);
        var second = await desk.RaiseAsync(desk.Communes[1].Seat, "Nguồn phụ cấp");
        (await desk.ActAsync(second, DifficultyAct.Merge, desk.Office.Seat, new ActInput { Target = first })).IsRefused.ShouldBeFalse();
        await desk.AssignAsync(first);
        await desk.AnswerAsync(first);
        var guidance = await desk.Given.ReadAsync(async db =>
            await db.Set<Guidance>().SingleAsync(row => db.Set<Difficulty>().Any(one => one.Id == row.DifficultyId && one.Code == first))
        );

        await using var scope = desk.Given.Program.Scope();
        var reader = scope.ServiceProvider.GetRequiredService<ThreadReader>();
        var from = await reader.WalkAsync("guidance", guidance.Id, desk.Communes[0].Seat, default);
        from.Select(item => item.KindName).ShouldBe(["Vướng mắc", "Vướng mắc", "Trả lời", "Hướng dẫn"], ignoreOrder: true);
        from.Select(item => item.Code).ShouldContain(second);
        var foreign = await desk.Given.SeatAsync(Role.CommuneLeader, desk.Given.ForeignCommune().Path);
        (await reader.WalkAsync("guidance", guidance.Id, foreign.Seat, default)).ShouldBeEmpty();
    }

    private static Task<List<string>> TextsAsync(Desk desk, Seat seat) =>
        desk.Given.ReadAsync(db => NoticeReads.For(db, seat).Select(notice => notice.Text).ToListAsync());
}
