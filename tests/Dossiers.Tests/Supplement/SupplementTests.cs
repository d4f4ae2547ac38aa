using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Dossiers.Tests.Signing;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Supplement;

public sealed class SupplementTests
{
    private static readonly byte[] Scan = [.. "%PDF-1.7 giấy bổ sung %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_request_lists_papers_with_what_is_wrong_and_the_form_and_the_look_up_show_the_list(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var sheet = await counter.GetAsync($"/ho-so/{code}/in/bo-sung");
        var rows = sheet.Html.QuerySelectorAll("article tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Mờ, không đọc được");
        (await SigningOffice.LookUpAsync(given.Program.Visit(), code)).Text.ShouldContain("Mờ, không đọc được");
    }

    [Theory, OnEveryDatabase]
    public async Task The_answer_ticks_what_came_says_who_brought_it_and_names_what_is_missing(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await counter.GetAsync($"/ho-so/{code}/viec/da-bo-sung");
        var boxes = page.Html.QuerySelectorAll("input[name='Input.Brought']").Select(box => box.GetAttribute("value")!).ToList();

        var one = await counter.SubmitAsync(page, "form[enctype]", new() { ["Input.Brought"] = boxes[0] });
        one.Status.ShouldBe(HttpStatusCode.BadRequest);
        one.Text.ShouldContain("Còn thiếu:");
        var done = await counter.SubmitAsync(
            page,
            "form[enctype]",
            new()
            {
                ["Input.Brought"] = boxes[0],
                ["Input.Bringer"] = "Lê Mẫu Nga",
                ["Input.Content"] = "Giấy thứ hai nộp khi nhận kết quả",
            }
        );

        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        var items = await ItemsAsync(given, code);
        (items[0].Bringer, items[0].TakenBy, items[0].AnsweredAt).ShouldBe(
            ("Lê Mẫu Nga", people.Counter.Seat.Signature, given.Clock.GetUtcNow())
        );
        items[1].AnsweredAt.ShouldBeNull();
        (await counter.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Người mang đến: Lê Mẫu Nga");
    }

    [Fact]
    public void A_proposed_request_keeps_its_list_as_it_was_ticked_until_the_leader_signs_it()
    {
        var asked = new AskedPaper(Guid.NewGuid(), "Giấy báo tử", "Thiếu dấu");

        SupplementBook.Read(SupplementBook.Written([asked])).ShouldBe([asked]);
        SupplementBook.Written([]).ShouldBeNull();
        SupplementBook.Read(null).ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task The_applicant_sends_asked_papers_the_counter_is_told_and_the_clock_waits_for_the_counter(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        var citizen = given.Program.Visit();

        var sent = await SendAsync(citizen, code, ("giay-bao-tu.pdf", Scan));

        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Text);
        var dossier = await DossierAsync(given, code);
        dossier.Status.ShouldBe(DossierStatus.AwaitingSupplement);
        dossier.PausedAt.ShouldNotBeNull();
        (
            await given.ReadAsync(db =>
                db.Set<Notice>().Where(notice => notice.UnitPath == people.Commune.Path).Select(notice => notice.Text).ToListAsync()
            )
        ).ShouldContain(text => text.Contains("đã bổ sung qua mạng") && text.Contains(code));
        (await given.MoveAsync(people.Counter.Seat, code, "da-bo-sung")).Refusal!.Code.ShouldBe("dossier.supplement-look-first");

        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await counter.GetAsync($"/ho-so/{code}/giay-to/qua-mang");
        page.Text.ShouldContain("giay-bao-tu.pdf");
        var taken = await counter.SubmitAsync(page, "form:has(button[data-default])", new() { ["Input.Files[0].Answer"] = "nhan" });
        taken.Status.ShouldBe(HttpStatusCode.Found, taken.Text);
        (await ItemsAsync(given, code))[0].Bringer.ShouldBe("gửi qua mạng");
        (await DossierAsync(given, code)).Status.ShouldBe(DossierStatus.AwaitingSupplement, "taking a file starts no clock");
        (await given.MoveAsync(people.Counter.Seat, code, "da-bo-sung")).Refusal?.Message.ShouldBeNull();
        (await DossierAsync(given, code)).PausedAt.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task What_the_counter_turns_down_is_told_with_the_reason_and_can_be_sent_again(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        await SendAsync(given.Program.Visit(), code, ("mo.pdf", Scan));
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await counter.GetAsync($"/ho-so/{code}/giay-to/qua-mang");

        var without = await counter.SubmitAsync(page, "form:has(button[data-default])", new() { ["Input.Files[0].Answer"] = "tra" });
        without.Text.ShouldContain("Chưa ghi vì sao trả lại");
        await counter.SubmitAsync(
            page,
            "form:has(button[data-default])",
            new() { ["Input.Files[0].Answer"] = "tra", ["Input.Files[0].Remark"] = "Vẫn mờ, chụp lại" }
        );

        (await SigningOffice.LookUpAsync(given.Program.Visit(), code)).Text.ShouldContain("không nhận: Vẫn mờ, chụp lại");
        (await SendAsync(given.Program.Visit(), code, ("lai.pdf", Scan))).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, OnEveryDatabase]
    public async Task No_program_no_strange_paper_no_wrong_digits_and_no_dossier_that_asks_for_nothing_gets_in(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        var citizen = given.Program.Visit();

        (await SendAsync(citizen, code, ("virus.exe", [.. "MZ chạy ngay"u8]))).Text.ShouldContain("không phải PDF, JPEG hoặc PNG");
        var form = await FormAsync(citizen, code);
        var foreign = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var other = (await DossierAsync(given, foreign)).Papers[0].Id;
        var strange = await citizen.SubmitAsync(
            form,
            "form[enctype]",
            new() { ["Input.Papers[0].Id"] = other.ToString() },
            ("Input.Papers[0].Photo", Scan, "la.pdf")
        );
        strange.Text.ShouldContain("Chưa chọn tệp nào");
        var wrong = await citizen.SubmitAsync(
            form,
            "form[enctype]",
            new() { ["Input.Digits"] = "0000" },
            ("Input.Papers[0].Photo", Scan, "la.pdf")
        );
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        var idle = await citizen.SubmitAsync(
            form,
            "form[enctype]",
            new() { ["Input.Code"] = foreign },
            ("Input.Papers[0].Photo", Scan, "la.pdf")
        );
        idle.Text.ShouldContain("không chờ bổ sung");
        var id = (await DossierAsync(given, code)).Id;
        (await given.ReadAsync(db => db.Set<PaperFile>().CountAsync(file => file.DossierId == id))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task A_flood_of_files_stops_at_what_the_counter_can_look_at(TestDatabase database)
    {
        var (given, _, code) = await AskedAsync(database);
        var answer = (PageAnswer?)null;

        for (var i = 0; i < 21; i++)
        {
            answer = await SendAsync(given.Program.Visit(), code, ($"trang-{i}.pdf", [.. Scan, (byte)i]));
        }

        answer!.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("20 tệp gửi qua mạng đang chờ xem");
    }

    [Theory, OnEveryDatabase]
    public async Task A_file_waiting_from_outside_is_read_only_by_those_who_see_the_dossier(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        await SendAsync(given.Program.Visit(), code, ("rieng.pdf", Scan));
        var id = (await DossierAsync(given, code)).Id;
        var file = await given.ReadAsync(db => db.Set<PaperFile>().SingleAsync(row => row.DossierId == id));
        var stranger = await given.Program.Visit().SignInAsync((await given.PeopleAsync()).Counter.UserName);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        (await stranger.GetAsync($"/ho-so/{code}/tep/{file.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/ho-so/{code}/giay-to/qua-mang")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await counter.GetAsync($"/ho-so/{code}/tep/{file.Id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await given.FilesReadAsync(people.Counter.Seat)).ShouldContain("dossier: Mở tệp “rieng.pdf”");
    }

    [Theory, OnEveryDatabase]
    public async Task Opening_a_form_is_a_reading_and_only_its_button_is_a_printing(TestDatabase database)
    {
        var (given, people, code) = await AskedAsync(database);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var sheet = await counter.GetAsync($"/ho-so/{code}/in/bo-sung");
        (await ActsAsync(given, code)).ShouldNotContain("dossier.form-printed");
        // Who works the dossier leaves one reading a day, not one a form.
        (await ActsAsync(given, code)).ShouldNotContain("dossier.form-opened");
        await counter.SubmitAsync(sheet, "form");

        (await ActsAsync(given, code)).Count(act => act == "dossier.form-printed").ShouldBe(1);
    }

    private static async Task<(Given Given, CommunePeople People, string Code)> AskedAsync(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync($"/ho-so/{code}/viec/bo-sung");
        var asked = await officer.SubmitAsync(
            page,
            "form[enctype]",
            new()
            {
                ["Input.Asked[0].Wanted"] = "true",
                ["Input.Asked[0].Fault"] = "Mờ, không đọc được",
                ["Input.Asked[1].Wanted"] = "true",
            }
        );
        asked.Status.ShouldBe(HttpStatusCode.Found, asked.Text);
        return (given, people, code);
    }

    private static async Task<PageAnswer> FormAsync(Visitor citizen, string code)
    {
        var page = await SigningOffice.LookUpAsync(citizen, code);
        return await citizen.SubmitAsync(page, "form[action='/tra-cuu/bo-sung']");
    }

    private static async Task<PageAnswer> SendAsync(Visitor citizen, string code, (string Name, byte[] Content) file) =>
        await citizen.SubmitAsync(await FormAsync(citizen, code), "form[enctype]", [], ("Input.Papers[0].Photo", file.Content, file.Name));

    private static Task<Dossier> DossierAsync(Given given, string code) =>
        given.ReadAsync(db => db.Set<Dossier>().Include(row => row.Papers).SingleAsync(row => row.Code == code));

    private static async Task<List<SupplementItem>> ItemsAsync(Given given, string code)
    {
        var id = (await DossierAsync(given, code)).Id;
        return await given.ReadAsync(db =>
            db.Set<SupplementItem>().Where(item => item.DossierId == id).OrderBy(item => item.Order).ToListAsync()
        );
    }

    private static async Task<List<string>> ActsAsync(Given given, string code)
    {
        var id = (await DossierAsync(given, code)).Id.Value;
        return await given.ReadAsync(db => db.Set<DeedRow>().Where(deed => deed.SubjectId == id).Select(deed => deed.Act).ToListAsync());
    }
}
