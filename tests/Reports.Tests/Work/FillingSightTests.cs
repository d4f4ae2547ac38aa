using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>Who reads which revision of a report, and who is reminded of it when.</summary>
public sealed class FillingSightTests
{
    private const string Period = "2025-m8";

    [Theory, OnEveryDatabase]
    public async Task While_a_correction_is_in_hand_all_others_see_what_was_sent(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        (await people.SaveAsync(code, Period, ReportPeople.Good)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Correct, people.Officer.Seat, "Sót một giờ")).Refusal.ShouldBeNull();
        (await people.SaveAsync(code, Period, new(ReportPeople.Good) { ["c5"] = "77,25" })).Refusal.ShouldBeNull();

        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var seen = await head.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code));
        seen.Text.ShouldContain("Đã gửi");
        seen.Text.ShouldContain("Đơn vị đang lập bản đính chính; số dưới đây là bản đã gửi.");
        seen.Text.ShouldNotContain("77,25");
        seen.Text.ShouldNotContain("Sót một giờ");
        seen.Html.QuerySelector("button[name=viec]").ShouldBeNull();
        (await head.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code) + "&ban=da-gui")).Text.ShouldNotContain("77,25");
        (await people.ReportAsync(code, Period, UnitReportAct.Approve, people.Head.Seat)).Refusal!.Code.ShouldBe(
            "unit-report.in-correction"
        );

        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var own = await officer.GetAsync(FillingLabels.PathOf(code, Period));
        own.Html.QuerySelector("[name='Input.Cells[c5].Value']")!.GetAttribute("value").ShouldBe("77,25");
        var sent = await officer.GetAsync(own.Html.QuerySelector("a[href*='ban=']")!.GetAttribute("href")!);
        sent.Text.ShouldContain("1,5");
        sent.Text.ShouldNotContain("77,25");
        sent.Html.QuerySelector("button[name=viec]").ShouldBeNull();
        sent.Html.QuerySelector("form[data-draft]").ShouldBeNull();

        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await head.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code))).Text.ShouldContain("77,25");
    }

    [Theory, OnEveryDatabase]
    public async Task Before_it_is_sent_others_see_how_far_a_report_is_and_none_of_its_numbers(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var code = await people.AskAsync();
        (await people.SaveAsync(code, Period, new(ReportPeople.Good) { ["c5"] = "77,25" })).Refusal.ShouldBeNull();
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);

        var seen = await head.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code));
        seen.Text.ShouldContain("Đang lập");
        seen.Text.ShouldContain("số đơn vị điền chỉ hiện ở đây khi đã ký, gửi");
        seen.Text.ShouldNotContain("77,25");

        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();
        (await head.GetAsync(FillingLabels.PathOf(code, Period, people.Commune.Code))).Text.ShouldContain("77,25");
    }

    [Theory, OnEveryDatabase]
    public async Task Who_asked_who_answers_and_the_province_read_a_report_and_no_other_department(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        const string finance = "/25/so-tai-chinh/";
        var author = await people.Given.SeatAsync(Role.CaseOfficer, finance, "Chuyên viên");
        var asker = await people.Given.SeatAsync(Role.DepartmentLeader, finance, "Giám đốc");
        var code = (await people.ProposeAsync(people.Facts(), author.Seat)).Value;
        (await people.MoveAsync(code, DemandAct.Submit, author.Seat)).Refusal.ShouldBeNull();
        (await people.MoveAsync(code, DemandAct.Approve, asker.Seat)).Refusal.ShouldBeNull();
        (await people.SaveAsync(code, Period, ReportPeople.Good)).Refusal.ShouldBeNull();
        (await people.ReportAsync(code, Period, UnitReportAct.Sign, people.Leader.Seat)).Refusal.ShouldBeNull();

        var provinces = new (Role Role, string Path, string Title)[]
        {
            (Role.ProvinceOffice, "/25/vp-ubnd/", "Chánh Văn phòng"),
            (Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh"),
        };
        List<string> readers = [people.Leader.UserName, asker.UserName];
        foreach (var (role, path, title) in provinces)
        {
            readers.Add((await people.Given.SeatAsync(role, path, title)).UserName);
        }

        var director = await people.Given.SeatAsync(Role.HomeAffairs, ReportPeople.Department, "Giám đốc Sở Nội vụ");
        var addresses = new[] { FillingLabels.PathOf(code, Period, people.Commune.Code), FillingLabels.RollUpPath(code, Period) };
        foreach (var address in addresses)
        {
            foreach (var reader in readers)
            {
                (await (await people.Given.Program.Visit().SignInAsync(reader)).GetAsync(address)).Status.ShouldBe(
                    HttpStatusCode.OK,
                    $"{reader} {address}"
                );
            }

            foreach (var stranger in new[] { director.UserName, people.Head.UserName })
            {
                (await (await people.Given.Program.Visit().SignInAsync(stranger)).GetAsync(address)).Status.ShouldBe(
                    HttpStatusCode.NotFound,
                    $"{stranger} {address}"
                );
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Units_are_reminded_when_they_can_have_sent_and_once_a_day(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var (late, punctual) = (people.Given.Commune(), people.Given.Commune());
        var code = await people.AskAsync(facts => facts with { UnitPaths = [people.Commune.Path, late.Path, punctual.Path] });
        var head = await people.Given.Program.Visit().SignInAsync(people.Head.UserName);
        var early = await head.GetAsync(FillingLabels.RollUpPath(code, "2025-m9"));
        early.Text.ShouldContain("Đôn đốc được từ ngày 15/9/2025, khi kỳ đã hết.");
        early.Html.QuerySelector("form[action*=Remind]").ShouldBeNull();
        (await RemindAsync(people, code, "2025-m9")).Refusal!.Message.ShouldBe(
            "Tháng 9/2025 chưa hết nên các đơn vị chưa gửi được. Đôn đốc được từ ngày 15/9/2025."
        );

        var leader = (await people.Given.SeatAsync(Role.CommuneLeader, late.Path, "Chủ tịch UBND")).Seat;
        (await people.SaveAsync(code, Period, ReportPeople.Good, leader)).Refusal.ShouldBeNull();
        (await people.ReportOfAsync(late, code, Period, UnitReportAct.Sign, leader)).Refusal.ShouldBeNull();
        (await RemindAsync(people, code, Period)).Value.ShouldBe(new RemindedUnits(2, 0, null));
        var again = (await RemindAsync(people, code, Period)).Refusal!;
        again.Message.ShouldStartWith("2 đơn vị chưa gửi đều đã được đôn đốc, lần gần nhất ");
        var board = await head.GetAsync(FillingLabels.RollUpPath(code, Period));
        board.Text.ShouldContain("Đã đôn đốc 2 đơn vị trong vòng một ngày, lần gần nhất ");
        board.Html.QuerySelector("form[action*=Remind]").ShouldBeNull();

        // What was sent and came back is missing again, and nobody was told of it yet.
        (await people.ReportOfAsync(late, code, Period, UnitReportAct.Return, people.Specialist.Seat, "Sót")).Refusal.ShouldBeNull();
        board = await head.GetAsync(FillingLabels.RollUpPath(code, Period));
        board.Text.ShouldContain("Nhắc 1 đơn vị chưa gửi");
        var told = await head.FollowAsync(await head.SubmitAsync(board, "form[action*=Remind]"));
        told.Source.ShouldContain("Đã nhắc 1 đơn vị. Bỏ qua 2 đơn vị đã được đôn đốc trong vòng một ngày, lần gần nhất ");

        (await RemindAsync(people, code, Period, TimeSpan.FromDays(1))).Value.Told.ShouldBe(3);
    }

    private static Task<Result<RemindedUnits>> RemindAsync(ReportPeople people, string code, string period, TimeSpan later = default)
    {
        var deed = people.Deed(people.Head.Seat);
        return people.InAsync(services =>
            services.GetRequiredService<RemindUnits>().RunAsync(code, period, people.Head.Seat, deed with { At = deed.At + later }, default)
        );
    }
}
