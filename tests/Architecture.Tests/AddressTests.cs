using System.Text.RegularExpressions;

namespace ThongSuot.Architecture.Tests;

/// <summary>
/// Addresses are written where they are used, as a person reads them; each is one of a page's, held here (decision 0014).
/// </summary>
public sealed partial class AddressTests
{
    /// <summary>Stands for what a record's code or a value makes of a part.</summary>
    private const char Any = '*';

    [Fact]
    public void Every_address_written_in_the_code_is_that_of_a_page()
    {
        var routes = Routes().Select(PartsOf).ToList();
        var beginnings = routes.Select(route => route[0]).ToHashSet(StringComparer.Ordinal);
        var written = InPages().Concat(InCode(beginnings)).ToList();

        written.Count.ShouldBeGreaterThan(700, "the addresses are not found");
        written.Where(address => !routes.Exists(route => Leads(route, PartsOf(address.Address)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/ho-so/{code}/tep/{file:guid}", "/ho-so/*/tep/*", true)]
    [InlineData("/ho-so/{code}/{act?}", "/ho-so/*", true)]
    [InlineData("/ho-so/{code}", "/ho-so/*/tep", false)]
    [InlineData("/ho-so/{code}", "/hoso/*", false)]
    public void An_address_leads_where_every_part_fits(string route, string address, bool leads) =>
        Leads(PartsOf(route), PartsOf(address)).ShouldBe(leads);

    private static IEnumerable<string> Routes() =>
        Product(".cshtml")
            .Select(file => PageRoute().Match(file.Text()))
            .Concat(Product(".cs").SelectMany(file => MappedRoute().Matches(file.Text())))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);

    private static IEnumerable<(string File, string Address)> InPages() =>
        from file in Product(".cshtml")
        from match in Attribute().Matches(file.Text())
        select (file.Name, Plain(WithoutRazor(match.Groups[1].Value)));

    private static IEnumerable<(string File, string Address)> InCode(HashSet<string> beginnings) =>
        from file in Product(".cs")
        from match in Literal().Matches(file.Text())
        let text = match.Groups[1].Length > 0 ? Hole().Replace(match.Groups[2].Value, "*") : match.Groups[2].Value
        let address = Plain(text)
        where beginnings.Contains(PartsOf(address)[0]) && address != "/loi"
        select (file.Name, address);

    private static IEnumerable<SourceFile> Product(string ending) =>
        Repository.Files(ending).Where(file => file.Name.StartsWith("src/", StringComparison.Ordinal));

    private static string[] PartsOf(string address) => address.Trim('/').Split('/');

    /// <summary>Without what is asked and where on the page; one that ends open is followed by a code.</summary>
    private static string Plain(string address)
    {
        var path = address.Split('?', '#')[0];
        return path.Length > 1 && path.EndsWith('/') ? path + Any : path;
    }

    private static bool Leads(string[] route, string[] address) =>
        (address is [""] && route is [""])
        || (
            address.Length <= route.Length
            && route
                .Index()
                .All(part =>
                    part.Index < address.Length ? Fits(part.Item, address[part.Index]) : part.Item.EndsWith("?}", StringComparison.Ordinal)
                )
        );

    /// <summary>What stands before or behind a code in one part is compared as well; a value behind the last word may be a query.</summary>
    private static bool Fits(string route, string part) =>
        route.StartsWith('{')
        || part.TrimEnd(Any) == route
        || part == $"{Any}"
        || Regex.IsMatch(part, $"^{Regex.Replace(route, "{[^}]*}", ".+")}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Each expression of a view as one <see cref="Any"/>.</summary>
    private static string WithoutRazor(string text)
    {
        var plain = Name().Replace(text, "*");
        while (plain.IndexOf("@(", StringComparison.Ordinal) is >= 0 and var start)
        {
            var (at, depth) = (start + 1, 0);
            do
            {
                depth += plain[at] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
                at++;
            } while (depth > 0 && at < plain.Length);
            plain = plain[..start] + Any + plain[at..];
        }

        return plain;
    }

    [GeneratedRegex("^\ufeff?@page\\s+\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex PageRoute();

    [GeneratedRegex("Map(?:Get|Post|Files<\\w+>|Machine\\w*)\\(\\s*\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex MappedRoute();

    [GeneratedRegex("(?:href|action|src|data-[a-z]+)=\"(/[^\"]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("(\\$?)\"(/[a-z][a-z0-9-]*(?:[/?#][^\"]*)?)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("{[^{}]*}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex("@[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\([^()]*\\)|!|\\[[^\\]]*\\])*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
