using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Tests;

public sealed partial class HeaderTests
{
    /// <summary>
    /// A page, a redirect, a public page, something missing, an asset that is gone, a wrong method, health, an API refusal.
    /// </summary>
    public static readonly TheoryData<string> Answers =
    [
        "/dang-nhap",
        "/",
        "/ho-so",
        "/thu-tuc",
        "/khong-co-trang-nay",
        "/tai-nguyen/khong-co.css",
        "/healthz",
        "/readyz",
        "/api/v1/ho-so/dong-bo",
        "/loi/404",
    ];

    [Theory, MemberData(nameof(Answers))]
    public async Task Every_answer_forbids_what_we_do_not_serve(string path)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        using var client = given.Program.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("style-src 'self'");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        string.Concat(policy).ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue("a page may hold somebody's record");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_policy_of_a_page_is_exactly_this()
    {
        using var client = (await TestProgram.OnAsync(TestDatabase.Sqlite)).CreateClient();
        using var answer = await client.GetAsync(new Uri("/dang-nhap", UriKind.Relative));

        answer
            .Headers.GetValues("Content-Security-Policy")
            .ShouldBe([
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            ]);
    }

    [Fact]
    public async Task Vietnamese_letters_are_sent_as_letters()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        (await given.ReceiveAsync(people.Counter.Seat, name: "Đặng Thị Ngọc Ước")).Refusal.ShouldBeNull();
        var visitor = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        // What is written in the page, what comes from data, and what a visitor typed.
        foreach (
            var (path, words) in new[]
            {
                ("/dang-nhap", "Đăng nhập"),
                ("/ho-so?nhom=tat-ca", "ăng ký khai tử"),
                ("/ho-so?tim=" + Uri.EscapeDataString("Đặng “ượng” ẵ"), "Đặng “ượng” ẵ"),
            }
        )
        {
            var bytes = await visitor.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)).ShouldBeGreaterThan(0, $"{words} at {path}");
            Entities().Matches(Encoding.UTF8.GetString(bytes)).Select(match => match.Value).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task What_a_visitor_types_is_never_markup()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var visitor = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        foreach (var path in new[] { "/ho-so?tim=", "/tim?q=", "/thu-tuc?q=", "/dia-ban?q=", "/ho-so/tiep-nhan?q=" })
        {
            var answer = await visitor.GetAsync(path + Uri.EscapeDataString("\"><script>alert(1)</script><b onclick=x>"));
            answer.Source.ShouldNotContain("<script>alert", Case.Insensitive, path);
            answer.Html.QuerySelector("[onclick]").ShouldBeNull(path);
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_of_its_own()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var visitor = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        foreach (
            var path in new[]
            {
                "/dang-nhap",
                "/ho-so",
                "/ho-so/tiep-nhan",
                "/ho-so/tiep-nhan?thu-tuc=1.001193",
                $"/ho-so/{code}",
                $"/ho-so/{code}/da-tiep-nhan",
                $"/ho-so/{code}/in/giay-tiep-nhan",
                "/so-lieu",
                "/tai-khoan",
                "/thu-tuc",
                "/dia-ban",
                "/lich-lam-viec",
                "/phim-tat",
                "/tra-cuu",
            }
        )
        {
            var page = await visitor.GetAsync(path);
            page.Status.ShouldBe(HttpStatusCode.OK, path);
            page.Html.QuerySelectorAll("script:not([src]),style,[style]").Select(element => element.OuterHtml).ShouldBeEmpty(path);
            page.Html.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                .Select(attribute => attribute.Name)
                .ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_Vietnamese()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var answer = await given.Program.Visit().GetAsync("/khong-co-trang-nay");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldNotBeNullOrWhiteSpace();
        answer.Html.QuerySelector("html")!.GetAttribute("lang").ShouldBe("vi");
    }

    [GeneratedRegex("&#x?[0-9a-fA-F]{3,};")]
    private static partial Regex Entities();
}
