using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Charts;

/// <param name="Class">k1 to k5: the colour.</param>
/// <param name="Values">One for each label.</param>
public sealed record BarSeries(string Name, string Class, IReadOnlyList<long> Values);

/// <summary>
/// <c>&lt;bar-chart labels series label/&gt;</c>: groups of upright bars from zero, each with its figure on top. The same figures
/// stand in a table beside it.
/// </summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper(HtmlEncoder encoder) : TagHelper
{
    private const int GroupWidth = 84;
    private const int Highest = 120;
    private const int Head = 16;

    public required IReadOnlyList<string> Labels { get; set; }

    public required IReadOnlyList<BarSeries> Series { get; set; }

    /// <summary>What the figure shows, for those who hear it.</summary>
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        var (width, top) = (GroupWidth * Labels.Count, Math.Max(1, Series.SelectMany(series => series.Values).DefaultIfEmpty(0).Max()));
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"wide newest\" tabindex=\"0\" role=\"region\" aria-label=\"{encoder.Encode(Label)}\"><svg class=\"tiles\" viewBox=\"0 0 {width} {Highest + Head + 22}\" width=\"{width}\" height=\"{Highest + Head + 22}\" role=\"img\" aria-label=\"{encoder.Encode(Label)}. Cùng số liệu ở bảng.\">"
        );
        for (var group = 0; group < Labels.Count; group++)
        {
            Append(html, group, top);
        }

        html.Append("</svg></div><figcaption>");
        foreach (var series in Series)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<span class=\"nowrap\"><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"{series.Class}\" width=\"12\" height=\"12\"/></svg> {encoder.Encode(series.Name)}</span> "
            );
        }

        output.Content.SetHtmlContent(html.Append("</figcaption>").ToString());
    }

    private void Append(StringBuilder html, int group, long top)
    {
        var bar = (GroupWidth - 8) / Series.Count;
        for (var at = 0; at < Series.Count; at++)
        {
            var (value, x) = (Series[at].Values[group], (group * GroupWidth) + (at * bar));
            var height = (int)Math.Round((double)Highest * value / top);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<g><rect class=\"{Series[at].Class}\" x=\"{x}\" y=\"{Head + Highest - height}\" width=\"{bar - 2}\" height=\"{height}\"/></g>"
            );
            if (value != 0)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{x + (bar / 2) - 1}\" y=\"{Head + Highest - height - 3}\">{VietnameseFormat.Number(value)}</text>"
                );
            }
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{(group * GroupWidth) + ((GroupWidth - 8) / 2)}\" y=\"{Head + Highest + 16}\">{encoder.Encode(Labels[group])}</text>"
        );
    }
}
