using System.Net;
using System.Text;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Tests.Work;

public sealed class FillingTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task A_unit_types_only_what_is_not_known_its_leader_signs_and_the_asker_decides(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync(FillingLabels.PathOf(code, Period));
        page.Text.ShouldContain("1 trong 5 số hệ thống đã có. Còn 4 số phải điền.");
        page.Html.QuerySelectorAll("input[name$='.Value']").Length.ShouldBe(4);
        page.Text.ShouldContain("hệ thống tính, 15/7/2025 – 14/8/2025");

        var asked = await officer.SubmitAsync(page, "main form", Cells(ReportPeople.Good), button: null);
        asked.Status.ShouldBe(HttpStatusCode.Found, asked.Text);
        (await people.ReportAsync(code, Period, UnitReportAct.Submit, people.Officer.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Officer.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.leader-signs"
        );
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Approve, people.Leader.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.asker-decides"
        );
        (await people.ReportAsync(code, Period, UnitReportAct.Return, people.Specialist.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.reason-missing"
        );
        (
            await people.ReportAsync(code, Period, UnitReportAct.Return, people.Specialist.Seat, "Kiểm lại số lượt thăm")
        ).Refusal.ShouldBeNull();
        (await officer.GetAsync(FillingLabels.PathOf(code, Period))).Text.ShouldContain("Trả lại: Kiểm lại số lượt thăm");
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Approve, people.Specialist.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.askers-leader-decides"
        );
        (await people.ReportAsync(code, Period, UnitReportAct.Approve, people.Head.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Lock, people.Specialist.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.askers-leader-decides"
        );

        var gathered = await (await people.Given.Program.Visit().SignInAsync(people.Head.UserName)).GetAsync(
            FillingLabels.RollUpPath(code, Period)
        );
        gathered.Text.ShouldContain("1 đơn vị = đã gửi 1 + chưa gửi 0");
        gathered.Text.ShouldContain("trong số đã gửi: chậm 1");
    }

    [Theory, OnEveryDatabase]
    public async Task Missing_is_not_zero_and_what_is_striking_wants_a_reason(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        (
            await people.SaveAsync(
                code,
                Period,
                new()
                {
                    ["c2"] = "12",
                    ["c3"] = "8",
                    ["c4"] = "5",
                    ["c5"] = "",
                }
            )
        ).Refusal.ShouldBeNull();
        var refused = (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal!;
        refused.All.Select(one => one.Code).ShouldBe(["unit-report.cell-missing", "unit-report.cell-doubtful"]);
        refused.All.Last().Message.ShouldBe("Các phần cộng lại là 13, tổng là 12, lệch 1. Sửa, hoặc ghi lý do.");

        (
            await people.SaveAsync(
                code,
                Period,
                new()
                {
                    ["c2"] = "12",
                    ["c3"] = "8",
                    ["c4"] = "5",
                },
                seen: 1,
                notes: new() { ["c2"] = "Một lượt tính ở cả hai nơi", ["c5"] = "Không có sổ theo dõi" }
            )
        ).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        var roll = await (await people.Given.Program.Visit().SignInAsync(people.Head.UserName)).GetAsync(
            FillingLabels.RollUpPath(code, Period)
        );
        roll.Text.ShouldContain("Giờ mất điện (giờ) – 0/1");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_people_who_fill_one_report_do_not_write_over_each_other(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var other = await people.Given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "van-phong/", "Công chức Văn hóa – Xã hội");
        (await people.SaveAsync(code, Period, new() { ["c2"] = "12" })).Refusal.ShouldBeNull();
        var refused = (await people.SaveAsync(code, Period, new() { ["c2"] = "99" }, other.Seat)).Refusal!;
        refused.Code.ShouldBe("unit-report.saved-by-other");
        refused.Message.ShouldContain($": {people.Officer.Seat.PersonName}, Công chức Văn phòng – Thống kê lưu lúc ");
    }

    [Theory, OnEveryDatabase]
    public async Task A_period_that_has_not_ended_is_filled_but_not_signed(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        (await people.SaveAsync(code, "2025-m9", ReportPeople.Good)).Refusal.ShouldBeNull();
        var refused = (await people.ReportAsync(code, "2025-m9", UnitReportAct.Sign, people.Leader.Seat)).Refusal!;
        refused.Code.ShouldBe("unit-report.period-not-ended");
        refused.Message.ShouldStartWith("Tháng 9/2025 lấy số liệu đến hết ngày 14/9/2025 nên chưa ký, chưa gửi được.");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_not_asked_fills_nothing_and_another_commune_sees_nothing(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var stranger = await people.Given.SeatAsync(Role.CommuneLeader, people.Given.Commune().Path, "Chủ tịch UBND");
        (await people.SaveAsync(code, Period, ReportPeople.Good, stranger.Seat)).Refusal!.Code.ShouldBe("unit-report.not-asked");
        var visitor = await people.Given.Program.Visit().SignInAsync(stranger.UserName);
        (await visitor.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync(FillingLabels.RollUpPath(code, Period))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_sent_stays_as_it_was_sent_and_a_correction_stands_apart(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        await people.SaveAsync(code, Period, ReportPeople.Good);
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        MadeUpFigures.More[(database, people.Commune.Path)] = 5;
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync(FillingLabels.PathOf(code, Period)))
            .Html.QuerySelector("td[data-label='Kỳ này'] a")!
            .TextContent.ShouldBe("10");

        (await people.SaveAsync(code, Period, ReportPeople.Good, seen: 2)).Refusal!.Code.ShouldBe("unit-report.not-open");
        (await people.ReportAsync(code, Period, UnitReportAct.Correct, people.Officer.Seat, "Thiếu một phiên")).Refusal.ShouldBeNull();
        var roll = await (await people.Given.Program.Visit().SignInAsync(people.Head.UserName)).GetAsync(
            FillingLabels.RollUpPath(code, Period)
        );
        roll.Text.ShouldContain("đã gửi 1 + chưa gửi 0");
        roll.Text.ShouldContain("bản đính chính 0");
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await officer.GetAsync(FillingLabels.PathOf(code, Period)))
            .Html.QuerySelector("td[data-label='Kỳ này'] a")!
            .TextContent.ShouldBe("15");
        (
            await (await people.Given.Program.Visit().SignInAsync(people.Head.UserName)).GetAsync(FillingLabels.RollUpPath(code, Period))
        ).Text.ShouldContain("bản đính chính 1");
    }

    [Theory, OnEveryDatabase]
    public async Task A_filled_sheet_is_taken_in_and_each_wrong_line_says_why(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var path = $"{FillingLabels.PathOf(code, Period)}/nhap";
        var looked = await officer.FollowAsync(
            await officer.SubmitAsync(
                await officer.GetAsync(path),
                "main form",
                file: (
                    "Input.File",
                    Encoding.UTF8.GetBytes("Mã,Kỳ này,Ghi chú\nc1,99,\nc2,12,\nc3,hai,\nc9,1,\nc4,4,họp thôn\n"),
                    "bao-cao.csv"
                )
            )
        );
        looked.Text.ShouldContain("báo cáo không có chỉ tiêu mã “c9”. Dùng tệp tải từ đúng báo cáo này.");
        looked.Text.ShouldContain("Nhập 2 số");
        var accepted = await officer.SubmitAsync(looked, "#dong-y");
        accepted.Status.ShouldBe(HttpStatusCode.Found, accepted.Text);
        var shown = await officer.FollowAsync(accepted);
        shown.Html.QuerySelector("[name='Input.Cells[c2].Value']")!.GetAttribute("value").ShouldBe("12");
        shown.Html.QuerySelector("[name='Input.Cells[c4].Note']")!.GetAttribute("value").ShouldBe("họp thôn");
        var wrong = await officer.SubmitAsync(
            await officer.GetAsync(path),
            "main form",
            file: ("Input.File", Encoding.UTF8.GetBytes("A,B\n1,2\n"), "khac.csv")
        );
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.ShouldNotBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_finds_what_it_owes_on_its_first_page_and_the_asker_who_is_missing(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync("/bao-cao")).Html.QuerySelector($"a[href='{FillingLabels.PathOf(code, Period)}']").ShouldNotBeNull();
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        (await head.GetAsync("/bao-cao")).Html.QuerySelector($"a[href='{FillingLabels.RollUpPath(code, Period)}']").ShouldNotBeNull();
        var reminded = await head.SubmitAsync(await head.GetAsync(FillingLabels.RollUpPath(code, Period)), "form[action*=Remind]");
        reminded.Status.ShouldBe(HttpStatusCode.Found, reminded.Text);
        (await officer.GetAsync("/thong-bao")).Text.ShouldContain("Chưa gửi Báo cáo thử");
        (await officer.GetAsync("/hom-nay")).Text.ShouldContain("báo cáo phải nộp");
    }

    [Fact]
    public void The_roll_up_is_the_sum_of_what_units_said_and_never_counts_who_said_nothing()
    {
        var random = new Random(15);
        var cells = new DemandCell[] { new("c1", "A", "lượt"), new("c2", "B", "giờ") };
        for (var run = 0; run < 200; run++)
        {
            var said = Enumerable
                .Range(0, random.Next(0, 150))
                .Select(_ => cells.ToDictionary(cell => cell.Key, _ => random.Next(4) == 0 ? (decimal?)null : random.Next(0, 1000) / 4m))
                .ToList();
            var roll = new RollUp(
                [
                    .. said.Select(numbers => new RollUpRow(
                        null!,
                        null,
                        numbers.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value)
                    )),
                ],
                []
            );
            foreach (var cell in cells)
            {
                var total = RollUp.Total(cell, roll.Rows);
                total.Units.ShouldBe(said.Count(numbers => numbers[cell.Key] is not null));
                total.Sum.ShouldBe(total.Units == 0 ? null : said.Sum(numbers => numbers[cell.Key] ?? 0));
            }
        }
    }

    private static Dictionary<string, string?> Cells(Dictionary<string, string?> values) =>
        values.ToDictionary(pair => $"Input.Cells[{pair.Key}].Value", pair => pair.Value);
}
