using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Cover.Blocked;
using ThongSuot.Territory;

namespace ThongSuot.Support.Tests;

public sealed class CoverTests
{
    [Theory, OnEveryDatabase]
    public async Task A_day_without_cover_is_blocked_until_the_leader_approves_whom_the_counter_proposed(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var counter = await desk.VisitAsync(desk.Away);
        var form = await counter.GetAsync("/nguoi-thay/ghi");
        var recorded = await counter.SubmitAsync(form, "main form[method=post]", desk.Days(1, 2, AbsenceKind.Leave));
        recorded.Status.ShouldBe(HttpStatusCode.Found);
        var path = recorded.Location!;
        (await desk.BlockedAsync()).ShouldHaveSingleItem().Text.ShouldContain("2 ngày chưa có người thay");
        (await counter.GetAsync("/hom-nay")).Text.ShouldContain("lần vắng ở Một cửa chưa có người thay");

        var page = await counter.GetAsync(path);
        page.Text.ShouldContain(desk.Other.Seat.PersonName);
        (await counter.SubmitAsync(page, "main form[method=post]")).Status.ShouldBe(HttpStatusCode.Found);
        (await desk.BlockedAsync()).ShouldHaveSingleItem("a proposal is no cover yet");

        var cover = await desk.VisitAsync(desk.Other);
        (await cover.GetAsync($"{path}/viec/duyet")).Text.ShouldContain("lãnh đạo đơn vị duyệt");
        var leader = await desk.VisitAsync(desk.Leader);
        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("người thay ở Một cửa chờ tôi duyệt");
        (await leader.SubmitAsync(await leader.GetAsync($"{path}/viec/duyet"), "main form[method=post]")).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await desk.BlockedAsync()).ShouldBeEmpty();
        (await leader.GetAsync(path)).Text.ShouldContain("Có người thay");
        (await (await desk.VisitAsync(desk.Other)).GetAsync("/thong-bao")).Text.ShouldContain("Bạn thay");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_away_or_stands_in_already_is_refused_and_one_who_leaves_loses_whom_he_covered(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var first = (await desk.RecordAsync(desk.Away.Seat, 1, 3)).Value;
        (await desk.ActAsync(first, CoverAct.Assign, desk.Other.Seat, desk.Leader.Seat)).IsRefused.ShouldBeFalse();
        var third = await desk.Given.SeatAsync(Role.CounterOfficer, desk.Commune.Path + "ttpvhcc/", "Cán bộ một cửa");
        var second = (await desk.RecordAsync(third.Seat, 3, 4)).Value;
        (await desk.ActAsync(second, CoverAct.Assign, desk.Other.Seat, desk.Leader.Seat)).Refusal!.Code.ShouldBe("support.cover-taken");
        (await desk.ActAsync(second, CoverAct.Assign, desk.Away.Seat, desk.Leader.Seat)).Refusal!.Code.ShouldBe("support.cover-away");
        (await desk.ActAsync(second, CoverAct.Assign, third.Seat, desk.Leader.Seat)).Refusal!.Code.ShouldBe("support.cover-missing");
        (await desk.RecordAsync(desk.Away.Seat, 2, 2)).Refusal!.Code.ShouldBe("support.absent-already");

        (await desk.RecordAsync(desk.Other.Seat, 2, 2)).IsRefused.ShouldBeFalse();
        var left = await desk.AbsenceAsync(first);
        left.State.ShouldBe(CoverState.Uncovered, "whoever stood in is away himself");
        new[] { 1, 2, 3 }.Select(day => left.PartOn(desk.Day(day)) is not null).ShouldBe([true, false, true]);
        (await desk.BlockedAsync()).Select(one => one.Text).ShouldContain(text => text.Contains("1 ngày chưa có người thay"));
        (await (await desk.VisitAsync(desk.Away)).GetAsync("/thong-bao")).Text.ShouldContain("những ngày đó");
    }

    [Theory, OnEveryDatabase]
    public async Task Several_people_stand_in_one_after_another_and_moved_days_keep_the_cover_that_stays(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var third = await desk.Given.SeatAsync(Role.CounterOfficer, desk.Commune.Path + "ttpvhcc/", "Cán bộ một cửa");
        var code = (await desk.RecordAsync(desk.Away.Seat, 1, 4)).Value;
        (await desk.RecordAsync(desk.Other.Seat, 3, 3)).IsRefused.ShouldBeFalse();
        var leader = await desk.VisitAsync(desk.Leader);
        await NameAsync(desk.Other.Seat, 1, 2);
        var wrong = await leader.SubmitAsync(
            await leader.GetAsync($"/nguoi-thay/{code}/viec/phan-cong"),
            "main form[method=post]",
            new() { ["Input.Cover"] = desk.Other.Seat.SeatId.Value.ToString() }
        );
        wrong
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("cũng vắng", customMessage: "the days offered are those that are left, one is his own");
        await NameAsync(third.Seat, 3, 4);
        (await desk.AbsenceAsync(code)).State.ShouldBe(CoverState.Covered);
        (await desk.BlockedAsync()).Count.ShouldBe(1, "the other's own day is left");

        var form = await leader.GetAsync($"/nguoi-thay/{code}/viec/sua-ngay");
        var moved = await leader.SubmitAsync(form, "main form[method=post]", Range(2, 6));
        moved.Status.ShouldBe(HttpStatusCode.Found);
        var absence = await desk.AbsenceAsync(code);
        absence
            .Parts.OrderBy(part => part.From)
            .Select(part => (part.PersonName, part.From, part.To))
            .ShouldBe([(desk.Other.Seat.PersonName, desk.Day(2), desk.Day(2)), (third.Seat.PersonName, desk.Day(3), desk.Day(4))]);
        absence.State.ShouldBe(CoverState.Uncovered, "days that are added have nobody");
        (await (await desk.VisitAsync(desk.Other)).GetAsync("/thong-bao")).Text.ShouldContain(
            $"bạn thay {CoverDays.Text(desk.Day(2), desk.Day(2))}"
        );
        form = await leader.GetAsync($"/nguoi-thay/{code}/viec/sua-ngay");
        (await leader.SubmitAsync(form, "main form[method=post]", Range(-4, 6)))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("từ hôm nay trở đi");

        // One tap names whom the rule finds for what is left.
        await leader.SubmitAsync(await leader.GetAsync($"/nguoi-thay/{code}"), "main form[method=post]");
        (await desk.AbsenceAsync(code)).State.ShouldBe(CoverState.Covered);

        async Task NameAsync(Seat who, int first, int last)
        {
            var values = Range(first, last);
            values["Input.Cover"] = who.SeatId.Value.ToString();
            var page = await leader.GetAsync($"/nguoi-thay/{code}/viec/phan-cong");
            (await leader.SubmitAsync(page, "main form[method=post]", values)).Status.ShouldBe(HttpStatusCode.Found);
        }

        Dictionary<string, string?> Range(int first, int last) =>
            new() { ["Input.From"] = desk.Day(first).ToString("yyyy-MM-dd"), ["Input.To"] = desk.Day(last).ToString("yyyy-MM-dd") };
    }

    [Theory, OnEveryDatabase]
    public async Task Who_stands_in_reads_it_in_each_of_his_seats(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var code = (await desk.RecordAsync(desk.Away.Seat, 1, 2)).Value;
        var second = await desk.Given.SecondSeatAsync(
            desk.Other.Seat,
            Role.CaseOfficer,
            desk.Commune.Path + "van-phong/",
            "Công chức tư pháp"
        );
        (await desk.ActAsync(code, CoverAct.Assign, desk.Other.Seat, desk.Leader.Seat)).IsRefused.ShouldBeFalse();
        var told = await desk.Given.ReadAsync(db => Platform.Notices.NoticeReads.For(db, second).Select(one => one.Text).ToListAsync());
        told.ShouldContain(text => text.StartsWith("Bạn thay"));
        await using var scope = desk.Given.Program.Scope();
        var today = scope
            .ServiceProvider.GetServices<Platform.Today.ITodaySource>()
            .OfType<ThongSuot.Support.Cover.Today.CoverToday>()
            .Single();
        var line = (await desk.Given.ReadAsync(db => today.ReadAsync(db, second, default))).Single(one => one.Count > 0);
        line.Urgent.ShouldHaveSingleItem().Name.ShouldStartWith("Bạn thay");
        (await desk.Given.ReadAsync(db => db.AbsenceAsync(code, second, default))).ShouldNotBeNull("the line opens");
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_decides_about_himself_and_no_stranger_sees_it(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var code = (await desk.RecordAsync(desk.Away.Seat, 1, 1)).Value;
        (await desk.ActAsync(code, CoverAct.Propose, desk.Other.Seat, desk.Away.Seat)).IsRefused.ShouldBeFalse();
        (await desk.ActAsync(code, CoverAct.Approve, null, desk.Away.Seat)).Refusal!.Code.ShouldBe("support.cover-not-yours");
        var stranger = await desk.Given.PeopleAsync();
        (await desk.ActAsync(code, CoverAct.Approve, null, stranger.Leader.Seat)).Refusal!.Code.ShouldBe("support.absence-not-found");
        (await (await desk.VisitAsync(stranger.Leader)).GetAsync($"/nguoi-thay/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await desk.ActAsync(code, CoverAct.Decline, null, desk.Leader.Seat)).Refusal!.Code.ShouldBe("support.reason-missing");
    }

    [Theory, OnEveryDatabase]
    public async Task One_tap_proposes_for_every_absence_and_days_in_the_past_are_refused_at_their_field(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var counter = await desk.VisitAsync(desk.Away);
        var wrong = await counter.SubmitAsync(
            await counter.GetAsync("/nguoi-thay/ghi"),
            "main form[method=post]",
            desk.Days(-3, 2, AbsenceKind.Illness)
        );
        wrong.Errors.ShouldHaveSingleItem().ShouldContain("Ngày đi từ hôm nay");
        var code = (await desk.RecordAsync(desk.Away.Seat, 1, 1)).Value;
        (await counter.SubmitAsync(await counter.GetAsync("/nguoi-thay"), "main form[method=post]")).Status.ShouldBe(HttpStatusCode.Found);
        (await desk.AbsenceAsync(code)).Parts.ShouldHaveSingleItem().PersonName.ShouldBe(desk.Other.Seat.PersonName);
    }

    [Fact]
    public void The_best_knows_the_fields_of_the_seat_first_and_then_had_less_to_do()
    {
        var (one, two, three, four) = (Who("A"), Who("B"), Who("C"), Who("D"));
        var ranked = CoverRanking.Rank([
            new(one, 2, 5, 10, null),
            new(two, 4, 5, 90, null),
            new(three, 4, 5, 30, null),
            new(four, 5, 5, 1, CoverRefusals.CoversHimself),
        ]);
        ranked.Select(candidate => candidate.Seat.PersonName).ShouldBe(["C", "B", "A", "D"]);
    }

    private static Seat Who(string name) =>
        new(
            new(Guid.NewGuid()),
            new(Guid.NewGuid()),
            name,
            Role.CounterOfficer,
            "Cán bộ một cửa",
            new(Guid.NewGuid()),
            "x",
            "/25/1/",
            "/25/1/",
            "25"
        );
}

/// <summary>A counter with two people and its leader; acts through the real handlers.</summary>
internal sealed record Desk(
    Given Given,
    Unit Commune,
    (string UserName, Seat Seat) Away,
    (string UserName, Seat Seat) Other,
    (string UserName, Seat Seat) Leader
)
{
    public static async Task<Desk> OnAsync(Given given)
    {
        var people = await given.PeopleAsync();
        var other = await given.SeatAsync(Role.CounterOfficer, people.Commune.Path + "ttpvhcc/", "Cán bộ một cửa");
        return new(given, people.Commune, people.Counter, other, people.Leader);
    }

    public Task<Visitor> VisitAsync((string UserName, Seat Seat) who) => Given.Program.Visit().SignInAsync(who.UserName);

    /// <summary>The form of an absence that begins so many working days from now.</summary>
    public Dictionary<string, string?> Days(int first, int last, AbsenceKind kind) =>
        new()
        {
            ["Input.Seat"] = Away.Seat.SeatId.Value.ToString(),
            ["Input.Kind"] = kind.ToString(),
            ["Input.From"] = Day(first).ToString("yyyy-MM-dd"),
            ["Input.To"] = Day(last).ToString("yyyy-MM-dd"),
        };

    public async Task<Result<string>> RecordAsync(Seat away, int first, int last)
    {
        await using var scope = Given.Program.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<KeepCover>()
            .RunAsync(
                new(away.SeatId, AbsenceKind.Leave, Day(first), Day(last), null),
                Leader.Seat,
                new(Platform.Writing.Actor.From(Leader.Seat), Given.Clock.GetUtcNow()),
                default
            );
    }

    public async Task<Result<string>> ActAsync(string code, CoverAct act, Seat? cover, Seat by)
    {
        await using var scope = Given.Program.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<ActOnCover>()
            .RunAsync(
                await AbsenceAsync(code),
                act,
                cover is null ? null : new CoverWish(cover.SeatId),
                null,
                by,
                new(Platform.Writing.Actor.From(by), Given.Clock.GetUtcNow()),
                default
            );
    }

    public Task<SeatAbsence> AbsenceAsync(string code) =>
        Given.ReadAsync(db =>
        {
            var absences = db.SeatAbsences;
            return absences.AsNoTracking().Include(row => row.Parts).SingleAsync(row => row.ProvinceCode == "25" && row.Code == code);
        });

    public async Task<IReadOnlyList<Blockage>> BlockedAsync()
    {
        await using var scope = Given.Program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().OfType<EmptySeats>().Single();
        return await Given.ReadAsync(db => source.ReadAsync(db, new(Commune.Path), default));
    }

    /// <summary>So many working days from the clock's day; before it for a negative number.</summary>
    public DateOnly Day(int working)
    {
        var today = Platform.Time.OfficeClock.DayOf(Given.Clock.GetUtcNow());
        var calendar = Given.Program.Services.GetRequiredService<Platform.WorkingTime.Calendars>().For(Commune.Path);
        return working < 0 ? today.AddDays(working) : CoverDays.After(calendar, today, working);
    }
}
