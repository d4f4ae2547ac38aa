using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests.Remind;

public sealed class RemindTests
{
    [Theory, OnEveryDatabase]
    public async Task Reminders_climb_from_the_person_to_the_leader_to_the_province_each_threshold_once(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        var handedIn = await people.GiveAsync();
        await people.MoveAsync(people.Leader.Seat, handedIn, DirectiveAct.Take);
        await people.MoveAsync(people.Leader.Seat, handedIn, DirectiveAct.Submit);
        async Task<IReadOnlyList<string>> NightAsync(string now)
        {
            given.Clock.Set(now);
            await given.NightsAsync("directive.reminders");
            return await TextsAsync(given, code);
        }

        (await NightAsync("2025-09-12 00:10")).ShouldBeEmpty();
        (await NightAsync("2025-09-18 00:10")).ShouldBe(["Nhắc việc sắp đến hạn"]);
        (await NightAsync("2025-09-19 00:10")).Count.ShouldBe(1, "the same threshold is not told twice");
        (await NightAsync("2025-09-20 00:10")).ShouldBe(["Nhắc việc sắp đến hạn", "Nhắc việc quá hạn"]);
        (await NightAsync("2025-09-23 00:10"))[^1].ShouldBe("Báo lãnh đạo đơn vị chủ trì");
        (await NightAsync("2025-09-25 00:10"))[^1].ShouldBe("Báo Văn phòng UBND tỉnh");
        (await NightAsync("2025-09-26 00:10")).Count.ShouldBe(4);
        (await TextsAsync(given, handedIn)).ShouldBeEmpty("what is handed in waits for others");

        var visitor = await program.Visit().SignInAsync(people.Leader.UserName);
        (await visitor.GetAsync($"/chi-dao/{code}")).Text.ShouldContain("Báo Văn phòng UBND tỉnh: việc quá hạn: hạn 17:00 ngày 19/9/2025");
    }

    [Fact]
    public async Task A_reminder_is_sent_out_to_the_person_and_to_whom_it_climbs()
    {
        // Whoever should take the messages is away, so they stay to be looked at.
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite, services =>
            services.AddSingleton<IOutboxReceiver, AwayReceiver>()
        );
        var given = new Given(program);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        given.Clock.Set("2025-09-25 00:10");
        await given.NightsAsync("directive.reminders");
        var message = await given.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(row => row.Topic == "directive.reminder"));
        message.Key.ShouldBe(code);
        message.Payload.ShouldContain("\"level\":\"Province\"");
        message.Payload.ShouldContain("\"unit\":\"/25/\"");
        message.Payload.ShouldContain(people.Leader.Seat.SeatId.Value.ToString());
    }

    private sealed class AwayReceiver : IOutboxReceiver
    {
        public string Topic => "directive.reminder";

        public Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct) => throw new HttpRequestException("away");
    }

    private static Task<IReadOnlyList<string>> TextsAsync(Given given, string code) =>
        given.ReadAsync<IReadOnlyList<string>>(async db =>
        {
            var id = (await db.Directives.SingleAsync(row => row.Code == code)).Id.Value;
            return
            [
                .. (
                    await db.Set<DeedRow>()
                        .Where(row => row.SubjectId == id && row.Act == "directive.reminded")
                        .OrderBy(row => row.Sequence)
                        .Select(row => row.Text)
                        .ToListAsync()
                ).Select(text => text.Split(':')[0]),
            ];
        });
}
