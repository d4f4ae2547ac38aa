using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Filling;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Reports.Periods;
using ThongSuot.Reports.Templates;

namespace ThongSuot.Reports.Tests.Work;

public sealed class IssuedTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task An_issued_report_prints_the_same_bytes_whatever_happens_to_its_figures(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var template = await TemplateAsync(people);
        var code = (await PrepareAsync(people, template, people.Officer.Seat)).Value;
        (await IssueAsync(people, code, people.Officer.Seat)).Refusal!.Code.ShouldBe("report.leader-issues");
        (await IssueAsync(people, code, people.Leader.Seat, number: "")).Refusal!.Code.ShouldBe("report.number-missing");
        (await IssueAsync(people, code, people.Leader.Seat, on: new DateOnly(2025, 12, 1))).Refusal!.Code.ShouldBe("report.date-wrong");
        (await IssueAsync(people, code, people.Leader.Seat)).Refusal.ShouldBeNull();

        var visitor = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var (first, sheet) = (await BytesAsync(visitor, code, "Document"), await BytesAsync(visitor, code, "Sheet"));
        MadeUpFigures.More[(database, people.Commune.Path)] = 7;
        (await BytesAsync(visitor, code, "Document")).ShouldBe(first);
        (await BytesAsync(visitor, code, "Sheet")).ShouldBe(sheet);
        var words = WordsOf(first);
        words.ShouldContain("Tiếp 10 phiên");
        words.ShouldContain("BC-UBND");
        var page = await visitor.GetAsync($"/bao-cao/van-ban/{code}");
        page.Text.ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(first)));
        (await IssueAsync(people, code, people.Leader.Seat)).Refusal!.Code.ShouldBe("report.not-prepared");
    }

    [Theory, OnEveryDatabase]
    public async Task A_correction_is_another_report_that_says_what_changed(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = (await PrepareAsync(people, await TemplateAsync(people), people.Officer.Seat)).Value;
        async Task<Platform.Results.Result<string>> Correct(string? reason) =>
            await people.InAsync(services =>
                services
                    .GetRequiredService<PrepareReport>()
                    .CorrectAsync(code, reason, people.Officer.Seat, people.Deed(people.Officer.Seat), default)
            );
        (await Correct("Sót")).Refusal!.Code.ShouldBe("report.only-issued");
        (await IssueAsync(people, code, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await Correct(" ")).Refusal!.Code.ShouldBe("report.reason-missing");
        MadeUpFigures.More[(database, people.Commune.Path)] = 3;
        var next = (await Correct("Sót ba phiên")).Value;

        var visitor = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await visitor.GetAsync($"/bao-cao/van-ban/{next}");
        page.Text.ShouldContain($"Phiên giải quyết tiếp công dân trong kỳ, {people.Commune.Name}: 10 → 13 phiên");
        (await IssueAsync(people, next, people.Leader.Seat)).Refusal!.Code.ShouldBe("report.number-taken");
        (await IssueAsync(people, next, people.Leader.Seat, number: "13/BC-UBND")).Refusal.ShouldBeNull();
        (await visitor.GetAsync($"/bao-cao/van-ban/{code}")).Text.ShouldContain("Đã có bản đính chính");
        (await visitor.GetAsync($"/bao-cao/van-ban/{next}/in")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, OnEveryDatabase]
    public async Task One_period_of_a_template_is_issued_once_also_when_two_were_prepared_together(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var template = await TemplateAsync(people);
        var first = (await PrepareAsync(people, template, people.Officer.Seat)).Value;
        var second = (await PrepareAsync(people, template, people.Officer.Seat)).Value;
        (await IssueAsync(people, first, people.Leader.Seat)).Refusal.ShouldBeNull();

        (await IssueAsync(people, second, people.Leader.Seat, number: "13/BC-UBND")).Refusal!.Code.ShouldBe("report.already-issued");
        (await PrepareAsync(people, template, people.Officer.Seat)).Refusal!.Message.ShouldContain(first);
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_report_printed_is_known_when_somebody_wants_to_take_its_indicator_away(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = (await PrepareAsync(people, await TemplateAsync(people), people.Officer.Seat)).Value;
        (await IssueAsync(people, code, people.Leader.Seat)).Refusal.ShouldBeNull();
        var use = people.Given.Program.Services.GetRequiredService<IIndicatorUse>();
        (await people.Given.ReadAsync(db => use.IssuedWithAsync(db, "25", MadeUpFigures.Received, default))).ShouldNotBeNull();
        (await people.Given.ReadAsync(db => use.IssuedWithAsync(db, "25", "made-up.receive", default))).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_period_that_has_not_ended_makes_no_report(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var template = await TemplateAsync(people);
        (await PrepareAsync(people, template, people.Officer.Seat, "2025-m9")).Refusal!.Message.ShouldStartWith(
            "Tháng 9/2025 lấy số liệu đến hết ngày 14/9/2025 nên chưa lập báo cáo được."
        );
        (await PrepareAsync(people, template, people.Officer.Seat, "2025-w30")).Refusal!.Code.ShouldBe("report.unknown-period");
        (await PrepareAsync(people, "khong-co", people.Officer.Seat)).Refusal!.Code.ShouldBe("report.unknown-template");
    }

    [Fact]
    public async Task Every_shipped_template_makes_a_report_for_the_province_and_a_commune()
    {
        var people = await ReportPeople.OnAsync(TestDatabase.Sqlite);
        var office = await people.Given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        foreach (var template in BuiltInTemplates.All)
        {
            var period = template.Facts.Period switch
            {
                PeriodKind.Week => "2025-w35",
                PeriodKind.Quarter => "2025-q2",
                _ => Period,
            };
            (await PrepareAsync(people, template.Code, people.Officer.Seat, period)).Refusal.ShouldBeNull(template.Code);
            (await PrepareAsync(people, template.Code, office.Seat, period)).Refusal.ShouldBeNull(template.Code);
        }
    }

    [Fact]
    public async Task A_template_is_put_together_on_a_page_without_code_and_each_saving_is_a_version()
    {
        var people = await ReportPeople.OnAsync(TestDatabase.Sqlite);
        var office = await people.Given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var visitor = await people.Given.Program.Visit().SignInAsync(office.UserName);
        var page = await visitor.GetAsync("/bao-cao/mau/moi");
        page = await visitor.SubmitAsync(
            page,
            "main form",
            new() { ["Input.Name"] = "Tình hình tiếp công dân" },
            button: ("lam", "add:Paragraph")
        );
        page = await visitor.SubmitAsync(
            page,
            "main form",
            new() { ["Input.Blocks[0].Text"] = "Trong kỳ tiếp", ["Input.Blocks[0].Chosen"] = MadeUpFigures.Received },
            button: ("lam", "put:0")
        );
        page.Html.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Trong kỳ tiếp {made-up.received}");
        page.Text.ShouldContain("Trong kỳ tiếp 10.000");
        page = await visitor.SubmitAsync(page, "main form", button: ("lam", "add:IndicatorTable"));
        (await visitor.SubmitAsync(page, "main form", button: ("lam", "luu"))).Errors.ShouldContain(
            "Bảng chưa có chỉ tiêu nào. Chọn chỉ tiêu rồi bấm Chèn, hoặc xóa bảng."
        );
        page = await visitor.SubmitAsync(
            page,
            "main form",
            new() { ["Input.Blocks[1].Chosen"] = MadeUpFigures.Received, ["Input.Blocks[1].Lines"] = "Communes" },
            button: ("lam", "put:1")
        );
        page.Text.ShouldContain("các dòng cộng 1.4");
        var saved = await visitor.SubmitAsync(page, "main form", button: ("lam", "luu"));
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        var again = await visitor.FollowAsync(saved);
        again.Html.QuerySelector("[name='Input.Seen']")!.GetAttribute("value").ShouldBe("1");
        var second = await visitor.SubmitAsync(again, "main form", button: ("lam", "luu"));
        second.Status.ShouldBe(HttpStatusCode.Found, second.Text);
        (await visitor.SubmitAsync(again, "main form", new() { ["SubmissionKey"] = Guid.NewGuid().ToString() }, button: ("lam", "luu")))
            .Errors[0]
            .ShouldContain("đã lưu bản mới của mẫu này");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_asked_sums_the_answers_and_no_other_department_does(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var demand = await people.AskAsync();
        (await people.SaveAsync(demand, Period, new(ReportPeople.Good) { ["c5"] = "77,25" })).Refusal.ShouldBeNull();
        (await people.ReportAsync(demand, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        var template = await TemplateAsync(people, new TemplateBlock(BlockKind.DemandTable) { Demand = demand, Text = "Trả lời" });

        var asker = await people.Given.Program.Visit().SignInAsync(people.Specialist.UserName);
        var code = (await PrepareAsync(people, template, people.Specialist.Seat)).Value;
        (await asker.GetAsync($"/bao-cao/van-ban/{code}")).Text.ShouldContain("77,25");

        var stranger = await people.Given.SeatAsync(Role.CaseOfficer, "/25/so-tai-chinh/", "Chuyên viên");
        var visitor = await people.Given.Program.Visit().SignInAsync(stranger.UserName);
        var other = (await PrepareAsync(people, template, stranger.Seat)).Value;
        var page = (await visitor.GetAsync($"/bao-cao/van-ban/{other}")).Text;
        page.ShouldContain("do cơ quan yêu cầu hoặc Văn phòng UBND tỉnh tổng hợp");
        page.ShouldNotContain("77,25");
    }

    private static Task<string> TemplateAsync(ReportPeople people, params TemplateBlock[] more) =>
        people.InAsync(async services =>
        {
            var office = await people.Given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
            var facts = new TemplateFacts
            {
                Name = "Kết quả tiếp công dân",
                Blocks =
                [
                    new(BlockKind.Heading) { Text = "Kết quả" },
                    new(BlockKind.Paragraph)
                    {
                        Text = "{cơ quan} báo cáo {kỳ}. Tiếp {made-up.received} phiên, đúng hạn {made-up.in-time-share}.",
                    },
                    new(BlockKind.IndicatorTable) { Text = "Số liệu", Codes = [MadeUpFigures.Received, MadeUpFigures.InTime] },
                    .. more,
                ],
            };
            return (
                await services.GetRequiredService<WriteTemplate>().RunAsync(null, 0, facts, office.Seat, people.Deed(office.Seat), default)
            ).Value;
        });

    private static Task<Platform.Results.Result<string>> PrepareAsync(
        ReportPeople people,
        string template,
        Seat seat,
        string period = Period
    ) =>
        people.InAsync(services =>
            services.GetRequiredService<PrepareReport>().RunAsync(template, period, seat, people.Deed(seat), default)
        );

    private static Task<Platform.Results.Result<string>> IssueAsync(
        ReportPeople people,
        string code,
        Seat seat,
        string number = "12/BC-UBND",
        DateOnly? on = null
    ) =>
        people.InAsync(services =>
            services
                .GetRequiredService<IssueReport>()
                .RunAsync(
                    code,
                    number,
                    on ?? Platform.Time.OfficeClock.DayOf(people.Given.Clock.GetUtcNow()),
                    seat,
                    people.Deed(seat),
                    default
                )
        );

    private static async Task<byte[]> BytesAsync(Visitor visitor, string code, string handler) =>
        await visitor.Client.GetByteArrayAsync(new Uri($"/bao-cao/van-ban/{code}?handler={handler}", UriKind.Relative));

    private static string WordsOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return string.Concat(
            System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Descendants().Where(node => !node.HasElements).Select(node => node.Value)
        );
    }
}
