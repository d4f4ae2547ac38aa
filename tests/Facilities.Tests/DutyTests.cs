using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Duties.Blocked;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;

namespace ThongSuot.Facilities.Tests;

public sealed class DutyTests
{
    [Theory, OnEveryDatabase]
    public async Task The_report_of_a_year_is_owed_once_by_each_body_on_its_day_and_told_when_late(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var commune = given.Commune();
        var officer = await program.Visit().SignInAsync((await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).UserName);
        var reports = program.Services.GetRequiredService<OweReports>();
        (await reports.OwedAsync("25", new DateOnly(2026, 1, 1), default)).ShouldBeEmpty("nothing is registered");
        var added = await officer.SubmitAsync(
            await officer.GetAsync("/tru-so/sua"),
            "main form",
            new()
            {
                ["Input.Name"] = "Trụ sở UBND",
                ["Input.Address"] = "Khu 1",
                ["Input.Area"] = "620",
            }
        );
        added.Status.ShouldBe(HttpStatusCode.Found);
        (await reports.OwedAsync("25", new DateOnly(2025, 9, 11), default)).ShouldBeEmpty("today's communes had no year before");
        var owed = await reports.OwedAsync("25", new DateOnly(2026, 1, 2), default);
        owed.Count.ShouldBe(150);
        owed.Select(duty => duty.DueOn).Distinct().Order().ShouldBe([new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 15)]);
        await reports.RunAsync(new DateOnly(2026, 1, 2), default);
        (await reports.OwedAsync("25", new DateOnly(2026, 1, 3), default)).ShouldBeEmpty();
        await using var scope = program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().OfType<LateDuties>().Single();
        (await given.ReadAsync(db => source.ReadAsync(db, new("/25/"), default))).ShouldBeEmpty();
        program.Clock.Advance(new DateTimeOffset(2026, 2, 1, 8, 0, 0, TimeSpan.FromHours(7)) - program.Clock.GetUtcNow());
        (await given.ReadAsync(db => source.ReadAsync(db, new("/25/"), default))).Count.ShouldBe(148);
        officer = await program.Visit().SignInAsync((await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).UserName);
        var list = await officer.GetAsync("/tru-so/han?nhom=qua-han");
        list.Text.ShouldContain("Báo cáo quản lý, sử dụng tài sản công năm 2025");
        var address = list.Html.QuerySelector("tbody a[href^='/tru-so/han/']")!.GetAttribute("href")!;
        var form = await officer.GetAsync(address);
        (await officer.SubmitAsync(form, "main form[method=post]", new() { ["Input.Number"] = "" })).Errors.ShouldHaveSingleItem();
        (await officer.SubmitAsync(form, "main form[method=post]", new() { ["Input.Number"] = "12/BC-UBND" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await given.ReadAsync(db => source.ReadAsync(db, new("/25/"), default))).Count.ShouldBe(147);
    }
}
