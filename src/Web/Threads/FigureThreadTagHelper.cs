using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Web.Threads;

/// <summary>
/// <c>&lt;figure-thread unit="/25/" procedure="1.000656"/&gt;</c>: under figures or a record of a unit, what the thread knows
/// about them and the way to put something on it; nothing for a seat that has no business there.
/// </summary>
[HtmlTargetElement("figure-thread", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureThreadTagHelper(IEnumerable<IFigureThread> threads, CurrentSeat current) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Unit { get; set; }

    public string? Procedure { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var lines = new List<FigureThreadLine>();
        foreach (var thread in threads)
        {
            if (
                current.Seat is { } seat
                && await thread.AboutAsync(
                    Unit,
                    Procedure,
                    request.Path + request.QueryString.Value,
                    seat,
                    ViewContext.HttpContext.RequestAborted
                )
                    is { } line
            )
            {
                lines.Add(line);
            }
        }

        if (lines.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "no-print");
        foreach (var line in lines)
        {
            output.Content.AppendHtml(Link(line.Path, line.Text));
            if (line.RaisePath is { } path && line.RaiseText is { } text)
            {
                output.Content.AppendHtml(" · ").AppendHtml(Link(path, text));
            }
        }
    }

    private static TagBuilder Link(string path, string text)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = path;
        link.InnerHtml.Append(text);
        return link;
    }
}
