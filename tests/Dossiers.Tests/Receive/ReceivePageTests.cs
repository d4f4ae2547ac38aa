using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class ReceivePageTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 một trang quét %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_procedure_is_found_without_marks_and_received_on_one_page(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        (await visitor.GetAsync("/ho-so/tiep-nhan?q=khai+tu")).Text.ShouldContain("khai tử");
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var values = Filled(page);
        var answer = await visitor.SubmitAsync(
            page,
            "form[enctype]",
            values,
            ("Input.Papers[0].Upload", Pdf, "to-khai.pdf"),
            ("answer", "accept")
        );
        var done = await visitor.FollowAsync(answer);

        done.Text.ShouldContain("Đã tiếp nhận");
        var code = done.Html.QuerySelector(".due")!.TextContent;
        var dossier = await visitor.GetAsync($"/ho-so/{code}");
        dossier.Text.ShouldContain("Tiếp nhận trực tiếp, hẹn trả");
        dossier.Text.ShouldContain("Trần Mẫu Hoa");
        var scan = await visitor.Client.GetAsync(
            new Uri(dossier.Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!, UriKind.Relative)
        );
        (await scan.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        scan.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await given.FilesReadAsync(people.Counter.Seat)).Single().ShouldStartWith("dossier: Mở tệp “");
    }

    [Theory, OnEveryDatabase]
    public async Task A_wrong_number_is_said_at_its_field_and_what_was_typed_and_scanned_stays(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var values = Filled(page);
        values["Input.ApplicantPhone"] = "091234567";

        var answer = await visitor.SubmitAsync(
            page,
            "form[enctype]",
            values,
            ("Input.Papers[0].Upload", Pdf, "to-khai.pdf"),
            ("answer", "accept")
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Input.ApplicantPhone").ShouldBe("Số điện thoại thiếu 1 chữ số. Nhập đủ 10 chữ số.");
        answer.Html.QuerySelector("#Input_ApplicantName")!.GetAttribute("value").ShouldBe("Trần Mẫu Hoa");
        answer.Text.ShouldContain("Đã có bản quét: to-khai.pdf");

        var again = await visitor.SubmitAsync(
            answer,
            "form[enctype]",
            new() { ["Input.ApplicantPhone"] = "0510123456" },
            ("Input.Papers[0].Upload", [.. Pdf, .. " "u8], "trang-2.pdf"),
            ("answer", "accept")
        );
        again.Status.ShouldBe(HttpStatusCode.Found, again.Text);
        var code = (await visitor.FollowAsync(again)).Html.QuerySelector(".due")!.TextContent;
        var files = (await visitor.GetAsync($"/ho-so/{code}")).Html.QuerySelectorAll("a[href*='/tep/']");
        files.Length.ShouldBe(2, "a paper of two pages scanned apart");
    }

    [Theory, OnEveryDatabase]
    public async Task Everything_that_is_missing_is_told_at_once(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await Counter.AtCounterAsync(given);

        var answer = await Counter.SendAsync(
            visitor,
            new()
            {
                ["Input.ApplicantName"] = "=1+1",
                ["Input.ApplicantPhone"] = "",
                ["Input.FeeDue"] = "1e3",
                ["Input.FilerRelation"] = "con",
            }
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "ApplicantName", "ApplicantPhone", "FeeDue", "FiledBy" })
        {
            answer.ErrorAt($"Input.{field}").ShouldNotBeNull(field);
        }

        answer.Errors.ShouldContain(error => error.Contains("Còn thiếu giấy tờ bắt buộc"));
    }

    [Theory, OnEveryDatabase]
    public async Task A_supplement_request_needs_no_words_beside_the_papers_that_are_missing(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await Counter.AtCounterAsync(given);
        var page = await visitor.GetAsync(Counter.Address);
        var values = Counter.With();
        values["Input.AllRequired"] = null;

        var sent = await visitor.SubmitAsync(page, "form[data-person]", values, button: ("answer", "supplement"));
        var code = (await visitor.FollowAsync(sent)).Html.QuerySelector(".due")!.TextContent;

        (await visitor.GetAsync($"/ho-so/{code}/in/bo-sung")).Html.QuerySelectorAll("article.sheet tbody tr").Length.ShouldBeGreaterThan(0);
        var refused = await visitor.SubmitAsync(page, "form[data-person]", values, button: ("answer", "reject"));
        refused.ErrorAt("Input.Content").ShouldNotBeNull();
        refused
            .Html.QuerySelector("details:has([name='Input.Content'])")!
            .HasAttribute("open")
            .ShouldBeTrue("the reason is asked where it is seen");
    }

    [Theory, OnEveryDatabase]
    public async Task A_scan_that_was_never_uploaded_is_not_taken_by_its_hash_nor_one_that_another_seat_sent(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var (visitor, other) = (
            await given.Program.Visit().SignInAsync(people.Counter.UserName),
            await given.Program.Visit().SignInAsync(others.Counter.UserName)
        );
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var wrong = Filled(page);
        wrong["Input.ApplicantPhone"] = "1";
        var kept = (
            await visitor.SubmitAsync(page, "form[enctype]", wrong, ("Input.Papers[0].Upload", Pdf, "to-khai.pdf"), ("answer", "accept"))
        )
            .Html.QuerySelector("input[name='Input.Papers[0].Kept']")!
            .GetAttribute("value");
        var theirs = await other.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        foreach (
            var (field, value) in new[]
            {
                ("Input.Papers[0].Hash", new string('a', 64)),
                ("Input.Papers[0].Kept", new string('a', 64)),
                ("Input.Papers[0].Kept", kept!),
            }
        )
        {
            var values = Filled(theirs);
            (values[field], values["Input.Papers[0].Size"], values["Input.Papers[0].ContentType"]) = (value, "-5", "application/pdf");

            var answer = await other.SubmitAsync(theirs, "form[enctype]", values, button: ("answer", "accept"));
            if (field.EndsWith("Kept", StringComparison.Ordinal))
            {
                answer.Status.ShouldBe(HttpStatusCode.BadRequest);
                answer.Text.ShouldContain("Tệp đã gửi trước không dùng được nữa");
                answer.Html.QuerySelector("input[name='Input.Papers[0].Kept']").ShouldBeNull("it left the form");
                answer = await other.SubmitAsync(answer, "form[enctype]", button: ("answer", "accept"));
            }

            var received = await other.FollowAsync(answer);
            var dossier = await other.GetAsync($"/ho-so/{received.Html.QuerySelector(".due")!.TextContent}");
            dossier.Html.QuerySelector("a[href*='/tep/']").ShouldBeNull(field);
            theirs = await other.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_file_of_another_kind_is_refused_with_its_name(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");

        var answer = await visitor.SubmitAsync(
            page,
            "form[enctype]",
            Filled(page),
            ("Input.Papers[0].Upload", [.. "MZ chương trình"u8], "to-khai.pdf"),
            ("answer", "accept")
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldContain(error => error.Contains("“to-khai.pdf” không phải PDF, JPEG hoặc PNG"));
    }

    [Theory, OnEveryDatabase]
    public async Task A_missing_required_paper_is_named_and_can_be_asked_for_instead(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.001193");
        var values = new Dictionary<string, string?> { ["Input.ApplicantName"] = "Trần Mẫu Hoa", ["Input.ApplicantPhone"] = "0510123456" };

        var refused = await visitor.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));
        refused.Errors.ShouldContain(error => error.Contains("Còn thiếu giấy tờ bắt buộc"));

        var asked = await visitor.SubmitAsync(
            refused,
            "form[enctype]",
            new() { ["Input.Content"] = "Bổ sung tờ khai và giấy chứng sinh" },
            button: ("answer", "supplement")
        );
        (await visitor.FollowAsync(asked)).Text.ShouldContain("Đã yêu cầu bổ sung");
    }

    [Theory, OnEveryDatabase]
    public async Task Files_too_large_together_are_refused_in_words(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        using var huge = new ByteArrayContent(new byte[65 * 1024 * 1024]);

        using var answer = await visitor.Client.PostAsync(new Uri("/ho-so/tiep-nhan?thu-tuc=1.000656", UriKind.Relative), huge);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Tệp quá lớn");
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_found_again_by_Back_and_filled_for_the_next_citizen_is_not_answered_with_the_first_one_s_dossier(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var first = await visitor.SubmitAsync(page, "form[enctype]", Filled(page), button: ("answer", "accept"));
        var next = new Dictionary<string, string?>(Filled(page)) { ["Input.ApplicantName"] = "Lê Mẫu Khác" };

        var refused = await visitor.SubmitAsync(page, "form[enctype]", next, button: ("answer", "accept"));
        var again = await visitor.SubmitAsync(page, "form[enctype]", Filled(page), button: ("answer", "accept"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(error => error.Contains("đã lưu với nội dung khác"));
        again.Location.ShouldBe(first.Location, "a resend on a bad line is answered as the first time");
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(row => row.OwnerPath == people.Commune.Path))).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task What_no_counter_form_says_is_refused_at_its_field_and_nothing_is_written(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        (string Field, string Value, string Told)[] strange =
        [
            ("Input.Channel", "Online", "Tại quầy chỉ nhận trực tiếp hoặc qua bưu chính"),
            ("Input.Channel", "2", "Tại quầy chỉ nhận trực tiếp hoặc qua bưu chính"),
            ("Input.Channel", "9", "không hợp lệ"),
            ("Input.Papers[0].Number", "0", "Danh sách giấy tờ gửi lên không đúng mẫu"),
            ("Input.Papers[0].Number", "-1", "Danh sách giấy tờ gửi lên không đúng mẫu"),
            ("Input.Papers[1].Number", "1", "Danh sách giấy tờ gửi lên không đúng mẫu"),
        ];
        foreach (var (field, value, told) in strange)
        {
            var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
            var values = Filled(page);
            (values["Input.Papers[0].Name"], values["Input.Papers[1].Name"], values[field]) = ("Tờ khai", "Giấy báo tử", value);

            var answer = await visitor.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));

            answer.Status.ShouldBe(HttpStatusCode.BadRequest, $"{field} = {value}");
            answer.Text.ShouldContain(told, Case.Sensitive, $"{field} = {value}");
        }

        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(row => row.OwnerPath == people.Commune.Path))).ShouldBe(0);
    }

    private static Dictionary<string, string?> Filled(PageAnswer page)
    {
        var values = new Dictionary<string, string?>
        {
            ["Input.ApplicantName"] = "Trần Mẫu Hoa",
            ["Input.ApplicantPhone"] = "0510123456",
            ["Input.NotTwice"] = "true",
        };
        foreach (var box in page.Html.QuerySelectorAll("input[type=checkbox][name$='.Provided']"))
        {
            values[box.GetAttribute("name")!] = "true";
        }

        return values;
    }
}
