using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Clients;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>
/// The machine interface: every endpoint of it, with no key, a false one, one of another scope, a revoked one, and a good one.
/// </summary>
public sealed class ClientTests
{
    [Fact]
    public async Task A_machine_enters_with_a_living_key_of_the_right_scope_and_no_other()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var endpoints = (await ProgramEndpoint.AllAsync(program)).Where(endpoint => endpoint.Clients.Count > 0).ToList();
        endpoints.ShouldNotBeEmpty();
        var entered = new List<HttpStatusCode>();
        foreach (var endpoint in endpoints)
        {
            var scope = endpoint.Clients[0].ClientScope;
            var (good, other, revoked) = (
                await KeyAsync(program, scope),
                await KeyAsync(program, "something.else"),
                await KeyAsync(program, scope, revoked: true)
            );

            (await CallAsync(program, endpoint, null)).ShouldBe(HttpStatusCode.Unauthorized);
            (await CallAsync(program, endpoint, "ts_" + new string('A', 43))).ShouldBe(HttpStatusCode.Unauthorized);
            (await CallAsync(program, endpoint, other)).ShouldBe(HttpStatusCode.Forbidden);
            (await CallAsync(program, endpoint, revoked)).ShouldBe(HttpStatusCode.Unauthorized);
            entered.Add(await CallAsync(program, endpoint, good));
        }

        // Each address also tells a machine, and nobody else, which method it takes.
        entered.ShouldAllBe(answer => answer == HttpStatusCode.OK || answer == HttpStatusCode.MethodNotAllowed);
        entered.ShouldContain(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_signed_in_is_not_a_machine()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var visitor = await program
            .Visit()
            .SignInAsync((await new Given(program).SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        foreach (var endpoint in (await ProgramEndpoint.AllAsync(program)).Where(endpoint => endpoint.Clients.Count > 0))
        {
            using var nothing = new StringContent("[]", Encoding.UTF8, "application/json");
            using var answer = await visitor.Client.PostAsync(new Uri(endpoint.Route, UriKind.Relative), nothing);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task<HttpStatusCode> CallAsync(TestProgram program, ProgramEndpoint endpoint, string? key)
    {
        using var client = program.CreateClient();
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods[0]), endpoint.Route)
        {
            Content = new StringContent("[]", Encoding.UTF8, "application/json"),
        };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> KeyAsync(TestProgram program, string scope, bool revoked = false)
    {
        var key = ApiKeyScheme.NewKey();
        var now = program.Clock.GetUtcNow();
        await program
            .Services.GetRequiredService<WriteGate>()
            .RunAsync(
                Deed.BySystem(now, "Kiểm thử"),
                (write, _) =>
                {
                    var client = new ApiClient
                    {
                        Id = Guid.CreateVersion7(),
                        Name = "Cổng thử",
                        ProvinceCode = "25",
                        ScopePath = "/25/",
                        KeyHash = ApiKeyScheme.HashOf(key),
                        KeyHint = key[..6],
                        Scopes = scope,
                        CreatedAt = now,
                    };
                    client.Confirm(now);
                    if (revoked)
                    {
                        client.Revoke(now);
                    }

                    write.Db.Add(client);
                    write.Record("test.key", "client", Guid.Empty, "25", "/25/", "Tạo khóa");
                    return Task.FromResult(Result.Done);
                },
                default
            );
        return key;
    }
}
