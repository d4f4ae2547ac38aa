using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Lists;

/// <summary>A long board opens on its worst lines; the rest stands behind one click.</summary>
public static class Worst
{
    /// <summary>Name in the address of the wish to see all lines.</summary>
    public const string Parameter = "tat-ca";

    private const int Shown = 10;

    /// <param name="worstFirst">All lines, the worst first.</param>
    /// <param name="all">Whether all were asked for.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> worstFirst, bool all) =>
        all || worstFirst.Count <= Shown ? worstFirst : [.. worstFirst.Take(Shown)];
}

/// <summary>Where the other lines of a board are: "10 xã quá hạn nhiều nhất. Xem cả 148"; nothing when none is left.</summary>
[HtmlTargetElement("rest-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RestLinkTagHelper : TagHelper
{
    public int Shown { get; set; }

    public int All { get; set; }

    /// <summary>What the shown ones have in common, after their number.</summary>
    public string What { get; set; } = string.Empty;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Shown >= All)
        {
            output.SuppressOutput();
            return;
        }

        var request = ViewContext.HttpContext.Request;
        var query = request
            .Query.SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string?>(pair.Key, value)))
            .Append(new(Worst.Parameter, "true"));
        var link = new TagBuilder("a");
        link.Attributes["href"] = QueryHelpers.AddQueryString(request.Path, query);
        link.InnerHtml.Append($"Xem cả {VietnameseFormat.Number(All)}");
        (output.TagName, output.TagMode) = ("p", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "gap");
        output.Content.Append($"{VietnameseFormat.Number(Shown)} {What}. ");
        output.Content.AppendHtml(link);
    }
}
