using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Forms;

/// <summary><c>&lt;error-summary/&gt;</c>: everything that is wrong, each with a link to its field; nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Only where the page itself has not said it: the frame's own.</summary>
    public bool Unsaid { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var said = !ViewContext.HttpContext.Items.TryAdd(typeof(ErrorSummaryTagHelper), true);
        if (Unsaid && said)
        {
            output.SuppressOutput();
            return;
        }

        var errors = ViewContext
            .ModelState.OrderBy(entry => entry.Key, FieldOrder.Of(ViewContext.ViewData.ModelMetadata))
            .SelectMany(entry => (entry.Value?.Errors ?? []).Select(error => (entry.Key, error.ErrorMessage)))
            .DistinctBy(error => error.ErrorMessage)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.AppendHtml("<h2>Chưa làm được</h2><ul>");
        foreach (var (key, message) in errors)
        {
            var line = new TagBuilder("li");
            if (key.Length == 0)
            {
                line.InnerHtml.Append(message);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + FieldId.Of(key);
                link.InnerHtml.Append(message);
                line.InnerHtml.AppendHtml(link);
            }

            output.Content.AppendHtml(line);
        }

        output.Content.AppendHtml("</ul>");
    }
}

/// <summary>
/// <c>&lt;submission-key/&gt;</c>: the hidden key that makes one answer of two sends of the same form, and the last deed when the page was
/// drawn, so that a form opened before somebody else's act is refused.
/// </summary>
[HtmlTargetElement("submission-key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SubmissionKeyTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A form shown again after a refusal keeps both: nothing was saved under its key, and it still stands on what was drawn first.
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", nameof(OfficePage.SubmissionKey));
        output.Attributes.SetAttribute("value", Posted(nameof(OfficePage.SubmissionKey)) ?? Guid.CreateVersion7().ToString("N"));
        if (ViewContext.HttpContext.RequestServices.GetRequiredService<CurrentSeat>() is { Seat: not null } current)
        {
            var drawn = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            drawn.Attributes["type"] = "hidden";
            drawn.Attributes["name"] = nameof(OfficePage.Drawn);
            drawn.Attributes["value"] = Posted(nameof(OfficePage.Drawn)) ?? current.LastDeed.ToString(CultureInfo.InvariantCulture);
            output.PostElement.AppendHtml(drawn);
        }
    }

    private string? Posted(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var posted) && posted.AttemptedValue is { Length: > 0 } value ? value : null;
}
