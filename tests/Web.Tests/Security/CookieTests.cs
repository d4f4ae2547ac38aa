using System.Net;

namespace ThongSuot.Web.Tests.Security;

public sealed class CookieTests
{
    [Theory]
    [InlineData("https://localhost", true)]
    [InlineData("http://localhost", false)]
    public async Task Every_cookie_is_closed_to_scripts_and_other_sites_and_under_https_to_the_open_line(string site, bool secure)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var visitor = given.Program.Visit();
        visitor.Client.BaseAddress = new Uri(site);
        var cookies = new List<string>();

        // The form's cookie, the session's, and the message's.
        var page = await KeepAsync(visitor.Client.GetAsync(new Uri("/dang-nhap", UriKind.Relative)));
        await KeepAsync(
            PostAsync("/dang-nhap", page, new() { ["Input.UserName"] = people.Counter.UserName, ["Input.Password"] = "thongsuot-2026" })
        );
        var own = await KeepAsync(visitor.Client.GetAsync(new Uri("/tai-khoan", UriKind.Relative)));
        await KeepAsync(
            PostAsync(
                "/tai-khoan?handler=Password",
                own,
                new() { ["Input.OldPassword"] = "thongsuot-2026", ["Input.NewPassword"] = "mat-khau-moi-2026" }
            )
        );

        cookies.Select(cookie => cookie.Split('=')[0]).Distinct().Order().ShouldBe(["ts-f", "ts-m", "ts-s"]);
        foreach (var cookie in cookies.Select(cookie => cookie.ToLowerInvariant()))
        {
            cookie.ShouldContain("; httponly");
            (cookie.Contains("; samesite=lax") || cookie.Contains("; samesite=strict")).ShouldBeTrue(cookie);
            cookie.Contains("; secure").ShouldBe(secure, cookie);
            cookie.ShouldNotContain("domain=");
        }

        async Task<string> KeepAsync(Task<HttpResponseMessage> asking)
        {
            using var answer = await asking;
            cookies.AddRange(answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []);
            answer.Headers.Contains("Strict-Transport-Security").ShouldBe(secure);
            return await answer.Content.ReadAsStringAsync();
        }

        async Task<HttpResponseMessage> PostAsync(string path, string from, Dictionary<string, string> fields)
        {
            var token = new AngleSharp.Html.Parser.HtmlParser()
                .ParseDocument(from)
                .QuerySelector("input[name=__RequestVerificationToken]")!
                .GetAttribute("value")!;
            using var content = new FormUrlEncodedContent(
                new Dictionary<string, string>(fields) { ["__RequestVerificationToken"] = token }
            );
            var answer = await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            return answer;
        }
    }
}
