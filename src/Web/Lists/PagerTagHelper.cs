using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace ThongSuot.Web.Lists;

/// <summary>
/// <c>&lt;pager first last total number pages/&gt;</c>: where in the list, and links that keep the filters of the address.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>Name of the page number in the address.</summary>
    public const string Parameter = "trang";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public int First { get; set; }

    public int Last { get; set; }

    public int Total { get; set; }

    /// <summary>The list is longer than the total.</summary>
    public bool HasMore { get; set; }

    public int Number { get; set; }

    public int Pages { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Trang");
        output.Content.AppendHtml(
            $"<span>{First:#,0}–{Last:#,0} trong {(HasMore ? "hơn " : string.Empty)}{Total:#,0}</span>".Replace(',', '.')
        );
        if (Number > 1)
        {
            output.Content.AppendHtml(Link(Number - 1, "Trang trước", "prev"));
        }

        if (Number < Pages)
        {
            output.Content.AppendHtml(Link(Number + 1, "Trang sau", "next"));
        }
    }

    private TagBuilder Link(int number, string text, string rel)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request
            .Query.Where(pair => pair.Key != Parameter)
            .SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string?>(pair.Key, value)))
            .Append(new(Parameter, number.ToString()));
        var link = new TagBuilder("a");
        link.Attributes["href"] = QueryHelpers.AddQueryString(request.Path, query);
        link.Attributes["rel"] = rel;
        link.InnerHtml.Append(text);
        return link;
    }
}
