using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests.Give;

public sealed class GiveTests
{
    private static readonly Dictionary<string, string?> Clear = new()
    {
        ["Input.Work"] = "Rà soát quy chế làm việc",
        ["Input.DueOn"] = "2025-09-19",
        ["Input.LeadAnswersFor"] = "Không chồng chéo",
        ["Input.Product"] = "Document",
        ["Input.ProductText"] = "Quy chế sửa đổi",
        ["Input.DirectedBy"] = "Phó Chủ tịch UBND tỉnh",
        ["Input.LegalGround"] = "Quy chế làm việc",
    };

    [Theory, OnEveryDatabase]
    public async Task A_directive_clear_in_all_six_is_given_on_one_page_and_shows_them(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Province.UserName);
        var answer = await visitor.SubmitAsync(
            await visitor.GetAsync("/chi-dao/giao"),
            "main form",
            new(Clear) { ["Input.Person"] = people.Leader.Seat.SeatId.Value.ToString() }
        );

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        var shown = await visitor.FollowAsync(answer);
        shown
            .Html.QuerySelectorAll(".facts dt")
            .Select(term => term.TextContent)
            .ShouldBe(["Người", "Việc", "Thời gian", "Trách nhiệm", "Sản phẩm", "Thẩm quyền", "Nguồn"]);
        shown.Text.ShouldContain($"{people.Leader.Seat.PersonName}, Phó Chủ tịch UBND");
        shown.Text.ShouldContain("Hạn 17:00 ngày 19/9/2025");
        shown.Text.ShouldContain("Chưa đến hạn");
        shown.Html.QuerySelector(".head .asof")!.TextContent.ShouldMatch(@"^CD25-2025-\d{4}$");
    }

    [Theory]
    [InlineData("Input.Person", "Input.Person", "người")]
    [InlineData("Input.Work", "Input.Work", "việc")]
    [InlineData("Input.DueOn", "Input.DueOn", "thời gian")]
    [InlineData("Input.LeadAnswersFor", "Input.LeadAnswersFor", "trách nhiệm")]
    [InlineData("Input.ProductText", "Input.ProductText", "sản phẩm")]
    [InlineData("Input.LegalGround", "Input.LegalGround", "thẩm quyền")]
    public async Task A_directive_without_one_of_the_six_is_refused_naming_it_at_its_field_and_keeps_what_was_typed(
        string left,
        string field,
        string name
    )
    {
        var people = await People.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Province.UserName);
        var answer = await visitor.SubmitAsync(
            await visitor.GetAsync("/chi-dao/giao"),
            "main form",
            new(Clear) { ["Input.Person"] = people.Leader.Seat.SeatId.Value.ToString(), [left] = string.Empty }
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors[0].ShouldBe($"Chỉ đạo chưa rõ: {name}. Nhập đủ sáu rõ rồi giao.");
        answer.Errors.Count.ShouldBe(2);
        answer.ErrorAt(field).ShouldNotBeNull().ShouldStartWith($"Chưa rõ {name}");
        answer.Html.QuerySelector("#Input_DirectedBy")!.GetAttribute("value").ShouldBe("Phó Chủ tịch UBND tỉnh");
    }

    [Fact]
    public async Task An_empty_form_names_all_six_at_once()
    {
        var people = await People.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Office.UserName);
        var answer = await visitor.SubmitAsync(
            await visitor.GetAsync("/chi-dao/giao"),
            "main form",
            new() { ["Input.DueOn"] = string.Empty }
        );

        answer.Errors[0].ShouldBe("Chỉ đạo chưa rõ: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. Nhập đủ sáu rõ rồi giao.");
        answer.Errors.Count.ShouldBe(7);
    }

    [Theory, OnEveryDatabase]
    public async Task What_cannot_be_given_is_refused_in_words(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var foreign = await people.Given.SeatAsync(Role.CommuneLeader, people.Given.ForeignCommune().Path);
        var other = await people.Given.SeatAsync(Role.CommuneLeader, people.Given.Commune().Path);
        async Task<string?> Refused(Func<DirectiveDraft, DirectiveDraft> change) =>
            (await people.TryGiveAsync(people.Draft(change))).Refusal?.Code;

        (await Refused(draft => draft with { DueOn = new DateOnly(2025, 9, 10) })).ShouldBe("directive.due-past");
        (await Refused(draft => draft with { Person = foreign.Seat, LeadPath = foreign.Seat.ScopePath })).ShouldBe(
            "directive.may-not-give"
        );
        (await Refused(draft => draft with { LeadPath = "/25/" })).ShouldBe("directive.may-not-give");
        (await Refused(draft => draft with { LeadPath = "/25/khong-co/" })).ShouldBe("directive.may-not-give");
        (await Refused(draft => draft with { Person = other.Seat })).ShouldBe("directive.person-not-of-lead");
        (await Refused(draft => draft with { SupportPaths = [people.Commune.Path], SupportersDo = "Cùng làm" })).ShouldBe(
            "directive.unknown-support"
        );
        (await Refused(draft => draft with { SupportPaths = [foreign.Seat.ScopePath], SupportersDo = "Cùng làm" })).ShouldBe(
            "directive.unknown-support"
        );
        (await Refused(draft => draft with { Work = new string('v', 1_001) })).ShouldBe("directive.too-long");
        (await Refused(draft => draft with { Giver = other.Seat })).ShouldBe(
            "directive.may-not-give",
            "a commune's leader gives inside his own commune only"
        );
        (
            await Refused(draft =>
                draft with
                {
                    Giver = people.Leader.Seat,
                    Person = people.Officer.Seat,
                    LeadPath = people.Officer.Seat.UnitPath,
                }
            )
        ).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_part_cannot_outlast_its_whole_nor_go_deeper_than_three_levels(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var department = await given.SeatAsync(Role.DepartmentLeader, "/25/so-noi-vu/", "Phó Giám đốc");
        var whole = (
            await people.TryGiveAsync(people.Draft(draft => draft with { LeadPath = "/25/so-noi-vu/", Person = department.Seat }))
        ).Value;
        DirectiveDraft Part(DirectiveId parent, Seat giver, Seat person, string due = "2025-09-18") =>
            people.Draft(draft =>
                draft with
                {
                    Giver = giver,
                    Parent = parent,
                    Person = person,
                    LeadPath = DirectivePeople.LeadOf(giver, person),
                    DueOn = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture),
                }
            );

        var late = (await people.TryGiveAsync(Part(whole.Id, department.Seat, people.Leader.Seat, "2025-09-22"))).Refusal!;
        (late.Code, late.Message).ShouldBe(
            (
                "directive.outlasts-parent",
                "Hạn 17:00 ngày 22/9/2025 sau hạn của việc lớn là 17:00 ngày 19/9/2025. Chọn hạn sớm hơn, hoặc xin gia hạn việc lớn trước."
            )
        );
        (await people.TryGiveAsync(Part(whole.Id, people.Leader.Seat, people.Officer.Seat))).Refusal!.Code.ShouldBe(
            "directive.not-found",
            "it is not theirs to divide"
        );
        (await people.TryGiveAsync(Part(whole.Id, people.Province.Seat, people.Leader.Seat))).Refusal!.Code.ShouldBe(
            "directive.not-yours",
            "whoever gave it does not divide it"
        );
        var second = (await people.TryGiveAsync(Part(whole.Id, department.Seat, people.Leader.Seat))).Value;
        var third = (await people.TryGiveAsync(Part(second.Id, people.Leader.Seat, people.Officer.Seat))).Value;
        (await people.TryGiveAsync(Part(third.Id, people.Leader.Seat, people.Officer.Seat))).Refusal!.Code.ShouldBe("directive.too-deep");

        await people.MoveAsync(department.Seat, whole.Code, DirectiveAct.Take);
        var visitor = await given.Program.Visit().SignInAsync(department.UserName);
        var refused = await visitor.SubmitAsync(
            await visitor.GetAsync($"/chi-dao/{whole.Code}/viec/nop-san-pham"),
            "main form",
            new() { ["Input.Content"] = "Văn bản" }
        );
        refused.Errors.ShouldContain($"Còn 1 việc con chưa xong: {second.Code}. Nghiệm thu hoặc rút các việc đó trước.");
        var shown = await visitor.GetAsync($"/chi-dao/{whole.Code}");
        shown.Text.ShouldContain(second.Code);
        shown.Html.QuerySelectorAll(".thread a").Select(link => link.GetAttribute("href")).ShouldContain($"/chi-dao/{second.Code}");
    }

    [Theory, OnEveryDatabase]
    public async Task A_conclusion_becomes_a_directive_in_the_write_of_its_conference_or_not_at_all(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var (book, gate) = (
            given.Program.Services.GetRequiredService<DirectiveSettlement>(),
            given.Program.Services.GetRequiredService<WriteGate>()
        );
        var conclusion = Guid.CreateVersion7();
        var draft = people.Draft(draft => draft with { Source = DirectiveSource.Conclusion, From = ("conclusion", conclusion) });
        var deed = new Deed(Actor.From(people.Office.Seat), given.Clock.GetUtcNow());

        (
            await gate.RunAsync<GivenDirective>(
                deed,
                async (write, ct) =>
                    (await book.GiveAsync(write, draft, ct)).IsRefused ? DirectiveRefusals.NotFound : DirectiveRefusals.ParentClosed,
                default
            )
        ).IsRefused.ShouldBeTrue();
        (await given.ReadAsync(db => db.Directives.Within(new Scope(people.Commune.Path), row => row.OwnerPath).CountAsync())).ShouldBe(0);

        var made = (await gate.RunAsync<GivenDirective>(deed, async (write, ct) => await book.GiveAsync(write, draft, ct), default)).Value;
        (
            await given.ReadAsync(db =>
                db.Set<ThreadLink>().Where(link => link.FromId == conclusion).Select(link => link.ToId).ToListAsync()
            )
        ).ShouldBe([made.Id.Value]);
        var glance = (
            await given.ReadAsync(db => db.DirectivesAsync([made.Id, DirectiveId.New()], given.Clock.GetUtcNow(), default))
        ).Single();
        (glance.Code, glance.State, glance.IsOpen, glance.Path).ShouldBe((made.Code, DirectiveState.NotDue, true, $"/chi-dao/{made.Code}"));
    }

    [Theory, OnEveryDatabase]
    public async Task Codes_run_through_the_year_without_doubles_also_when_many_give_at_once(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var codes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => people.GiveAsync()));
        codes.Distinct().Count().ShouldBe(8);
        codes.ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"^CD25-2025-\d{4}$"));
    }

    [Fact]
    public async Task A_form_sent_twice_gives_once()
    {
        var people = await People.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Province.UserName);
        var page = await visitor.GetAsync("/chi-dao/giao");
        var values = new Dictionary<string, string?>(Clear) { ["Input.Person"] = people.Leader.Seat.SeatId.Value.ToString() };
        var (first, second) = (await visitor.SubmitAsync(page, "main form", values), await visitor.SubmitAsync(page, "main form", values));
        second.Location.ShouldBe(first.Location);
    }
}
