using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;

namespace ThongSuot.Web.Tests.Security;

public sealed class InputTests
{
    private const string Evil = "'; DROP TABLE dossiers_dossiers; --\"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}";

    [Theory, OnEveryDatabase]
    public async Task What_is_typed_into_any_field_of_a_dossier_stays_text_wherever_it_is_shown(TestDatabase kind)
    {
        var given = await Given.OnAsync(kind);
        var people = await given.PeopleAsync();
        var clerk = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var typed = page
            .Html.QuerySelectorAll("form[enctype] input, form[enctype] textarea")
            .Where(field => field is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "search" })
            .Where(field => field.GetAttribute("inputmode") != "numeric")
            .Select(field => field.GetAttribute("name")!)
            .Where(name => !name.EndsWith("Phone", StringComparison.Ordinal) && !name.EndsWith("IdentityNumber", StringComparison.Ordinal))
            .ToList();
        typed.Count.ShouldBeGreaterThan(3);
        var values = Reception(page);
        typed.ForEach(name => values[name] = Evil);
        // A name is refused that holds what no name holds, and shown in the refusal as the text it is.
        var refused = await clerk.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));
        refused.ErrorAt("Input.ApplicantName").ShouldNotBeNull();
        (values["Input.ApplicantName"], values["Input.FiledBy"]) = ("Công ty Mẫu", "Lê Mẫu Nga");
        (values["Input.Kind"], values["Input.OtherApplicant"]) = ("Organisation", "true");

        var received = await clerk.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));
        received.Status.ShouldBe(HttpStatusCode.Found, received.Text);
        var code = received.Location!.Split('/')[2];
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        await DoAsync(leader, code, "phan-cong");
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        await DoAsync(officer, code, "bo-sung");

        foreach (
            var path in new[]
            {
                $"/ho-so/{code}",
                $"/ho-so/{code}/da-tiep-nhan",
                $"/ho-so/{code}/in/giay-tiep-nhan",
                $"/ho-so/{code}/in/bo-sung",
                $"/ho-so/{code}/in/kiem-soat",
                "/ho-so?nhom=tat-ca",
                "/ho-so?nhom=tat-ca&tim=" + Uri.EscapeDataString(Evil),
            }
        )
        {
            var shown = await clerk.GetAsync(path);
            shown.Status.ShouldBe(HttpStatusCode.OK, path);
            shown.Html.QuerySelectorAll("script:not([src]), img[src=x], [onerror]").ShouldBeEmpty(path);
            shown.Source.ShouldNotContain("<script>alert", Case.Insensitive, path);
        }

        var stored = await given.ReadAsync(db =>
            db.Set<Dossier>().AsNoTracking().Include(row => row.Notices).SingleAsync(row => row.Code == code)
        );
        stored.ApplicantAddress.ShouldBe(Evil);
        stored.Notices.Single().Content.ShouldBe(Evil);
        (await officer.GetAsync($"/ho-so/{code}")).Text.ShouldContain(
            "<script>alert(1)</script>",
            Case.Sensitive,
            "it is shown, as what it is"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Fields_that_a_form_does_not_have_change_nothing(TestDatabase kind)
    {
        var given = await Given.OnAsync(kind);
        var people = await given.PeopleAsync();
        var clerk = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        var values = Reception(page);
        foreach (var prefix in new[] { string.Empty, "Input.", "Dossier.", "Model.", "Seat." })
        {
            (values[prefix + "Code"], values[prefix + "Status"], values[prefix + "DueAt"], values[prefix + "Id"]) = (
                "H25.1-250911-9999",
                "ResultReturned",
                "2099-01-01",
                Guid.Empty.ToString()
            );
            (
                values[prefix + "ReceptionPath"],
                values[prefix + "ProvinceCode"],
                values[prefix + "Outcome"],
                values[prefix + "HolderPath"],
                values[prefix + "ScopePath"]
            ) = ("/40/", "40", "Early", "/40/", "/");
        }

        var received = await clerk.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept"));

        received.Status.ShouldBe(HttpStatusCode.Found, received.Text);
        var code = received.Location!.Split('/')[2];
        code.ShouldNotEndWith("9999");
        var stored = await given.ReadAsync(db => db.Set<Dossier>().AsNoTracking().SingleAsync(row => row.Code == code));
        (stored.Status, stored.ProvinceCode, stored.ReceptionPath).ShouldBe((DossierStatus.Accepted, "25", people.Counter.Seat.UnitPath));
        stored.Id.Value.ShouldNotBe(Guid.Empty);
        stored.DueAt!.Value.Year.ShouldBe(2025);
        stored.Outcome.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_disguised_as_a_scan_is_refused_and_what_begins_like_one_is_served_so_that_nothing_in_it_runs()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var clerk = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        const string Name = "../../../../etc/cron.d/đơn.pdf";

        var html = await clerk.SubmitAsync(
            page,
            "form[enctype]",
            Reception(page),
            ("Input.Papers[0].Upload", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"), "don.pdf"),
            ("answer", "accept")
        );
        html.Status.ShouldBe(HttpStatusCode.BadRequest);
        html.Errors.ShouldContain(error => error.Contains("không phải PDF", StringComparison.Ordinal));
        var both = await clerk.SubmitAsync(
            page,
            "form[enctype]",
            Reception(page),
            ("Input.Papers[0].Upload", Encoding.UTF8.GetBytes("%PDF-1.7<script>alert(1)</script>%%EOF"), Name),
            ("answer", "accept")
        );
        both.Status.ShouldBe(HttpStatusCode.Found, both.Text);

        var code = both.Location!.Split('/')[2];
        var shown = await clerk.GetAsync($"/ho-so/{code}");
        shown.Source.ShouldNotContain("cron.d");
        using var scan = await clerk.Client.GetAsync(
            new Uri(shown.Html.QuerySelector("a[href*='/tep/']")!.GetAttribute("href")!, UriKind.Relative)
        );
        scan.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        scan.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        scan.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        scan.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("script");
        var stored = await given.ReadAsync(db =>
            db.Set<Dossier>().AsNoTracking().Include(row => row.Papers).SingleAsync(row => row.Code == code)
        );
        stored.Papers.Single(paper => paper.FileHash is not null).FileName.ShouldBe("đơn.pdf");
    }

    [Theory]
    [InlineData("/tai-nguyen/..%2f..%2fappsettings.json")]
    [InlineData("/tai-nguyen/%2e%2e%2fappsettings.json")]
    [InlineData("/tai-nguyen/..%5cappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/thongsuot.db")]
    [InlineData("/.git/config")]
    public async Task No_address_leads_to_a_file_of_the_server(string path)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var answer = await given.Program.Visit().GetAsync(path);

        answer.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        answer.Source.ShouldNotContain("LogLevel");
    }

    [Theory, OnEveryDatabase]
    public async Task An_error_page_tells_nothing_of_the_inside(TestDatabase kind)
    {
        await using var program = await TestProgram.StartAsync(kind);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var clerk = await program.Visit().SignInAsync(people.Counter.UserName);
        await given.ReadAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE dossiers_turns RENAME TO dossiers_turns_gone"));
        var code = (await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656")).Path;

        var page = await clerk.GetAsync(code);
        var answer = await clerk.SubmitAsync(page, "form[enctype]", Reception(page), button: ("answer", "accept"));

        // A missing table does not come back by itself: nobody is told to try again.
        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Text.ShouldContain("chưa được lưu");
        foreach (var word in new[] { "Exception", "   at ", "dossiers_turns", "SQLite", "Npgsql", "SELECT", "INSERT", ".cs:line" })
        {
            answer.Source.ShouldNotContain(word, Case.Sensitive);
        }
    }

    private static Dictionary<string, string?> Reception(PageAnswer page)
    {
        var values = page
            .Html.QuerySelectorAll("input[type=checkbox][name$='.Provided']")
            .ToDictionary(box => box.GetAttribute("name")!, _ => (string?)"true");
        (values["Input.ApplicantName"], values["Input.ApplicantPhone"]) = ("Trần Mẫu Hoa", "0510123456");
        return values;
    }

    private static async Task DoAsync(Visitor visitor, string code, string act)
    {
        var page = await visitor.GetAsync($"/ho-so/{code}/viec/{act}");
        var officers = page.Html.QuerySelectorAll("select[name='Input.Officer'] option");
        var officer = officers.Length == 0 ? null : officers[officers.Length - 1].GetAttribute("value");
        var values = new Dictionary<string, string?> { ["Input.Content"] = Evil };
        if (officer is not null)
        {
            values["Input.Officer"] = officer;
        }

        var done = await visitor.SubmitAsync(page, "main form", values);
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
    }
}
