using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tests.Signing;

public sealed class SignerTests
{
    private static readonly DateTimeOffset Now = new(2025, 9, 11, 1, 0, 0, TimeSpan.Zero);

    private static readonly byte[] Content = [.. "%PDF-1.7 quyết định %%EOF"u8];

    [Fact]
    public async Task The_service_gets_the_hash_and_who_signs_what_and_never_the_document()
    {
        using var own = Own();
        var asked = string.Empty;
        var signer = Remote(async request =>
        {
            asked = await request.Content!.ReadAsStringAsync();
            request.Headers.Authorization!.ToString().ShouldBe("Bearer khóa");
            return Answer((await own.SignAsync(Content, What(), default)).Value);
        });

        var signed = await signer.SignAsync(Content, What(), default);

        Cms.SignerOf(Content, signed.Value).ShouldNotBeNull().Dispose();
        var sent = JsonDocument.Parse(asked).RootElement;
        sent.GetProperty("hash").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Content)));
        sent.GetProperty("document").GetString().ShouldBe("Quyết định");
        sent.GetProperty("signer").GetString().ShouldBe("Trần Mẫu An");
        asked.ShouldNotContain("quyết định %%EOF");
    }

    [Fact]
    public async Task A_service_that_is_away_refuses_or_answers_something_else_gives_no_signature_and_says_why()
    {
        using var own = Own();
        var other = (await own.SignAsync("văn bản khác"u8.ToArray(), What(), default)).Value;
        (string Code, Func<HttpRequestMessage, Task<HttpResponseMessage>> Service)[] cases =
        [
            ("signing.no-answer", _ => throw new HttpRequestException("đứt")),
            ("signing.no-answer", _ => throw new TaskCanceledException("quá lâu")),
            ("signing.refused", _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden))),
            ("signing.other-bytes", _ => Task.FromResult(Answer(other))),
            ("signing.other-bytes", _ => Task.FromResult(Answer([1, 2, 3]))),
            ("signing.other-bytes", _ => Task.FromResult(new HttpResponseMessage { Content = new StringContent("<html>") })),
        ];

        foreach (var (code, service) in cases)
        {
            (await Remote(service).SignAsync(Content, What(), default)).Refusal!.Code.ShouldBe(code);
        }
    }

    [Fact]
    public async Task A_certificate_signs_in_its_time_and_its_signature_fits_no_other_bytes()
    {
        using var own = Own();

        var signed = (await own.SignAsync(Content, What(), default)).Value;

        Cms.SignerOf(Content, signed).ShouldNotBeNull().Dispose();
        Cms.SignerOf((byte[])[.. Content, 32], signed).ShouldBeNull();
        signed[^10] ^= 1;
        Cms.SignerOf(Content, signed).ShouldBeNull();
        (await own.SignAsync(Content, What() with { At = Now.AddYears(9) }, default)).Refusal!.Code.ShouldBe("signing.out-of-date");
    }

    [Fact]
    public void Who_is_known_to_vouch_makes_a_signature_valid_and_nobody_else_does()
    {
        using var own = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12(Pkcs12(), "mật khẩu");
        using var stranger = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12(Pkcs12(), "mật khẩu");

        new SigningRoots([own]).Vouch(own, Now).ShouldBeTrue();
        new SigningRoots([stranger]).Vouch(own, Now).ShouldBeFalse();
        new SigningRoots([]).Vouch(own, Now).ShouldBeFalse();
    }

    [Fact]
    public void The_settings_choose_the_end_and_a_wrong_one_stops_the_start_with_advice()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, Pkcs12());
        try
        {
            Of([]).IsOn.ShouldBeFalse();
            using (var signer = Of(new() { ["THONGSUOT_SIGN_FILE"] = file, ["THONGSUOT_SIGN_PASSWORD"] = "mật khẩu" }) as CertificateSigner)
            {
                signer.ShouldNotBeNull();
            }

            Of(new() { ["THONGSUOT_SIGN_URL"] = "https://kyso.example.vn/ky" }).ShouldBeOfType<RemoteSigner>();
            foreach (
                var wrong in new Dictionary<string, string?>[]
                {
                    new() { ["THONGSUOT_SIGN_FILE"] = file, ["THONGSUOT_SIGN_PASSWORD"] = "sai" },
                    new() { ["THONGSUOT_SIGN_FILE"] = file + ".khong-co" },
                    new() { ["THONGSUOT_SIGN_URL"] = "ftp://kyso" },
                }
            )
            {
                Should.Throw<StartException>(() => Of(wrong)).Message.ShouldContain("THONGSUOT_SIGN_");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Pkcs12() => TestCertificate.Make("Ký thử", Now.AddYears(-1), Now.AddYears(5), "mật khẩu");

    private static CertificateSigner Own() => CertificateSigner.Of(Pkcs12(), "mật khẩu");

    private static IResultSigner Of(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection().AddHttpClient();
        using var provider = services.BuildServiceProvider();
        return SigningSetup.SignerOf(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), provider);
    }

    private static ToSign What() =>
        new(
            "Quyết định",
            "12/QĐ",
            new Seat(
                AccountId.New(),
                SeatId.New(),
                "Trần Mẫu An",
                Role.CommuneLeader,
                "Chủ tịch",
                default,
                "Xã Mẫu",
                "/25/1/",
                "/25/1/",
                "25"
            ),
            Now
        );

    private static RemoteSigner Remote(Func<HttpRequestMessage, Task<HttpResponseMessage>> service) =>
        new(new Clients(service), new Uri("https://kyso.example.vn/ky"), "khóa");

    private static HttpResponseMessage Answer(byte[] signature) => new() { Content = JsonContent.Create(new { signature }) };

    private sealed class Clients(Func<HttpRequestMessage, Task<HttpResponseMessage>> service) : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            service(request);
    }
}
