using System.Net;
using System.Text.RegularExpressions;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Tests;

/// <summary>What a page costs on a weak line, in bytes as sent.</summary>
public sealed partial class WeightTests
{
    private const int FirstVisit = 60 * 1024;
    private const int LaterVisit = 20 * 1024;

    [Fact]
    public async Task Reception_is_light_on_the_first_visit_and_lighter_after()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        // Birth registration: the procedure received most.
        await WeighAsync(given.Program, people.Counter.UserName, "/ho-so/tiep-nhan?thu-tuc=1.001193", "Tiếp nhận và in giấy hẹn");
    }

    [Fact]
    public async Task A_worklist_of_fifty_rows_is_light_on_the_first_visit_and_lighter_after()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        for (var number = 0; number < 50; number++)
        {
            (await given.ReceiveAsync(people.Counter.Seat, name: $"Nguyễn Thị Mẫu {(char)('A' + (number % 26))}")).Refusal.ShouldBeNull();
        }

        var html = await WeighAsync(given.Program, people.Leader.UserName, "/ho-so?nhom=tat-ca", "ăng ký khai tử");
        DossierLinks().Count(html).ShouldBeGreaterThanOrEqualTo(50);
    }

    [Theory]
    [InlineData("/so-lieu/ban-do?do=tiep-nhan", "148 communes, each with a tile and a line of the table", "Bảng")]
    [InlineData("/so-lieu", "a line for each organisation", "Mười hai tháng")]
    public async Task Boards_of_a_province_are_light_on_the_first_visit_and_lighter_after(string path, string what, string holds)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        for (var commune = 0; commune < 40; commune++)
        {
            (
                await given.ReceiveAsync((await given.SeatAsync(Role.CounterOfficer, given.Commune().Path + "ttpvhcc/")).Seat)
            ).Refusal.ShouldBeNull(what);
        }

        await WeighAsync(given.Program, (await given.SeatAsync(Role.ProvinceLeader, "/25/")).UserName, path, holds);
    }

    [Fact]
    public async Task The_style_sheet_and_the_script_keep_their_sizes()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        using var client = given.Program.CreateClient();
        var (style, script) = Assets(await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative)));

        (await client.GetByteArrayAsync(style)).Length.ShouldBeLessThanOrEqualTo(12_288);
        (await client.GetByteArrayAsync(script)).Length.ShouldBeLessThanOrEqualTo(3_072);
    }

    [Fact]
    public async Task Assets_are_kept_for_ever_and_arrive_compressed()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        using var client = given.Program.CreateClient();
        var (style, script) = Assets(await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative)));
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        foreach (var asset in new[] { style, script })
        {
            using var answer = await client.GetAsync(asset);
            answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
            answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
            answer.Headers.Vary.ShouldContain("Accept-Encoding");
            asset.OriginalString.ShouldMatch(@"-[0-9a-f]{10}\.(css|js)$");
        }

        // An address of an older release says so, instead of a newer content under an immutable name.
        using var old = await client.GetAsync(new Uri("/tai-nguyen/site-0000000000.css", UriKind.Relative));
        old.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        old.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    /// <summary>Weighs a page with all that it loads, and the page alone.</summary>
    private static async Task<string> WeighAsync(TestProgram program, string userName, string path, string holds)
    {
        var visitor = await program.Visit().SignInAsync(userName);
        var plain = await visitor.GetAsync(path);
        plain.Source.ShouldContain(holds);
        visitor.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var html = await SentAsync(visitor.Client, new Uri(path, UriKind.Relative));
        var (style, script) = Assets(plain.Source);
        // Nothing else is loaded but what a page brings of ours for itself: no picture, no font.
        var loads = Loads().Matches(plain.Source).Select(match => match.Groups["address"].Value).Except(["data:,"]).ToList();
        loads.ShouldAllBe(address => address.StartsWith("/tai-nguyen/") && (address.EndsWith(".js") || address.EndsWith(".css")));
        loads.ShouldContain(style.OriginalString);
        loads.ShouldContain(script.OriginalString);

        html.ShouldBeLessThanOrEqualTo(LaterVisit);
        var first = html;
        foreach (var address in loads)
        {
            first += await SentAsync(visitor.Client, new Uri(address, UriKind.Relative));
        }

        first.ShouldBeLessThanOrEqualTo(FirstVisit);
        return plain.Source;
    }

    private static async Task<int> SentAsync(HttpClient client, Uri address)
    {
        using var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static (Uri Style, Uri Script) Assets(string html) =>
        (
            new Uri(Regex.Match(html, "<link rel=\"stylesheet\" href=\"([^\"]+)\"").Groups[1].Value, UriKind.Relative),
            new Uri(Regex.Match(html, "<script type=\"module\" src=\"([^\"]+)\"").Groups[1].Value, UriKind.Relative)
        );

    [GeneratedRegex("<(?:link|script|img|iframe|source|video|audio)[^>]*?(?:href|src)=\"(?<address>[^\"]+)\"")]
    private static partial Regex Loads();

    [GeneratedRegex("href=\"/ho-so/H[^\"]+\"")]
    private static partial Regex DossierLinks();
}
