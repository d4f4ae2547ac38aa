using ThongSuot.Conferences.Desk;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences.Tests;

/// <summary>
/// The conference of Nghệ An of 14/8/2025, as the press reported it: 130 points, what the communes asked for, what was directed.
/// Who asked what is made up.
/// </summary>
public sealed class NgheAnTests
{
    [Theory, OnEveryDatabase]
    public async Task A_conference_of_130_points_is_held_and_closed(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind, "40");
        scene.Communes.Count.ShouldBe(130);
        var code = (
            await scene.WithAsync<PrepareConference, Result<string>>(prepare =>
                prepare.RunAsync(
                    Scene.Text("Hội nghị trực tuyến sau một tháng vận hành chính quyền địa phương 2 cấp"),
                    [.. scene.Communes.Select(unit => unit.Path)],
                    scene.Office,
                    scene.By(scene.Office),
                    default
                )
            )
        ).Value;
        code.ShouldStartWith("HN40-2025-");
        await scene.ItemAsync(code, "Tình hình sau một tháng");
        await scene.MoveAsync(code, ConferenceAct.Open);
        await scene.MoveAsync(code, ConferenceAct.Begin);
        var leaders = new List<Seat>();
        foreach (var commune in scene.Communes)
        {
            leaders.Add((await scene.Given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND")).Seat);
        }

        // The last four have no line that morning.
        var marked = await Task.WhenAll(leaders.Take(126).Select(leader => Task.Run(() => scene.AttendAsync(code, leader, 5))));
        marked.ShouldAllBe(result => !result.IsRefused);
        string[] asked =
        [
            "Thêm công chức",
            "Hướng dẫn tiếp nhận dự án đầu tư",
            "Tập huấn cầm tay chỉ việc",
            "Nâng cấp cổng dịch vụ công quốc gia",
            "Quy hoạch sử dụng đất",
            "Phân cấp trong xây dựng",
            "Kinh phí",
        ];
        foreach (var (text, at) in asked.Select((text, at) => (text, at)))
        {
            (await scene.AskAsync(code, leaders[at * 15], text)).Refusal.ShouldBeNull();
        }

        while ((await scene.RecordAsync(code)).Queue is [var next, ..])
        {
            (await scene.FloorAsync(code, FloorMove.Call, next.Id)).Refusal.ShouldBeNull();
            (await scene.AnswerAsync(code, next.Id)).Refusal.ShouldBeNull();
        }

        var (_, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/40/so-noi-vu/", "Giám đốc");
        string[] directed =
        [
            "Mỗi sở lập danh sách 5% biên chế hỗ trợ cấp xã",
            "Điều chuyển người từ nơi thừa sang nơi thiếu",
            "Phân cấp theo điều kiện từng xã",
            "Tập huấn cầm tay chỉ việc",
            "Rà soát số lượng, chất lượng cán bộ xã",
        ];
        foreach (var text in directed)
        {
            (await scene.ConcludeAsync(code, text)).Refusal.ShouldBeNull();
        }

        await scene.MoveAsync(code, ConferenceAct.CloseFloor);
        foreach (var conclusion in (await scene.RecordAsync(code)).Conclusions)
        {
            (await scene.AssignAsync(code, conclusion.Id, head)).Refusal.ShouldBeNull();
        }

        (await scene.MoveAsync(code, ConferenceAct.Close)).Refusal.ShouldBeNull();
        var record = await scene.RecordAsync(code);
        (record.Points.Count, record.Present, record.People, record.Answers.Count, record.Conclusions.Count).ShouldBe(
            (130, 126, 630, 7, 5)
        );
        record.Conference.State.ShouldBe(ConferenceState.Closed);
        (await scene.JournalAsync(code)).Select(line => line.Sequence).ShouldBe(Enumerable.Range(0, record.Sequence + 1));
    }
}
