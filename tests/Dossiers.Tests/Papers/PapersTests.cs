using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Papers;

public sealed class PapersTests
{
    private static readonly byte[] First = [.. "%PDF-1.7 bản đầu %%EOF"u8];
    private static readonly byte[] Second = [.. "%PDF-1.7 bản sau %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_paper_is_scanned_replaced_and_added_after_reception_and_the_history_says_who_brought_it(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        await SendAsync(counter, code, [], ("Input.Papers[0].Upload", First, "ban-dau.pdf"));
        await SendAsync(counter, code, [], ("Input.Papers[0].Upload", Second, "ban-sau.pdf"));
        var page = await counter.GetAsync($"/ho-so/{code}/giay-to");
        var spare = page.Html.QuerySelector("input[placeholder='Giấy tờ khác']")!.GetAttribute("name")!;
        await SendAsync(
            counter,
            code,
            new()
            {
                [spare] = "Giấy ủy quyền",
                [spare.Replace("Name", "Provided", StringComparison.Ordinal)] = "true",
                ["Input.Bringer"] = "Lê Mẫu Nga",
            }
        );

        var papers = await given.ReadAsync(db => db.Set<DossierPaper>().Where(paper => paper.FileName == "ban-sau.pdf").ToListAsync());
        papers.Count.ShouldBe(1);
        var dossier = await counter.GetAsync($"/ho-so/{code}");
        dossier.Text.ShouldContain("nhận bản quét");
        dossier.Text.ShouldContain("thay bản quét");
        dossier.Text.ShouldContain("thêm “Giấy ủy quyền”. Người mang đến: Lê Mẫu Nga");
        var scan = await counter.Client.GetAsync(
            new Uri(dossier.Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!, UriKind.Relative)
        );
        (await scan.Content.ReadAsByteArrayAsync()).ShouldBe(Second);
    }

    [Theory, OnEveryDatabase]
    public async Task A_scan_without_a_name_is_told_at_its_line_and_stays_and_nothing_changed_is_said(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await counter.GetAsync($"/ho-so/{code}/giay-to");
        var spare = page.Html.QuerySelector("input[placeholder='Giấy tờ khác']")!.GetAttribute("name")!;

        var answer = await counter.SubmitAsync(
            page,
            "form[enctype]",
            [],
            (spare.Replace("Name", "Upload", StringComparison.Ordinal), First, "la.pdf")
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Ghi tên giấy tờ ở dòng này");
        answer.Text.ShouldContain("Đã có bản quét: la.pdf");
        (await counter.SubmitAsync(page, "form[enctype]", [])).Text.ShouldContain("Chưa có gì thay đổi");
    }

    [Theory, OnEveryDatabase]
    public async Task A_paper_has_several_files_more_come_beside_and_a_new_scan_replaces_them_all(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        await SendAsync(counter, code, [], ("Input.Papers[0].Upload", First, "trang-1.pdf"));
        await SendAsync(counter, code, new() { ["Input.Papers[0].Beside"] = "true" }, ("Input.Papers[0].Upload", Second, "trang-2.pdf"));
        var both = await counter.GetAsync($"/ho-so/{code}");
        both.Html.QuerySelectorAll("aside a[href*='/tep/']").Length.ShouldBe(2);
        both.Text.ShouldContain("trang-2.pdf");
        await SendAsync(counter, code, [], ("Input.Papers[0].Upload", [.. First, .. " "u8], "ca-bo.pdf"));

        var dossier = await counter.GetAsync($"/ho-so/{code}");
        dossier.Html.QuerySelectorAll("aside a[href*='/tep/']").Length.ShouldBe(1);
        dossier.Text.ShouldContain("thêm tệp cho");
    }

    [Theory, OnEveryDatabase]
    public async Task Papers_are_nobody_elses_business_and_end_with_the_dossier(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var (stranger, officer, counter) = (
            await given.Program.Visit().SignInAsync(others.Counter.UserName),
            await given.Program.Visit().SignInAsync(people.Officer.UserName),
            await given.Program.Visit().SignInAsync(people.Counter.UserName)
        );

        (await stranger.GetAsync($"/ho-so/{code}/giay-to")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await officer.GetAsync($"/ho-so/{code}/giay-to")).Status.ShouldBe(HttpStatusCode.NotFound);
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        (await officer.GetAsync($"/ho-so/{code}/giay-to")).Status.ShouldBe(HttpStatusCode.OK);
        await given.MoveAsync(people.Leader.Seat, code, "tu-choi");
        (await counter.GetAsync($"/ho-so/{code}/giay-to")).Status.ShouldBe(HttpStatusCode.NotFound);
        (
            await given.ReadAsync(db =>
                db.Set<DeedRow>()
                    .CountAsync(deed => deed.Act == "dossier.papers-changed" && deed.SeatId == people.Officer.Seat.SeatId.Value)
            )
        ).ShouldBe(0);
    }

    private static async Task SendAsync(
        Visitor visitor,
        string code,
        Dictionary<string, string?> values,
        (string Field, byte[] Content, string Name)? file = null
    )
    {
        var page = await visitor.GetAsync($"/ho-so/{code}/giay-to");
        var answer = await visitor.SubmitAsync(page, "form[enctype]", values, file);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }
}
