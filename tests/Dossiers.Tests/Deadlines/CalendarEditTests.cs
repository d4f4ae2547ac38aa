using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Deadlines;

public sealed class CalendarEditTests
{
    [Theory, OnEveryDatabase]
    public async Task The_province_office_enters_days_and_hours_by_their_document_and_due_times_follow(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Văn phòng UBND tỉnh")).UserName);
        var code = (await given.ReceiveAsync(people.Counter.Seat, procedureCode: "1.013978")).Value;
        var before = await DueAsync(given, code);

        var put = await PutAsync(office, new() { ["Input.Day"] = "15/9/2025", ["Input.LastDay"] = "2025-09-16", ["Input.Kind"] = "SwapOff", ["Input.Name"] = "Nghỉ hoán đổi", ["Input.Document"] = "Công văn 12/UBND" });
        put.Status.ShouldBe(HttpStatusCode.Found, put.Text);
        (await office.FollowAsync(put)).Text.ShouldContain("Dời 1 hạn trả");
        (await DueAsync(given, code)).ShouldBe(before.AddDays(2));

        // A Saturday is made up for one of the two.
        (await PutAsync(office, new() { ["Input.Day"] = "2025-09-20", ["Input.Kind"] = "MakeupWork", ["Input.Name"] = "Làm bù", ["Input.Document"] = "Công văn 12/UBND" })).Status.ShouldBe(HttpStatusCode.Found);
        (await DueAsync(given, code)).ShouldBe(before.AddDays(1));

        var page = await office.GetAsync("/lich-lam-viec/sua?nam=2025");
        foreach (var day in new[] { "2025-09-15", "2025-09-16", "2025-09-20" })
        {
            (await office.SubmitAsync(page, $"form[action*=TakeAway]:has(input[value='{day}'])")).Status.ShouldBe(HttpStatusCode.Found);
        }

        (await DueAsync(given, code)).ShouldBe(before);
        foreach (var slip in new[] { "08:00-08:01", "07:30-11:30 13:00-22:00", "08:00-7:00", "tám giờ" })
        {
            (await office.SubmitAsync(page, "form[action*=Hours]", new()
            {
                ["Input.HoursUnit"] = "/25/", ["Input.HoursName"] = "Giờ mùa đông", ["Input.HoursFrom"] = "2025-09-15", ["Input.Weekdays"] = slip, ["Input.HoursDocument"] = "Quyết định 3/QĐ-UBND",
            })).ErrorAt("Input.Weekdays")!.ShouldContain("mỗi khoảng từ 30 phút");
        }

        var hours = await office.SubmitAsync(page, "form[action*=Hours]", new()
        {
            ["Input.HoursUnit"] = "/25/", ["Input.HoursName"] = "Giờ mùa đông", ["Input.HoursFrom"] = "2025-09-15", ["Input.Weekdays"] = "08:00-12:00 13:00-17:00", ["Input.HoursDocument"] = "Quyết định 3/QĐ-UBND",
        });
        hours.Status.ShouldBe(HttpStatusCode.Found, hours.Text);
        program.Services.GetRequiredService<Calendars>().For(people.Commune.Path).PeriodsOf(new DateOnly(2025, 9, 15))[0].From.ShouldBe(new TimeOnly(8, 0));
        program.Services.GetRequiredService<Calendars>().For("/40/").PeriodsOf(new DateOnly(2025, 9, 15))[0].From.ShouldBe(new TimeOnly(7, 30));
    }

    [Theory, OnEveryDatabase]
    public async Task A_year_without_a_decision_says_so_until_the_office_confirms_it_by_its_document(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Văn phòng UBND tỉnh")).UserName);
        var clerk = await program.Visit().SignInAsync((await given.PeopleAsync()).Officer.UserName);
        foreach (var (year, tet) in new[] { (2028, "26/1/2028"), (2030, "2/2/2030"), (2050, "23/1/2050") })
        {
            var shown = (await clerk.GetAsync($"/lich-lam-viec?nam={year}")).Text;
            shown.ShouldContain("chưa có quyết định nghỉ lễ");
            shown.ShouldContain($"{tet}, ");
        }

        (await clerk.GetAsync("/lich-lam-viec?nam=2026")).Text.ShouldNotContain("chưa có quyết định");
        (await clerk.GetAsync("/lich-lam-viec/sua?nam=2028")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var page = await office.GetAsync("/lich-lam-viec/sua?nam=2028");
        (await office.SubmitAsync(page, "form[action*=Confirm]")).ErrorAt("Input.YearDocument")!.ShouldContain("Chưa có văn bản");
        (await office.SubmitAsync(page, "form[action*=Confirm]", new() { ["Input.YearDocument"] = "Thông báo 900/TB-BNV ngày 1/10/2027" })).Status.ShouldBe(HttpStatusCode.Found);

        var confirmed = (await clerk.GetAsync("/lich-lam-viec?nam=2028")).Text;
        confirmed.ShouldNotContain("chưa có quyết định");
        confirmed.ShouldContain("Thông báo 900/TB-BNV");
    }

    [Theory]
    [InlineData("", "Holiday", "Nghỉ", "CV 1", "Day")]
    [InlineData("0026-09-15", "Holiday", "Nghỉ", "CV 1", "Day")]
    [InlineData("2025-09-15", "", "Nghỉ", "CV 1", "Kind")]
    [InlineData("2025-09-15", "Holiday", " ", "CV 1", "Name")]
    [InlineData("2025-09-15", "Holiday", "Nghỉ", "", "Document")]
    [InlineData("2025-09-15", "MakeupWork", "Làm bù", "CV 1", "Day")]
    public async Task What_is_missing_or_wrong_of_a_day_is_told_at_its_field(string day, string kind, string name, string document, string field)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var office = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Văn phòng UBND tỉnh")).UserName);

        var answer = await PutAsync(office, new() { ["Input.Day"] = day, ["Input.Kind"] = kind, ["Input.Name"] = name, ["Input.Document"] = document });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt($"Input.{field}").ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_limit_in_days_keeps_its_last_day_when_the_calendar_changes_and_moves_by_the_days_of_a_pause(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        // 15 days, on and off alike, from Thursday 11 September.
        var code = (await given.ReceiveAsync(people.Counter.Seat, "1.012898")).Value;
        var (due, last) = await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => new ValueTuple<DateTimeOffset, DateOnly>(row.DueAt!.Value, row.LastDay!.Value)).SingleAsync());
        last.ShouldBe(new DateOnly(2025, 9, 26));
        TimeOnly.FromDateTime(due.UtcDateTime.AddHours(7)).ShouldBe(new TimeOnly(17, 0));

        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Văn phòng UBND tỉnh")).UserName);
        var dueDay = DateOnly.FromDateTime(due.UtcDateTime.AddHours(7));
        (await PutAsync(office, new() { ["Input.Day"] = dueDay.ToString("yyyy-MM-dd"), ["Input.Kind"] = "Holiday", ["Input.Name"] = "Nghỉ", ["Input.Document"] = "CV 1" })).Status.ShouldBe(HttpStatusCode.Found);
        var moved = await DueAsync(given, code);
        moved.ShouldBeGreaterThan(due);
        moved.ShouldBeLessThan(due.AddDays(5));
    }

    private static async Task<PageAnswer> PutAsync(Visitor office, Dictionary<string, string?> values) =>
        await office.SubmitAsync(await office.GetAsync("/lich-lam-viec/sua?nam=2025"), "form[action*=Put]", values);

    private static Task<DateTimeOffset> DueAsync(Given given, string code) =>
        given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.DueAt!.Value).SingleAsync());
}
