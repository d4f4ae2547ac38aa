using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Clients;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>How long a key opens anything, and from where.</summary>
public sealed class ClientReachTests
{
    private const string Synchronise = "dossiers.synchronise";

    [Theory, OnEveryDatabase]
    public async Task A_key_opens_nothing_after_its_last_day_or_from_elsewhere_and_says_when_it_was_used(TestDatabase database)
    {
        var program = await TestProgram.OnAsync(database);
        var today = Platform.Time.OfficeClock.DayOf(program.Clock.GetUtcNow());

        (await CallAsync(program, await KeyAsync(program, today.AddDays(-1), string.Empty), "203.113.0.7")).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        var lasting = await KeyAsync(program, today, string.Empty);
        (await CallAsync(program, lasting, "203.113.0.7")).ShouldNotBe(HttpStatusCode.Unauthorized);
        var bound = await KeyAsync(program, today, "203.113.0.7, 10.25.0.0/16");
        (await CallAsync(program, bound, "203.113.0.8")).ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var address in new[] { "203.113.0.7", "10.25.200.1", "::ffff:203.113.0.7" })
        {
            (await CallAsync(program, bound, address)).ShouldNotBe(HttpStatusCode.Unauthorized, address);
        }

        var (hash, never) = (ApiKeyScheme.HashOf(bound), ApiKeyScheme.HashOf(await KeyAsync(program, today, string.Empty)));
        await using var scope = program.Scope();
        var db = scope.ServiceProvider.GetRequiredService<Platform.Storage.Db>();
        (await db.Set<ApiClient>().SingleAsync(row => row.KeyHash == hash)).LastUsedAt.ShouldNotBeNull();
        (await db.Set<ApiClient>().SingleAsync(row => row.KeyHash == never)).LastUsedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("203.113.0.7, 10.25.0.0/16", true)]
    [InlineData("2001:db8::/32", true)]
    [InlineData("", true)]
    [InlineData("cong.gov.vn", false)]
    [InlineData("10.25.0.0/33", false)]
    [InlineData("1025", false)]
    public void Addresses_are_read_as_people_write_them_and_what_is_none_is_named(string typed, bool taken)
    {
        var read = ApiClient.NetworksOf(typed);
        read.IsRefused.ShouldBe(!taken);
        if (!taken)
        {
            read.Refusal!.Message.ShouldContain(typed);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_key_needs_a_last_day_within_two_years_and_readable_addresses(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var administrator = await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/")).UserName);
        var form = await administrator.GetAsync("/quan-tri/ket-noi");

        (await CreateAsync("", "")).Text.ShouldContain("Chưa chọn ngày hết hạn");
        (await CreateAsync("2040-01-01", "")).Text.ShouldContain("đã qua hoặc quá xa");
        (await CreateAsync("2020-01-01", "")).Text.ShouldContain("đã qua hoặc quá xa");
        (await CreateAsync("2026-03-01", "cong.gov.vn")).Text.ShouldContain("“cong.gov.vn” không phải địa chỉ IP");
        var made = await administrator.FollowAsync(await CreateAsync("2026-03-01", "203.113.0.7"));
        made.Text.ShouldContain("chỉ hiện một lần");
        made.Text.ShouldContain("203.113.0.7");

        Task<PageAnswer> CreateAsync(string expires, string addresses) =>
            administrator.SubmitAsync(
                form,
                "form[action*=Create]",
                new()
                {
                    ["Input.Name"] = "Cổng thử",
                    ["Input.ClientScope"] = Synchronise,
                    ["Input.ExpiresOn"] = expires,
                    ["Input.Addresses"] = addresses,
                }
            );
    }

    private static async Task<HttpStatusCode> CallAsync(TestProgram program, string key, string address)
    {
        using var client = program.CreateClient(address: address);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var nothing = new StringContent("[]", Encoding.UTF8, "application/json");
        var endpoint = (await ProgramEndpoint.AllAsync(program)).First(one => one.Clients.Any(scope => scope.ClientScope == Synchronise));
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods[0]), endpoint.Route) { Content = nothing };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> KeyAsync(TestProgram program, DateOnly expires, string addresses)
    {
        var (key, now) = (ApiKeyScheme.NewKey(), program.Clock.GetUtcNow());
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
                        Scopes = Synchronise,
                        CreatedAt = now,
                        ExpiresOn = expires,
                        Addresses = addresses,
                    };
                    client.Confirm(now);
                    write.Db.Add(client);
                    write.Record("test.key", "client", Guid.Empty, "25", "/25/", "Tạo khóa");
                    return Task.FromResult(Result.Done);
                },
                default
            );
        return key;
    }
}
