using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Tests.Work;

public sealed class DemandTests
{
    [Theory, OnEveryDatabase]
    public async Task A_specialist_proposes_and_the_leader_of_his_office_decides_but_nobody_his_own(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = (await people.ProposeAsync(people.Facts())).Value;
        (await people.MoveAsync(code, DemandAct.Approve, people.Head.Seat)).Refusal!.Code.ShouldBe("demand.not-now");
        (await people.MoveAsync(code, DemandAct.Submit, people.Specialist.Seat)).Refusal.ShouldBeNull();
        (await people.MoveAsync(code, DemandAct.Approve, people.Specialist.Seat)).Refusal!.Code.ShouldBe("demand.leader-decides");
        (await people.MoveAsync(code, DemandAct.Return, people.Head.Seat)).Refusal!.Code.ShouldBe("demand.reason-missing");
        (await people.MoveAsync(code, DemandAct.Approve, people.Head.Seat)).Refusal.ShouldBeNull();

        var own = (await people.ProposeAsync(people.Facts(), people.Head.Seat)).Value;
        (await people.MoveAsync(own, DemandAct.Submit, people.Head.Seat)).Refusal.ShouldBeNull();
        (await people.MoveAsync(own, DemandAct.Approve, people.Head.Seat)).Refusal!.Code.ShouldBe("demand.own-proposal");
        var other = await people.Given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc");
        (await people.MoveAsync(own, DemandAct.Approve, other.Seat)).Refusal!.Code.ShouldBe("demand.not-yours");
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_demand_lacks_is_refused_in_words(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        async Task<string?> Refused(Func<DemandFacts, DemandFacts> change) =>
            (await people.ProposeAsync(people.Facts(change))).Refusal?.Code;

        (await Refused(facts => facts with { Name = " " })).ShouldBe("demand.name-missing");
        (await Refused(facts => facts with { Cells = [new("c1", "Lượt", " ")] })).ShouldBe("demand.cell-without-unit");
        (await Refused(facts => facts with { Cells = [] })).ShouldBe("demand.no-cells");
        (await Refused(facts => facts with { Cells = [new("c1", "A", "lượt"), new("c2", "a", "lượt")] })).ShouldBe("demand.cell-twice");
        (await Refused(facts => facts with { Cells = [new("c1", "A", "lượt") { Indicator = "khong.co" }] })).ShouldBe(
            "demand.unknown-indicator"
        );
        (await Refused(facts => facts with { UnitPaths = [people.Given.ForeignCommune().Path] })).ShouldBe("demand.unit-outside");
        (await Refused(facts => facts with { UnitPaths = ["/25/so-tai-chinh/"] })).ShouldBe("demand.unit-outside");
        (await Refused(facts => facts with { Frequency = DemandFrequency.Once })).ShouldBe("demand.window-missing");
        (await Refused(facts => facts with { ValidTo = new DateOnly(2025, 6, 1) })).ShouldBe("demand.valid-wrong");
        (await Refused(facts => facts with { Hours = 0 })).ShouldBe("demand.hours-wrong");
        (await people.ProposeAsync(people.Facts(), people.Leader.Seat)).Refusal!.Code.ShouldBe("demand.may-not-ask");
    }

    [Theory, OnEveryDatabase]
    public async Task Its_author_sees_what_is_known_what_others_ask_and_what_it_costs_and_takes_the_known_by_one_press(
        TestDatabase database
    )
    {
        var people = await ReportPeople.OnAsync(database);
        var said = Guid.NewGuid().ToString("N")[..6];
        await people.AskAsync(facts => facts with { Cells = [new("c1", $"Lớp tập huấn kỹ năng số {said} cho người dân", "lớp")] });
        var code = (
            await people.ProposeAsync(
                people.Facts(facts =>
                    facts with
                    {
                        UnitPaths = [],
                        Cells =
                        [
                            new("c1", "Số phiên giải quyết tiếp công dân trong kỳ", "phiên"),
                            new("c2", $"Số lớp tập huấn kỹ năng số {said} cho người dân", "lớp"),
                            new("c3", "Trâu bò được tiêm phòng lở mồm long móng", "con"),
                        ],
                    }
                )
            )
        ).Value;
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Specialist.UserName);
        var page = await visitor.GetAsync($"/bao-cao/yeu-cau/{code}");
        page.Html.QuerySelector(".lead")!
            .TextContent.ShouldBe("1 trong 3 số liệu đã có sẵn; 1 số đang được Sở Nội vụ hỏi hằng tháng; chi phí 148 × 1,5 giờ = 222 giờ.");

        var taken = await visitor.SubmitAsync(page, "form[action*=Take]");
        taken.Status.ShouldBe(HttpStatusCode.Found, taken.Text);
        var after = await visitor.FollowAsync(taken);
        after.Text.ShouldContain("2 trong 3 số liệu đã có sẵn; chi phí");
        after.Text.ShouldContain("Lấy từ YC25-2025-");
    }

    [Fact]
    public async Task A_demand_is_written_on_a_page_and_a_name_from_the_list_is_answered_by_the_system()
    {
        var people = await ReportPeople.OnAsync(TestDatabase.Sqlite);
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Specialist.UserName);
        var answer = await visitor.SubmitAsync(
            await visitor.GetAsync("/bao-cao/yeu-cau/moi"),
            "main form",
            new()
            {
                ["Input.Name"] = "Báo cáo tiếp công dân",
                ["Input.Hours"] = "1,5",
                ["Input.Cells[0].Name"] = "Phiên giải quyết tiếp công dân trong kỳ",
                ["Input.Cells[1].Name"] = "Lượt đối thoại",
                ["Input.Cells[1].Unit"] = "lượt",
                ["Input.Cells[1].TimesLast"] = "3",
                ["Input.Cells[2].Name"] = "Trong đó tại thôn",
                ["Input.Cells[2].Unit"] = "lượt",
                ["Input.Cells[2].PartOf"] = "2",
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        var shown = await visitor.FollowAsync(answer);
        shown.Text.ShouldContain("Không ghi căn cứ pháp lý");
        shown.Text.ShouldContain("phần của “Lượt đối thoại”");
        shown.Text.ShouldContain("1 trong 3 số liệu đã có sẵn");

        var more = await visitor.SubmitAsync(
            await visitor.GetAsync($"/bao-cao/yeu-cau/moi?ma={shown.Path.Split('/')[^1]}"),
            "main form",
            new() { ["Input.Cells[1].Unit"] = "" }
        );
        more.Errors.ShouldContain("Chỉ tiêu “Lượt đối thoại” chưa có đơn vị tính. Nhập như “buổi”, “giờ”, “%”.");
    }
}
