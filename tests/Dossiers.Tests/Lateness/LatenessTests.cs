using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Lateness;

public sealed class LatenessTests
{
    [Theory, OnEveryDatabase]
    public async Task A_dossier_resolved_overdue_has_a_cause_that_is_counted_and_taken_back_with_the_result(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = await LateAsync(given, people);

        var late = await LateOf(given, code);
        (late.Found, late.Cause, late.OfficerSeatId).ShouldBe((LatenessParty.Officer, LatenessParty.Officer, people.Officer.Seat.SeatId));
        var dossier = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code));
        (
            late.OfficerMinutes
            + late.LeaderMinutes
            + late.CounterMinutes
            + late.CitizenMinutes
            + late.OtherUnitMinutes
            + late.OutageMinutes
        ).ShouldBe(
            (int)
                Platform
                    .WorkingTime.WorkingCalendar.Standard.WorkingTimeBetween(dossier.AcceptedAt!.Value, dossier.FinishedAt!.Value)
                    .TotalMinutes
        );
        (await CountAsync(given, people, DossierMeasure.LateByOfficer)).ShouldBe(1);

        (await given.MoveAsync(people.Leader.Seat, code, "thu-hoi", "Sai tên")).IsRefused.ShouldBeFalse();
        (await CountAsync(given, people, DossierMeasure.LateByOfficer)).ShouldBe(0);
        (await given.ReadAsync(db => db.Set<LateDossier>().AnyAsync())).ShouldBeFalse();
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();
        (await CountAsync(given, people, DossierMeasure.LateByOfficer)).ShouldBe(1);
        (await CheckAsync(given)).Differences.ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task The_officer_contests_once_and_the_leader_decides_once_and_the_figures_follow(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = await LateAsync(given, people);
        var other = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "kinh-te/");

        (await ContestAsync(given, code, other.Seat, "Không phải tôi")).ShouldBe("dossier.not-its-officer");
        (await DecideAsync(given, code, people.Leader.Seat, LatenessParty.Leader, "x")).ShouldBe("dossier.not-contested");
        (await ContestAsync(given, code, people.Officer.Seat, " ")).ShouldBe("dossier.contest-reason-missing");
        (await ContestAsync(given, code, people.Officer.Seat, "Chờ dữ liệu của sở")).ShouldBeNull();
        (await ContestAsync(given, code, people.Officer.Seat, "Lần nữa")).ShouldBe("dossier.already-contested");
        (await DecideAsync(given, code, people.Officer.Seat, LatenessParty.Leader, "x")).ShouldBe("dossier.not-its-leader");
        (await DecideAsync(given, code, people.Leader.Seat, null, "x")).ShouldBe("dossier.cause-missing");
        (await DecideAsync(given, code, people.Leader.Seat, LatenessParty.OtherUnit, "")).ShouldBe("dossier.decision-reason-missing");
        (await DecideAsync(given, code, people.Leader.Seat, LatenessParty.OtherUnit, "Sở xác nhận")).ShouldBeNull();
        (await DecideAsync(given, code, people.Leader.Seat, LatenessParty.Officer, "Đổi ý")).ShouldBe("dossier.already-decided");

        (
            await CountAsync(given, people, DossierMeasure.LateByOfficer),
            await CountAsync(given, people, DossierMeasure.LateByOtherUnit)
        ).ShouldBe((0, 1));
        (await CheckAsync(given)).Differences.ShouldBe(0);
        var deeds = await given.ReadAsync(db =>
            db.Set<DeedRow>()
                .Where(row => row.Act.StartsWith("dossier.lateness-"))
                .OrderBy(row => row.Sequence)
                .Select(row => row.Act)
                .ToListAsync()
        );
        deeds.ShouldBe(["dossier.lateness-contested", "dossier.lateness-decided"]);
    }

    [Theory, OnEveryDatabase]
    public async Task A_contest_and_its_decision_go_through_the_pages(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = await LateAsync(given, people);
        var officer = await program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Nguyên nhân chậm: Người xử lý");
        var page = await officer.GetAsync($"/ho-so/{code}/nguyen-nhan");
        (await officer.SubmitAsync(page, "form[action*=Contest]"))
            .ErrorAt("Input.Reason")
            .ShouldBe("Chưa nhập ý kiến. Nêu vì sao nguyên nhân không đúng và nguyên nhân thật.");
        (await officer.SubmitAsync(page, "form[action*=Contest]", new() { ["Input.Reason"] = "Chờ dữ liệu của sở" })).Status.ShouldBe(
            HttpStatusCode.Found
        );

        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        var waiting = await leader.GetAsync("/nguyen-nhan-cham");
        waiting.Text.ShouldContain("Chờ quyết định nguyên nhân");
        waiting.Html.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        var decide = await leader.GetAsync(waiting.Html.QuerySelector("tbody a")!.GetAttribute("href")!);
        (
            await leader.SubmitAsync(
                decide,
                "form[action*=Decide]",
                new() { ["Input.Cause"] = "OtherUnit", ["Input.Reason"] = "Sở xác nhận" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        (await leader.GetAsync("/nguyen-nhan-cham")).Text.ShouldContain("Không có hồ sơ nào ở đây.");
        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Nguyên nhân chậm: Chờ đơn vị khác (lãnh đạo quyết định)");
        var foreign = await program.Visit().SignInAsync((await given.PeopleAsync()).Leader.UserName);
        (await foreign.GetAsync("/nguyen-nhan-cham?nhom=tat-ca")).Text.ShouldContain("0 hồ sơ");
    }

    [Theory, OnEveryDatabase]
    public async Task An_outage_recorded_on_its_page_becomes_the_cause(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, "1.001193")).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        given.Clock.Advance(TimeSpan.FromDays(12));
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        var page = await leader.GetAsync("/su-co");
        var (from, to) = ("2025-09-11T09:00", "2025-09-23T08:00");
        (
            await leader.SubmitAsync(
                page,
                "form[action*=Record]",
                new()
                {
                    ["Input.UnitPath"] = people.Commune.Path,
                    ["Input.Kind"] = "Line",
                    ["Input.From"] = from,
                    ["Input.To"] = to,
                    ["Input.What"] = "Đứt cáp quang",
                    ["Input.Late"] = "Chờ nhà mạng xác nhận",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        (
            await leader.SubmitAsync(
                await leader.GetAsync("/su-co"),
                "form[action*=Record]",
                new()
                {
                    ["Input.UnitPath"] = people.Commune.Path,
                    ["Input.Kind"] = "Line",
                    ["Input.From"] = "2025-09-22T09:00",
                    ["Input.What"] = "Lại đứt",
                }
            )
        ).ErrorAt("Input.From")!.ShouldStartWith("Đơn vị đã có sự cố cùng loại");

        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();

        (await LateOf(given, code)).Cause.ShouldBe(LatenessParty.Outage);
        (await CountAsync(given, people, DossierMeasure.LateByOutage)).ShouldBe(1);
    }

    private static async Task<string> LateAsync(Given given, CommunePeople people)
    {
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).IsRefused.ShouldBeFalse();
        given.Clock.Advance(TimeSpan.FromDays(12));
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();
        return code;
    }

    private static Task<LateDossier> LateOf(Given given, string code) =>
        given.ReadAsync(db => db.Set<LateDossier>().SingleAsync(row => row.Code == code));

    private static Task<long> CountAsync(Given given, CommunePeople people, DossierMeasure measure) =>
        given.ReadAsync(async db =>
            (
                await db.TallyLinesAsync(
                    new Scope(people.Commune.Path),
                    [people.Commune.Path],
                    [string.Empty],
                    [new DateOnly(2025, 12, 31)],
                    default
                )
            ).Until(people.Commune.Path, string.Empty, 0)[(int)measure]
        );

    private static Task<FigureCheckResult> CheckAsync(Given given) =>
        given
            .Program.Services.GetRequiredService<FigureCheck>()
            .RunAsync(
                "/25/",
                [.. given.Program.Services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path)],
                default
            );

    private static async Task<string?> ContestAsync(Given given, string code, Seat seat, string reason)
    {
        await using var scope = given.Program.Scope();
        return (
            await scope
                .ServiceProvider.GetRequiredService<ContestLateness>()
                .RunAsync(code, reason, seat, new Deed(Actor.From(seat), given.Clock.GetUtcNow(), reason), default)
        )
            .Refusal
            ?.Code;
    }

    private static async Task<string?> DecideAsync(Given given, string code, Seat seat, LatenessParty? cause, string reason)
    {
        await using var scope = given.Program.Scope();
        return (
            await scope
                .ServiceProvider.GetRequiredService<DecideLateness>()
                .RunAsync(code, cause, reason, seat, new Deed(Actor.From(seat), given.Clock.GetUtcNow(), reason), default)
        )
            .Refusal
            ?.Code;
    }
}
