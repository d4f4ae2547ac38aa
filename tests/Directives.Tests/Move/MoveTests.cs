using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests.Move;

public sealed class MoveTests
{
    [Theory, OnEveryDatabase]
    public async Task What_was_handed_in_is_accepted_together_and_what_was_not_stays(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var codes = new[] { await people.GiveAsync(), await people.GiveAsync(), await people.GiveAsync() };
        foreach (var code in codes)
        {
            await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take);
        }

        foreach (var code in codes[..2])
        {
            (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Submit)).ShouldBeNull();
        }

        var list = $"/chi-dao?nhom=cho-nghiem-thu&don-vi={Uri.EscapeDataString(people.Commune.Path)}";
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/chi-dao?nhom=cho-nghiem-thu")).Html.QuerySelector("#nghiem-thu").ShouldBeNull("nobody accepts his own");
        var province = await people.Given.Program.Visit().SignInAsync(people.Province.UserName);
        var page = await province.GetAsync(list);
        page.Html.QuerySelectorAll("input[name=each]").Length.ShouldBe(2);
        using var sent = await province.Client.PostAsync(
            new Uri("/chi-dao?handler=Accept", UriKind.Relative),
            new FormUrlEncodedContent([
                new(
                    "__RequestVerificationToken",
                    page.Html.QuerySelector("#nghiem-thu input[name=__RequestVerificationToken]")!.GetAttribute("value")!
                ),
                new("SubmissionKey", Guid.NewGuid().ToString("N")),
                .. codes.Select(code => new KeyValuePair<string, string>("each", code)),
            ])
        );
        var told = (await province.GetAsync(list)).Text;
        told.ShouldContain("Đã nghiệm thu 2 chỉ đạo");
        told.ShouldContain(codes[2], customMessage: "what was not handed in is named");
        (await province.GetAsync(list)).Html.QuerySelectorAll("input[name=each]").ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task A_directive_goes_from_giver_to_person_and_back_to_its_accepted_product_through_the_pages(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        var (leader, officer, province) = (
            await given.Program.Visit().SignInAsync(people.Leader.UserName),
            await given.Program.Visit().SignInAsync(people.Officer.UserName),
            await given.Program.Visit().SignInAsync(people.Province.UserName)
        );

        (await leader.GetAsync("/chi-dao")).Text.ShouldContain(code);
        await DoAsync(leader, code, "phan-cong", new() { ["Input.Person"] = people.Officer.Seat.SeatId.Value.ToString() });
        (await officer.GetAsync("/chi-dao")).Text.ShouldContain(code);
        await DoAsync(officer, code, "nhan", []);
        await DoAsync(officer, code, "tien-do", new() { ["Input.Percent"] = "60", ["Input.Content"] = "Đã dự thảo" });
        var file = "%PDF-1.4 thử %%EOF"u8.ToArray();
        await DoAsync(
            officer,
            code,
            "nop-san-pham",
            new()
            {
                ["Input.Content"] = "Quy chế",
                ["Input.DocumentNumber"] = "12/QĐ-UBND",
                ["Input.DocumentDate"] = "2025-09-10",
            },
            ("Input.Evidence", file, "quy-che.pdf")
        );
        (await province.GetAsync("/chi-dao?nhom=cua-toi")).Text.ShouldContain(code, customMessage: "it waits for whoever accepts");
        (await province.GetAsync("/chi-dao?nhom=cho-nghiem-thu")).Text.ShouldContain(code);
        await DoAsync(province, code, "nghiem-thu", []);

        var shown = await officer.GetAsync($"/chi-dao/{code}");
        shown.Html.QuerySelector(".tag")!.TextContent.ShouldBe("Hoàn thành đúng hạn");
        shown.Html.QuerySelectorAll("ol.story li").Select(line => line.TextContent).Count().ShouldBe(6);
        var evidence = shown.Html.QuerySelector("a[href*='/tep/']")!;
        evidence.TextContent.ShouldBe("quy-che.pdf");
        (await officer.Client.GetByteArrayAsync(new Uri(evidence.GetAttribute("href")!, UriKind.Relative))).ShouldBe(file);
        (await given.FilesReadAsync(people.Officer.Seat)).ShouldBe(["directive: Mở tệp “quy-che.pdf”"]);
        shown.Html.QuerySelectorAll(".do a").ShouldBeEmpty("nothing more can be done");
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_stays_good_when_somebody_reads_the_evidence_meanwhile(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        var (officer, province) = (
            await given.Program.Visit().SignInAsync(people.Officer.UserName),
            await given.Program.Visit().SignInAsync(people.Province.UserName)
        );
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Reassign, person: people.Officer.Seat)).ShouldBeNull();
        (await people.MoveAsync(people.Officer.Seat, code, DirectiveAct.Take)).ShouldBeNull();
        await DoAsync(
            officer,
            code,
            "nop-san-pham",
            new() { ["Input.Content"] = "Quy chế", ["Input.WithoutBecause"] = "Chưa lấy số" },
            ("Input.Evidence", "%PDF-1.4 thử %%EOF"u8.ToArray(), "quy-che.pdf")
        );
        var form = await province.GetAsync($"/chi-dao/{code}/viec/nghiem-thu");

        var link = (await officer.GetAsync($"/chi-dao/{code}")).Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!;
        (await officer.Client.GetByteArrayAsync(new Uri(link, UriKind.Relative))).ShouldNotBeEmpty();

        (await province.SubmitAsync(form, "main form")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task Lateness_is_explained_and_more_time_is_asked_granted_and_refused(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.AskExtension, due: new DateOnly(2025, 9, 26))).ShouldBeNull();
        (await people.MoveAsync(people.Province.Seat, code, DirectiveAct.RefuseExtension, "Cố gắng")).ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.AskExtension, due: new DateOnly(2025, 9, 23))).ShouldBeNull();
        var province = await program.Visit().SignInAsync(people.Province.UserName);
        var page = await province.GetAsync($"/chi-dao/{code}/viec/cho-gia-han");
        page.Text.ShouldContain("xin lùi đến 17:00 ngày 23/9/2025");
        (await province.SubmitAsync(page, "main form")).Status.ShouldBe(HttpStatusCode.Found);
        (await people.MoveAsync(people.Office.Seat, code, DirectiveAct.AskExplanation)).ShouldBe("directive.not-late");

        given.Clock.Set("2025-09-24 08:00");
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.AskExplanation)).ShouldBe("directive.not-yours");
        (await people.MoveAsync(people.Office.Seat, code, DirectiveAct.AskExplanation, "Vì sao chậm")).ShouldBeNull();
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/chi-dao")).Text.ShouldContain(code, customMessage: "an explanation is asked");
        await DoAsync(leader, code, "giai-trinh", new() { ["Input.Content"] = "Chờ số liệu của xã cũ" });
        var shown = await leader.GetAsync($"/chi-dao/{code}");
        shown.Text.ShouldContain("Chưa hoàn thành, quá hạn");
        shown.Text.ShouldContain("Hạn đầu 17:00 ngày 19/9/2025, đã gia hạn 1 lần");
        shown.Text.ShouldContain("“Chờ số liệu của xã cũ”");
    }

    [Theory, OnEveryDatabase]
    public async Task A_directive_moved_by_two_at_once_is_moved_once_and_the_other_is_told(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take)));
        both.Count(refusal => refusal is null).ShouldBe(1);
        both.Where(refusal => refusal is not null)
            .ShouldAllBe(refusal => refusal == "directive.wrong-state" || refusal == "write.changed-meanwhile");
        (
            await given.ReadAsync(async db =>
            {
                var id = (await db.Directives.SingleAsync(row => row.Code == code)).Id.Value;
                return await db.Set<DeedRow>().CountAsync(row => row.SubjectId == id && row.Act == "directive.nhan");
            })
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Acts_are_for_those_whose_place_allows_them_and_say_so_before_anything_is_typed()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        foreach (var act in new[] { DirectiveAct.Take, DirectiveAct.Reassign })
        {
            (await people.MoveAsync(people.Officer.Seat, code, act, person: people.Officer.Seat)).ShouldBe(
                "directive.not-yours",
                $"{act}: another has the task"
            );
            (await people.MoveAsync(people.Province.Seat, code, act, person: people.Officer.Seat)).ShouldBe(
                "directive.not-yours",
                $"{act}: the giver does not work"
            );
        }

        foreach (var act in new[] { DirectiveAct.Withdraw, DirectiveAct.ChangeLead, DirectiveAct.GrantExtension })
        {
            (await people.MoveAsync(people.Leader.Seat, code, act)).ShouldBe("directive.not-yours");
        }

        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Submit)).ShouldBe("directive.wrong-state");
        (await people.MoveAsync(people.Province.Seat, code, DirectiveAct.GrantExtension)).ShouldBe("directive.no-extension");
        (await people.MoveAsync(people.Province.Seat, code, DirectiveAct.Withdraw, " ")).ShouldBe("directive.content-missing");
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take)).ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Report, percent: 101)).ShouldBe("directive.percent-wrong");
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Reassign, person: people.Province.Seat)).ShouldBe(
            "directive.person-missing"
        );
        var visitor = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await visitor.GetAsync($"/chi-dao/{code}/viec/nghiem-thu")).Text.ShouldContain(
            "Chỉ đạo đang ở trạng thái “Đang thực hiện” nên không nghiệm thu được"
        );
        (await visitor.GetAsync($"/chi-dao/{code}/viec/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await visitor.SubmitAsync(
            await visitor.GetAsync($"/chi-dao/{code}/viec/tien-do"),
            "main form",
            new() { ["Input.Percent"] = "abc", ["Input.Content"] = "Đã làm" }
        );
        (page.Status, page.Html.QuerySelector("#Input_Content")!.TextContent).ShouldBe((HttpStatusCode.BadRequest, "Đã làm"));
        var file = await visitor.SubmitAsync(
            await visitor.GetAsync($"/chi-dao/{code}/viec/tien-do"),
            "main form",
            new() { ["Input.Percent"] = "10", ["Input.Content"] = "Đã làm" },
            ("Input.Evidence", "chữ"u8.ToArray(), "a.txt")
        );
        file.ErrorAt("Input.Evidence").ShouldNotBeNull().ShouldContain("PDF, JPEG hoặc PNG");
    }

    [Theory, OnEveryDatabase]
    public async Task Another_lead_takes_the_directive_and_its_figures_over_and_the_office_may_accept_for_the_giver(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var heir = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path, "Chủ tịch UBND");
        var code = await people.GiveAsync(draft => draft with { Acceptor = DirectiveAcceptor.ProvinceOffice });
        (await people.MoveAsync(people.Province.Seat, code, DirectiveAct.ChangeLead, person: heir.Seat)).ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take)).ShouldBe(
            "directive.not-found",
            "it is no longer theirs to see"
        );
        (await people.MoveAsync(heir.Seat, code, DirectiveAct.Take)).ShouldBeNull();
        (await people.MoveAsync(heir.Seat, code, DirectiveAct.Submit)).ShouldBeNull();
        (await people.MoveAsync(people.Office.Seat, code, DirectiveAct.ReturnProduct, "Thiếu phụ lục")).ShouldBeNull();
        (await people.MoveAsync(heir.Seat, code, DirectiveAct.Submit)).ShouldBeNull();
        (await people.MoveAsync(people.Office.Seat, code, DirectiveAct.Accept)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_sees_what_his_body_neither_leads_nor_gave_nor_supports(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var (neighbour, supporter, foreign) = (
            await given.SeatAsync(Role.CommuneLeader, given.Commune().Path),
            await given.SeatAsync(Role.CaseOfficer, "/25/so-y-te/"),
            await given.SeatAsync(Role.ProvinceOffice, "/40/vp-ubnd/")
        );
        var code = await people.GiveAsync(draft => draft with { SupportPaths = ["/25/so-y-te/"], SupportersDo = "Cử người" });
        foreach (
            var (who, sees) in new[]
            {
                (neighbour, false),
                (foreign, false),
                (supporter, true),
                (people.Officer, true),
                (people.Office, true),
            }
        )
        {
            var visitor = await given.Program.Visit().SignInAsync(who.UserName);
            foreach (
                var path in new[]
                {
                    $"/chi-dao/{code}",
                    $"/chi-dao/{code}/in",
                    $"/chi-dao/{code}/in?handler=Document",
                    $"/chi-dao/{code}/viec/nhan",
                }
            )
            {
                (await visitor.GetAsync(path)).Status.ShouldBe(
                    sees ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                    $"{who.Seat.UnitPath} at {path}"
                );
            }

            (await visitor.GetAsync("/chi-dao?nhom=tat-ca&tim=" + code))
                .Text.Contains(code + " ", StringComparison.Ordinal)
                .ShouldBe(sees, who.Seat.UnitPath);
        }

        (
            await given.Program.Visit().SignInAsync(supporter.UserName) is var support
                ? (await support.GetAsync("/chi-dao?nhom=phoi-hop")).Text
                : string.Empty
        ).ShouldContain(code);
        (await people.MoveAsync(neighbour.Seat, code, DirectiveAct.Take)).ShouldBe("directive.not-found");
        (await people.MoveAsync(supporter.Seat, code, DirectiveAct.Take)).ShouldBe("directive.not-yours");
    }

    private static async Task DoAsync(
        Visitor visitor,
        string code,
        string act,
        Dictionary<string, string?> values,
        (string Field, byte[] Content, string Name)? file = null
    )
    {
        var answer = await visitor.SubmitAsync(await visitor.GetAsync($"/chi-dao/{code}/viec/{act}"), "main form", values, file);
        answer.Status.ShouldBe(HttpStatusCode.Found, $"{act}: {answer.Text}");
    }
}
