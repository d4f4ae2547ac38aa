using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Tests.Today;

namespace ThongSuot.Steering.Tests.System;

public sealed class SystemTests
{
    [Theory, OnEveryDatabase]
    public async Task The_administrator_of_the_province_is_told_what_of_the_program_does_not_go_on(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database, services => services.AddScoped<IOutboxReceiver, NobodyThere>());
        var given = new Given(program);
        var (userName, seat) = await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/", "Quản trị hệ thống");
        await program
            .Services.GetRequiredService<WriteGate>()
            .RunAsync(
                Deed.BySystem(given.Clock.GetUtcNow(), "Dữ liệu kiểm thử"),
                (write, _) =>
                {
                    write.Send("25", NobodyThere.Name, "H-1", new { code = "H-1" });
                    write.Record("test.sent", "test", Guid.Empty, "25", "/25/", "Để lại một tin");
                    return Task.FromResult(Result.Done);
                },
                default
            );
        await program
            .Services.GetRequiredService<FigureChecks>()
            .KeepAsync("25", new FigureCheckResult(10, 2, null), given.Clock.GetUtcNow(), default);
        given.Clock.Advance(TimeSpan.FromHours(2));

        var administrator = await program.Visit().SignInAsync(userName);
        var lines = (await TodayPages.ReadAsync(program, seat))
            .Lines.Where(line => line.Path.StartsWith("/he-thong", StringComparison.Ordinal))
            .ToList();
        lines.Select(line => line.Count).ShouldBe([1, 0, 1, 1], "no backup was taken yet");
        foreach (var line in lines)
        {
            TodayPages.LengthOf(await administrator.GetAsync(line.Path)).ShouldBe(line.Count, line.Path);
        }

        (await administrator.GetAsync("/hom-nay")).Text.ShouldContain("1 tin chờ gửi quá 1 giờ");

        var front = await administrator.GetAsync("/quan-tri");
        foreach (var figure in front.Html.QuerySelectorAll(".today a").Where(one => !one.TextContent.Contains("việc hôm nay")))
        {
            var list = await administrator.GetAsync(figure.GetAttribute("href")!);
            TodayPages.LengthOf(list).ShouldBe(int.Parse(figure.QuerySelector("b")!.TextContent), figure.TextContent);
        }

        // The worker may be about its own attempt at any time: the message is put off far, and what is pressed brings it near again.
        var now = given.Clock.GetUtcNow();
        await given.ReadAsync(db =>
            db.Set<OutboxRow>()
                .Where(row => row.Topic == NobodyThere.Name)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, now.AddHours(1)))
        );
        (
            await administrator.SubmitAsync(await administrator.GetAsync("/he-thong?nhom=tin-cho-gui"), "form[action*=he-thong]")
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await given.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(row => row.Topic == NobodyThere.Name))).NextAttemptAt.ShouldBeInRange(
            now,
            now.AddMinutes(1),
            "tried at once, or tried already and waiting its first pause"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Work_that_failed_in_the_night_is_told_and_is_gone_when_trying_again_succeeds(TestDatabase database)
    {
        var work = new Fragile();
        await using var program = await TestProgram.StartAsync(database, services => services.AddSingleton<IDailyWork>(work));
        var given = new Given(program);
        var administrator = await program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/")).UserName);
        var retry = program.Services.GetRequiredService<RetryWork>();
        var (_, seat) = await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/");
        (await retry.RunAsync(work.Name, seat, new Deed(Actor.From(seat), given.Clock.GetUtcNow()), default)).IsRefused.ShouldBeTrue();

        var page = await administrator.GetAsync("/he-thong?nhom=viec-hang-ngay");
        page.Text.ShouldContain("Việc hay hỏng");
        page.Text.ShouldContain("lỗi 1 lần (InvalidOperationException)");
        (await administrator.GetAsync("/he-thong/dem-qua")).Html.QuerySelector("tbody tr")!.TextContent.ShouldContain("Lỗi");

        var form = $"form:has(input[value='{work.Name}'])";
        (await administrator.SubmitAsync(page, form)).Text.ShouldContain("vẫn không chạy được");
        work.Works = true;
        (await administrator.SubmitAsync(await administrator.GetAsync("/he-thong?nhom=viec-hang-ngay"), form)).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await administrator.GetAsync("/he-thong")).Text.ShouldNotContain("lỗi 2 lần");
    }

    private sealed class Fragile : IDailyWork
    {
        public bool Works { get; set; }

        public string Name => "test.fragile";

        public string Title => "Việc hay hỏng";

        public int CatchUpDays => 1;

        public Task RunAsync(DateOnly day, CancellationToken ct) =>
            Works ? Task.CompletedTask : throw new InvalidOperationException("Not today");
    }

    [Theory, OnEveryDatabase]
    public async Task The_administrator_of_a_commune_does_not_look_after_the_program(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (userName, seat) = await given.SeatAsync(Role.Administrator, given.Commune().Path, "Quản trị");

        (await (await given.Program.Visit().SignInAsync(userName)).GetAsync("/he-thong")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TodayPages.ReadAsync(given.Program, seat)).Lines.ShouldNotContain(line => line.Path.StartsWith("/he-thong"));
    }

    /// <summary>The other system does not answer.</summary>
    private sealed class NobodyThere : IOutboxReceiver
    {
        public const string Name = "test.nobody-there";

        public string Topic => Name;

        public Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct) =>
            throw new HttpRequestException("Nobody there");
    }
}
