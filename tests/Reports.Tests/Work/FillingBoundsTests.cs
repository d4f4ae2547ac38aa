using System.Net;
using System.Text;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>What a report does not take: other periods, other files, numbers that are none, words that are too long.</summary>
public sealed class FillingBoundsTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task A_period_that_the_demand_never_asked_for_is_not_there(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync(facts => facts with { ValidTo = new DateOnly(2025, 12, 31) });
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        foreach (var period in new[] { "2020-m10", "2025-m6", "2026-m2" })
        {
            string[] addresses =
            [
                FillingLabels.PathOf(code, period),
                $"{FillingLabels.PathOf(code, period)}/nhap",
                $"{FillingLabels.PathOf(code, period)}?handler=Sheet",
                FillingLabels.RollUpPath(code, period),
            ];
            foreach (var address in addresses)
            {
                (await officer.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            }

            (await people.SaveAsync(code, period, ReportPeople.Good)).Refusal!.Code.ShouldBe("unit-report.not-asked");
            (await people.ReportAsync(code, period, UnitReportAct.Sign, people.Leader.Seat)).Refusal!.Code.ShouldBe(
                "unit-report.not-found"
            );
        }

        // The first that reaches into the time of the demand, and the last.
        (await officer.GetAsync(FillingLabels.PathOf(code, "2025-m7"))).Status.ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync(FillingLabels.PathOf(code, "2026-m1"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, OnEveryDatabase]
    public async Task A_period_that_has_not_begun_is_not_filled_and_the_day_is_told(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var refused = (await people.SaveAsync(code, "2025-m12", ReportPeople.Good)).Refusal!;
        refused.Message.ShouldBe("Tháng 12/2025 lấy số liệu từ ngày 15/11/2025 nên chưa điền được. Điền từ ngày đó.");
        var page = await (await people.Given.Program.Visit().SignInAsync(people.Officer.UserName)).GetAsync(
            FillingLabels.PathOf(code, "2025-m12")
        );
        page.Text.ShouldContain("Kỳ này điền được từ ngày 15/11/2025.");
        page.Html.QuerySelector("form[data-draft]").ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Numbers_that_are_none_are_told_in_the_words_of_their_cell(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var wrong = new Dictionary<string, string>
        {
            ["-5"] = "“Lượt thăm hộ nghèo” không được âm. Nhập số từ 0 trở lên.",
            ["−5"] = "“Lượt thăm hộ nghèo” không được âm. Nhập số từ 0 trở lên.",
            ["1,5"] = "“Lượt thăm hộ nghèo”: “1,5” không phải số nguyên từ 0 trở lên. Viết số nguyên như 264.",
            ["1e5"] = "“Lượt thăm hộ nghèo”: “1e5” không phải số. Nhập bằng chữ số, như 1200.",
            [new string('9', 40)] = "“Lượt thăm hộ nghèo”: số lớn quá. Nhập số có tối đa 15 chữ số.",
            [new string('9', 16)] = "“Lượt thăm hộ nghèo”: số lớn quá. Nhập số có tối đa 15 chữ số.",
        };
        foreach (var (text, message) in wrong)
        {
            var refused = (await people.SaveAsync(code, Period, new() { ["c2"] = text })).Refusal!;
            refused.Message.ShouldBe(message);
            refused.Field.ShouldBe("Cells[c2].Value");
        }

        (await people.SaveAsync(code, Period, new() { ["c5"] = "1,2345" })).Refusal!.Message.ShouldBe(
            "“Giờ mất điện” có hơn 2 chữ số thập phân. Làm tròn như 4,65."
        );
        // Thousands and halves of what is measured are what they are.
        (await people.SaveAsync(code, Period, new() { ["c2"] = "1.200", ["c5"] = "1,5" })).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_too_long_is_told_as_too_long_and_nothing_is_cut(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        var refused = (await people.SaveAsync(code, Period, ReportPeople.Good, notes: new() { ["c2"] = new string('x', 301) })).Refusal!;
        refused.Message.ShouldBe("Ghi chú của “Lượt thăm hộ nghèo” dài 301 ký tự. Rút gọn còn tối đa 300 ký tự.");
        refused.Field.ShouldBe("Cells[c2].Note");
        (await people.SaveAsync(code, Period, ReportPeople.Good, notes: new() { ["c2"] = new string('x', 300) })).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (
            await people.ReportAsync(code, Period, UnitReportAct.Return, people.Specialist.Seat, new string('x', 5000))
        ).Refusal!.Message.ShouldBe("Ý kiến, lý do dài 5.000 ký tự. Rút gọn còn tối đa 300 ký tự.");
        (await people.ReportAsync(code, Period, UnitReportAct.Return, people.Specialist.Seat, " ")).Refusal!.Code.ShouldBe(
            "unit-report.reason-missing"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_sheet_goes_back_only_to_the_report_it_came_from(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var other = people.Given.Commune();
        DemandFacts Both(DemandFacts facts) => facts with { UnitPaths = [people.Commune.Path, other.Path] };
        var (code, second) = (await people.AskAsync(Both), await people.AskAsync(Both));
        var (path, officer) = (FillingLabels.PathOf(code, Period), await people.Given.Program.Visit().SignInAsync(people.Officer.UserName));
        var stranger = await people.Given.SeatAsync(Role.CommuneLeader, other.Path, "Chủ tịch UBND");
        var neighbour = await people.Given.Program.Visit().SignInAsync(stranger.UserName);
        (await people.SaveAsync(code, Period, ReportPeople.Good)).Refusal.ShouldBeNull();
        (await people.SaveAsync(code, "2025-m9", ReportPeople.Good)).Refusal.ShouldBeNull();
        (await people.SaveAsync(second, Period, ReportPeople.Good)).Refusal.ShouldBeNull();
        (await people.SaveAsync(code, Period, ReportPeople.Good, stranger.Seat)).Refusal.ShouldBeNull();

        (await TakeAsync(officer, path, await SheetAsync(officer, path))).Status.ShouldBe(HttpStatusCode.Found);
        var week = await TakeAsync(officer, path, await SheetAsync(officer, FillingLabels.PathOf(code, "2025-m9")));
        week.Status.ShouldBe(HttpStatusCode.BadRequest);
        week.Errors.Single().ShouldContain($"{people.Commune.Name} ({people.Commune.Code}). Tháng 9/2025, số liệu");
        week.Errors.Single()
            .ShouldContain($"báo cáo này là của Yêu cầu {code}. {people.Commune.Name} ({people.Commune.Code}). Tháng 8/2025");

        var unit = await TakeAsync(officer, path, await SheetAsync(neighbour, path));
        unit.Errors.Single().ShouldStartWith($"Tệp là của Yêu cầu {code}. {other.Name} ({other.Code}). Tháng 8/2025");

        var demand = await TakeAsync(officer, path, await SheetAsync(officer, FillingLabels.PathOf(second, Period)));
        demand.Errors.Single().ShouldStartWith($"Tệp là của Yêu cầu {second}. ");

        // The same sheet saved as CSV by a spreadsheet has its titles still; whoever made a list has none.
        var saved =
            $"Báo cáo thử,,\n\"Yêu cầu {code}. {other.Name} ({other.Code}). Tháng 8/2025, số liệu 15/7/2025 – 14/8/2025\",,\nMã,Kỳ này,Ghi chú\nc2,7,\n";
        var csv = await TakeAsync(officer, path, Encoding.UTF8.GetBytes(saved), "bao-cao.csv");
        csv.Errors.Single().ShouldStartWith($"Tệp là của Yêu cầu {code}. {other.Name} ({other.Code}). Tháng 8/2025");
        var list = await TakeAsync(officer, path, Encoding.UTF8.GetBytes("Số liệu của xã,,\nMã,Kỳ này,Ghi chú\nc2,7,\n"), "so-lieu.csv");
        list.Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task Lines_of_a_file_are_held_to_what_is_typed(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var path = FillingLabels.PathOf(await people.AskAsync(), Period);
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var lines = $"Mã,Kỳ này,Ghi chú\nc2,-5,\nc3,\"1,5\",\nc4,4,{new string('x', 301)}\nc5,2,\n";
        var looked = await officer.FollowAsync(await TakeAsync(officer, path, Encoding.UTF8.GetBytes(lines), "bao-cao.csv"));
        looked.Text.ShouldContain("Cột “Kỳ này”: không được âm. Nhập số từ 0 trở lên.");
        looked.Text.ShouldContain("“1,5” không phải số nguyên");
        looked.Text.ShouldContain("Cột “Ghi chú”: dài 301 ký tự. Rút gọn còn tối đa 300 ký tự.");
        looked.Text.ShouldContain("Nhập 1 số");
    }

    private static Task<byte[]> SheetAsync(Visitor visitor, string path) =>
        visitor.Client.GetByteArrayAsync(new Uri($"{path}?handler=Sheet", UriKind.Relative));

    private static async Task<PageAnswer> TakeAsync(Visitor visitor, string path, byte[] content, string name = "bao-cao.xlsx") =>
        await visitor.SubmitAsync(await visitor.GetAsync($"{path}/nhap"), "main form", file: ("Input.File", content, name));
}
