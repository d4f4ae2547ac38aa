using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// <c>&lt;download-links/&gt;</c>: "Tải về: XLSX, CSV" with the filters of the address, answered by the page's own
/// <c>OnGetSheet</c>.
/// </summary>
[HtmlTargetElement("download-links", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DownloadLinksTagHelper : TagHelper
{
    /// <summary>Name of the format in the address.</summary>
    public const string Parameter = "dang";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "no-print");
        output.Content.Append("Tải về ");
        output.Content.AppendHtml(Link("xlsx", "XLSX")).Append(", ");
        output.Content.AppendHtml(Link("csv", "CSV"));
    }

    private TagBuilder Link(string format, string text)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request
            .Query.Where(pair => pair.Key is not (Lists.PagerTagHelper.Parameter or Parameter or "handler"))
            .SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string?>(pair.Key, value)))
            .Append(new("handler", "Sheet"))
            .Append(new(Parameter, format));
        var link = new TagBuilder("a");
        link.Attributes["href"] = QueryHelpers.AddQueryString(request.Path, query);
        link.Attributes["download"] = string.Empty;
        link.InnerHtml.Append(text);
        return link;
    }
}
