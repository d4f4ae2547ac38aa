using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Desk;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Conferences.Tests;

public sealed class AgendaTests
{
    [Theory, OnEveryDatabase]
    public async Task An_agenda_is_drafted_heaviest_first_and_then_ordered_by_hand(TestDatabase kind)
    {
        // A province of its own: the draft takes whatever is open there.
        var scene = await Scene.OnAsync(kind, "44");
        foreach (var (title, days) in new[] { ("Nêu hôm nay", 0), ("Nêu ba mươi ngày trước", 30), ("Nêu mười ngày trước", 10) })
        {
            await scene.RaiseAsync(scene.Communes[0].Path, title, TimeSpan.FromDays(days));
        }

        var code = await scene.PreparedAsync(scene.Communes[0], scene.Communes[1]);
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Draft, null, string.Empty, 10))).Refusal.ShouldBeNull();
        (await scene.RecordAsync(code))
            .Items.Select(item => item.Title)
            .ShouldBe(["Nêu ba mươi ngày trước", "Nêu mười ngày trước", "Nêu hôm nay"]);

        (await scene.ItemAsync(code, (await scene.RecordAsync(code)).Items[0].DifficultyCode!)).Refusal?.Code.ShouldBe(
            "conference.on-agenda"
        );
        (await scene.ItemAsync(code, "VM44-2025-9999")).Refusal?.Code.ShouldBe("conference.unknown-difficulty");
        (await scene.ItemAsync(code, "Phát biểu khai mạc")).Refusal.ShouldBeNull();
        var opening = (await scene.RecordAsync(code)).Items[^1];
        foreach (var _ in Enumerable.Range(0, 5))
        {
            (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Up, opening.Id, string.Empty, null))).Refusal.ShouldBeNull();
        }

        var middle = (await scene.RecordAsync(code)).Items[2];
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Remove, middle.Id, string.Empty, null))).Refusal.ShouldBeNull();
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Minutes, opening.Id, string.Empty, 300))).Refusal?.Code.ShouldBe(
            "conference.minutes-wrong"
        );
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Minutes, opening.Id, string.Empty, 25))).Refusal.ShouldBeNull();
        var items = (await scene.RecordAsync(code)).Items;
        items
            .Select(item => $"{item.Place} {item.Title} {item.Minutes}")
            .ShouldBe(["1 Phát biểu khai mạc 25", "2 Nêu ba mươi ngày trước 10", "3 Nêu hôm nay 10"]);
        (
            await scene.Given.ReadAsync(db => db.Set<ThreadLink>().CountAsync(link => link.FromId == middle.DifficultyId!.Value.Value))
        ).ShouldBe(0, "what left the agenda left the thread");
    }

    [Theory, OnEveryDatabase]
    public async Task An_answer_in_the_hall_answers_the_difficulty_in_the_same_write(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var point = scene.Given.UnitAt(leader.ScopePath);
        var difficulty = await scene.RaiseAsync(point.Path, "Chưa rõ phân cấp đầu tư");
        var desk = scene.Given.Program.Services.GetRequiredService<ConferenceDifficulties>();
        var vm = (await desk.ReadAsync("25", [difficulty], default))[0];
        var code = await scene.LiveAsync(point);
        (await scene.AskAsync(code, leader, "Dự án nào do xã quyết định?", difficulty: vm.Code)).Refusal.ShouldBeNull();
        var question = await scene.LastQuestionAsync(code);
        (await scene.AnswerAsync(code, question.Id)).Refusal?.Code.ShouldBe("conference.question-moved", "it does not have the floor yet");
        (await desk.ReadAsync("25", [difficulty], default))[0].IsWithBody.ShouldBeTrue("a refused answer answers nothing");

        (await scene.FloorAsync(code, FloorMove.Call, question.Id)).Refusal.ShouldBeNull();
        (await scene.AnswerAsync(code, question.Id, text: string.Empty)).Refusal?.Code.ShouldBe("conference.answer-missing");
        (await scene.AnswerAsync(code, question.Id, text: "Dự án nằm trọn trong một xã do xã quyết định.")).Refusal.ShouldBeNull();

        var recorded = (await desk.ReadAsync("25", [difficulty], default))[0];
        (recorded.IsWithBody, recorded.Mark).ShouldBe((true, "dự thảo chờ lãnh đạo Văn phòng UBND duyệt"));
        var walked = await WalkAsync(scene, ConferenceDifficulties.Kind, difficulty.Value, scene.Office);
        walked
            .Select(item => item.Kind)
            .ShouldBe([ConferenceDifficulties.Kind, "answer", "conference"], ignoreOrder: true, "nothing is guidance yet");
        (await WalkAsync(scene, ConferenceDifficulties.Kind, difficulty.Value, leader))
            .Select(item => item.Kind)
            .ShouldNotContain("answer", "a draft is the body's own");
    }

    [Theory, OnEveryDatabase]
    public async Task The_thread_goes_from_a_difficulty_over_the_conference_and_its_conclusion_to_the_directive(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-noi-vu/", "Giám đốc");
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.AskAsync(code, leader, "Bao giờ có hướng dẫn về đảng phí?")).Refusal.ShouldBeNull();
        var question = await scene.LastQuestionAsync(code);
        (await scene.FloorAsync(code, FloorMove.Call, question.Id)).Refusal.ShouldBeNull();
        var raised = await scene.WithAsync<TurnIntoDifficulty, Result<int>>(turn =>
            turn.RunAsync(code, question.Id, scene.Office, scene.By(scene.Office), default)
        );
        raised.Refusal.ShouldBeNull();
        (await scene.TakeAwayAsync(code, question.Id, "so-noi-vu", null)).Refusal?.Code.ShouldBe("conference.due-missing");
        (await scene.TakeAwayAsync(code, question.Id, "khong-co", new DateOnly(2025, 10, 1))).Refusal?.Code.ShouldBe(
            "conference.body-missing"
        );
        (await scene.TakeAwayAsync(code, question.Id, "so-noi-vu", new DateOnly(2025, 10, 1))).Refusal.ShouldBeNull();
        (await scene.ConcludeAsync(code, "Sở Nội vụ hướng dẫn", question.Id)).Refusal.ShouldBeNull();
        (await scene.ConcludeAsync(code, "Cả tỉnh vào cuộc")).Refusal.ShouldBeNull();
        (await scene.AssignAsync(code, (await scene.RecordAsync(code)).Conclusions[0].Id, head)).Refusal.ShouldBeNull();

        (await scene.AskAsync(code, leader, "Máy quét hỏng thì báo ai?")).Refusal.ShouldBeNull();
        var second = await scene.LastQuestionAsync(code);
        (await scene.FloorAsync(code, FloorMove.Call, second.Id)).Refusal.ShouldBeNull();
        (
            await scene.WithAsync<TurnIntoDifficulty, Result<int>>(turn =>
                turn.RunAsync(code, second.Id, scene.Office, scene.By(scene.Office), default)
            )
        ).Refusal.ShouldBeNull();

        var tied = (await scene.RecordAsync(code)).Questions.Single(one => one.Id == question.Id);
        tied.DifficultyCode.ShouldNotBeNull();
        tied.State.ShouldBe(QuestionState.TakenAway);
        var walked = await WalkAsync(scene, ConferenceDifficulties.Kind, tied.DifficultyId!.Value.Value, scene.Office);
        walked
            .Select(item => item.Kind)
            .ShouldBe(
                [ConferenceDifficulties.Kind, "conference", "conclusion", "directive"],
                ignoreOrder: true,
                customMessage: "the other difficulty and the general conclusion of the conference are other threads"
            );
        var fromDirective = await WalkAsync(
            scene,
            "directive",
            (await scene.RecordAsync(code)).Conclusions[0].DirectiveId!.Value.Value,
            scene.Office
        );
        fromDirective.Count(item => item.Kind == ConferenceDifficulties.Kind).ShouldBe(1, "it was concluded on this one alone");
        walked.Single(item => item.Kind == "conclusion").State.ShouldBe("Đã giao việc");
        var (_, stranger) = await scene.Given.SeatAsync(Role.CommuneLeader, scene.Given.ForeignCommune().Path);
        (await WalkAsync(scene, "conference", (await scene.RecordAsync(code)).Conference.Id.Value, stranger)).ShouldBeEmpty(
            "another province sees nothing of it"
        );
    }

    private static Task<IReadOnlyList<ThreadItem>> WalkAsync(Scene scene, string kind, Guid id, Seat seat) =>
        scene.WithAsync<ThreadReader, IReadOnlyList<ThreadItem>>(reader => reader.WalkAsync(kind, id, seat, default));
}
