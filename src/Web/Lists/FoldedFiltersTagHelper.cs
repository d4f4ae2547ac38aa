using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThongSuot.Web.Lists;

/// <summary>
/// Filters of a list (<c>&lt;form class="filters"&gt;</c>) fold behind one press on a telephone, so that the first row stands on the first
/// screen. A tick without a name, so that it works without script and is not sent.
/// </summary>
[HtmlTargetElement("form", Attributes = "[class=filters]")]
public sealed class FoldedFiltersTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PreContent.AppendHtml(
            """<input type="checkbox" class="vh fold" id="mo-loc"><label class="fold-label" for="mo-loc">Lọc, tìm</label>"""
        );
}
