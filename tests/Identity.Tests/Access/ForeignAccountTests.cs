using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>An administrator manages the accounts of the own province; another's does not exist.</summary>
public sealed class ForeignAccountTests
{
    [Fact]
    public async Task An_account_of_another_province_does_not_exist_for_an_administrator()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        var given = new Given(program);
        var (_, person) = await given.SeatAsync(Role.CaseOfficer, given.Commune().Path + "van-phong/");
        var own = await program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/")).UserName);
        var foreign = await program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, "/40/vp-ubnd/")).UserName);
        var endpoints = (await ProgramEndpoint.AllAsync(program))
            .Where(endpoint => endpoint.Route.StartsWith("/quan-tri/tai-khoan/{id", StringComparison.Ordinal))
            .ToList();
        endpoints.Count.ShouldBeGreaterThan(1);
        var token = (await foreign.GetAsync("/tai-khoan"))
            .Html.QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

        foreach (var endpoint in endpoints)
        {
            var address = endpoint.Route.Replace("{id:guid}", person.AccountId.Value.ToString(), StringComparison.Ordinal);
            (await own.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
            (await foreign.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            foreach (var handler in endpoint.Posts)
            {
                using var fields = new FormUrlEncodedContent([
                    new("__RequestVerificationToken", token),
                    new("Input.Reason", "thử"),
                    new("Input.Content", "thử"),
                ]);
                var target = address + (handler.Length == 0 ? string.Empty : "?handler=" + handler);
                using var answer = await foreign.Client.PostAsync(new Uri(target, UriKind.Relative), fields);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, target);
            }
        }
    }
}
