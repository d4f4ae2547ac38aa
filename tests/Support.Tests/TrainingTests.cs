using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Support.Training;
using ThongSuot.Territory;

namespace ThongSuot.Support.Tests;

public sealed class TrainingTests
{
    private const string Department = "/25/so-tu-phap/";

    [Theory, OnEveryDatabase]
    public async Task From_the_need_to_the_session_its_attendance_and_its_effect(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (trained, beside) = (await given.PeopleAsync(), await given.PeopleAsync());
        await ReceiveAsync(given, trained, 20, 16);
        await ReceiveAsync(given, beside, 20, 8);
        given.Clock.Advance(TimeSpan.FromDays(1));
        var trainer = await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc");
        var visit = await program.Visit().SignInAsync(trainer.UserName);
        var needs = await visit.GetAsync("/tap-huan/nhu-cau?loi=Supplement");
        needs.Text.ShouldContain($"{trained.Commune.Name}");
        needs.Text.ShouldNotContain(beside.Commune.Name, customMessage: "it makes fewer errors than the province");
        needs.Html.QuerySelector("td[data-label='Số lỗi']")!.TextContent.Trim().ShouldBe("16");
        needs.Html.QuerySelectorAll("td[data-label='Số lỗi'] a").ShouldBeEmpty("a department opens no dossiers of communes");
        var clerk = await program.Visit().SignInAsync(trained.Leader.UserName);
        var office = await given.SeatAsync(Role.ProvinceOffice, UnitPath.OfProvinceOffice("25"), "Chuyên viên");
        var all = await (await program.Visit().SignInAsync(office.UserName)).GetAsync("/tap-huan/nhu-cau?loi=Supplement");
        (await clerk.GetAsync(all.Html.QuerySelector("td[data-label='Số lỗi'] a")!.GetAttribute("href")!)).Text.ShouldContain("16 hồ sơ");

        var plan = await visit.GetAsync(needs.Html.QuerySelector("a[href^='/tap-huan/mo']")!.GetAttribute("href")!);
        var today = OfficeClock.DayOf(given.Clock.GetUtcNow());
        var values = new Dictionary<string, string?>
        {
            ["Input.On"] = today.ToString("yyyy-MM-dd"),
            ["Input.EmptiesDesks"] = "true",
            ["Input.Place"] = "Hội trường UBND",
            ["Input.Trainer"] = "Lê Mẫu Vân",
        };
        (await visit.SubmitAsync(plan, "main form[method=post]", values)).Errors.ShouldHaveSingleItem().ShouldContain("Việc làm tại lớp");
        values["Input.HandsOn"] = "Tự kiểm giấy tờ của 5 hồ sơ";
        var opened = await visit.SubmitAsync(plan, "main form[method=post]", values);
        opened.Status.ShouldBe(HttpStatusCode.Found);
        var counter = await program.Visit().SignInAsync(trained.Counter.UserName);
        (await counter.GetAsync("/thong-bao")).Text.ShouldContain("Mời bạn dự lớp");
        (await counter.GetAsync("/tap-huan?nhom=moi-toi")).Text.ShouldContain("1 lớp");
        (await counter.GetAsync($"{opened.Location}/ket-qua")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var results = await visit.GetAsync($"{opened.Location}/ket-qua");
        var marks = new Dictionary<string, string?> { ["Input.People[0].Before"] = "4", ["Input.People[0].After"] = "9" };
        (await visit.SubmitAsync(results, "main form[method=post]", marks))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("vắng nên không có điểm");
        marks["Input.People[0].Came"] = "true";
        (await visit.SubmitAsync(results, "main form[method=post]", marks)).Status.ShouldBe(HttpStatusCode.Found);
        (await visit.GetAsync(opened.Location!)).Text.ShouldContain("Chưa đủ 30 ngày sau lớp");

        given.Clock.Advance(TimeSpan.FromDays(3));
        await ReceiveAsync(given, trained, 20, 1);
        await ReceiveAsync(given, beside, 20, 8);
        given.Clock.Advance(TimeSpan.FromDays(30));
        visit = await program.Visit().SignInAsync(trainer.UserName);
        var shown = await visit.GetAsync(opened.Location!);
        shown.Text.ShouldContain("Lỗi giảm");
        shown.Text.ShouldContain("80,0% (16/20)");
        shown.Text.ShouldContain("5,0% (1/20)");
        shown.Text.ShouldContain("40,0% (8/20)");
        shown.Text.ShouldContain("điểm trung bình 4,0 → 9,0");
    }

    [Theory, OnEveryDatabase]
    public async Task Outages_written_down_are_a_need_and_a_session_about_them_can_be_called_off(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        foreach (var kind in new[] { "Line", "Power", "Software" })
        {
            await leader.SubmitAsync(
                await leader.GetAsync("/ung-cuu"),
                "main aside form",
                new() { ["Input.Kind"] = kind, ["Input.What"] = "Không làm việc được" }
            );
        }

        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        var needs = await office.GetAsync("/tap-huan/nhu-cau?loi=Outage");
        var figure = needs.Html.QuerySelector("td[data-label='Số lỗi'] a")!;
        figure.TextContent.ShouldBe("3");
        (await office.GetAsync(figure.GetAttribute("href")!)).Text.ShouldContain("3 sự cố");
        var plan = await office.GetAsync(needs.Html.QuerySelector("a[href^='/tap-huan/mo']")!.GetAttribute("href")!);
        var opened = await office.SubmitAsync(
            plan,
            "main form[method=post]",
            new()
            {
                ["Input.Place"] = "Hội trường",
                ["Input.Trainer"] = "Lê Mẫu Vân",
                ["Input.HandsOn"] = "Tự chuyển sang 4G",
                ["Input.EmptiesDesks"] = "true",
            }
        );
        opened.Status.ShouldBe(HttpStatusCode.Found);
        (await office.GetAsync($"{opened.Location}/ket-qua")).Text.ShouldContain("Ghi kết quả từ ngày đó");
        var cancel = await office.GetAsync($"{opened.Location}/huy");
        (await office.SubmitAsync(cancel, "main form[method=post]")).Errors.ShouldHaveSingleItem().ShouldContain("Vì sao hủy");
        (await office.SubmitAsync(cancel, "main form[method=post]", new() { ["Input.Reason"] = "Trùng lịch họp" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await office.GetAsync(opened.Location!)).Text.ShouldContain("Đã hủy: Trùng lịch họp");
    }

    [Theory, OnEveryDatabase]
    public async Task More_people_than_the_room_holds_and_places_without_people_are_refused(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var trainer = (await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc")).Seat;
        await using var scope = given.Program.Scope();
        var keep = scope.ServiceProvider.GetRequiredService<PlanTraining>();
        var input = new TrainingInput(
            NeedKind.Supplement,
            "ho-tich",
            "Hộ tịch",
            OfficeClock.DayOf(given.Clock.GetUtcNow()),
            "Lớp",
            "Nơi",
            "Người",
            "Việc",
            1,
            [people.Commune.Path]
        );
        await given.SeatAsync(Role.CounterOfficer, people.Commune.Path + "ttpvhcc/", "Cán bộ một cửa");
        (await PlanAsync(input)).ShouldBe("support.training-full");
        (await PlanAsync(input with { Most = 9, Units = [given.Commune().Path] })).ShouldBe("support.training-nobody");
        (await PlanAsync(input with { Units = [given.ForeignCommune().Path] })).ShouldBe("support.training-units");
        (await PlanAsync(input with { Most = 9, Field = null })).ShouldBe("support.training-field");
        (await PlanAsync(input with { Most = 0 })).ShouldBe("support.training-most");
        (await PlanAsync(input with { Most = 9 })).ShouldBe("support.training-empties-desks");
        var sunday = OfficeClock.DayOf(given.Clock.GetUtcNow()).AddDays(7 - (int)OfficeClock.Local(given.Clock.GetUtcNow()).DayOfWeek);
        (await PlanAsync(input with { Most = 9, On = sunday })).ShouldBe("support.training-day-off");
        (await PlanAsync(input with { Most = 9, Units = [], People = [people.Counter.Seat.SeatId] })).ShouldBeNull("one stays");
        var second = input with { Most = 9, On = sunday.AddDays(1), EmptiesDesks = true };
        (await PlanAsync(second)).ShouldBeNull();
        (await PlanAsync(second)).ShouldBe("support.people-away", "all of them are at the other session");
        keep.FirstDay(sunday.AddDays(-14), trainer).ShouldBe(sunday.AddDays(1), "two weeks ahead is a Sunday");

        async Task<string?> PlanAsync(TrainingInput one) =>
            (await keep.PlanAsync(one, trainer, new(Platform.Writing.Actor.From(trainer), given.Clock.GetUtcNow()), default)).Refusal?.Code;
    }

    [Theory, OnEveryDatabase]
    public async Task One_colleague_on_leave_is_left_out_and_the_other_is_invited_in_each_of_his_seats(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var desk = await Desk.OnAsync(given);
        (await desk.RecordAsync(desk.Away.Seat, 3, 3)).IsRefused.ShouldBeFalse();
        var second = await given.SecondSeatAsync(desk.Other.Seat, Role.CaseOfficer, desk.Commune.Path + "van-phong/", "Công chức tư pháp");
        var trainer = (await given.SeatAsync(Role.DepartmentLeader, Department, "Giám đốc")).Seat;
        await using var scope = given.Program.Scope();
        var input = new TrainingInput(
            NeedKind.Supplement,
            "ho-tich",
            "Hộ tịch",
            desk.Day(3),
            "Lớp",
            "Nơi",
            "Người",
            "Việc",
            9,
            [desk.Commune.Path]
        )
        {
            EmptiesDesks = true,
        };
        var planned = await scope
            .ServiceProvider.GetRequiredService<PlanTraining>()
            .PlanAsync(input, trainer, new(Platform.Writing.Actor.From(trainer), given.Clock.GetUtcNow()), default);
        planned.Value.Away.ShouldBe([desk.Away.Seat.PersonName]);
        var told = await given.ReadAsync(db => Platform.Notices.NoticeReads.For(db, second).Select(one => one.Text).ToListAsync());
        told.ShouldContain(text => text.StartsWith("Mời bạn dự lớp"));
        (await given.ReadAsync(db => TrainingReads.Pick(db, second, TrainingReads.Mine, desk.Day(1)).CountAsync())).ShouldBe(1);
        (await desk.BlockedAsync()).Count.ShouldBe(2, "his own desk needs somebody too");
    }

    /// <summary>Dossiers received today, some of which had to be supplemented.</summary>
    private static async Task ReceiveAsync(Given given, CommunePeople people, int all, int asked)
    {
        var codes = new List<string>();
        for (var at = 0; at < all; at++)
        {
            codes.Add((await given.ReceiveAsync(people.Counter.Seat)).Value);
        }

        foreach (var code in codes.Take(asked))
        {
            await given.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE dossiers_dossiers SET supplements = 1 WHERE code = {code}"));
        }
    }
}
