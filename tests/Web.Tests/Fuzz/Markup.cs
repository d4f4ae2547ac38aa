using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ThongSuot.Web.Tests.Fuzz;

/// <summary>What the HTML standard and a screen reader ask of every page, whatever it shows.</summary>
internal static partial class Markup
{
    /// <summary>Selectors of what may not be, with what to say of it.</summary>
    private static readonly (string Selector, string Fault)[] Never =
    [
        ("th:not([scope])", "a header cell without scope"),
        ("span form, span div, span ul, span p, span table, b div, p form, p ul, p div, p table", "a block within a line of text"),
        ("a a, a button, button a, button button, label label, form form", "one control within another"),
        ("ul > :not(li):not(script):not(template), ol > :not(li)", "a list of something else than items"),
        ("dl > :not(dt):not(dd):not(div)", "a list of terms with something else"),
        ("tr > :not(td):not(th)", "a row with something else than cells"),
        ("img:not([alt])", "a picture without words"),
        ("a:not([href])", "a link to nowhere"),
        ("table table", "a table within a table"),
    ];

    public static IEnumerable<string> FaultsOf(IHtmlDocument page)
    {
        var found = Never
            .Where(rule => page.QuerySelector(rule.Selector) is not null)
            .Select(rule => $"{rule.Fault}: {Short(page.QuerySelector(rule.Selector)!.OuterHtml)}");
        var buttonless = page
            .Forms.Where(form => form.QuerySelector("button:not([type=button]), input[type=submit]") is null)
            .Select(form => $"a form without a button: {Short(form.OuterHtml)}");
        var doubled = page
            .All.Where(element => element.Id is { Length: > 0 })
            .GroupBy(element => element.Id)
            .Where(same => same.Skip(1).Any())
            .Select(same => $"an id twice: {same.Key}");
        var unnamed = page.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(field => !IsNamed(field, page))
            .Select(field => $"a field without a label: {Short(field.OuterHtml)}");
        var aimless = page.QuerySelectorAll("label[for]")
            .Where(label => page.GetElementById(label.GetAttribute("for")!) is null)
            .Select(label => $"a label of nothing: {Short(label.OuterHtml)}");
        var headless =
            page.QuerySelectorAll("h1").Length == 1 ? [] : new[] { $"{page.QuerySelectorAll("h1").Length} headings of the page" };
        return [.. found, .. buttonless, .. doubled, .. unnamed, .. aimless, .. headless, .. CodeIn(page)];
    }

    /// <summary>An @ right after a letter is text to Razor: what was meant as code is then read by people.</summary>
    public static IEnumerable<string> CodeIn(IHtmlDocument page) =>
        page.Body!.Descendants<IText>()
            .Where(text => text.ParentElement is not (IHtmlScriptElement or IHtmlStyleElement) && RazorWord().IsMatch(text.Data))
            .Select(text => $"code of the page is read: {Short(text.Data.Trim())}");

    private static bool IsNamed(IElement field, IHtmlDocument page) =>
        field.HasAttribute("aria-label")
        || field.HasAttribute("aria-labelledby")
        || field.Closest("label") is not null
        || (field.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']") is not null);

    private static string Short(string html) => html.Length <= 120 ? html : html[..120];

    // Addresses of letters have an @ too: only words of Razor are.
    [GeneratedRegex(@"@(?:(?:if|else|foreach|for|while|switch|using|await|Model|ViewData|Html|VietnameseFormat)\b|[({])")]
    private static partial Regex RazorWord();
}
