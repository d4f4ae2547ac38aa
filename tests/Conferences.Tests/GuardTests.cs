using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Desk;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences.Tests;

public sealed class GuardTests
{
    [Theory, OnEveryDatabase]
    public async Task A_conference_that_begins_long_before_its_day_says_so_and_asks_why(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var code = await scene.OpenedAsync(scene.Communes[0]);
        var early = (await scene.MoveAsync(code, ConferenceAct.Begin, string.Empty)).Refusal!;
        (early.Code, early.Field).ShouldBe(("conference.early", "Reason"));
        early.Message.ShouldContain("còn 120 ngày");
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var page = await office.GetAsync($"/hoi-nghi/{code}/viec/bat-dau");
        page.Text.ShouldContain("còn 120 ngày");
        (await office.SubmitAsync(page, "main form[method=post]", new() { ["Input.Reason"] = "Đủ thành phần" })).Location.ShouldBe(
            $"/hoi-nghi/{code}/dieu-hanh"
        );
        (await scene.JournalAsync(code))[^1].Text.ShouldContain("sớm hơn dự kiến: Đủ thành phần");
    }

    [Theory, OnEveryDatabase]
    public async Task It_is_postponed_adjourned_over_days_and_taken_up_again_and_loses_nothing(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.OpenedAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.MoveAsync(code, ConferenceAct.Postpone, "Bão số 9")).Refusal!.Code.ShouldBe("conference.until-missing");
        var later = FakeClock.At("2026-01-20 08:00");
        (await scene.MoveAsync(code, ConferenceAct.Postpone, string.Empty, later)).Refusal!.Code.ShouldBe("conference.reason-missing");
        (await scene.MoveAsync(code, ConferenceAct.Postpone, "Bão số 9", later)).Refusal.ShouldBeNull();
        (await scene.RecordAsync(code)).Conference.StartsAt.ShouldBe(later);
        (await scene.MoveAsync(code, ConferenceAct.Begin)).Refusal.ShouldBeNull();
        (await scene.AskAsync(code, leader, "Ai trả kinh phí?")).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.Adjourn, "Hết giờ", FakeClock.At("2026-01-21 08:00"))).Refusal.ShouldBeNull();
        (await scene.AskAsync(code, leader, "Hỏi thêm khi nghỉ", QuestionChannel.Advance)).Refusal.ShouldBeNull();
        (await scene.AnswerAsync(code, (await scene.LastQuestionAsync(code)).Id)).Refusal!.Code.ShouldBe("conference.wrong-state");
        (await scene.MoveAsync(code, ConferenceAct.Resume)).Refusal.ShouldBeNull();
        var record = await scene.RecordAsync(code);
        (record.Conference.State, record.Conference.Sittings, record.Questions.Count).ShouldBe((ConferenceState.Live, 2, 2));
    }

    [Theory, OnEveryDatabase]
    public async Task Closing_names_what_was_not_discussed_and_the_next_conference_takes_it_over(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind, "38");
        await scene.RaiseAsync(scene.Communes[0].Path, "Chưa kịp bàn");
        var code = await scene.PreparedAsync(scene.Communes[0]);
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Draft, null, string.Empty, 10))).Refusal.ShouldBeNull();
        var left = (await scene.RecordAsync(code)).Items.Select(item => item.DifficultyCode).ToList();
        await scene.MoveAsync(code, ConferenceAct.Open);
        await scene.MoveAsync(code, ConferenceAct.Begin);
        await scene.MoveAsync(code, ConferenceAct.CloseFloor);
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        (await office.GetAsync($"/hoi-nghi/{code}/viec/dong")).Text.ShouldContain("mục chưa trao đổi");
        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal.ShouldBeNull();
        (await scene.JournalAsync(code))[^1].Text.ShouldContain("chuyển hội nghị sau");
        (await PaperTests.TextAsync(office, $"/hoi-nghi/{code}/bien-ban")).ShouldContain("chưa trao đổi, chuyển hội nghị sau");

        var next = await scene.PreparedAsync(scene.Communes[1]);
        (await scene.AgendaAsync(next, new AgendaInput(AgendaChange.CarryIn, null, string.Empty, null))).Refusal.ShouldBeNull();
        var taken = (await scene.RecordAsync(next)).Items.Select(item => item.DifficultyCode);
        left.ShouldBeSubsetOf(taken);
        (await scene.AgendaAsync(next, new AgendaInput(AgendaChange.CarryIn, null, string.Empty, null))).Refusal.ShouldBeNull();
        (await scene.RecordAsync(next)).Items.Count.ShouldBe(taken.Count(), "each is taken over once");
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_typed_at_the_desk_is_lost_when_another_button_is_pressed(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        await scene.AskAsync(code, leader, "Ai trả kinh phí?");
        var question = await scene.LastQuestionAsync(code);
        await scene.FloorAsync(code, FloorMove.Call, question.Id);
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        var desk = await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh");
        var concluded = await office.SubmitAsync(
            desk,
            "#ban-dieu-hanh",
            new()
            {
                ["Input.Answer"] = "Ngân sách tỉnh trả, đang gõ dở",
                ["Input.AnsweredBy"] = "Giám đốc Sở Tài chính",
                ["Input.Text"] = "Sở Tài chính hướng dẫn",
                ["Input.ConcludedBy"] = "Chủ tịch UBND tỉnh",
            },
            button: ("lam", "Conclude")
        );
        concluded.Text.ShouldContain("Đã ghi kết luận.");
        concluded.Html.QuerySelector("#Input_Answer")!.TextContent.ShouldContain("đang gõ dở");
        concluded.Html.QuerySelector("#Input_Text")!.TextContent.Trim().ShouldBeEmpty();
        var conclusion = (await scene.RecordAsync(code)).Conclusions.ShouldHaveSingleItem();
        conclusion.QuestionId.ShouldBe(question.Id, "it belongs to what was discussed");
        (await office.SubmitAsync(concluded, "#ban-dieu-hanh", button: ("lam", "Answer"))).Status.ShouldBe(System.Net.HttpStatusCode.Found);
        (await scene.RecordAsync(code)).Given.ShouldHaveSingleItem();
    }

    [Theory, OnEveryDatabase]
    public async Task The_body_that_answers_prepares_its_words_and_the_desk_finds_them(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/vp-ubnd/", "Phó Chánh Văn phòng");
        var (_, other) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-y-te/", "Giám đốc");
        var difficulty = await scene.RaiseAsync(scene.Communes[0].Path, "Thủ tục chồng chéo");
        var code = await scene.PreparedAsync(scene.Communes[0]);
        var desk =
            scene.Given.Program.Services.GetService(typeof(Difficulties.ConferenceDifficulties)) as Difficulties.ConferenceDifficulties;
        var vm = (await desk!.ReadAsync("25", [difficulty], default))[0].Code;
        (await scene.ItemAsync(code, vm)).Refusal.ShouldBeNull();
        var item = (await scene.RecordAsync(code)).Items[0];
        Task<Result<int>> DraftAsync(Seat seat, string text) =>
            scene.WithAsync<DraftAnswer, Result<int>>(draft => draft.RunAsync(code, item.Id, text, seat, scene.By(seat), default));
        (await DraftAsync(other, "Không phải việc tôi")).Refusal!.Code.ShouldBe("conference.not-your-item");
        (await DraftAsync(head, string.Empty)).Refusal!.Code.ShouldBe("conference.answer-missing");
        (await DraftAsync(head, "Đã cắt giảm 12 thủ tục.")).Refusal.ShouldBeNull();
        await scene.MoveAsync(code, ConferenceAct.Open);
        await scene.MoveAsync(code, ConferenceAct.Begin);
        await scene.FloorAsync(code, FloorMove.TakeUp, item.Id);
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        (await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh"))
            .Html.QuerySelector("#Input_Answer")!
            .TextContent.ShouldContain("Đã cắt giảm 12 thủ tục.");
    }
}
