using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences.Authorise;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Today;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Competences.Tests.Authorise;

public sealed class AuthorisationTests
{
    private const string Death = "1.000656";

    [Theory, OnEveryDatabase]
    public async Task Whom_the_chair_names_signs_beside_him_until_revoked_and_another_officer_never(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var code = await desk.WaitingAsync();
        (await desk.SignAsync(desk.Named, code)).ShouldBe("dossier.not-yours");

        var authorisation = await desk.AuthoriseAsync(desk.Named);
        (await desk.TodayAsync(desk.Named)).ShouldContain(("hồ sơ chờ ký theo ủy quyền", 1));
        (await desk.TodayAsync(desk.Other)).ShouldNotContain(line => line.Text.Contains("ủy quyền", StringComparison.Ordinal));

        (await desk.SignAsync(desk.Named, code)).ShouldBeNull();
        (await desk.SignAsync(desk.Other, await desk.WaitingAsync())).ShouldNotBeNull();
        (await desk.SignAsync(desk.Chair, await desk.WaitingAsync())).ShouldBeNull();

        // Today's signatures keep their ground: it ends with the day.
        (await desk.ActAsync(desk.Chair, authorisation, AuthorisationAct.Revoke, desk.Today)).ShouldBe("authorisation.revoked-from");
        (await desk.ActAsync(desk.Chair, authorisation, AuthorisationAct.Revoke, desk.Today.AddDays(1))).ShouldBeNull();
        (await desk.PowerAsync(desk.Named, desk.Today)).ShouldBeNull();
        (await desk.PowerAsync(desk.Named, desk.Today.AddDays(1))).ShouldBe("power.form");
    }

    [Theory, OnEveryDatabase]
    public async Task Whom_the_chair_named_signs_no_more_once_the_chair_has_lost_the_power(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        await desk.AuthoriseAsync(desk.Named);
        (await desk.PowerAsync(desk.Named, desk.Today)).ShouldBeNull();
        var commune = desk.Commune.Path.Trim('/').Split('/')[1];
        await desk.Keepers.ImportAsync(
            $"{Death},Đăng ký khai tử,Hộ tịch,{commune},Cấp tỉnh,Sở Tư pháp,Giám đốc Sở Tư pháp,Phân cấp,99/2025/QĐ-UBND,{desk.Today:d/M/yyyy},,"
        );
        (await desk.PowerAsync(desk.Chair, desk.Today)).ShouldBe("power.not-holder");
        (await desk.PowerAsync(desk.Named, desk.Today)).ShouldBe("power.form");
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_head_signs_and_revokes_and_never_what_he_prepared_himself(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var deputy = (await desk.Given.SeatAsync(Role.CommuneLeader, desk.Commune.Path, "Phó Chủ tịch UBND")).Seat;
        var neighbour = (await desk.Given.SeatAsync(Role.CommuneLeader, desk.Given.Commune().Path, "Chủ tịch UBND")).Seat;
        var draft = await desk.PrepareAsync(desk.Other, desk.Named);
        var own = await desk.PrepareAsync(desk.Chair, desk.Named);

        (await desk.ActAsync(deputy, draft, AuthorisationAct.Sign)).ShouldBe("authorisation.head-signs");
        (await desk.ActAsync(desk.Other, draft, AuthorisationAct.Sign)).ShouldBe("authorisation.head-signs");
        (await desk.ActAsync(neighbour, draft, AuthorisationAct.Sign)).ShouldBe("authorisation.not-found");
        (await desk.ActAsync(desk.Chair, own, AuthorisationAct.Sign)).ShouldBe("authorisation.own-draft");
        (await desk.ActAsync(desk.Chair, draft, AuthorisationAct.Sign)).ShouldBeNull();
        (await desk.ActAsync(deputy, draft, AuthorisationAct.Revoke, desk.Today)).ShouldBe("authorisation.head-signs");
        var again = await desk.PrepareAsync(desk.Other, desk.Named);
        (await desk.ActAsync(desk.Chair, again, AuthorisationAct.Sign)).ShouldBe("authorisation.number-taken");
        (await desk.ActAsync(desk.Chair, again, AuthorisationAct.Sign, number: "13/QĐ-UBND")).ShouldBe("authorisation.twice");
    }

    [Theory, OnEveryDatabase]
    public async Task No_deputy_no_neighbour_and_nothing_beyond_its_basis_is_authorised(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var deputy = (await desk.Given.SeatAsync(Role.CaseOfficer, desk.Commune.Path + "van-phong/", "Phó Chủ tịch UBND")).Seat;
        var stranger = (await desk.Given.SeatAsync(Role.CaseOfficer, desk.Given.Commune().Path + "van-phong/")).Seat;
        var (task, commune) = (Keepers.NextTask(), desk.Commune.Path.Trim('/').Split('/')[1]);
        var ends = desk.Today.AddDays(20);
        await desk.Keepers.ImportAsync(
            $"{task},Việc có hạn,Thử,{commune},Cấp xã,UBND cấp xã,Chủ tịch UBND cấp xã,Luật định,1/2025/NĐ-CP,1/7/2025,{ends:d/M/yyyy},"
        );

        (await desk.TryAsync(desk.Other, deputy, Death, desk.Today.AddDays(9))).ShouldBe("authorisation.unlawful");
        (await desk.TryAsync(desk.Other, stranger, Death, desk.Today.AddDays(9))).ShouldBe("authorisation.people");
        (await desk.TryAsync(desk.Other, desk.Named, Death, to: null)).ShouldBe("authorisation.to");
        (await desk.TryAsync(desk.Other, desk.Named, "UQ-HCM29-01", desk.Today.AddDays(9))).ShouldBe("authorisation.tasks");
        (await desk.TryAsync(desk.Other, desk.Named, task, to: ends.AddDays(1))).ShouldBe("authorisation.unlawful");
    }

    [Theory, OnEveryDatabase]
    public async Task Somebody_elses_power_and_a_lapsed_one_are_refused_in_words_and_change_nothing(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var (code, unit) = (await desk.WaitingAsync(), desk.Commune.Path.Trim('/').Split('/')[1]);
        await desk.Keepers.ImportAsync(
            $"{Death},Đăng ký khai tử,Hộ tịch,{unit},Cấp tỉnh,Sở Tư pháp,Giám đốc Sở Tư pháp,Phân cấp,9/QĐ-UBND,1/8/2025,,"
        );

        var refused = await desk.Given.MoveAsync(desk.Chair, code, "ky-ket-qua");

        refused.Refusal!.Code.ShouldBe("power.not-holder");
        refused.Refusal.Message.ShouldContain("Giám đốc Sở Tư pháp");
        refused.Refusal.Message.ShouldContain("9/QĐ-UBND");
        (await desk.TryAsync(desk.Other, desk.Named, Death, desk.Today.AddDays(9))).ShouldBe("authorisation.unlawful");
    }

    [Theory, OnEveryDatabase]
    public async Task The_pages_lead_from_the_task_to_the_signed_decision_and_its_paper(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var officer = await desk.Keepers.VisitAsync(desk.Keepers.Officer);
        var found = await officer.GetAsync("/tham-quyen/uy-quyen/moi?tim=khai+t%E1%BB%AD");
        found.Text.ShouldContain("Thủ tục đăng ký khai tử");
        var made = await officer.SubmitAsync(
            found,
            "#uy-quyen",
            new()
            {
                ["Input.Subjects"] = Death,
                ["Input.People"] = desk.Named.SeatId.Value.ToString(),
                ["Input.From"] = $"{desk.Today:yyyy-MM-dd}",
                ["Input.To"] = $"{desk.Today.AddDays(60):yyyy-MM-dd}",
            }
        );
        var shown = await officer.FollowAsync(made);
        shown.Text.ShouldContain("chờ người đứng đầu ký");
        shown.Text.ShouldContain(desk.Named.PersonName);

        var chair = await desk.Keepers.VisitAsync(desk.Keepers.Leader);
        var path = made.Location!.ToString();
        var form = await chair.GetAsync($"{path}/viec/ky");
        var signed = await chair.FollowAsync(await chair.SubmitAsync(form, "#uy-quyen", new() { ["Input.Number"] = "15/QĐ-UBND" }));

        signed.Text.ShouldContain("Còn hiệu lực");
        (await chair.GetAsync($"{path}?handler=Document")).Status.ShouldBe(HttpStatusCode.OK);
        var who = await chair.GetAsync($"/tham-quyen?viec={Death}&noi={desk.Commune.Path.Trim('/').Split('/')[1]}");
        who.Text.ShouldContain(desk.Named.PersonName);
    }

    /// <summary>A commune with a chair, two officers and a counter.</summary>
    private sealed record Desk(Keepers Keepers, Seat Counter, Seat Named)
    {
        public Given Given => Keepers.Given;

        public Territory.Unit Commune => Keepers.Commune;

        public Seat Chair => Keepers.Leader.Seat;

        public Seat Other => Keepers.Officer.Seat;

        public DateOnly Today => DateOnly.FromDateTime(Given.Clock.GetUtcNow().AddHours(7).DateTime);

        public static async Task<Desk> OnAsync(TestDatabase database)
        {
            var keepers = await Keepers.OnAsync(database);
            return new(
                keepers,
                (await keepers.Given.SeatAsync(Role.CounterOfficer, keepers.Commune.Path + "ttpvhcc/")).Seat,
                (await keepers.Given.SeatAsync(Role.CaseOfficer, keepers.Commune.Path + "van-phong/", "Công chức Tư pháp – Hộ tịch")).Seat
            );
        }

        /// <summary>A dossier before the leader.</summary>
        public async Task<string> WaitingAsync()
        {
            var code = (await Given.ReceiveAsync(Counter)).Value;
            (await Given.MoveAsync(Chair, code, "phan-cong", officer: Other)).IsRefused.ShouldBeFalse();
            (await Given.MoveAsync(Other, code, "chuyen-buoc")).IsRefused.ShouldBeFalse();
            return code;
        }

        public async Task<string?> SignAsync(Seat seat, string code) => (await Given.MoveAsync(seat, code, "ky-ket-qua")).Refusal?.Code;

        public async Task<string?> TryAsync(Seat by, Seat person, string subject, DateOnly? to = null) =>
            (await WriteAsync(by, person, subject, to)).Refusal?.Code;

        public async Task<string> PrepareAsync(Seat by, Seat person) => (await WriteAsync(by, person, Death, Today.AddDays(90))).Value;

        public async Task<string> AuthoriseAsync(Seat person)
        {
            var code = await PrepareAsync(Other, person);
            (await ActAsync(Chair, code, AuthorisationAct.Sign)).ShouldBeNull();
            return code;
        }

        public async Task<IReadOnlyList<(string Text, int Count)>> TodayAsync(Seat seat)
        {
            await using var scope = Given.Program.Scope();
            var today = await scope.ServiceProvider.GetRequiredService<TodayReader>().ReadAsync(seat, default);
            today.Unread.ShouldBeEmpty();
            return [.. today.Lines.Select(line => (line.Text, line.Count))];
        }

        /// <summary>What the register would say of a signature on a day.</summary>
        public async Task<string?> PowerAsync(Seat seat, DateOnly day) =>
            (
                await Given.ReadAsync(db =>
                    Given
                        .Program.Services.GetRequiredService<ISigningPower>()
                        .AskAsync(db, new PowerQuestion(seat, Death, Commune.Path, day), default)
                )
            )
                .Against
                ?.Code;

        public async Task<string?> ActAsync(
            Seat seat,
            string code,
            AuthorisationAct act,
            DateOnly? day = null,
            string number = "12/QĐ-UBND"
        )
        {
            await using var scope = Given.Program.Scope();
            var done = await scope
                .ServiceProvider.GetRequiredService<ActOnAuthorisation>()
                .RunAsync(code, act, new(number, day ?? Today, "Điều chuyển công tác"), seat, DeedOf(seat), default);
            return done.Refusal?.Code;
        }

        private async Task<Result<string>> WriteAsync(Seat by, Seat person, string subject, DateOnly? to)
        {
            await using var scope = Given.Program.Scope();
            return await scope
                .ServiceProvider.GetRequiredService<WriteAuthorisation>()
                .RunAsync(new([subject], [person.SeatId], new(null, null, Today, to, null)), by, DeedOf(by), default);
        }

        private Deed DeedOf(Seat seat) => new(Actor.From(seat), Given.Clock.GetUtcNow());
    }
}
