using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Tests.Synchronise;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class ApplicantTests
{
    private const string Address = "/ho-so/tiep-nhan?thu-tuc=1.000656";
    private const string Number = "025090123456";

    [Theory, OnEveryDatabase]
    public async Task A_number_is_kept_as_a_mark_under_a_key_and_shown_by_its_last_three_digits(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);

        var code = await ReceivedAsync(visitor, With(("Input.IdentityNumber", "025 090 123 456"), ("Input.BornOn", "12/10/1990")));

        var row = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(dossier => dossier.Code == code));
        var bare = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Number)));
        row.NumberMark.ShouldNotBeNull().ShouldNotContain(Number[..6]);
        bare.ShouldNotStartWith(row.NumberMark);
        var marks = given.Program.Services.GetRequiredService<PersonMarks>();
        row.NumberMark.ShouldBe(await marks.OfAsync("25", Number, default));
        row.NumberMark.ShouldNotBe(await marks.OfAsync("40", Number, default), "another province's mark of the same person tells nothing");
        row.NumberShown.ShouldBe("*********456");
        row.ApplicantBornOn.ShouldBe(new DateOnly(1990, 10, 12));
        foreach (var page in new[] { $"/ho-so/{code}", $"/ho-so/{code}/in/giay-tiep-nhan", $"/ho-so/{code}/sua" })
        {
            var text = (await visitor.GetAsync(page)).Source;
            text.ShouldContain("*********456", Case.Sensitive, page);
            text.ShouldNotContain(Number, Case.Sensitive, page);
        }

        var key = await given.ReadAsync(db =>
            db.Database.SqlQuery<string>($"SELECT protected_key AS \"Value\" FROM platform_person_mark_keys").SingleAsync()
        );
        Convert.TryFromBase64String(key, new byte[200], out _).ShouldBeFalse("the key lies protected, not in clear");
        people.Commune.Path.ShouldBe(row.OwnerPath);
    }

    [Theory, OnEveryDatabase]
    public async Task An_organisation_is_received_under_its_tax_number_and_a_person_s_number_is_none_of_its(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        var company = With(
            ("Input.Kind", "Organisation"),
            ("Input.ApplicantName", "Công ty TNHH Mẫu 36"),
            ("Input.IdentityNumber", "0101234567-001")
        );

        var person = await SendAsync(visitor, With(("Input.ApplicantName", "Công ty TNHH Mẫu 36")));
        person.ErrorAt("Input.ApplicantName").ShouldBe("Họ tên người không có chữ số. Sửa lại, hoặc chọn “Tổ chức” nếu là tên tổ chức.");
        var wrong = await SendAsync(visitor, new(company) { ["Input.IdentityNumber"] = "123456789" });
        wrong.ErrorAt("Input.IdentityNumber").ShouldNotBeNull().ShouldContain("Mã số thuế có 10 chữ số");
        wrong.Html.QuerySelector("label[for=Input_ApplicantName]")!.TextContent.ShouldBe("Tên tổ chức");
        var code = await ReceivedAsync(visitor, company);

        (await visitor.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Tổ chức nộp Công ty TNHH Mẫu 36");
        (await visitor.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Mã số thuế ***********001");
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_is_asked_for_a_number_while_the_law_says_so_and_a_hand_made_form_is_refused(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (visitor, _) = await AtCounterAsync(given);
        (await visitor.GetAsync(Address)).Html.QuerySelector("#Input_IdentityNumber").ShouldNotBeNull();
        await given.ReadAsync(db =>
            db.Set<LegalSetting>()
                .Where(row => row.Code == "dossier.identity-number")
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, "không"))
        );
        await program.Services.GetRequiredService<LegalSettingCache>().RefreshAsync(default);

        (await visitor.GetAsync(Address)).Html.QuerySelector("#Input_IdentityNumber").ShouldBeNull();
        var answer = await SendAsync(visitor, With(("Input.IdentityNumber", Number)));
        answer.Text.ShouldContain("Hiện không thu số định danh");
    }

    [Theory, OnEveryDatabase]
    public async Task A_number_is_no_name_at_the_counter_in_a_correction_for_a_filer_and_from_the_portal(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);
        foreach (
            var (field, text) in new[]
            {
                ("Input.ApplicantName", "12345"),
                ("Input.ApplicantName", "0912345678a"),
                ("Input.FiledBy", "12345"),
            }
        )
        {
            (await SendAsync(visitor, With((field, text))))
                .ErrorAt(field)
                .ShouldBe($"“{text}” không phải họ tên. Nhập đầy đủ họ tên bằng chữ.");
        }

        var code = await ReceivedAsync(visitor, With());
        var correct = await visitor.GetAsync($"/ho-so/{code}/sua");
        var refused = await visitor.SubmitAsync(
            correct,
            "form[method=post]:has(#Input_Content)",
            new() { ["Input.ApplicantName"] = "12345", ["Input.Content"] = "nhập nhầm" }
        );
        refused.ErrorAt("Input.ApplicantName").ShouldBe("“12345” không phải họ tên. Nhập đầy đủ họ tên bằng chữ.");
        var sent = PortalCalls.Sample(people.Commune.Code);
        sent["ChuHoSo"] = "12345";
        var client = await given.ApiClientAsync(DossierPermissions.SynchroniseScope);
        (await PortalCalls.SendAsync(client, sent)).Single().ErrorOf().ShouldBe("dossier.not-a-name");
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_person_s_same_procedure_is_asked_about_and_taken_in_only_when_the_clerk_says_it_is_another(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        var first = await ReceivedAsync(visitor, With());

        var asked = await SendAsync(visitor, With(("Input.ApplicantName", "TRẦN MẪU HOA")));

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Errors.ShouldContain(error => error.StartsWith("Trùng?", StringComparison.Ordinal) && error.Contains(first));
        asked.Html.QuerySelector($"#nguoi-nop-nay a[href='/ho-so/{first}']").ShouldNotBeNull("the earlier one is one click away");
        asked.Html.QuerySelector("input[name='Input.NotTwice']").ShouldNotBeNull();
        var done = await visitor.SubmitAsync(
            asked,
            "form[data-person]",
            new() { ["Input.NotTwice"] = "true" },
            button: ("answer", "accept")
        );
        var second = (await visitor.FollowAsync(done)).Html.QuerySelector(".due")!.TextContent;
        (await visitor.GetAsync($"/ho-so/{second}")).Text.ShouldContain($"không phải hồ sơ trùng với {first}");
    }

    [Theory, OnEveryDatabase]
    public async Task Somebody_else_another_procedure_or_what_was_turned_away_is_no_double(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);
        var (numbered, other) = ("025190000111", "025190000222");
        await ReceivedAsync(visitor, With(("Input.IdentityNumber", numbered)));

        // One telephone of a family; then the same name and telephone with another number: father and son.
        await ReceivedAsync(visitor, With(("Input.ApplicantName", "Trần Mẫu Con")));
        await ReceivedAsync(visitor, With(("Input.IdentityNumber", other)));
        (await given.ReceiveAsync(people.Counter.Seat, procedureCode: "1.001193", notTwice: false)).IsRefused.ShouldBeFalse();
        // The same number under a name and a telephone typed otherwise is the same person.
        var same = await SendAsync(
            visitor,
            With(("Input.IdentityNumber", numbered), ("Input.ApplicantName", "Trần Hoa"), ("Input.ApplicantPhone", "0510999888"))
        );
        same.Errors.ShouldContain(error => error.StartsWith("Trùng?", StringComparison.Ordinal));
        var third = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Rút", phone: "0510777666")).Value;
        (await given.MoveAsync(people.Counter.Seat, third, "rut")).IsRefused.ShouldBeFalse();
        (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Rút", phone: "0510777666", notTwice: false)).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task Other_dossiers_of_the_person_are_shown_to_the_counter_that_sees_them_and_to_no_other(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var ((here, people), (there, _)) = (await AtCounterAsync(given), await AtCounterAsync(given));
        var code = (await given.ReceiveAsync(people.Counter.Seat, phone: "0510555444")).Value;

        foreach (var (visitor, sees) in new[] { (here, true), (there, false) })
        {
            var page = await visitor.GetAsync(Address);
            var looked = await visitor.SubmitAsync(
                page,
                "form[data-person]",
                new() { ["Input.ApplicantPhone"] = "0510 555 444" },
                button: ("answer", "look")
            );
            looked.Status.ShouldBe(HttpStatusCode.OK, looked.Text);
            looked.Text.Contains(code, StringComparison.Ordinal).ShouldBe(sees);
            looked.Errors.ShouldBeEmpty("looking is not sending");
            looked.Html.QuerySelector("#Input_ApplicantPhone")!.GetAttribute("value").ShouldBe("0510 555 444");

            using var sent = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
                    ["Input.ApplicantPhone"] = "0510555444",
                }
            );
            using var reply = await visitor.Client.PostAsync(new Uri("/ho-so/tiep-nhan?handler=Person", UriKind.Relative), sent);
            var part = await reply.Content.ReadAsStringAsync();
            part.Contains(code, StringComparison.Ordinal).ShouldBe(sees, part);
            part.ShouldNotContain("<html", Case.Insensitive, "a part, not a page");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task The_applicant_this_seat_received_last_is_copied_with_the_number_that_nobody_can_read_again(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);
        var first = await ReceivedAsync(visitor, With(("Input.IdentityNumber", "025190000333"), ("Input.ApplicantAddress", "Tổ 3")));
        await given.ReceiveAsync(
            (await given.SeatAsync(Platform.Access.Role.CounterOfficer, people.Counter.Seat.UnitPath)).Seat,
            name: "Lê Mẫu Bên"
        );

        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.001193&nguoi-nop=vua-roi");
        page.Html.QuerySelector("#Input_ApplicantName")!
            .GetAttribute("value")
            .ShouldBe("Trần Mẫu Hoa", "not whom the seat beside received");
        page.Html.QuerySelector("#Input_ApplicantAddress")!.GetAttribute("value").ShouldBe("Tổ 3");
        var answer = await visitor.SubmitAsync(
            page,
            "form[data-person]",
            new() { ["Input.AllRequired"] = "true" },
            button: ("answer", "accept")
        );
        var second = (await visitor.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;

        var marks = await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.Code == first || row.Code == second).Select(row => row.NumberMark).ToListAsync()
        );
        marks.ShouldAllBe(mark => mark != null);
        marks.Distinct().Count().ShouldBe(1);
        // Another's code brings nobody's number to another centre.
        var (other, _) = await AtCounterAsync(given);
        (await other.GetAsync($"{Address}&nguoi-nop={first}"))
            .Html.QuerySelector("#Input_ApplicantName")!
            .GetAttribute("value")
            .ShouldBe("");
    }

    [Theory, OnEveryDatabase]
    public async Task A_card_that_a_scanner_types_into_the_name_fills_name_number_birth_and_address_without_script(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        const string Card = "025091004567|131234567|Nguyễn Mẫu Thẻ|05031991|Nam|Tổ 2, phường Âu Cơ, Phú Thọ|01012022";

        var answer = await SendAsync(visitor, With(("Input.ApplicantName", Card), ("Input.ApplicantPhone", "")));

        answer.ErrorAt("Input.ApplicantName").ShouldBeNull();
        (string Field, string Value)[] filled =
        [
            ("ApplicantName", "Nguyễn Mẫu Thẻ"),
            ("IdentityNumber", "025091004567"),
            ("BornOn", "1991-03-05"),
            ("ApplicantAddress", "Tổ 2, phường Âu Cơ, Phú Thọ"),
        ];
        foreach (var (field, value) in filled)
        {
            answer.Html.QuerySelector($"#Input_{field}")!.GetAttribute("value").ShouldBe(value);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_files_for_another_stands_on_the_receipt_and_the_page_with_the_right_to_do_so(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        (await SendAsync(visitor, With(("Input.FilerDocument", "12/UQ"))))
            .ErrorAt("Input.FiledBy")
            .ShouldBe("Có thông tin người nộp thay nhưng chưa có họ tên. Nhập họ tên hoặc xóa các ô đó.");

        var code = await ReceivedAsync(
            visitor,
            With(
                ("Input.FiledBy", "Lê Mẫu Thay"),
                ("Input.FilerPhone", "0510 111 222"),
                ("Input.FilerRelation", "con"),
                ("Input.FilerDocument", "12/UQ"),
                ("Input.FilerDocumentOn", "2025-09-01"),
                ("Input.AuthorityPaper", "true")
            )
        );

        foreach (var page in new[] { $"/ho-so/{code}", $"/ho-so/{code}/in/giay-tiep-nhan" })
        {
            var text = (await visitor.GetAsync(page)).Text;
            text.ShouldContain("Lê Mẫu Thay", Case.Sensitive, page);
            text.ShouldContain("0510111222", Case.Sensitive, page);
            text.ShouldContain("con; văn bản ủy quyền 12/UQ ngày 1/9/2025", Case.Sensitive, page);
            text.ShouldContain("Giấy ủy quyền, văn bản chứng minh người nộp thay", Case.Sensitive, page);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_correction_keeps_the_number_takes_another_or_drops_it_and_the_deed_tells_no_content(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        var code = await ReceivedAsync(visitor, With(("Input.IdentityNumber", "025190000444")));
        string?[] shown = [null, "*********444", "*********555", null];
        (string Field, string Value)[] changes =
        [
            ("Input.ApplicantAddress", "Tổ 9"),
            ("Input.IdentityNumber", "025190000555"),
            ("Input.DropNumber", "true"),
        ];
        for (var i = 0; i < changes.Length; i++)
        {
            var page = await visitor.GetAsync($"/ho-so/{code}/sua");
            var answer = await visitor.SubmitAsync(
                page,
                "form[method=post]:has(#Input_Content)",
                new() { [changes[i].Field] = changes[i].Value, ["Input.Content"] = "nhập nhầm" }
            );
            answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
            (
                await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.NumberShown).SingleAsync())
            ).ShouldBe(shown[i + 1]);
        }

        var texts = await given.ReadAsync(db =>
            db.Set<DeedRow>()
                .Where(deed => deed.Act == "dossier.applicant-corrected")
                .OrderByDescending(deed => deed.Sequence)
                .Take(3)
                .ToListAsync()
        );
        texts.ShouldContain(deed => deed.Text == "Sửa số định danh, mã số thuế");
        texts.ShouldAllBe(deed => !deed.Text.Contains("555") && !(deed.Detail ?? "").Contains("555"));
    }

    private static async Task<(Visitor Visitor, CommunePeople People)> AtCounterAsync(Given given)
    {
        var people = await given.PeopleAsync();
        return (await given.Program.Visit().SignInAsync(people.Counter.UserName), people);
    }

    private static async Task<PageAnswer> SendAsync(Visitor visitor, Dictionary<string, string?> values) =>
        await visitor.SubmitAsync(await visitor.GetAsync(Address), "form[data-person]", values, button: ("answer", "accept"));

    private static async Task<string> ReceivedAsync(Visitor visitor, Dictionary<string, string?> values)
    {
        var answer = await SendAsync(visitor, values);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return (await visitor.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;
    }

    private static Dictionary<string, string?> With(params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string?>
        {
            ["Input.ApplicantName"] = "Trần Mẫu Hoa",
            ["Input.ApplicantPhone"] = "0510123456",
            ["Input.AllRequired"] = "true",
        };
        foreach (var (field, value) in changes)
        {
            values[field] = value;
        }

        return values;
    }
}
