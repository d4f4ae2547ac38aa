using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThongSuot.Web.Files;

/// <summary><c>&lt;file-link record="/ho-so/…" file="…" name="don.pdf"/&gt;</c>: how every page shows a file that can be read.</summary>
[HtmlTargetElement("file-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileLinkTagHelper : TagHelper
{
    /// <summary>The address of the record it belongs to.</summary>
    public required string Record { get; set; }

    public required Guid File { get; set; }

    /// <summary>Its name; where the record names it already, or it has none, the link says what it does.</summary>
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", FileEndpoints.PathOf(Record, File));
        output.Content.SetContent(Name is { Length: > 0 } ? Name : "Mở tệp");
    }
}
