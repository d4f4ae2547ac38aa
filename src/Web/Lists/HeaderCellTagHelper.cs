using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThongSuot.Web.Lists;

/// <summary>Lets the header cells within know that they head columns.</summary>
[HtmlTargetElement("thead")]
public sealed class TableHeadTagHelper : TagHelper
{
    internal static readonly object Within = new();

    public override void Init(TagHelperContext context) => context.Items[Within] = true;
}

/// <summary>A header cell says what it heads, for whoever hears the table: a column in the head of a table, a row elsewhere.</summary>
[HtmlTargetElement("th")]
public sealed class HeaderCellTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.Attributes.ContainsName("scope"))
        {
            output.Attributes.Add("scope", context.Items.ContainsKey(TableHeadTagHelper.Within) ? "col" : "row");
        }
    }
}
