using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Tests.Work;

public sealed class ManyReportsTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task A_leader_approves_all_that_need_no_look_and_is_told_why_the_others_stay(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        Unit[] units = [people.Commune, people.Given.Commune(), people.Given.Commune(), people.Given.Commune()];
        var code = await people.AskAsync(facts => facts with { UnitPaths = [.. units.Select(unit => unit.Path)] });
        await SendAsync(people, code, units[0], ReportPeople.Good);
        await SendAsync(people, code, units[1], ReportPeople.Good);
        // A whole that its parts do not make, explained.
        await SendAsync(people, code, units[2], new(ReportPeople.Good) { ["c2"] = "20" }, "Một lượt tính ở cả hai nơi");

        var specialist = await people.Given.Program.Visit().SignInAsync(people.Specialist.UserName);
        var seen = await specialist.GetAsync(FillingLabels.RollUpPath(code, Period));
        seen.Text.ShouldContain("Chờ lãnh đạo duyệt: 3 báo cáo.");
        seen.Html.QuerySelector("form[action*=duyet]").ShouldBeNull();

        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var board = await head.GetAsync(FillingLabels.RollUpPath(code, Period));
        var preview = await head.SubmitAsync(board, "form[action*=duyet]");
        board.Html.QuerySelector("form[action*=duyet] button")!.TextContent.ShouldBe("Duyệt 2 báo cáo đã gửi");
        board.Text.ShouldContain("1 báo cáo đã gửi khác phải mở đọc rồi duyệt riêng");
        preview.Text.ShouldContain("Sẽ duyệt 2 báo cáo");
        // Whoever has sent and must be read stands before whoever has sent nothing.
        preview
            .Html.QuerySelectorAll("main table")[1]
            .QuerySelectorAll("tbody tr")
            .Select(row => row.Children[0].TextContent)
            .ShouldBe([units[2].Name, units[3].Name]);
        preview.Text.ShouldContain("Không duyệt 2 báo cáo");
        WhyOf(preview, units[2]).ShouldStartWith("“Lượt thăm hộ nghèo” có điều đơn vị giải thích.");
        WhyOf(preview, units[3]).ShouldBe("Chưa gửi báo cáo. Nhắc đơn vị gửi.");

        foreach (var box in preview.Html.QuerySelectorAll("#nhieu input[name=each]"))
        {
            box.RemoveAttribute("checked");
        }

        (await head.SubmitAsync(preview, "#nhieu")).Text.ShouldContain("Chưa đánh dấu báo cáo nào.");
        preview = await head.SubmitAsync(board, "form[action*=duyet]");
        var done = await head.SubmitAsync(preview, "#nhieu");
        done.Text.ShouldContain("Đã duyệt 2 báo cáo.");
        var after = await head.GetAsync(FillingLabels.RollUpPath(code, Period));
        after.Text.ShouldContain("đã duyệt 2");
        after.Text.ShouldContain("Khóa 2 báo cáo đã duyệt");
        // A resent form gives the same answer and does nothing twice.
        (await head.SubmitAsync(preview, "#nhieu")).Text.ShouldContain("Đã duyệt 2 báo cáo.");

        var locking = await head.SubmitAsync(after, "form[action*=khoa]");
        WhyOf(locking, units[2]).ShouldBe("Đã gửi.");
        (await head.SubmitAsync(locking, "#nhieu")).Text.ShouldContain("Đã khóa 2 báo cáo.");
        (
            await people.ReportOfAsync(units[0], code, Period, UnitReportAct.Correct, await LeaderOfAsync(people, units[0]), "Sót")
        ).Refusal!.Code.ShouldBe("unit-report.not-now");
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_sent_back_meanwhile_is_not_approved_and_only_the_asking_body_looks(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        await SendAsync(people, code, people.Commune, ReportPeople.Good);
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var path = FillingLabels.RollUpPath(code, Period);
        var preview = await head.SubmitAsync(await head.GetAsync(path), "form[action*=duyet]");
        (
            await people.ReportAsync(code, Period, UnitReportAct.Return, people.Specialist.Seat, "Kiểm lại số lượt thăm")
        ).Refusal.ShouldBeNull();

        var done = await head.SubmitAsync(preview, "#nhieu");
        done.Text.ShouldContain("Đã duyệt 0 báo cáo.");

        var other = await people.Given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc");
        var stranger = await people.Given.Program.Visit().SignInAsync(other.UserName);
        (await stranger.SubmitAsync(preview, "#nhieu")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    private static string WhyOf(PageAnswer page, Unit unit) =>
        page.Html.QuerySelectorAll("main tr").Single(row => row.Children[0].TextContent == unit.Name).Children[1].TextContent;

    private static async Task SendAsync(
        ReportPeople people,
        string code,
        Unit unit,
        Dictionary<string, string?> values,
        string? note = null
    )
    {
        var leader = await LeaderOfAsync(people, unit);
        var notes = note is null ? null : new Dictionary<string, string?> { ["c2"] = note };
        (await people.SaveAsync(code, Period, values, leader, notes: notes)).Refusal.ShouldBeNull();
        (await people.ReportOfAsync(unit, code, Period, UnitReportAct.Sign, leader)).Refusal.ShouldBeNull();
    }

    private static async Task<Seat> LeaderOfAsync(ReportPeople people, Unit unit) =>
        unit == people.Commune ? people.Leader.Seat : (await people.Given.SeatAsync(Role.CommuneLeader, unit.Path, "Chủ tịch UBND")).Seat;
}
