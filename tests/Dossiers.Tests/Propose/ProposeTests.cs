using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Propose;

public sealed class ProposeTests
{
    private static readonly byte[] Draft = [.. "%PDF-1.7 dự thảo %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task An_officer_does_not_refuse_stop_or_extend_alone_but_lays_it_before_the_leader(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);

        foreach (var slug in new[] { "tu-choi", "dung", "xin-loi", "ky-ket-qua" })
        {
            (await given.MoveAsync(people.Officer.Seat, code, slug, dueOn: new DateOnly(2025, 12, 31))).Refusal!.Code.ShouldBe(
                "dossier.leader-decides",
                slug
            );
        }

        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync($"/ho-so/{code}");
        page.Html.QuerySelectorAll("main a[href*='/trinh/']")
            .Select(link => link.TextContent.Trim())
            .ShouldContain("Trình từ chối giải quyết");
        page.Html.QuerySelectorAll("main a[href$='/viec/tu-choi']").ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_proposed_is_signed_as_it_stands_with_its_draft_in_the_leaders_name(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);
        await ProposeAsync(given, people, code, "ky-ket-qua", new() { ["Input.ResultNumber"] = "77/UBND" }, Draft);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var page = await leader.GetAsync($"/ho-so/{code}/ky");
        page.Text.ShouldContain("77/UBND");
        page.Text.ShouldContain(people.Officer.Seat.Signature);
        page.Text.ShouldContain("du-thao.pdf");
        var signed = await leader.SubmitAsync(page, "form[action*=Sign]");

        signed.Status.ShouldBe(HttpStatusCode.Found, signed.Text);
        var dossier = await given.ReadAsync(db =>
            db.Set<Dossier>().Include(row => row.Papers).Include(row => row.Proposals).SingleAsync(row => row.Code == code)
        );
        (dossier.Status, dossier.ResultNumber, dossier.Turn).ShouldBe((DossierStatus.Resolved, "77/UBND", Turn.Counter));
        dossier.Papers.Single(paper => paper.IsResult).FileName.ShouldBe("du-thao.pdf");
        (dossier.Proposals.Single().Approved, dossier.Proposals.Single().DecidedBy).ShouldBe((true, people.Leader.Seat.Signature));
        (
            await given.ReadAsync(db =>
                db.Set<DeedRow>().Where(deed => deed.SubjectId == dossier.Id.Value).Select(deed => deed.Act).ToListAsync()
            )
        ).ShouldBe(["dossier.received", "dossier.phan-cong", "dossier.proposed", "dossier.ky-ket-qua"], ignoreOrder: true);
    }

    [Theory, OnEveryDatabase]
    public async Task A_leader_gives_it_back_with_remarks_and_a_newer_proposal_is_not_signed_unread(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);
        await ProposeAsync(given, people, code, "tu-choi", new() { ["Input.Content"] = "Không đủ điều kiện" });
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var first = await leader.GetAsync($"/ho-so/{code}/ky");

        (await leader.SubmitAsync(first, "form[action*=GiveBack]")).Text.ShouldContain("Chưa nhập lý do");
        (await leader.SubmitAsync(first, "form[action*=GiveBack]", new() { ["Input.Content"] = "Nêu rõ điều khoản" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        (await officer.GetAsync("/ho-so")).Text.ShouldContain(code);
        (await officer.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Trả lại đề xuất: Nêu rõ điều khoản");
        await ProposeAsync(given, people, code, "tu-choi", new() { ["Input.Content"] = "Không đủ điều kiện theo Điều 5" });

        var stale = await leader.SubmitAsync(first, "form[action*=Sign]");

        stale.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code))).Status.ShouldBe(DossierStatus.InProcess);
    }

    [Theory, OnEveryDatabase]
    public async Task What_the_act_itself_would_refuse_is_told_when_it_is_proposed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync($"/ho-so/{code}/trinh/xin-loi");

        // Before the day it is due already.
        var answer = await officer.SubmitAsync(page, "form[enctype]", new() { ["Input.DueOn"] = "2025-09-11", ["Input.Content"] = "Chậm" });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await given.ReadAsync(db => db.Set<DossierProposal>().CountAsync(row => row.SeatId == people.Officer.Seat.SeatId))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Names_are_full_for_whoever_works_the_dossier_masked_for_others_and_read_once_a_day(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var stranger = await given.Program.Visit().SignInAsync(office.UserName);

        foreach (var worker in new[] { counter, leader })
        {
            (await worker.GetAsync($"/ho-so?nhom=tat-ca&tim={code}")).Text.ShouldContain("Trần Mẫu Hoa");
            (await worker.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Trần Mẫu Hoa");
        }

        (await stranger.GetAsync($"/ho-so?nhom=tat-ca&tim={code}")).Text.ShouldNotContain("Trần Mẫu Hoa");
        (await stranger.GetAsync($"/ho-so/{code}")).Text.ShouldNotContain("Trần Mẫu Hoa");
        (
            await given.ReadAsync(db =>
                db.Set<DeedRow>().CountAsync(deed => deed.Act == NamesShown.Act && deed.SeatId == people.Counter.Seat.SeatId.Value)
            )
        ).ShouldBe(1);
    }

    private static async Task<(CommunePeople People, string Code)> AssignedAsync(Given given)
    {
        var people = await given.PeopleAsync();
        return (people, await AssignedAsync(given, people));
    }

    private static async Task<string> AssignedAsync(Given given, CommunePeople people)
    {
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        return code;
    }

    [Theory, OnEveryDatabase]
    public async Task A_result_without_number_and_document_is_not_even_proposed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await AssignedAsync(given);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        var form = await officer.GetAsync($"/ho-so/{code}/trinh/ky-ket-qua");
        var answer = await officer.SubmitAsync(form, "form[enctype]", []);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Nhập số văn bản kết quả hoặc đính kèm bản kết quả");
        (await officer.GetAsync($"/ho-so/{code}")).Text.ShouldNotContain("Trình lãnh đạo: ký kết quả");
    }

    private static async Task ProposeAsync(
        Given given,
        CommunePeople people,
        string code,
        string slug,
        Dictionary<string, string?> values,
        byte[]? draft = null
    )
    {
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync($"/ho-so/{code}/trinh/{slug}");
        var answer = draft is null
            ? await officer.SubmitAsync(page, "form[enctype]", values)
            : await officer.SubmitAsync(page, "form[enctype]", values, ("Input.Result", draft, "du-thao.pdf"));
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }
}
