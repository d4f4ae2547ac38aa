using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ThongSuot.Web.Tests.Fuzz;

/// <summary>A form as a page shows it.</summary>
internal sealed record FoundForm(string Page, string Action, bool IsPost, IReadOnlyList<(string Name, string Value)> Fields);

/// <summary>Follows every link a seat is shown, a few of each kind, and notes the addresses and forms it meets.</summary>
internal sealed partial class Crawl(Visitor visitor)
{
    private const int OfEachKind = 2;
    private static readonly string[] Never = ["/dang-xuat", "/tai-khoan/mat-khau"];

    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> formKinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> faultKinds = new(StringComparer.Ordinal);
    private readonly Queue<string> waiting = new();

    public List<string> Addresses { get; } = [];

    public List<FoundForm> Forms { get; } = [];

    public List<string> Broken { get; } = [];

    /// <summary>What a reader of the page's code, or of its sound, would stumble over.</summary>
    public List<string> Faulty { get; } = [];

    public async Task RunAsync(string from, int most)
    {
        waiting.Enqueue(from);
        while (waiting.TryDequeue(out var address) && Addresses.Count < most)
        {
            using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
            if ((int)answer.StatusCode >= 500)
            {
                Broken.Add($"GET {address}: {(int)answer.StatusCode}");
            }

            Addresses.Add(address);
            if (answer.Headers.Location is { OriginalString: var next })
            {
                Add(next);
            }
            else if (answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                Read(address, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
            }
        }
    }

    private void Read(string address, IHtmlDocument page)
    {
        // Once for a kind of page: the same list with other filters says nothing new.
        Faulty.AddRange(
            Markup
                .FaultsOf(page)
                .Where(fault => faultKinds.Add(address.Split('?')[0] + fault.Split(':')[0]))
                .Select(fault => $"{address}: {fault}")
        );
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            Add(link.GetAttribute("href")!);
        }

        foreach (var form in page.QuerySelectorAll("form").OfType<IHtmlFormElement>())
        {
            var action = form.GetAttribute("action") is { Length: > 0 } given ? given : address;
            var fields = form.QuerySelectorAll("input[name],select[name],textarea[name],button[name]")
                .Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field)))
                .ToList();
            if (
                !Never.Contains(action)
                && formKinds.Add(
                    $"{Kind(action)} {form.Method} {string.Join(',', fields.Select(field => Digits().Replace(field.Name, "*")).Distinct())}"
                )
            )
            {
                Forms.Add(new FoundForm(address, action, form.Method == "post", fields));
            }
        }
    }

    private static string ValueOf(AngleSharp.Dom.IElement field) =>
        field switch
        {
            IHtmlSelectElement select => select.Value ?? string.Empty,
            IHtmlTextAreaElement area => area.Value,
            _ => field.GetAttribute("value") ?? string.Empty,
        };

    private void Add(string href)
    {
        var address = href.Split('#')[0];
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal) || Never.Contains(address))
        {
            return;
        }

        var kind = Kind(address);
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kinds[kind] <= OfEachKind)
        {
            waiting.Enqueue(address);
        }
    }

    /// <summary>An address without what tells one record from another: its path, and the names in its query.</summary>
    private static string Kind(string address)
    {
        var parts = address.Split('?', 2);
        IEnumerable<string> names =
            parts.Length == 1
                ? []
                : parts[1]
                    .Split('&')
                    .Select(pair => pair.Split('=')[0] is "nhom" or "ky" or "dang" ? pair : pair.Split('=')[0])
                    .Order(StringComparer.Ordinal);
        return $"{Records().Replace(parts[0], "/*")}?{string.Join('&', names)}";
    }

    [GeneratedRegex("/[^/]*[0-9][^/]*", RegexOptions.CultureInvariant)]
    private static partial Regex Records();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
