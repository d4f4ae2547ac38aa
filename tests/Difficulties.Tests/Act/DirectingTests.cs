using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Act;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Act;

public sealed class DirectingTests
{
    [Theory, OnEveryDatabase]
    public async Task The_province_s_leader_urges_demands_reassigns_and_makes_a_directive_from_the_page_of_what_is_stuck(
        TestDatabase database
    )
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var (name, seat) = await desk.Given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh");
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        var leader = await program.Visit().SignInAsync(name);

        var page = await leader.GetAsync($"/vuong-mac/{code}");
        foreach (var button in new[] { "Đôn đốc", "Yêu cầu giải trình", "Phân công", "Giao thành chỉ đạo", "Đưa vào hội nghị" })
        {
            page.Html.QuerySelectorAll(".do a").ShouldContain(link => link.TextContent.Trim() == button, button);
        }

        var urge = await leader.GetAsync($"/vuong-mac/{code}/viec/don-doc");
        (await leader.SubmitAsync(urge, "main form[method=post]", new() { ["Input.Content"] = "Trả lời trong tuần." })).Location.ShouldBe(
            $"/vuong-mac/{code}"
        );
        (await TextsAsync(desk, desk.Officer.Seat)).ShouldContain(text => text.Contains("Trả lời trong tuần."));

        var demand = await leader.GetAsync($"/vuong-mac/{code}/viec/yeu-cau-giai-trinh");
        (await leader.SubmitAsync(demand, "main form[method=post]")).ErrorAt("Input.Content").ShouldNotBeNull();
        (await leader.SubmitAsync(demand, "main form[method=post]", new() { ["Input.Content"] = "Vì sao chậm?" })).Errors.ShouldBeEmpty();
        (await desk.ReadAsync(code)).ExplainBy.ShouldBe(FakeClock.At("2025-09-15 17:00"), "two working days");
        var head = await program.Visit().SignInAsync(desk.Head.UserName);
        (await head.GetAsync("/hom-nay")).Text.ShouldContain("vướng mắc phải giải trình");
        var explain = await head.GetAsync($"/vuong-mac/{code}/viec/giai-trinh");
        explain.Text.ShouldContain("Vì sao chậm?");
        (await head.SubmitAsync(explain, "main form[method=post]", new() { ["Input.Content"] = "Chờ bộ." })).Errors.ShouldBeEmpty();
        (await TextsAsync(desk, seat)).ShouldContain(text => text.Contains("giải trình: Chờ bộ."));
        (await desk.ReadAsync(code)).ExplainBy.ShouldBeNull();

        var give = await leader.GetAsync(
            page.Html.QuerySelectorAll(".do a").Single(link => link.TextContent.Trim() == "Giao thành chỉ đạo").GetAttribute("href")!
        );
        give.Html.QuerySelector("#Input_Work")!.TextContent.ShouldContain("Chưa rõ nguồn chi trả phụ cấp");
        var given = await leader.SubmitAsync(
            give,
            "main form[method=post]",
            new() { ["Input.DueOn"] = "2025-09-30", ["Input.Person"] = desk.Head.Seat.SeatId.Value.ToString() }
        );
        given.Location.ShouldNotBeNull().ShouldStartWith("/chi-dao/CD25-2025-");
        var history = await leader.GetAsync($"/vuong-mac/{code}");
        foreach (var line in new[] { "đôn đốc lần 1", "yêu cầu giải trình trước", "giải trình: Chờ bộ.", "Giao thành chỉ đạo CD25-2025-" })
        {
            history.Html.QuerySelector(".story")!.TextContent.ShouldContain(line);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_department_s_leader_acts_on_what_his_department_has_and_on_nothing_else(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        (await desk.ActAsync(code, DifficultyAct.Urge, desk.Head.Seat)).Refusal!.Code.ShouldBe("difficulty.not-yours", "the office has it");
        await desk.AssignAsync(code);
        (await desk.ActAsync(code, DifficultyAct.Urge, desk.Head.Seat)).Refusal.ShouldBeNull();
        (await desk.ActAsync(code, DifficultyAct.Urge, desk.Officer.Seat)).Refusal!.Code.ShouldBe("difficulty.not-yours");
        (await desk.ActAsync(code, DifficultyAct.Assign, desk.Head.Seat, desk.Assignment())).Refusal!.Code.ShouldBe("difficulty.not-yours");
        var (_, other) = await desk.Given.SeatAsync(Role.DepartmentLeader, "/25/so-y-te/", "Giám đốc");
        (await desk.ActAsync(code, DifficultyAct.Demand, other, new ActInput { Content = "Vì sao?" })).Refusal!.Code.ShouldBe(
            "difficulty.not-yours"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Everything_overdue_is_urged_in_one_press_and_each_keeps_its_line(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var codes = new[]
        {
            await desk.RaiseAsync(desk.Communes[0].Seat),
            await desk.RaiseAsync(desk.Communes[0].Seat, "Trạm y tế dột"),
            await desk.RaiseAsync(desk.Communes[0].Seat, "Thiếu giáo viên"),
        };
        foreach (var code in codes)
        {
            await desk.AssignAsync(code, new DateOnly(2025, 9, 15));
        }

        program.Clock.Set("2025-09-18 08:00");
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var page = await office.GetAsync("/vuong-mac/don-doc");
        var done = await office.SubmitAsync(
            page,
            "main form[method=post]",
            new() { ["Input.Content"] = "Khẩn trương." },
            button: ("Input.Act", "Urge")
        );
        done.Location.ShouldBe("/vuong-mac?nhom=qua-han");
        foreach (var code in codes)
        {
            (await desk.ReadAsync(code)).Urged.ShouldBe(1);
        }
    }

    private static Task<List<string>> TextsAsync(Desk desk, Seat seat) =>
        desk.Given.ReadAsync(db => NoticeReads.For(db, seat).Select(notice => notice.Text).ToListAsync());
}
