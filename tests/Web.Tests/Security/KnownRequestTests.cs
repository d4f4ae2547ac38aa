using System.Net;
using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Access;
using ThongSuot.Web.Security;

namespace ThongSuot.Web.Tests.Security;

/// <summary>What nobody serves gets words and the right status, never an error of the inside.</summary>
public sealed class KnownRequestTests
{
    private static readonly string[] Pages =
    [
        "/", "/dang-nhap", "/tra-cuu", "/tai-khoan", "/ho-so", "/ho-so/tiep-nhan", "/vuong-mac", "/hoi-nghi", "/chi-dao", "/nhan-su", "/che-do", "/thu-tuc", "/quan-tri/tai-khoan",
        "/quan-tri/cho-xac-nhan", "/phim-tat", "/thong-bao", "/loi/404", "/healthz", "/khong-co",
    ];

    [Fact]
    public async Task An_unknown_handler_is_not_found_on_every_page()
    {
        var visitor = await SignedInAsync();
        foreach (var path in Pages)
        {
            foreach (var handler in new[] { "KhongCo", "Get", "%00", "a&handler=b", "<script>" })
            {
                var answer = await visitor.GetAsync($"{path}?handler={handler}");
                ((int)answer.Status).ShouldBeLessThan(500, $"{path}?handler={handler}");
                if (answer.Status == HttpStatusCode.NotFound)
                {
                    answer.Text.ShouldContain("Không tìm thấy");
                }
            }
        }

        (await visitor.GetAsync("/ho-so?handler=KhongCo")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(visitor, "/ho-so?handler=KhongCo")).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(visitor, "/phim-tat")).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await visitor.GetAsync("/ho-so?handler=")).Status.ShouldBe(HttpStatusCode.OK, "an empty one is none");
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    [InlineData("BOO")]
    public async Task A_method_that_nobody_serves_is_refused_in_words(string method)
    {
        var visitor = await SignedInAsync();
        foreach (var path in Pages.Append("/api/v1/ho-so/dong-bo"))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await visitor.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, path);
            string.Join(", ", answer.Content.Headers.Allow).ShouldBe("GET, HEAD, POST");
        }

        using var put = new HttpRequestMessage(new HttpMethod(method), "/ho-so");
        using var told = await visitor.Client.SendAsync(put);
        (await told.Content.ReadAsStringAsync()).ShouldContain("Không có cách gửi này");
    }

    [Fact]
    public async Task HEAD_is_answered_as_GET_is_and_broken_addresses_never_break_a_page()
    {
        var visitor = await SignedInAsync();
        using var head = new HttpRequestMessage(HttpMethod.Head, "/ho-so");
        using var answered = await visitor.Client.SendAsync(head);
        answered.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var address in new[] { "/ho-so?tim=%", "/ho-so?tim=%E0%A4%A", "/ho-so?tim=%00", "/ho-so/%ZZ", "/ho-so?trang=-1", "/ho-so?trang=99999999999999999999", "/ho-so?" + new string('a', 6000) + "=1", "/ho-so?tim=" + new string('%', 300) })
        {
            ((int)(await visitor.GetAsync(address)).Status).ShouldBeLessThan(500, address);
        }
    }

    [Theory]
    [InlineData("500")]
    [InlineData("503")]
    [InlineData("403")]
    [InlineData("404")]
    [InlineData("429")]
    [InlineData("200")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_page_of_an_error_asked_for_by_hand_is_not_found_for_nothing_failed(string code)
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        foreach (var visitor in new[] { program.Visit(), await SignedInAsync() })
        {
            var answer = await visitor.GetAsync($"/loi/{code}");
            answer.Status.ShouldBe(HttpStatusCode.NotFound);
            answer.Text.ShouldContain("Không tìm thấy");
        }
    }

    [Theory]
    [InlineData(null, "evil.example", "", "/tra-cuu")]
    [InlineData(null, "localhost:5080", "localhost:5080", "http://localhost:5080/tra-cuu")]
    [InlineData("https://dichvu.example.vn", "evil.example", "dichvu.example.vn", "https://dichvu.example.vn/tra-cuu")]
    [InlineData("https://example.vn/tinh/", "evil.example", "example.vn/tinh", "https://example.vn/tinh/tra-cuu")]
    public void What_is_printed_names_the_address_that_is_set_and_never_the_host_that_was_sent(string? setting, string host, string printed, string whole)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("http", new HostString(host));

        PublicAddress.Of(setting).HostFor(request).ShouldBe(printed);
        PublicAddress.Of(setting).Of(request, "/tra-cuu").ShouldBe(whole);
    }

    [Theory]
    [InlineData("dichvu.example.vn")]
    [InlineData("ftp://example.vn")]
    [InlineData("https://example.vn/?a=1")]
    public void An_address_that_is_none_does_not_start_the_program(string setting) =>
        Should.Throw<FormatException>(() => PublicAddress.Of(setting));

    [Fact]
    public async Task No_answer_leads_to_the_host_that_was_sent()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        using var client = program.CreateClient();
        client.DefaultRequestHeaders.Host = "evil.example";
        foreach (var path in new[] { "/", "/ho-so", "/tai-khoan", "/quan-tri/tai-khoan?q=a", "/dang-nhap/ma-xac-thuc", "/ho-so/H25/in/01" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            (answer.Headers.Location?.OriginalString ?? "/").ShouldStartWith("/");
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("evil.example");
        }
    }

    private static async Task<Visitor> SignedInAsync()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        return await program.Visit().SignInAsync((await new Given(program).SeatAsync(Role.CommuneLeader, "/25/08236/")).UserName);
    }

    private static async Task<HttpStatusCode> PostAsync(Visitor visitor, string path)
    {
        var token = (await visitor.GetAsync("/tai-khoan")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), fields);
        return answer.StatusCode;
    }
}
