using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Signing;

/// <summary>A program whose leaders sign with a certificate of the tests.</summary>
internal static class SigningOffice
{
    private static readonly ConcurrentDictionary<TestDatabase, Lazy<Task<TestProgram>>> Programs = new();

    public static async Task<Given> OnAsync(TestDatabase kind) =>
        new(
            await Programs
                .GetOrAdd(kind, key => new Lazy<Task<TestProgram>>(() =>
                    TestProgram.StartSharedAsync(key, services => services.AddSingleton<IResultSigner>(Certificate()))
                ))
                .Value
        );

    public static CertificateSigner Certificate(string from = "2025-01-01 00:00", string to = "2030-01-01 00:00") =>
        CertificateSigner.Of(TestCertificate.Make("Ký thử", FakeClock.At(from), FakeClock.At(to), "bí mật"), "bí mật");

    public static async Task<(CommunePeople People, string Code)> AssignedAsync(Given given, CommunePeople? known = null)
    {
        var people = known ?? await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        return (people, code);
    }

    public static async Task ProposeAsync(Given given, CommunePeople people, string code, byte[]? draft)
    {
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var page = await officer.GetAsync($"/ho-so/{code}/trinh/ky-ket-qua");
        var answer = await officer.SubmitAsync(
            page,
            "form[enctype]",
            new() { ["Input.ResultNumber"] = "77/UBND" },
            draft is null ? null : ("Input.Result", draft, "du-thao.pdf")
        );
        answer.Status.ShouldBe(System.Net.HttpStatusCode.Found, answer.Text);
    }

    public static async Task<PageAnswer> LookUpAsync(Visitor citizen, string code)
    {
        var page = await citizen.GetAsync("/tra-cuu");
        return await citizen.SubmitAsync(page, "form.short", new() { ["Input.Code"] = code, ["Input.Digits"] = "3456" });
    }

    /// <summary>A service that does with a signature what a test wants.</summary>
    internal sealed class Strange(Func<ReadOnlyMemory<byte>, ToSign, Result<byte[]>> sign) : IResultSigner
    {
        public int Asked { get; private set; }

        public bool IsOn => true;

        public Task<Result<byte[]>> SignAsync(ReadOnlyMemory<byte> content, ToSign what, CancellationToken ct)
        {
            Asked++;
            return Task.FromResult(sign(content, what));
        }
    }
}
