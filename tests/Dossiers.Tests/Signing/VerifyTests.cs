using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Signing;

public sealed class VerifyTests
{
    private static readonly byte[] Result = [.. "%PDF-1.7 kết quả của người dân %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task Anybody_with_the_document_reads_who_signed_what_for_which_office_and_nothing_of_the_applicant(TestDatabase database)
    {
        var (given, people, code, token) = await SignedAsync(database);
        var anybody = given.Program.Visit();

        var page = await anybody.GetAsync($"/xac-thuc/{token}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain(people.Leader.Seat.PersonName);
        page.Text.ShouldContain("Phó Chủ tịch UBND");
        page.Text.ShouldContain("77/UBND");
        page.Text.ShouldContain(people.Commune.ShortName);
        page.Text.ShouldContain("khai tử");
        page.Source.ShouldNotContain("Trần Mẫu Hoa");
        page.Source.ShouldNotContain("0510123456");
        page.Source.ShouldNotContain("du-thao");
        page.Source.ShouldNotContain(code);
    }

    [Theory, OnEveryDatabase]
    public async Task The_file_in_hand_is_compared_byte_by_byte_and_kept_nowhere(TestDatabase database)
    {
        var (given, _, _, token) = await SignedAsync(database);
        var anybody = given.Program.Visit();
        var page = await anybody.GetAsync($"/xac-thuc/{token}");
        byte[] changed = [.. Result, .. " "u8];

        var same = await anybody.SubmitAsync(page, "form[enctype]", [], ("document", Result, "a.pdf"));
        var other = await anybody.SubmitAsync(page, "form[enctype]", [], ("document", changed, "a.pdf"));
        var none = await anybody.SubmitAsync(page, "form[enctype]", []);

        same.Text.ShouldContain("đúng là văn bản đã ký");
        other.Text.ShouldContain("KHÔNG phải văn bản đã ký");
        none.Text.ShouldContain("Chưa chọn tệp");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(changed));
        (await given.ReadAsync(db => db.Set<StoredFile>().AnyAsync(row => row.Hash == hash))).ShouldBeFalse(
            "what was looked at is not kept"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_guessed_token_finds_nothing_and_one_read_off_paper_is_cleaned(TestDatabase database)
    {
        var (given, _, _, token) = await SignedAsync(database);
        var anybody = given.Program.Visit();

        foreach (
            var wrong in new[] { token[..^1] + (token[^1] == 'a' ? 'b' : 'a'), token[..10], "25", "%27%20OR%201=1", "40" + token[2..] }
        )
        {
            var page = await anybody.GetAsync($"/xac-thuc/{wrong}");
            page.Status.ShouldBe(HttpStatusCode.NotFound, wrong);
            page.Text.ShouldContain("Không có văn bản nào mang mã này");
        }

        var typed = await anybody.GetAsync($"/xac-thuc?ma={token[..8].ToUpperInvariant()}-{token[8..]}");
        (await anybody.FollowAsync(typed)).Text.ShouldContain("77/UBND");
    }

    [Theory, OnEveryDatabase]
    public async Task Who_asks_too_often_from_one_address_waits(TestDatabase database)
    {
        var (given, _, _, token) = await SignedAsync(database);
        var anybody = given.Program.Visit();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 32; i++)
        {
            answers.Add((await anybody.GetAsync($"/xac-thuc/{token}")).Status);
        }

        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory, OnEveryDatabase]
    public async Task The_applicant_takes_the_result_and_its_signature_with_code_and_digits_and_the_taking_is_recorded(
        TestDatabase database
    )
    {
        var (given, _, code, token) = await SignedAsync(database);
        var citizen = given.Program.Visit();

        var page = await SigningOffice.LookUpAsync(citizen, code);
        page.Html.QuerySelector($"a[href='/xac-thuc/{token}']").ShouldNotBeNull();
        var file = await PostAsync(citizen, page, "/tra-cuu/ket-qua", code, "3456");
        var signature = await PostAsync(citizen, page, "/tra-cuu/ket-qua", code, "3456", signature: true);

        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Result);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        signature.Content.Headers.ContentType!.MediaType.ShouldBe("application/pkcs7-signature");
        var id = await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync());
        (
            await given.ReadAsync(db =>
                db.Set<DeedRow>()
                    .CountAsync(deed => deed.SubjectId == id.Value && deed.Act == ReadFile.Act && deed.ActorKind == ActorKind.Citizen)
            )
        ).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Somebody_elses_code_wrong_digits_and_a_dossier_without_result_give_no_file(TestDatabase database)
    {
        var (given, people, code, _) = await SignedAsync(database);
        var unfinished = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var citizen = given.Program.Visit();
        var page = await SigningOffice.LookUpAsync(citizen, code);

        foreach (var (whose, digits) in new[] { (code, "0000"), (unfinished, "3456"), ("H44.101-990101-0001", "3456") })
        {
            var answer = await PostAsync(citizen, page, "/tra-cuu/ket-qua", whose, digits);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, whose);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_result_still_to_be_paid_for_is_not_handed_out_on_the_line_either(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var fee = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        var set = await counter.SubmitAsync(fee, "form[action*=Set]", new() { ["Input.Due"] = "50000", ["Input.Basis"] = "Fixed" });
        set.Status.ShouldBe(HttpStatusCode.Found, set.Text);
        await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua");

        var page = await SigningOffice.LookUpAsync(given.Program.Visit(), code);

        page.Text.ShouldNotContain("Tải kết quả");
        page.Text.ShouldContain("Phí, lệ phí còn phải nộp: 50.000");
    }

    private static async Task<(Given Given, CommunePeople People, string Code, string Token)> SignedAsync(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await SigningOffice.ProposeAsync(given, people, code, Result);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        await leader.SubmitAsync(await leader.GetAsync($"/ho-so/{code}/ky"), "form[action*=Sign]");
        await given.MoveAsync(people.Counter.Seat, code, "tra-ket-qua");
        var token = await given.ReadAsync(async db =>
        {
            var id = await db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
            return await db.Set<DossierSignature>().Where(row => row.DossierId == id).Select(row => row.Token).SingleAsync();
        });
        return (given, people, code, token);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        Visitor citizen,
        PageAnswer page,
        string path,
        string code,
        string digits,
        bool signature = false
    )
    {
        using var content = new FormUrlEncodedContent([
            new("Input.Code", code),
            new("Input.Digits", digits),
            new("Input.Signature", signature ? "true" : "false"),
            new("__RequestVerificationToken", page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        return await citizen.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
