using System.Net;

namespace ThongSuot.Conferences.Tests;

public sealed class DeskTests
{
    [Theory, OnEveryDatabase]
    public async Task The_answer_box_follows_the_floor_and_no_press_is_refused_for_the_pressers_own_act(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var code = await scene.OpenedAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.ItemAsync(code, "Máy tính cho trung tâm")).Refusal.ShouldBeNull();
        (await scene.MoveAsync(code, ConferenceAct.Begin)).Refusal.ShouldBeNull();
        var items = (await scene.RecordAsync(code)).Items.OrderBy(item => item.Place).Select(item => item.Id).ToList();
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        async Task<PageAnswer> PressAsync(PageAnswer from, string what, Dictionary<string, string?>? typed = null)
        {
            var reply = await office.SubmitAsync(from, "#ban-dieu-hanh", typed ?? [], button: ("lam", what));
            reply.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Found);
            return reply.Status == HttpStatusCode.Found ? await office.FollowAsync(reply) : reply;
        }

        var desk = await PressAsync(await office.GetAsync($"/hoi-nghi/{code}/dieu-hanh"), $"TakeUp/{items[0]}");
        desk = await PressAsync(desk, $"TakeUp/{items[1]}", new() { ["Input.Answer"] = "Máy giao trước 10/12" });
        desk.Html.QuerySelector("#Input_Answer")!.TextContent.Trim().ShouldBeEmpty("it was typed for the item before");
        desk.Text.ShouldContain("mục 1 chưa ghi");
        desk = await PressAsync(
            desk,
            "Answer",
            new() { ["Input.Answer"] = "Sẽ cấp đủ máy tính", ["Input.AnsweredBy"] = "Giám đốc Sở Tài chính" }
        );
        desk = await PressAsync(desk, "Conclude", new() { ["Input.Text"] = "Cấp đủ máy tính trong quý" });
        desk = await PressAsync(desk, $"TakeUp/{items[0]}");
        desk.Html.QuerySelector("#Input_Answer")!.TextContent.Trim().ShouldBe("Máy giao trước 10/12", "nothing typed is lost");
        desk = await PressAsync(desk, "Answer", new() { ["Input.AnsweredBy"] = "Giám đốc Sở Tài chính" });

        var record = await scene.RecordAsync(code);
        record.Answers.Single(answer => answer.ItemId == items[0]).Text.ShouldBe("Máy giao trước 10/12");
        record.Answers.Single(answer => answer.ItemId == items[1]).Text.ShouldBe("Sẽ cấp đủ máy tính");
        record.Conclusions.ShouldHaveSingleItem();
    }
}
