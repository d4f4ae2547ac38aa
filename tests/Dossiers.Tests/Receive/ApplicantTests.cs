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
using static ThongSuot.Dossiers.Tests.Receive.Counter;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class ApplicantTests
{
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
        key.ShouldStartWith("CfDJ8", Case.Sensitive, "sealed by the ring of keys, not in clear");
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
            ("Input.IdentityNumber", "0101234567-001"),
            ("Input.OtherApplicant", "true")
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
}
