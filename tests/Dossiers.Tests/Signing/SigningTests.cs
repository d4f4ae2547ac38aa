using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Signing;

public sealed class SigningTests
{
    private static readonly byte[] Draft = [.. "%PDF-1.7 kết quả cần ký %%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_missing_number_is_told_as_that_and_not_as_a_change_by_somebody_else(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        (await given.MoveAsync(people.Officer.Seat, code, "chuyen-buoc")).Refusal.ShouldBeNull();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var signed = await leader.SubmitAsync(
            await leader.GetAsync($"/ho-so/{code}/viec/ky-ket-qua"),
            "main form[enctype]",
            new() { ["Input.ResultNumber"] = string.Empty }
        );

        signed.Text.ShouldContain("số văn bản", Case.Insensitive);
        signed.Text.ShouldNotContain("vừa thay đổi");
    }

    [Theory, OnEveryDatabase]
    public async Task A_leaders_signature_is_kept_with_who_what_bytes_when_and_which_certificate(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await SigningOffice.ProposeAsync(given, people, code, Draft);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var signed = await leader.SubmitAsync(await leader.GetAsync($"/ho-so/{code}/ky"), "form[action*=Sign]");

        signed.Status.ShouldBe(HttpStatusCode.Found, signed.Text);
        var kept = await OfAsync(given, code);
        kept.FileHash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Draft)));
        (kept.SignedBy, kept.SeatId, kept.Number).ShouldBe((people.Leader.Seat.Signature, people.Leader.Seat.SeatId, "77/UBND"));
        (kept.Subject, kept.Serial.Length > 8, kept.At).ShouldBe((kept.Issuer, true, given.Clock.GetUtcNow()));
        var cms = new SignedCms(new ContentInfo(Draft), detached: true);
        cms.Decode(kept.Cms);
        cms.CheckSignature(verifySignatureOnly: true);
        cms.SignerInfos[0]
            .SignedAttributes.Cast<CryptographicAttributeObject>()
            .Select(attribute => attribute.Oid.Value)
            .ShouldBe(
                ["1.2.840.113549.1.9.5", "1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"],
                ignoreOrder: true
            );
        var page = await leader.GetAsync($"/ho-so/{code}");
        page.Text.ShouldContain("Chữ ký khớp văn bản; chứng thư thử nghiệm");
        var sheet = await leader.GetAsync($"/ho-so/{code}/chu-ky/{kept.Id}");
        sheet.Text.ShouldContain(kept.FileHash);
        sheet.Text.ShouldContain(kept.Token);
        sheet.Html.QuerySelector("svg.qr").ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Without_an_uploaded_file_the_programs_own_document_is_signed_for_a_result_and_for_a_refusal(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, first) = await SigningOffice.AssignedAsync(given);
        var (_, second) = await SigningOffice.AssignedAsync(given, people);

        (await given.MoveAsync(people.Leader.Seat, first, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        (await given.MoveAsync(people.Leader.Seat, second, "tu-choi", "Không đủ điều kiện")).Refusal?.Message.ShouldBeNull();

        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        foreach (var (code, document) in new[] { (first, "Kết quả giải quyết"), (second, "Phiếu từ chối giải quyết hồ sơ") })
        {
            var kept = await OfAsync(given, code);
            kept.Document.ShouldBe(document);
            var page = await leader.GetAsync($"/ho-so/{code}");
            page.Text.ShouldContain("chứng thư thử nghiệm");
            var file = await leader.Client.GetAsync(new Uri($"/ho-so/{code}/tep/{kept.PaperId}", UriKind.Relative));
            var bytes = await file.Content.ReadAsByteArrayAsync();
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(kept.FileHash);
            bytes.AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
        }

        (await OfAsync(given, second)).Number.ShouldBe($"{second}/PTC");
    }

    [Theory, OnEveryDatabase]
    public async Task A_file_swapped_after_the_signing_is_told_wherever_it_is_opened(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await SigningOffice.ProposeAsync(given, people, code, [.. Draft, .. "1"u8]);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        await leader.SubmitAsync(await leader.GetAsync($"/ho-so/{code}/ky"), "form[action*=Sign]");
        await given.MoveAsync(people.Counter.Seat, code, "tra-ket-qua");
        var kept = await OfAsync(given, code);
        var path = Path.Combine(given.Program.Services.GetRequiredService<FileStoreOptions>().Folder, kept.FileHash[..2], kept.FileHash);

        await File.WriteAllBytesAsync(path, [.. "%PDF-1.7 kết quả giả %%EOF"u8]);

        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("đã bị thay đổi sau khi ký");
        (await given.Program.Visit().GetAsync($"/xac-thuc/{kept.Token}")).Text.ShouldContain("đã bị thay đổi sau khi ký");
        (await SigningOffice.LookUpAsync(given.Program.Visit(), code)).Text.ShouldContain("đã bị thay đổi sau khi ký");
        File.Delete(path);
        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Không còn tệp để kiểm tra");
    }

    [Theory, OnEveryDatabase]
    public async Task Another_file_put_in_the_papers_place_is_told_too(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua");
        await using (var scope = given.Program.Scope())
        {
            var store = scope.ServiceProvider.GetRequiredService<FileStore>();
            using var other = new MemoryStream([.. "%PDF-1.7 văn bản khác %%EOF"u8]);
            var stored = (await store.StoreAsync(other, "khac.pdf", default)).Value;
            var kept = await OfAsync(given, code);
            await given.ReadAsync(async db =>
                await db.Set<DossierPaper>()
                    .Where(paper => paper.ProvinceCode == kept.ProvinceCode && paper.Id == kept.PaperId)
                    .ExecuteUpdateAsync(paper => paper.SetProperty(row => row.FileHash, stored.Hash))
            );
        }

        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("đã bị thay đổi sau khi ký");
    }

    [Theory, OnEveryDatabase]
    public async Task Many_are_signed_each_with_a_signature_of_its_own(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, first) = await SigningOffice.AssignedAsync(given);
        var (_, second) = await SigningOffice.AssignedAsync(given, people);
        await SigningOffice.ProposeAsync(given, people, first, Draft);
        await SigningOffice.ProposeAsync(given, people, second, null);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var list = await leader.GetAsync("/ho-so?nhom=dang-xu-ly");
        var proposals = await given.ReadAsync(db =>
            db.Set<Dossier>().Include(row => row.Proposals).Where(row => row.OwnerPath == people.Commune.Path).ToListAsync()
        );

        var fields = proposals
            .Select(row => KeyValuePair.Create("each", $"{row.Code}/{row.Proposals.Single().Id}"))
            .Append(
                new("__RequestVerificationToken", list.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)
            )
            .Append(new("SubmissionKey", Guid.NewGuid().ToString()));
        using var content = new FormUrlEncodedContent(fields);
        var done = await Visitor.ReadAsync(
            await leader.Client.PostAsync(new Uri("/ho-so/nhieu/ky", UriKind.Relative), content),
            "/ho-so/nhieu/ky"
        );

        done.Text.ShouldContain("Đã ký 2 hồ sơ");
        var tokens = new[] { await OfAsync(given, first), await OfAsync(given, second) }.Select(kept => kept.Token);
        tokens.Distinct().Count().ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task When_the_service_fails_answers_for_other_bytes_or_is_out_of_date_the_act_is_refused_and_nothing_is_done(
        TestDatabase database
    )
    {
        using var right = SigningOffice.Certificate();
        var mode = "away";
        var strange = new SigningOffice.Strange(
            (content, what) =>
                mode switch
                {
                    "away" => SigningRefusals.NoAnswer,
                    "other" => right.SignAsync("văn bản khác"u8.ToArray(), what, default).Result,
                    _ => "không phải chữ ký"u8.ToArray(),
                }
        );
        await using var program = await TestProgram.StartAsync(database, services => services.AddSingleton<IResultSigner>(strange));
        var given = new Given(program);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await SigningOffice.ProposeAsync(given, people, code, Draft);
        var leader = await program.Visit().SignInAsync(people.Leader.UserName);

        foreach (var (how, words) in new[] { ("away", "không trả lời"), ("other", "không khớp văn bản"), ("noise", "không khớp văn bản") })
        {
            mode = how;
            var answer = await leader.SubmitAsync(await leader.GetAsync($"/ho-so/{code}/ky"), "form[action*=Sign]");
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.Text.ShouldContain(words);
        }

        var dossier = await given.ReadAsync(db =>
            db.Set<Dossier>().Include(row => row.Papers).Include(row => row.Proposals).SingleAsync(row => row.Code == code)
        );
        (dossier.Status, dossier.Papers.Count(paper => paper.IsResult), dossier.Proposals.Single().DecidedAt).ShouldBe(
            (DossierStatus.InProcess, 0, null)
        );
        (await given.ReadAsync(db => db.Set<DossierSignature>().CountAsync())).ShouldBe(0);
        (await given.MoveAsync(people.Officer.Seat, code, "ky-ket-qua")).Refusal!.Code.ShouldBe("dossier.not-yours");
        strange.Asked.ShouldBe(3, "what the rules refuse is not sent to be signed");
    }

    [Theory, OnEveryDatabase]
    public async Task A_certificate_past_its_day_signs_nothing_and_one_that_ran_out_since_is_told(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database, services =>
            services.AddSingleton<IResultSigner>(SigningOffice.Certificate(to: "2025-09-12 08:00"))
        );
        var given = new Given(program);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        var (_, later) = await SigningOffice.AssignedAsync(given, people);

        program.Clock.Set("2025-09-12 09:00");

        (await given.MoveAsync(people.Leader.Seat, later, "ky-ket-qua")).Refusal!.Code.ShouldBe("signing.out-of-date");
        var kept = await OfAsync(given, code);
        (await program.Visit().GetAsync($"/xac-thuc/{kept.Token}")).Text.ShouldContain("chứng thư hết hạn ngày 12/9/2025");
    }

    [Theory, OnEveryDatabase]
    public async Task A_result_that_is_taken_back_says_so_to_whoever_checks_it_and_the_new_one_stands(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);
        await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua");
        var first = await OfAsync(given, code);

        await given.MoveAsync(people.Leader.Seat, code, "thu-hoi", "Sai ngày sinh");
        (await given.Program.Visit().GetAsync($"/xac-thuc/{first.Token}")).Text.ShouldContain("Kết quả đã bị thu hồi");
        (await SigningOffice.LookUpAsync(given.Program.Visit(), code)).Text.ShouldNotContain("Tải kết quả");
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();

        var second = await given.ReadAsync(db =>
            db.Set<DossierSignature>().SingleAsync(row => row.DossierId == first.DossierId && row.WithdrawnAt == null)
        );
        (await given.Program.Visit().GetAsync($"/xac-thuc/{second.Token}")).Text.ShouldContain("Chữ ký khớp văn bản");
    }

    [Theory, OnEveryDatabase]
    public async Task Where_no_certificate_is_set_results_are_signed_on_paper_as_before(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);

        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();

        var dossier = await given.ReadAsync(db => db.Set<Dossier>().Include(row => row.Papers).SingleAsync(row => row.Code == code));
        dossier.Papers.ShouldNotContain(paper => paper.IsResult);
        (await given.ReadAsync(db => db.Set<DossierSignature>().CountAsync(row => row.DossierId == dossier.Id))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_sent_twice_signs_once_and_answers_the_same(TestDatabase database)
    {
        var given = await SigningOffice.OnAsync(database);
        var (people, code) = await SigningOffice.AssignedAsync(given);

        var first = await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua", key: $"hai-lan-{code}");
        var again = await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua", key: $"hai-lan-{code}");

        (first.Value, again.Refusal?.Message).ShouldBe((code, null));
        var kept = await OfAsync(given, code);
        (
            await given.ReadAsync(db =>
                db.Set<DeedRow>().CountAsync(deed => deed.SubjectId == kept.DossierId.Value && deed.Act == "dossier.signed")
            )
        ).ShouldBe(1);
    }

    private static Task<DossierSignature> OfAsync(Given given, string code) =>
        given.ReadAsync(async db =>
        {
            var id = await db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync();
            return await db.Set<DossierSignature>().SingleAsync(row => row.DossierId == id);
        });
}
