using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Support.Teams;
using ThongSuot.Territory;

namespace ThongSuot.Support.Tests;

public sealed class TeamTests
{
    private const string Department = "/25/so-khoa-hoc-cong-nghe/";

    [Theory, OnEveryDatabase]
    public async Task A_fault_goes_to_the_nearest_able_person_on_call_and_is_taken_handed_on_and_mended(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (here, far) = (given.Commune(), given.Commune());
        var near = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var away = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var power = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var head = await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc");
        var leader = await program.Visit().SignInAsync(head.UserName);
        await CallAsync(leader, away.Seat, far, "Software");
        await CallAsync(leader, near.Seat, here, "Software");
        await CallAsync(leader, power.Seat, here, "Power");

        var unit = await program.Visit().SignInAsync((await given.SeatAsync(Role.CommuneLeader, here.Path)).UserName);
        var reported = await unit.SubmitAsync(
            await unit.GetAsync("/ung-cuu"),
            "main aside form",
            new() { ["Input.Kind"] = "Software", ["Input.What"] = "Cổng dịch vụ công không đăng nhập được" }
        );
        reported.Status.ShouldBe(HttpStatusCode.Found);
        var code = reported.Location!.Split('/')[^1];
        (await unit.GetAsync(reported.Location!)).Text.ShouldContain($"{near.Seat.PersonName}");

        var phone = await program.Visit().SignInAsync(near.UserName);
        (await phone.GetAsync("/ung-cuu/cua-toi")).Text.ShouldContain(here.ShortName);
        var one = await phone.GetAsync($"/ung-cuu/{code}/tai-cho");
        one.Text.ShouldContain("đúng chuyên môn, đang trực, cách 0 km");
        (await phone.SubmitAsync(one, "main form[method=post]")).Status.ShouldBe(HttpStatusCode.Found);
        (await unit.GetAsync("/thong-bao")).Text.ShouldContain("đang xử lý");

        var other = await phone.GetAsync($"/ung-cuu/{code}/tai-cho?buoc=chuyen");
        (await phone.SubmitAsync(other, "main form[method=post]", new() { ["Input.Person"] = away.Seat.SeatId.Value.ToString() }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("vì sao chuyển");
        (
            await phone.SubmitAsync(
                other,
                "main form[method=post]",
                new() { ["Input.Person"] = away.Seat.SeatId.Value.ToString(), ["Input.Reason"] = "Đang ở nơi khác" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        var second = await program.Visit().SignInAsync(away.UserName);
        await second.SubmitAsync(await second.GetAsync($"/ung-cuu/{code}/tai-cho"), "main form[method=post]");
        given.Clock.Advance(TimeSpan.FromMinutes(30));
        var done = await second.GetAsync($"/ung-cuu/{code}/tai-cho");
        (await second.SubmitAsync(done, "main form[method=post]", new() { ["Input.Content"] = "Khởi động lại cổng" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await unit.GetAsync(reported.Location!)).Text.ShouldContain("Đã khắc phục");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_has_faults_in_hand_hands_them_on_before_he_is_off_call_or_leaves(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var here = given.Commune();
        var one = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var other = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var head = await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc");
        // Sunday: whoever is on call answers the same day.
        given.Clock.Set("2025-09-14 09:00");
        var leader = await program.Visit().SignInAsync(head.UserName);
        await CallAsync(leader, one.Seat, here, "Line");
        var unit = await program.Visit().SignInAsync((await given.SeatAsync(Role.CommuneLeader, here.Path)).UserName);
        var fault = new Dictionary<string, string?> { ["Input.Kind"] = "Line", ["Input.What"] = "Đứt cáp" };
        var reported = await unit.SubmitAsync(await unit.GetAsync("/ung-cuu"), "main aside form", fault);
        var code = reported.Location!.Split('/')[^1];
        (await unit.GetAsync(reported.Location!)).Text.ShouldContain("17:00 ngày 14/9/2025");
        (await unit.GetAsync(reported.Location!)).Text.ShouldContain("hôm nay có người trực");
        var again = await unit.SubmitAsync(await unit.GetAsync("/ung-cuu"), "main aside form", fault);
        again.Errors.ShouldHaveSingleItem().ShouldContain($"đã có {code}");
        fault["Input.NotTwice"] = "true";
        (await unit.SubmitAsync(again, "main aside form", fault)).Status.ShouldBe(HttpStatusCode.Found);

        await CallAsync(leader, other.Seat, given.Commune(), "Line");
        foreach (var form in new[] { "main form[action*=Release]", "main form[action*=Leave]" })
        {
            var page = await leader.GetAsync("/truc");
            (await leader.SubmitAsync(page, form)).Errors.ShouldHaveSingleItem().ShouldContain(code);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task On_a_day_off_without_anybody_on_call_it_is_due_on_the_next_working_day_and_the_page_says_so(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var leader = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path);
        foreach (
            var (at, due, because) in new[]
            {
                ("2025-09-14 09:00", "17:00 ngày 15/9/2025", "ngày nghỉ, không có ai trực"),
                ("2025-09-15 17:30", "17:00 ngày 16/9/2025", "báo sau 17:00"),
            }
        )
        {
            given.Clock.Set(at);
            var unit = await program.Visit().SignInAsync(leader.UserName);
            var reported = await unit.SubmitAsync(
                await unit.GetAsync("/ung-cuu"),
                "main aside form",
                new()
                {
                    ["Input.Kind"] = "Line",
                    ["Input.What"] = "Đứt cáp",
                    ["Input.NotTwice"] = "true",
                }
            );
            var page = await unit.GetAsync(reported.Location!);
            page.Text.ShouldContain(due);
            page.Text.ShouldContain(because);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task At_five_the_day_is_summed_up_once_and_its_parts_add_up(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var unit = await program.Visit().SignInAsync(people.Leader.UserName);
        await unit.SubmitAsync(
            await unit.GetAsync("/ung-cuu"),
            "main aside form",
            new() { ["Input.Kind"] = "Line", ["Input.What"] = "Đứt cáp" }
        );
        var work = program.Services.GetRequiredService<SumUpDay>();
        (await work.RunDueAsync(default)).ShouldBe(0, "it is not five yet");
        var now = Platform.Time.OfficeClock.Local(given.Clock.GetUtcNow());
        given.Clock.Advance(TimeSpan.FromHours(17.1) - now.TimeOfDay);
        (await work.RunDueAsync(default)).ShouldBe(1);
        (await work.RunDueAsync(default)).ShouldBe(0, "a day is summed up once");
        var sum = await given.ReadAsync(db =>
        {
            var summaries = db.RapidSummaries;
            return summaries.AsNoTracking().SingleAsync(row => row.ProvinceCode == "25");
        });
        (sum.CarriedOver + sum.Reported).ShouldBe(sum.Answered + sum.Waiting);
        (sum.Reported, sum.Waiting, sum.NotTaken).ShouldBe((1, 1, 1));
        unit = await program.Visit().SignInAsync(people.Leader.UserName);
        (await unit.GetAsync("/thong-bao")).Text.ShouldContain("của đơn vị còn 1");
        (await unit.GetAsync("/truc/tong-ket")).Text.ShouldContain("1 đang chờ");
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        (await office.GetAsync("/thong-bao")).Text.ShouldContain("Sự cố ngày");
    }

    [Theory, OnEveryDatabase]
    public async Task A_leader_keeps_only_his_own_people_and_wrong_days_are_refused(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var officer = await given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var leader = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path);
        await using var scope = program.Scope();
        var keep = scope.ServiceProvider.GetRequiredService<KeepRoster>();
        var facts = new MemberFacts("0510123456", true, false, false, given.Commune().Path);
        (await keep.KeepMemberAsync(officer.Seat.SeatId, facts, leader.Seat, DeedOf(given, leader.Seat), default)).Refusal!.Code.ShouldBe(
            "support.roster-not-yours"
        );
        var head = await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc");
        (
            await keep.KeepMemberAsync(officer.Seat.SeatId, facts with { Line = false }, head.Seat, DeedOf(given, head.Seat), default)
        ).Refusal!.Code.ShouldBe("support.member-skill");
        (await keep.KeepMemberAsync(officer.Seat.SeatId, facts, head.Seat, DeedOf(given, head.Seat), default)).IsRefused.ShouldBeFalse();
        var member = await given.ReadAsync(db => db.MembersOf("25").AsNoTracking().SingleAsync(row => row.SeatId == officer.Seat.SeatId));
        var today = Platform.Time.OfficeClock.DayOf(given.Clock.GetUtcNow());
        (await keep.CallAsync(member.Id, today.AddDays(-1), today, head.Seat, DeedOf(given, head.Seat), default)).Refusal!.Code.ShouldBe(
            "support.on-call-days"
        );
        (await keep.LeaveAsync(member.Id, head.Seat, DeedOf(given, head.Seat), default)).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Skill_comes_first_then_the_same_unit_then_the_nearest_then_the_fewest_faults()
    {
        var ranked = DispatchRule.Rank([
            new(Who("Không biết"), false, true, 0, 0),
            new(Who("Xa"), true, false, 30, 0),
            new(Who("Gần, bận"), true, false, 5.2, 3),
            new(Who("Gần, rảnh"), true, false, 4.9, 0),
            new(Who("Cùng đơn vị"), true, true, null, 9),
            new(Who("Không rõ"), true, false, null, 0),
        ]);
        ranked.Select(one => one.Member.PersonName).ShouldBe(["Cùng đơn vị", "Gần, rảnh", "Gần, bận", "Xa", "Không rõ"]);
    }

    [Fact]
    public void What_came_in_is_what_was_answered_and_what_waits_for_any_day()
    {
        var random = new Random(17);
        var (day, start) = (new DateOnly(2026, 9, 11), Platform.Time.OfficeClock.StartOf(new DateOnly(2026, 9, 11)));
        for (var round = 0; round < 200; round++)
        {
            var faults = Enumerable
                .Range(0, random.Next(1, 30))
                .Select(at =>
                    Fault(start.AddMinutes(random.Next(-2000, 1000)), random.Next(3) == 0 ? null : start.AddMinutes(random.Next(0, 1400)))
                )
                .ToList();
            var sum = SumUpDay.Of("25", day, start.AddHours(17), faults);
            (sum.CarriedOver + sum.Reported).ShouldBe(faults.Count);
            (sum.Answered + sum.Waiting).ShouldBe(faults.Count);
            sum.NotTaken.ShouldBeLessThanOrEqualTo(sum.Waiting);
        }
    }

    private static RapidFault Fault(DateTimeOffset raised, DateTimeOffset? answered) =>
        new(Guid.NewGuid(), "UC", "/25/1/", "/25/2/", null, "A", OutageKind.Line, "x", raised, raised, answered, answered, 5);

    private static RapidMember Who(string name) =>
        new()
        {
            Id = RapidMemberId.New(),
            ProvinceCode = "25",
            UnitPath = "/25/1/",
            SeatId = new(Guid.NewGuid()),
            PersonName = name,
            Title = "Chuyên viên",
        };

    private static Platform.Writing.Deed DeedOf(Given given, Seat seat) => new(Platform.Writing.Actor.From(seat), given.Clock.GetUtcNow());

    private static async Task CallAsync(Visitor leader, Seat who, Unit at, string skill)
    {
        var page = await leader.GetAsync("/truc");
        var kept = await leader.SubmitAsync(
            page,
            "main aside form",
            new()
            {
                ["Input.Seat"] = who.SeatId.Value.ToString(),
                ["Input.Phone"] = "0510123456",
                [$"Input.{skill}"] = "true",
                ["Input.Base"] = at.Path,
            }
        );
        kept.Status.ShouldBe(HttpStatusCode.Found);
        page = await leader.GetAsync("/truc");
        var member = page
            .Html.QuerySelectorAll("select[name='Input.Member'] option")
            .First(option => option.TextContent.Contains(who.PersonName, StringComparison.Ordinal));
        var called = await leader.SubmitAsync(page, "main form[action*=Call]", new() { ["Input.Member"] = member.GetAttribute("value")! });
        called.Status.ShouldBe(HttpStatusCode.Found);
    }
}
