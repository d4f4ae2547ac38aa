using Microsoft.EntityFrameworkCore;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Desk;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Tests;

public sealed class LifeTests
{
    [Fact]
    public void Each_act_is_possible_in_its_states_alone_and_a_refusal_names_both()
    {
        var table = Enum.GetValues<ConferenceAct>()
            .Select(act =>
                $"{act}: {string.Join(' ', Enum.GetValues<ConferenceState>().Where(state => ConferenceTransitions.Refuse(act, state) is null))}"
            );
        table.ShouldBe([
            "Edit: Draft Open",
            "ChangeAgenda: Draft Open Live Adjourned",
            "AddFile: Draft Open Live Concluding",
            "AskInAdvance: Open Adjourned",
            "Attend: Open Live Adjourned Concluding",
            "Open: Draft",
            "Begin: Open",
            "TakeFloor: Live",
            "Answer: Live Concluding",
            "Conclude: Live Concluding",
            "Assign: Live Concluding",
            "CloseFloor: Live",
            "Close: Concluding",
            "Cancel: Draft Open Adjourned",
            "Postpone: Open",
            "Adjourn: Live",
            "Resume: Adjourned",
        ]);
        ConferenceTransitions
            .Refuse(ConferenceAct.TakeFloor, ConferenceState.Closed)!
            .Message.ShouldBe(
                "Đăng ký và mời phát biểu không làm được khi hội nghị đã kết thúc. Nêu ở mục Vướng mắc hoặc gửi vào hội nghị sau."
            );
    }

    [Theory, OnEveryDatabase]
    public async Task Acts_out_of_their_state_are_refused_and_leave_no_line(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var point = scene.Given.UnitAt(leader.ScopePath);
        var code = await scene.PreparedAsync(point);

        (await scene.MoveAsync(code, ConferenceAct.Open)).Refusal?.Code.ShouldBe("conference.empty-agenda");
        await scene.ItemAsync(code, "Trụ sở phân tán");
        var lines = (await scene.JournalAsync(code)).Count;
        async Task RefusedAsync(Task<Result<int>> act) => (await act).Refusal?.Code.ShouldBe("conference.wrong-state");
        await RefusedAsync(scene.MoveAsync(code, ConferenceAct.Begin));
        await RefusedAsync(scene.MoveAsync(code, ConferenceAct.CloseFloor));
        await RefusedAsync(scene.MoveAsync(code, ConferenceAct.Close));
        await RefusedAsync(scene.AttendAsync(code, leader));
        await RefusedAsync(scene.AskAsync(code, leader, "Bao giờ?", QuestionChannel.Advance));
        await RefusedAsync(scene.AskAsync(code, leader, "Bao giờ?"));
        await RefusedAsync(scene.ConcludeAsync(code, "Kết luận sớm"));
        (await scene.JournalAsync(code)).Count.ShouldBe(lines, "a refused act gives its number back");

        (await scene.MoveAsync(code, ConferenceAct.Open)).Refusal.ShouldBeNull();
        await RefusedAsync(scene.MoveAsync(code, ConferenceAct.Open));
        await RefusedAsync(scene.AskAsync(code, leader, "Bao giờ?"));
        (await scene.MoveAsync(code, ConferenceAct.Begin)).Refusal.ShouldBeNull();
        await RefusedAsync(scene.AskAsync(code, leader, "Gửi muộn", QuestionChannel.Advance));
        await RefusedAsync(scene.MoveAsync(code, ConferenceAct.Cancel, "Bão"));
    }

    [Theory, OnEveryDatabase]
    public async Task A_conference_is_not_closed_before_each_conclusion_is_a_directive_or_said_to_need_none(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-noi-vu/", "Giám đốc");
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        foreach (var text in new[] { "Sở Nội vụ hướng dẫn các xã", "Các xã đã cố gắng", "Rà soát báo cáo" })
        {
            (await scene.ConcludeAsync(code, text)).Refusal.ShouldBeNull();
        }

        var conclusions = (await scene.RecordAsync(code)).Conclusions;
        (await scene.MoveAsync(code, ConferenceAct.CloseFloor)).Refusal.ShouldBeNull();
        (await scene.AskAsync(code, leader, "Còn điều này")).Refusal?.Code.ShouldBe("conference.wrong-state");
        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal!.Message.ShouldStartWith("Kết luận 1, 2, 3 chưa giao thành chỉ đạo");

        (await scene.AssignAsync(code, conclusions[0].Id, head, productText: null)).Refusal!.Message.ShouldContain(
            "sản phẩm",
            customMessage: "one of the six is missing"
        );
        (await scene.AssignAsync(code, conclusions[0].Id, head)).Refusal.ShouldBeNull();
        (await scene.AssignAsync(code, conclusions[0].Id, head)).Refusal?.Code.ShouldBe("conference.already-given");
        (await scene.ExemptAsync(code, conclusions[0].Id)).Refusal?.Code.ShouldBe("conference.already-given");
        (await scene.ExemptAsync(code, conclusions[1].Id, string.Empty)).Refusal?.Code.ShouldBe("conference.reason-missing");
        (await scene.ExemptAsync(code, conclusions[1].Id)).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal!.Message.ShouldStartWith("Kết luận 3 chưa giao thành chỉ đạo");
        (await scene.AssignAsync(code, conclusions[2].Id, head)).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal.ShouldBeNull();

        (await scene.RecordAsync(code)).Conference.State.ShouldBe(ConferenceState.Closed);
        (await scene.AskAsync(code, leader, "Sau khi đóng")).Refusal!.Message.ShouldContain("đã kết thúc");
        (await scene.ConcludeAsync(code, "Thêm nữa")).Refusal?.Code.ShouldBe("conference.wrong-state");
    }

    [Theory, OnEveryDatabase]
    public async Task A_conclusion_can_be_put_right_until_it_is_given_to_somebody(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-noi-vu/", "Giám đốc");
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.ConcludeAsync(code, "Sở Nội vụ hướng dẩn")).Refusal.ShouldBeNull();
        var id = (await scene.RecordAsync(code)).Conclusions[0].Id;

        (await scene.RewordAsync(code, id, string.Empty)).Refusal?.Code.ShouldBe("conference.conclusion-missing");
        (await scene.RewordAsync(code, Guid.NewGuid(), "Sở Nội vụ hướng dẫn")).Refusal?.Code.ShouldBe("conference.conclusion-gone");
        (await scene.RewordAsync(code, id, "Sở Nội vụ hướng dẫn")).Refusal.ShouldBeNull();
        var conclusion = (await scene.RecordAsync(code)).Conclusions.ShouldHaveSingleItem();
        (conclusion.Number, conclusion.Text).ShouldBe((1, "Sở Nội vụ hướng dẫn"));
        (await scene.JournalAsync(code))[^1].Text.ShouldContain("Sửa kết luận 1", customMessage: "the points are told");

        (await scene.AssignAsync(code, id, head)).Refusal.ShouldBeNull();
        (await scene.RewordAsync(code, id, "Khác hẳn")).Refusal?.Code.ShouldBe("conference.already-given");
    }

    [Theory, OnEveryDatabase]
    public async Task The_second_of_two_operators_is_told(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var ((_, first), (_, second)) = (await scene.LeaderAsync(), await scene.LeaderAsync());
        var code = await scene.LiveAsync(scene.Given.UnitAt(first.ScopePath), scene.Given.UnitAt(second.ScopePath));
        (await scene.AskAsync(code, first, "Đường truyền")).Refusal.ShouldBeNull();
        (await scene.AskAsync(code, second, "Trụ sở")).Refusal.ShouldBeNull();
        var queue = (await scene.RecordAsync(code)).Queue;

        var calls = await Task.WhenAll(queue.Select(question => Task.Run(() => scene.FloorAsync(code, FloorMove.Call, question.Id))));
        calls.Count(call => call.IsRefused).ShouldBe(1, "one floor");
        calls.Single(call => call.IsRefused).Refusal!.Code.ShouldBe("conference.floor-taken");

        var speaking = (await scene.RecordAsync(code)).OnFloor.ShouldNotBeNull();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.AnswerAsync(code, speaking.Id))));
        answers.Count(answer => !answer.IsRefused).ShouldBe(1, "one answer");
        answers
            .Where(answer => answer.IsRefused)
            .ShouldAllBe(answer =>
                answer.Refusal!.Code == "conference.answered-meanwhile" && answer.Refusal.Message.Contains(scene.Office.PersonName)
            );
        (await scene.FloorAsync(code, FloorMove.Skip, speaking.Id)).Refusal!.Message.ShouldContain("đã trả lời");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_edits_what_another_has_changed_is_told(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var commune = scene.Given.UnitAt((await scene.LeaderAsync()).Seat.ScopePath);
        var code = await scene.PreparedAsync(commune);
        var drawn = await scene.Given.ReadAsync(db => db.Set<DeedRow>().MaxAsync(row => row.Sequence));
        Task<Result<int>> EditAsync(string title) =>
            scene.WithAsync<PrepareConference, Result<int>>(prepare =>
                prepare.EditAsync(
                    code,
                    Scene.Text(title),
                    [commune.Path],
                    scene.Office,
                    scene.By(scene.Office) with
                    {
                        Drawn = drawn,
                    },
                    default
                )
            );

        (await EditAsync("Tên thứ nhất")).Refusal.ShouldBeNull();
        (await EditAsync("Tên thứ hai")).Refusal?.Code.ShouldBe("write.changed-meanwhile");
        (await scene.AgendaAsync(code, new AgendaInput(AgendaChange.Add, null, "Một mục", null), drawn)).Refusal?.Code.ShouldBe(
            "write.changed-meanwhile"
        );
        (await scene.RecordAsync(code)).Conference.Title.ShouldBe("Tên thứ nhất");
    }

    [Theory, OnEveryDatabase]
    public async Task The_queue_runs_in_order_and_what_is_put_back_comes_last(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var leaders = new List<Seat>();
        for (var at = 0; at < 3; at++)
        {
            leaders.Add((await scene.LeaderAsync()).Seat);
        }

        var (_, stranger) = await scene.LeaderAsync();
        var code = await scene.LiveAsync([.. leaders.Select(leader => scene.Given.UnitAt(leader.ScopePath))]);
        foreach (var leader in leaders)
        {
            (await scene.AskAsync(code, leader, $"Câu hỏi của {leader.UnitName}")).Refusal.ShouldBeNull();
        }

        (await scene.AskAsync(code, stranger, "Không được mời")).Refusal?.Code.ShouldBe("conference.not-a-point");
        var queue = (await scene.RecordAsync(code)).Queue;
        queue.Select(question => question.PointPath).ShouldBe(leaders.Select(leader => leader.ScopePath));
        (await scene.FloorAsync(code, FloorMove.Call, queue[0].Id)).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.CloseFloor)).Refusal?.Code.ShouldBe("conference.floor-busy");
        (await scene.FloorAsync(code, FloorMove.PutBack, queue[0].Id)).Refusal.ShouldBeNull();
        (await scene.FloorAsync(code, FloorMove.Skip, queue[1].Id)).Refusal.ShouldBeNull();

        var after = await scene.RecordAsync(code);
        after.Queue.Select(question => question.PointPath).ShouldBe([leaders[2].ScopePath, leaders[0].ScopePath]);
        after.OnFloor.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_form_sent_twice_asks_once(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        var key = Guid.CreateVersion7().ToString("N");

        var sent = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => scene.AskAsync(code, leader, "Đường truyền yếu", key: key)))
        );

        sent.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
        (await scene.RecordAsync(code)).Questions.Count.ShouldBe(1);
    }
}
