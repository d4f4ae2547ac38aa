using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Tests.Cases;

public sealed class PageTests
{
    [Theory, OnEveryDatabase]
    public async Task A_case_goes_from_the_form_to_payment_objection_and_recalculation_through_the_pages(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var (clerk, leader) = (
            await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName),
            await office.Given.Program.Visit().SignInAsync(office.Leader.UserName)
        );
        var filed = await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.GetAsync("/che-do/lap"), "#ho-so", Form()));
        var code = filed.Html.QuerySelector("h1")!.TextContent;
        filed.Text.ShouldContain("744.778.125 đ");
        filed.Text.ShouldContain("30 tháng nghỉ sớm × 1");
        filed.Text.ShouldContain("Điều 7 khoản 1 điểm a NĐ 178/2024/NĐ-CP");
        filed.Text.ShouldContain("(hệ số lương 4,65 + chức vụ 0,6 + phụ cấp công vụ 25% = 1,3125) × lương cơ sở 2.340.000 đ");

        var compare = await clerk.GetAsync($"/che-do/{code}/so-sanh");
        compare.Text.ShouldContain("Thôi việc đối với cán bộ, công chức");
        compare.Text.ShouldContain("NĐ 154/2025 chỉ áp dụng từ 16/6/2025; ngày nghỉ 1/5/2025 sớm hơn.");
        (await clerk.GetAsync($"/che-do/{code}/viec/trinh")).Text.ShouldContain("Lãnh đạo đơn vị trình hồ sơ chế độ");
        await DoAsync(await office.Given.Program.Visit().SignInAsync(office.Head.UserName), code, "trinh", []);
        (await leader.GetAsync("/che-do?nhom=cho-duyet")).Text.ShouldContain(code);
        var affairs = await office.Given.Program.Visit().SignInAsync(office.Province.UserName);
        await DoAsync(affairs, code, "duyet", []);
        await DoAsync(
            leader,
            code,
            "quyet-dinh",
            new()
            {
                ["Input.Number"] = "1234/QĐ-UBND",
                ["Input.On"] = "2025-09-11",
                ["Input.SignerTitle"] = "Phó Chủ tịch",
                ["Input.SignerName"] = "Nguyễn Mẫu Sơn",
            }
        );
        (await WordsOfAsync(clerk, code)).ShouldContain("744.778.125");
        var head = await office.Given.SeatAsync(Role.CommuneLeader, office.Commune.Path, "Phó Chủ tịch UBND");
        await DoAsync(await office.Given.Program.Visit().SignInAsync(head.UserName), code, "chi-tra", new() { ["Input.Number"] = "UNC 1" });
        (await clerk.GetAsync($"/che-do/{code}")).Text.ShouldContain("chờ lãnh đạo xác nhận");
        var chair = await office.Given.SeatAsync(Role.CommuneLeader, office.Commune.Path, "Chủ tịch UBND");
        await DoAsync(await office.Given.Program.Visit().SignInAsync(chair.UserName), code, "xac-nhan-chi", []);
        (await clerk.GetAsync($"/che-do/{code}")).Html.QuerySelector(".tag")!.TextContent.ShouldBe("Đã chi trả");

        await DoAsync(clerk, code, "khieu-nai", new() { ["Input.Content"] = "Thiếu một năm BHXH" });
        await DoAsync(leader, code, "tinh-lai", new() { ["Input.InsuranceMonths"] = "276", ["Input.Content"] = "Bổ sung sổ" });
        var shown = await clerk.GetAsync($"/che-do/{code}");
        shown.Text.ShouldContain("752.456.250 đ");
        shown.Text.ShouldContain("Tính lại theo khiếu nại: Bổ sung sổ");
        shown.Html.QuerySelector(".tag")!.TextContent.ShouldBe("Đã duyệt, chờ quyết định");
        (await office.RowAsync(code))
            .Calculations.OrderBy(made => made.Number)
            .Select(made => made.Total)
            .ShouldBe([744_778_125, 752_456_250]);
    }

    [Fact]
    public async Task The_form_keeps_what_was_typed_and_says_at_each_field_what_is_wrong()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        foreach (
            var (field, value, told) in new[]
            {
                ("Grade", "bốn", "không phải số"),
                ("InsuranceMonths", "264,5", "không phải số tháng"),
                ("MonthlyAllowance", "abc", "không phải số tiền"),
                ("LeaveOn", "", "Chưa nhập ngày nghỉ"),
                ("PersonNumber", "123", "12 chữ số"),
                ("PersonName", "", "Chưa nhập họ tên"),
                ("PostTitle", "", "Chưa nhập chức danh"),
                ("BirthOn", "2015-01-01", "Ngày sinh không hợp lý"),
                ("LeaveOn", "2031-01-01", "Ngày nghỉ phải từ 1/1/2025"),
                ("ReorganisedOn", "2023-01-01", "Ngày quyết định sắp xếp"),
                ("Grade", "", "Hệ số lương chưa có"),
                ("Leadership", "9", "từ 0 đến 5"),
                ("BeyondFrame", "99", "từ 0 đến 60"),
                ("InsuranceMonths", "600", "Kiểm lại sổ BHXH"),
                ("TrainingMonths", "7", "từ 0 đến 6"),
            }
        )
        {
            var values = Form();
            values[$"Input.{field}"] = value;
            var answer = await clerk.SubmitAsync(await clerk.GetAsync("/che-do/lap"), "#ho-so", values);
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, field);
            answer.ErrorAt($"Input.{field}").ShouldNotBeNull($"{field} = {value}: {string.Join(' ', answer.Errors)}").ShouldContain(told);
            answer.Html.QuerySelector("#Input_PersonName")!.GetAttribute("value").ShouldBe(field == "PersonName" ? "" : "Nguyễn Mẫu Bình");
        }
    }

    [Fact]
    public async Task A_coefficient_with_a_comma_is_not_read_as_hundreds()
    {
        Benefits.File.Typed.TryDecimal("4,65", out var comma).ShouldBeTrue();
        Benefits.File.Typed.TryDecimal("4.65", out var point).ShouldBeTrue();
        (comma, point).ShouldBe((4.65m, 4.65m));
        Benefits.File.Typed.TryWhole("3.510.000 đ", out var money).ShouldBeTrue();
        money.ShouldBe(3_510_000);
        Benefits.File.Typed.TryDecimal("4,655", out _).ShouldBeFalse();
        Benefits.File.Typed.TryWhole("-1", out _).ShouldBeFalse();
        await Task.CompletedTask;
    }

    [Theory, OnEveryDatabase]
    public async Task One_person_has_one_case(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var number = Office.NextNumber();
        var code = (await office.TryFileAsync(Sample.Particulars(number: number))).Value;
        var again = await office.TryFileAsync(Sample.Particulars(number: number));
        again.Refusal!.Code.ShouldBe("benefit.already");
        again.Refusal.Message.ShouldContain(code);
        (await office.MoveAsync(office.Clerk.Seat, code, CaseAct.Withdraw)).ShouldBeNull();
        (await office.TryFileAsync(Sample.Particulars(number: number))).IsRefused.ShouldBeFalse("a withdrawn case is none");
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_sees_or_moves_a_case_of_another_unit_and_nobody_approves_what_he_filed(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await office.FileAsync();
        var (neighbour, foreign, counter) = (
            await office.Given.SeatAsync(Role.CaseOfficer, office.Given.Commune().Path + "van-phong/"),
            await office.Given.SeatAsync(Role.HomeAffairs, "/40/so-noi-vu/"),
            await office.Given.SeatAsync(Role.CounterOfficer, office.Commune.Path + "ttpvhcc/")
        );
        foreach (var who in new[] { neighbour, foreign })
        {
            var visitor = await office.Given.Program.Visit().SignInAsync(who.UserName);
            foreach (
                var path in new[]
                {
                    $"/che-do/{code}",
                    $"/che-do/{code}/so-sanh",
                    $"/che-do/{code}?handler=Document",
                    $"/che-do/lap/{code}",
                    $"/che-do/{code}/viec/trinh",
                }
            )
            {
                (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, $"{who.Seat.UnitPath} at {path}");
            }

            (await visitor.GetAsync("/che-do?tim=" + code)).Text.ShouldContain("0 hồ sơ, 0 đ");
            (await office.MoveAsync(who.Seat, code, CaseAct.Submit)).ShouldBe("benefit.not-found");
            (await office.TryFileAsync(Sample.Particulars(number: Office.NextNumber()), who.Seat)).Refusal!.Code.ShouldBe(
                "benefit.foreign-unit"
            );
        }

        var procedures = await office.Given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        (await (await office.Given.Program.Visit().SignInAsync(procedures.UserName)).GetAsync("/che-do")).Status.ShouldBe(
            HttpStatusCode.Forbidden,
            "the office for procedures has no business with policy money"
        );
        (await (await office.Given.Program.Visit().SignInAsync(counter.UserName)).GetAsync("/che-do")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        (await office.MoveAsync(office.Clerk.Seat, code, CaseAct.Approve)).ShouldBe("benefit.not-yours");
        (await office.MoveAsync(office.Leader.Seat, code, CaseAct.Withdraw)).ShouldBe("benefit.not-yours");
        var own = (await office.TryFileAsync(Sample.Particulars(number: Office.NextNumber()), office.Province.Seat)).Value;
        (await office.MoveAsync(office.Province.Seat, own, CaseAct.Submit)).ShouldBeNull();
        (await office.MoveAsync(office.Province.Seat, own, CaseAct.Approve)).ShouldBe("benefit.own-case");
        var specialist = await office.Given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Chuyên viên");
        (await office.MoveAsync(specialist.Seat, own, CaseAct.Approve)).ShouldBe("benefit.leader-decides");
        (await office.MoveAsync(office.Leader.Seat, own, CaseAct.Approve)).ShouldBeNull();
        (await office.MoveAsync(office.Leader.Seat, own, CaseAct.Decide)).ShouldBe("benefit.own-approval");
        (await office.MoveAsync(office.Province.Seat, own, CaseAct.Decide)).ShouldBe("benefit.own-case");
        var director = await office.Given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Giám đốc Sở Nội vụ");
        (await office.MoveAsync(director.Seat, own, CaseAct.Decide)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Lists_mask_names_and_each_reading_of_a_case_leaves_one_deed_a_day(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await Office.OnAsync(new Given(program));
        var code = await office.FileAsync();
        var clerk = await program.Visit().SignInAsync(office.Clerk.UserName);
        var province = await program.Visit().SignInAsync(office.Leader.UserName);
        var list = await province.GetAsync("/che-do");
        list.Text.ShouldContain("N***** M** A*");
        list.Source.ShouldNotContain("Nguyễn Mẫu An");
        list.Source.ShouldNotContain("098");
        (await clerk.Client.GetStringAsync(new Uri("/che-do?handler=Sheet&dang=Csv", UriKind.Relative))).ShouldContain("N***** M** A*");
        for (var times = 0; times < 3; times++)
        {
            (await clerk.GetAsync($"/che-do/{code}")).Text.ShouldContain("Nguyễn Mẫu An");
        }

        (await ReadsAsync()).ShouldBe(1);
        program.Clock.Set("2025-09-12 08:00");
        clerk = await program.Visit().SignInAsync(office.Clerk.UserName);
        await clerk.GetAsync($"/che-do/{code}");
        (await ReadsAsync()).ShouldBe(2);
        (await office.Given.ReadAsync(db => db.Set<DeedRow>().CountAsync(row => row.Act == "benefit.exported"))).ShouldBe(1);

        Task<int> ReadsAsync() => office.Given.ReadAsync(db => db.Set<DeedRow>().CountAsync(row => row.Act == BenefitSettlement.Read));
    }

    [Theory, OnEveryDatabase]
    public async Task The_leader_submits_the_accountant_pays_and_no_day_lies_before_its_time(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = (await office.TryFileAsync(Sample.Particulars(number: Office.NextNumber()), office.Head.Seat)).Value;
        (await office.MoveAsync(office.Clerk.Seat, code, CaseAct.Submit, content: "")).ShouldBe("benefit.leader-submits");
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        (await office.MoveAsync(office.Province.Seat, code, CaseAct.Approve)).ShouldBeNull();
        (await office.MoveAsync(office.Leader.Seat, code, CaseAct.Decide, on: new DateOnly(2020, 1, 1))).ShouldBe(
            "benefit.decision-date-wrong"
        );
        (await office.MoveAsync(office.Leader.Seat, code, CaseAct.Decide)).ShouldBeNull();
        var left = (await office.RowAsync(code)).LeftToPay;
        (await office.MoveAsync(office.Clerk.Seat, code, CaseAct.Pay, amount: left)).ShouldBe("benefit.accountant-pays");
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Pay, amount: left)).ShouldBe("benefit.own-payment");
        var accountant = await office.Given.SeatAsync(Role.CaseOfficer, office.Commune.Path + "kinh-te/", "Kế toán");
        (await office.MoveAsync(accountant.Seat, code, CaseAct.Pay, amount: left)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_case_moved_by_several_at_once_is_moved_once(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await office.FileAsync();
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)));
        all.Count(refusal => refusal is null).ShouldBe(1);
        all.Where(refusal => refusal is not null)
            .ShouldAllBe(refusal => refusal == "benefit.wrong-state" || refusal == "write.changed-meanwhile");
    }

    [Theory, OnEveryDatabase]
    public async Task A_draft_takes_over_another_scheme_and_another_day_from_the_comparison(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        // 61 months early: one month later gives more, and the page says so.
        var code = await office.FileAsync(Sample.Facts with { BirthOn = new DateOnly(1968, 5, 15) });
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        var compare = await clerk.GetAsync($"/che-do/{code}/so-sanh");
        compare.Text.ShouldContain("61 tháng được ít hơn 60 tháng");
        compare.Text.ShouldContain("Không hưởng được");
        var before = (await office.RowAsync(code)).Total;
        (await clerk.SubmitAsync(compare, "form:has(button[value='2025-06-01'])", button: ("day", "2025-06-01"))).Status.ShouldBe(
            HttpStatusCode.Found
        );
        var moved = await office.RowAsync(code);
        (moved.LeaveOn, moved.CalculationNumber).ShouldBe((new DateOnly(2025, 6, 1), 2));
        moved.Total.ShouldBeGreaterThan(before);
        (
            await clerk.SubmitAsync(
                await clerk.GetAsync($"/che-do/{code}/so-sanh"),
                "form:has(button[value='SeveranceOfficial178'])",
                button: ("scheme", "SeveranceOfficial178")
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await office.RowAsync(code)).Scheme.ShouldBe(Scheme.SeveranceOfficial178);
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        (await clerk.GetAsync($"/che-do/{code}/so-sanh"))
            .Html.QuerySelectorAll("main form")
            .ShouldBeEmpty("nothing to choose once submitted");
    }

    [Theory]
    [InlineData("tra-lai", "", "Chưa nhập nội dung")]
    [InlineData("quyet-dinh", "", "nên không ra quyết định được")]
    public async Task An_act_says_why_it_cannot_be_done(string act, string content, string told)
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var code = await office.FileAsync();
        await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit);
        var leader = await office.Given.Program.Visit().SignInAsync(office.Leader.UserName);
        var page = await leader.GetAsync($"/che-do/{code}/viec/{act}");
        (
            page.Html.QuerySelector("main form") is null
                ? page
                : await leader.SubmitAsync(page, "main form", new() { ["Input.Content"] = content })
        ).Text.ShouldContain(told);
        (await leader.GetAsync($"/che-do/{code}/viec/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_taken_back_pays_back_and_the_money_is_followed_through_the_pages(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await office.PaidAsync();
        var clerk = await office.Given.Program.Visit().SignInAsync(office.Head.UserName);
        var again = await office.TryFileAsync(Sample.Particulars(number: (await office.RowAsync(code)).PersonNumber));
        again.Refusal!.Code.ShouldBe("benefit.person-paid");
        (
            await clerk.SubmitAsync(
                await clerk.GetAsync($"/che-do/{code}/viec/hoan-tra"),
                "main form",
                new() { ["Input.On"] = "2025-04-01", ["Input.Content"] = "Sở Nội vụ" }
            )
        )
            .ErrorAt("Input.On")
            .ShouldNotBeNull()
            .ShouldContain("sau ngày nghỉ");
        await DoAsync(clerk, code, "hoan-tra", new() { ["Input.On"] = "2025-09-01", ["Input.Content"] = "Sở Nội vụ" });
        (await clerk.GetAsync("/che-do?nhom=hoan-tra")).Text.ShouldContain(code);
        (
            await clerk.SubmitAsync(
                await clerk.GetAsync($"/che-do/{code}/viec/thu-hoi"),
                "main form",
                new() { ["Input.Amount"] = "744.778.126" }
            )
        )
            .ErrorAt("Input.Amount")
            .ShouldNotBeNull()
            .ShouldContain("Chỉ còn 744.778.125");
        await DoAsync(clerk, code, "thu-hoi", new() { ["Input.Amount"] = "700.000.000" });
        (await clerk.GetAsync($"/che-do/{code}")).Text.ShouldContain("còn 44.778.125 đ");
        await DoAsync(clerk, code, "thu-hoi", []);
        (await office.RowAsync(code)).LeftToRefund.ShouldBe(0);
        (await clerk.GetAsync("/che-do?nhom=hoan-tra")).Text.ShouldNotContain(code);
        (await office.TryFileAsync(Sample.Particulars(number: (await office.RowAsync(code)).PersonNumber))).IsRefused.ShouldBeFalse(
            "who paid back may leave again"
        );
    }

    internal static Dictionary<string, string?> Form() =>
        new()
        {
            ["Input.PersonName"] = "Nguyễn Mẫu Bình",
            ["Input.PersonNumber"] = Office.NextNumber(),
            ["Input.BirthOn"] = "1966-01-15",
            ["Input.Sex"] = "Male",
            ["Input.Category"] = "CivilServant",
            ["Input.PostTitle"] = "Công chức Văn phòng",
            ["Input.Scheme"] = "EarlyRetirement178",
            ["Input.LeaveOn"] = "2025-05-01",
            ["Input.LateWhy"] = "Quyết định nghỉ ban hành trước khi dùng hệ thống",
            ["Input.ReorganisedOn"] = "2025-03-15",
            ["Input.Fund"] = "ProvinceBudget",
            ["Input.Grade"] = "4,65",
            ["Input.Leadership"] = "0,60",
            ["Input.PublicService"] = "true",
            ["Input.InsuranceMonths"] = "264",
            ["Input.Voluntary"] = "true",
        };

    private static async Task DoAsync(Visitor visitor, string code, string act, Dictionary<string, string?> values)
    {
        var answer = await visitor.SubmitAsync(await visitor.GetAsync($"/che-do/{code}/viec/{act}"), "main form", values);
        answer.Status.ShouldBe(HttpStatusCode.Found, $"{act}: {answer.Text}");
    }

    private static async Task<string> WordsOfAsync(Visitor visitor, string code)
    {
        using var zip = new ZipArchive(
            new MemoryStream(await visitor.Client.GetByteArrayAsync(new Uri($"/che-do/{code}?handler=Document", UriKind.Relative)))
        );
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await text.ReadToEndAsync();
    }
}
