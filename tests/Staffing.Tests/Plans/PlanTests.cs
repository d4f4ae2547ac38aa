using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Staffing.Plans;

namespace ThongSuot.Staffing.Tests.Plans;

public sealed class PlanTests
{
    [Theory, OnEveryDatabase]
    public async Task A_plan_is_made_explained_changed_compared_and_taken_up_and_the_second_planner_is_told(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        // The sender has four where two are allowed; one of them may not move. The receiver lacks three.
        var people = new List<StaffPerson>();
        for (var at = 0; at < 4; at++)
        {
            people.Add(
                await staff.PersonAsync(staff.Sender, facts => facts with { PregnantUntil = at == 0 ? Sample.Today.AddDays(60) : null })
            );
        }

        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);
        var empty = await visitor.GetAsync("/nhan-su/phuong-an");
        (await visitor.SubmitAsync(empty, "#lap", new() { ["Input.HomeFactor"] = "9", ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("Trọng số, giới hạn");
        var first = await visitor.SubmitAsync(empty, "#lap", new() { ["SubmissionKey"] = null });
        first.Status.ShouldBe(HttpStatusCode.Found, first.Text);
        var code = first.Location!.Split('/')[^1];
        var page = await visitor.FollowAsync(first);
        page.Text.ShouldContain("Tối ưu");
        var plan = await PlanAsync(staff, code);
        plan.Moves.Count.ShouldBe(2, "two are above quota");
        (plan.ShortBefore, plan.ShortAfter, plan.WeightBefore).ShouldBe((3, 1, 600));
        plan.Moves.ShouldAllBe(move => move.PersonCode != people[0].Code);
        page.Text.ShouldContain("Còn thiếu (1 người ở 1 nơi)");
        foreach (var move in plan.Moves)
        {
            var name = people.First(person => person.Code == move.PersonCode).Name;
            page.Text.ShouldContain(name, Case.Sensitive, "whoever signs it signs for people");
        }

        var reason = await visitor.GetAsync($"/nhan-su/phuong-an/{code}/luot/1");
        reason.Text.ShouldContain("cần 3, đang làm 0 (chưa có ai)");
        reason.Text.ShouldContain("Giả định: hồ sơ đến ngẫu nhiên");
        (await visitor.GetAsync($"/nhan-su/phuong-an/{code}/luot/99")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await PostAsync(visitor, page, code, "Again&forbid=1", [])).Text.ShouldContain("Chưa chọn dòng nào");
        var changed = await PostAsync(visitor, page, code, "Again&forbid=1", [1]);
        changed.Status.ShouldBe(HttpStatusCode.Found, changed.Text);
        var compared = await visitor.FollowAsync(changed);
        var second = compared.Html.QuerySelectorAll("thead a")[1].TextContent;
        compared.Text.ShouldContain($"Chỉ có trong {code} (1)");
        (await PlanAsync(staff, second)).ParentCode.ShouldBe(code);
        PlanQuestion.Load((await PlanAsync(staff, second)).Question).Forbidden.Count.ShouldBe(1);
        (await visitor.GetAsync($"/nhan-su/phuong-an/so-sanh?ma={code}&ma={code}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.GetAsync($"/nhan-su/phuong-an/so-sanh?ma={code}&ma=PA25-2025-9999")).Status.ShouldBe(HttpStatusCode.NotFound);

        var taken = await PostAsync(visitor, page, code, "Take", [1]);
        taken.Status.ShouldBe(HttpStatusCode.Found, taken.Text);
        var late = await PostAsync(visitor, page, code, "Take", [2]);
        late.Errors.Single().ShouldContain($"Phương án {code} vừa được người khác dùng");
        var fresh = await visitor.GetAsync($"/nhan-su/phuong-an/{code}");
        fresh.Text.ShouldContain("Nhân sự hoặc định mức đã thay đổi từ khi lập");
        (await PostAsync(visitor, fresh, code, "Take", [2])).Status.ShouldBe(HttpStatusCode.Found);
        var moves = await staff.Given.ReadAsync(db => db.StaffMoves.AsNoTracking().OrderBy(row => row.Code).ToListAsync());
        moves.Count.ShouldBe(2);
        moves.ShouldAllBe(move => move.PlanId == plan.Id && move.ToPositionCode == "mt-dia-chinh" && move.Reason.StartsWith(code));
    }

    [Theory, OnEveryDatabase]
    public async Task Somebody_of_the_commune_goes_first_and_whoever_takes_his_place_goes_with_him(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        // The receiver lacks land officers; its one finance officer can do the work, and the sender has a finance officer too many.
        var finance = await staff.PostAsync(staff.Receiver, "tc-ngan-sach", 1);
        await staff.PostAsync(staff.Sender, "tc-ngan-sach", 0);
        StaffPerson able =
                await staff.PersonAsync(
                    staff.Receiver,
                    facts => facts with { MainSpeciality = "tai-chinh", SecondSpeciality = "dat-dai", SecondLevel = SkillLevel.Able },
                    "tc-ngan-sach"
                ),
            spare = await staff.PersonAsync(staff.Sender, facts => facts with { MainSpeciality = "tai-chinh" }, "tc-ngan-sach");
        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);
        var form = await visitor.GetAsync("/nhan-su/phuong-an");
        var without = await visitor.FollowAsync(await visitor.SubmitAsync(form, "#lap", new() { ["SubmissionKey"] = null }));
        (await PlanAsync(staff, without.Html.QuerySelector("h1")!.TextContent)).Moves.ShouldBeEmpty(
            "nobody is sent to what he is not trained in"
        );
        var page = await visitor.FollowAsync(
            await visitor.SubmitAsync(form, "#lap", new() { ["SubmissionKey"] = null, ["Input.Untrained"] = "true" })
        );
        page.Text.ShouldContain("Chuỗi 1: thay người đi");
        page.Html.QuerySelector("#dua-ra .tag.overdue")!.TextContent.ShouldBe("Trái chuyên môn");
        var code = page.Html.QuerySelector("h1")!.TextContent;
        var plan = await PlanAsync(staff, code);
        plan.Moves.OrderBy(move => move.Number)
            .Select(move => (move.PersonCode, move.Kind, move.ToPosition, move.Chain))
            .ShouldBe([(able.Code, MoveKind.Reassignment, "mt-dia-chinh", 1), (spare.Code, MoveKind.Transfer, finance.PositionCode, 1)]);

        (await PostAsync(visitor, page, code, "Take", [1])).Status.ShouldBe(HttpStatusCode.Found);
        var moves = await staff.Given.ReadAsync(db => db.StaffMoves.AsNoTracking().ToListAsync());
        moves.Count.ShouldBe(2, "nobody of a chain goes alone");
        var inside = moves.Single(move => move.Kind == MoveKind.Reassignment);
        (await staff.ActAsync(staff.Office.Seat, inside.Code, MoveAct.Consult)).ShouldBeNull();
        (await staff.ActAsync(staff.ReceiverLead.Seat, inside.Code, MoveAct.ReceiverConsent)).ShouldBe("staffing.wrong-state");
        (await staff.ActAsync(staff.ReceiverLead.Seat, inside.Code, MoveAct.SenderConsent)).ShouldBeNull("one body speaks once");
        (await staff.ActAsync(staff.ReceiverLead.Seat, inside.Code, MoveAct.Decide)).ShouldBeNull("a commune places its own people");
    }

    [Fact]
    public async Task Without_a_shortage_there_is_no_plan_and_another_province_sees_none()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var given = new Given(program);
        var office = await given.SeatAsync(Platform.Access.Role.HomeAffairs, "/25/so-noi-vu/");
        var visitor = await program.Visit().SignInAsync(office.UserName);
        (await visitor.SubmitAsync(await visitor.GetAsync("/nhan-su/phuong-an"), "#lap"))
            .Errors.Single()
            .ShouldContain("Không có chỗ thiếu nào");

        var staff = await Staff.OnAsync(given);
        await staff.PersonAsync(staff.Sender);
        await using var scope = program.Scope();
        var code = (
            await scope
                .ServiceProvider.GetRequiredService<MakePlan>()
                .RunAsync(new PlanQuestion(), null, staff.Office.Seat, staff.Deed(staff.Office.Seat), default)
        ).Value;
        var foreign = await given.SeatAsync(Platform.Access.Role.HomeAffairs, "/40/so-noi-vu/");
        var stranger = await program.Visit().SignInAsync(foreign.UserName);
        (await stranger.GetAsync($"/nhan-su/phuong-an/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/nhan-su/phuong-an/{code}/luot/1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/nhan-su/phuong-an")).Text.ShouldNotContain(code);
    }

    private static Task<StaffPlan> PlanAsync(Staff staff, string code) =>
        staff.Given.ReadAsync(db => db.StaffPlans.AsNoTracking().Include(row => row.Moves).FirstAsync(row => row.Code == code));

    private static async Task<PageAnswer> PostAsync(Visitor visitor, PageAnswer page, string code, string handler, int[] numbers)
    {
        var fields = page
            .Html.QuerySelectorAll("#dua-ra input[type=hidden]")
            .Where(field => field.GetAttribute("name") != "SubmissionKey")
            .Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value")!))
            .ToList();
        fields.AddRange(numbers.Select(number => new KeyValuePair<string, string>("Input.Numbers", number.ToString())));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await visitor.Client.PostAsync(
            new Uri($"/nhan-su/phuong-an/{code}?handler={handler}", UriKind.Relative),
            content
        );
        var source = await answer.Content.ReadAsStringAsync();
        return new PageAnswer(
            page.Path,
            answer.StatusCode,
            answer.Headers.Location?.OriginalString,
            new AngleSharp.Html.Parser.HtmlParser().ParseDocument(source),
            source
        );
    }
}
