using Microsoft.AspNetCore.Razor.TagHelpers;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Lists;

/// <summary>
/// <c>&lt;balance difference="4600" what="hồ sơ"/&gt;</c>: how every page shows a total beside its parts. What stands in no column is named as
/// it is and never put into one.
/// </summary>
[HtmlTargetElement("balance", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BalanceTagHelper : TagHelper
{
    /// <summary>The total less its parts.</summary>
    public decimal Difference { get; set; }

    /// <summary>What is counted: "hồ sơ".</summary>
    public required string What { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Difference == 0)
        {
            output.Content.AppendHtml("<span class=\"tag in-time\">Cân đối</span>");
            return;
        }

        var number = Math.Abs(Difference);
        output.Content.AppendHtml("<span class=\"tag overdue\">Không cân đối</span> <b>");
        output.Content.Append(VietnameseFormat.Number(number, number == decimal.Truncate(number) ? 0 : 2));
        output.Content.AppendHtml("</b> ");
        output.Content.Append($"{What} {(Difference > 0 ? "không nằm ở cột nào" : "ra nhiều hơn vào")}");
    }
}
