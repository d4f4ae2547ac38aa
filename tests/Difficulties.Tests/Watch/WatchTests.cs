using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Watch;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Watch;

public sealed class WatchTests
{
    [Theory, OnEveryDatabase]
    public async Task Reminders_climb_from_the_person_to_the_head_to_the_province_each_once_and_recorded(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code, new DateOnly(2025, 9, 15));
        var watch = program.Services.GetServices<IPeriodicWork>().OfType<RemindDifficulties>().Single();

        (await watch.RunDueAsync(default)).ShouldBe(0, "the due time is two working days away");
        var levels = new List<int>();
        foreach (
            var at in new[]
            {
                "2025-09-15 10:00",
                "2025-09-15 10:05",
                "2025-09-16 08:00",
                "2025-09-16 13:30",
                "2025-09-17 07:00",
                "2025-09-18 09:00",
            }
        )
        {
            program.Clock.Set(at);
            await watch.RunDueAsync(default);
            await watch.RunDueAsync(default);
            levels.Add((await desk.ReadAsync(code)).Reminded);
        }

        levels.ShouldBe([1, 1, 1, 2, 2, 3]);
        (await DeedsAsync(desk, code, "difficulty.reminded")).ShouldBe(3, "each level once, however often it is looked for");
        (
            await desk.Given.ReadAsync(db => db.Set<Notice>().CountAsync(notice => notice.UnitPath == "/25/" && notice.Text.Contains(code)))
        ).ShouldBe(1, "the province's leaders are told last");
    }

    [Theory, OnEveryDatabase]
    public async Task What_nobody_assigned_climbs_too(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        program.Clock.Set("2025-09-19 09:00");
        await program.Services.GetServices<IPeriodicWork>().OfType<RemindDifficulties>().Single().RunDueAsync(default);
        (await desk.ReadAsync(code)).Reminded.ShouldBe(3);
    }

    [Theory, OnEveryDatabase]
    public async Task Silence_is_counted_apart_and_the_unit_may_still_speak(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        var watch = program.Services.GetRequiredService<CloseSilent>();
        (await watch.RunDueAsync(default)).ShouldBe(0, "they have five working days");

        program.Clock.Set("2025-09-19 08:00");
        (await watch.RunDueAsync(default)).ShouldBe(1);
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Silent);
        (await desk.RaisedAsync(code)).ShouldAllBe(row => row.Confirmation == Confirmation.Silent);
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: true)).IsRefused.ShouldBeFalse();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Solved);
        (await watch.RunDueAsync(default)).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task After_a_Sunday_each_body_is_told_its_week_once(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code, new DateOnly(2025, 9, 12));
        program.Clock.Set("2025-09-15 00:30");
        await desk.Given.NightsAsync("difficulty.digest");
        await desk.Given.NightsAsync("difficulty.digest");
        var told = await desk.Given.ReadAsync(db =>
            db.Set<Notice>()
                .Where(notice => notice.UnitPath == "/25/so-tai-chinh/" && notice.Path.StartsWith("/vuong-mac/diem-tuan"))
                .Select(notice => notice.Text)
                .ToListAsync()
        );
        told.Single().ShouldContain("nhận 1, trả lời 0, đang giữ 1, quá hạn 1");
    }

    private static Task<int> DeedsAsync(Desk desk, string code, string act) =>
        desk.Given.ReadAsync(async db =>
        {
            var id = (await db.Set<Difficulty>().SingleAsync(row => row.Code == code)).Id.Value;
            return await db.Set<DeedRow>().CountAsync(row => row.SubjectId == id && row.Act == act);
        });
}
