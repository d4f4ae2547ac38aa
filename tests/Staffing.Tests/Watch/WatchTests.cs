using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Staffing.Watch;

namespace ThongSuot.Staffing.Tests.Watch;

public sealed class WatchTests
{
    [Theory, OnEveryDatabase]
    public async Task Both_bodies_are_told_thirty_days_before_an_end_once_and_again_when_it_has_passed(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var move = await staff.DecidedAsync(await staff.PersonAsync(staff.Sender), target);
        program.Clock.Set("2025-09-14 08:00");
        (await staff.ActAsync(staff.Office.Seat, move, MoveAct.Start)).ShouldBeNull();
        async Task<(int Done, IReadOnlyList<string> Told)> LookAsync(string now)
        {
            program.Clock.Set(now);
            var watch = program.Services.GetServices<IPeriodicWork>().OfType<WatchTerms>().Single();
            var done = await watch.RunDueAsync(default);
            return (
                done,
                await staff.Given.ReadAsync(db =>
                    db.Set<Notice>()
                        .AsNoTracking()
                        .Where(row => row.UnitPath == staff.Sender.Path && row.Text.Contains("hạn ngày"))
                        .OrderBy(row => row.At)
                        .Select(row => row.Text)
                        .ToListAsync()
                )
            );
        }

        (await LookAsync("2026-02-10 08:00")).Done.ShouldBe(0);
        var warned = await LookAsync("2026-02-12 08:00");
        warned.Done.ShouldBe(1);
        warned.Told[^1].ShouldBe($"{move}: biệt phái hết hạn ngày 13/3/2026, còn 29 ngày");
        (await LookAsync("2026-02-12 08:05")).Done.ShouldBe(0, "told once");
        (await LookAsync("2026-03-13 08:00")).Done.ShouldBe(0, "the last day is still of the term");
        (await LookAsync("2026-03-14 08:00"))
            .Told[^1]
            .ShouldBe($"{move}: biệt phái đã hết hạn ngày 13/3/2026 mà chưa kết thúc hoặc kéo dài");
        (await LookAsync("2026-03-15 08:00")).Done.ShouldBe(0);

        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);
        (await visitor.GetAsync("/nhan-su/dieu-dong?nhom=qua-han")).Text.ShouldContain(move);
        (
            await staff.ActAsync(staff.Director.Seat, move, MoveAct.Extend, words: "Việc chưa xong", ends: new DateOnly(2026, 4, 30))
        ).ShouldBeNull();
        (await visitor.GetAsync("/nhan-su/dieu-dong?nhom=qua-han")).Text.ShouldNotContain(move);
        (await LookAsync("2026-04-05 08:00")).Done.ShouldBe(1, "a new end is warned of anew");
    }
}
