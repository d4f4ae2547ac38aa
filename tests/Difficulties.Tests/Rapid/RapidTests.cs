using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Rapid;

public sealed class RapidTests
{
    [Theory, OnEveryDatabase]
    public async Task A_fault_of_today_is_answered_the_same_day_and_its_minutes_are_an_outage_that_clocks_can_see(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1, department: "so-khoa-hoc-cong-nghe");
        var commune = desk.Communes[0].Seat;
        program.Clock.Set("2025-09-11 09:30");
        var code = (
            await desk.DoAsync<ReportFault, Result<string>>(handler =>
                handler.RunAsync(
                    OutageKind.Software,
                    "Phần mềm một cửa không vào được",
                    FakeClock.At("2025-09-11 09:00"),
                    null,
                    commune,
                    desk.DeedOf(commune),
                    default
                )
            )
        ).Value;

        var request = await ReadAsync(desk, code);
        (request.DueAt, request.TeamPath, request.PersonSeatId).ShouldBe(
            (FakeClock.At("2025-09-11 17:00"), "/25/so-khoa-hoc-cong-nghe/", desk.Officer.Seat.SeatId.Value)
        );
        program.Clock.Set("2025-09-11 14:00");
        (await SettleAsync(desk, code, "Đã khởi động lại", FakeClock.At("2025-09-11 13:30"))).IsRefused.ShouldBeFalse();

        (await ReadAsync(desk, code)).MinutesLost.ShouldBe(180, "09:00 to 13:30 without noon");
        var seen = await desk.Given.ReadAsync(db =>
            db.OutagesTouchingAsync([commune.UnitPath], FakeClock.At("2025-09-11 08:00"), FakeClock.At("2025-09-11 17:00"), default)
        );
        seen.ShouldHaveSingleItem()
            .ShouldBe(
                seen[0] with
                {
                    From = FakeClock.At("2025-09-11 09:00"),
                    To = FakeClock.At("2025-09-11 13:30"),
                    Kind = OutageKind.Software,
                }
            );
    }

    [Theory, OnEveryDatabase]
    public async Task A_fault_reported_in_the_evening_is_due_on_the_next_working_day(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1, department: "so-khoa-hoc-cong-nghe");
        program.Clock.Set("2025-09-12 18:00");
        var code = (
            await desk.DoAsync<ReportFault, Result<string>>(handler =>
                handler.RunAsync(
                    OutageKind.Line,
                    "Mất mạng",
                    null,
                    null,
                    desk.Communes[0].Seat,
                    desk.DeedOf(desk.Communes[0].Seat),
                    default
                )
            )
        ).Value;
        (await ReadAsync(desk, code)).DueAt.ShouldBe(FakeClock.At("2025-09-15 17:00"), "Monday after a Friday evening");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_missing_is_said_and_nothing_is_half_done(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1, department: "so-khoa-hoc-cong-nghe");
        var commune = desk.Communes[0].Seat;
        (
            await desk.DoAsync<ReportFault, Result<string>>(handler =>
                handler.RunAsync(null, "Mất mạng", null, null, commune, desk.DeedOf(commune), default)
            )
        ).Refusal!.Code.ShouldBe("difficulty.fault-missing");
        (
            await desk.DoAsync<ReportFault, Result<string>>(handler =>
                handler.RunAsync(
                    OutageKind.Line,
                    "Mất mạng",
                    FakeClock.At("2030-01-01 08:00"),
                    null,
                    commune,
                    desk.DeedOf(commune),
                    default
                )
            )
        ).Refusal!.Code.ShouldBe("territory.outage-starts-later");
        (await desk.Given.ReadAsync(db => db.Set<RapidRequest>().CountAsync(row => row.UnitPath == commune.UnitPath))).ShouldBe(0);
        var code = (
            await desk.DoAsync<ReportFault, Result<string>>(handler =>
                handler.RunAsync(OutageKind.Line, "Mất mạng", null, null, commune, desk.DeedOf(commune), default)
            )
        ).Value;
        (await SettleAsync(desk, code, "Xong", null)).Refusal!.Code.ShouldBe("difficulty.minutes-missing");
    }

    private static Task<Result> SettleAsync(Desk desk, string code, string answer, DateTimeOffset? ended) =>
        desk.DoAsync<SettleFault, Result>(handler =>
            handler.RunAsync(code, answer, ended, desk.Officer.Seat, desk.DeedOf(desk.Officer.Seat), default)
        );

    private static Task<RapidRequest> ReadAsync(Desk desk, string code) =>
        desk.Given.ReadAsync(db => db.Set<RapidRequest>().AsNoTracking().SingleAsync(row => row.Code == code));
}
