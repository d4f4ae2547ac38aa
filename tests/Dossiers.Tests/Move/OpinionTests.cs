using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Move;

public sealed class OpinionTests
{
    [Theory, OnEveryDatabase]
    public async Task One_person_is_asked_sees_it_first_by_its_own_day_and_answers_with_a_document(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var asked = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path, "Công chức địa chính");
        var beside = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path, "Công chức khác");
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        var choose = await officer.GetAsync($"/ho-so/{code}/viec/lay-y-kien");
        choose.Html.QuerySelector("form[enctype]").ShouldBeNull("first whom, then what");
        var form = await officer.GetAsync($"/ho-so/{code}/viec/lay-y-kien?don-vi={people.Commune.Path}");
        form.Text.ShouldContain("Công chức địa chính");
        var whole = await officer.SubmitAsync(
            form,
            "form[enctype]",
            new()
            {
                ["Input.Content"] = "Đề nghị cho ý kiến",
                ["Input.DueOn"] = "2025-09-12",
                ["Input.Officer"] = "",
            }
        );
        whole.Text.ShouldContain("Không hỏi ý kiến chính đơn vị mình");
        var sent = await officer.SubmitAsync(
            form,
            "form[enctype]",
            new()
            {
                ["Input.Content"] = "Đề nghị cho ý kiến",
                ["Input.DueOn"] = "2025-09-12",
                ["Input.Officer"] = asked.Seat.SeatId.Value.ToString(),
            }
        );
        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Text);

        var visitor = await given.Program.Visit().SignInAsync(asked.UserName);
        var mine = await visitor.GetAsync("/ho-so");
        mine.Text.ShouldContain(code);
        mine.Text.ShouldContain("Cần ý kiến");
        (await (await given.Program.Visit().SignInAsync(beside.UserName)).GetAsync("/ho-so")).Text.ShouldNotContain(code);
        (await given.MoveAsync(beside.Seat, code, "tra-loi-y-kien", "Nhất trí")).Refusal!.Code.ShouldBe("dossier.not-yours");

        var reply = await visitor.GetAsync($"/ho-so/{code}/viec/tra-loi-y-kien");
        var answered = await visitor.SubmitAsync(
            reply,
            "form[enctype]",
            new() { ["Input.Content"] = "Nhất trí" },
            ("Input.Result", Pdf, "y-kien.pdf")
        );
        answered.Status.ShouldBe(HttpStatusCode.Found, answered.Text);
        var paper = await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.Code == code).SelectMany(row => row.Papers).SingleAsync(row => row.FileName == "y-kien.pdf")
        );
        paper.IsResult.ShouldBeFalse("an opinion is no result");
        paper.Name.ShouldContain("Ý kiến của");
    }

    [Theory, OnEveryDatabase]
    public async Task Who_stands_in_for_somebody_away_does_that_work_in_his_own_name_and_only_in_those_days(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var colleague = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path, "Công chức");
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var (officer, standIn, leader) = (
            await program.Visit().SignInAsync(people.Officer.UserName),
            await program.Visit().SignInAsync(colleague.UserName),
            await program.Visit().SignInAsync(people.Leader.UserName)
        );

        var asked = await officer.SubmitAsync(
            await officer.GetAsync("/vang-mat"),
            ".narrow form",
            new()
            {
                ["Input.StandIn"] = colleague.Seat.SeatId.Value.ToString(),
                ["Input.From"] = "2025-09-11",
                ["Input.To"] = "2025-09-12",
            }
        );
        asked.Status.ShouldBe(HttpStatusCode.Found, asked.Text);
        (await standIn.GetAsync("/ho-so")).Text.ShouldNotContain(code, customMessage: "the leader has not agreed yet");
        var waiting = await leader.GetAsync("/vang-mat");
        (await leader.SubmitAsync(waiting, "td form", [])).Status.ShouldBe(HttpStatusCode.Found);

        (await standIn.GetAsync("/ho-so")).Text.ShouldContain(code);
        var done = await standIn.SubmitAsync(
            await standIn.GetAsync($"/ho-so/{code}/viec/bo-sung"),
            "form[enctype]",
            new() { ["Input.Content"] = "Thiếu bản chính" }
        );
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("làm thay");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_away_himself_stands_in_for_nobody_on_those_days(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var colleague = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path, "Công chức");
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        (await ArrangeAsync(people.Officer.Seat, colleague.Seat, "2025-09-15", "2025-09-15")).Status.ShouldBe(HttpStatusCode.Found);

        var crossed = await ArrangeAsync(colleague.Seat, people.Officer.Seat, "2025-09-15", "2025-09-16");
        crossed.Status.ShouldBe(HttpStatusCode.BadRequest);
        crossed.Text.ShouldContain("cũng vắng trong những ngày này");
        (await ArrangeAsync(colleague.Seat, people.Officer.Seat, "2025-09-16", "2025-09-17")).Status.ShouldBe(HttpStatusCode.Found);

        async Task<PageAnswer> ArrangeAsync(Seat away, Seat standIn, string from, string to) =>
            await leader.SubmitAsync(
                await leader.GetAsync("/vang-mat"),
                ".narrow form",
                new()
                {
                    ["Input.Seat"] = away.SeatId.Value.ToString(),
                    ["Input.StandIn"] = standIn.SeatId.Value.ToString(),
                    ["Input.From"] = from,
                    ["Input.To"] = to,
                }
            );
    }

    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"u8.ToArray();
}
