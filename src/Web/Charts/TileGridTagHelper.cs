using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThongSuot.Web.Charts;

/// <summary>One tile: a unit with its figure.</summary>
/// <param name="Key">Key of its point.</param>
/// <param name="Name">Short name, as it stands on the tile.</param>
/// <param name="Figure">The figure in words, shown when the pointer rests on the tile.</param>
/// <param name="Class">1 (least) to 5 (most); 0 where there is no figure.</param>
/// <param name="Address">Where the tile leads.</param>
public sealed record Tile(string Key, string Name, string Figure, int Class, string Address);

/// <summary>
/// <c>&lt;tile-grid points tiles legend label table/&gt;</c>: one tile per unit near its true place, coloured by class, with the classes'
/// limits and a way to the same figures as a table. Inline SVG; wider than a telephone, so it scrolls by itself there.
/// </summary>
/// <remarks>The drawing is a group and no image: an image hides its links from whoever hears the page or uses the keyboard.</remarks>
[HtmlTargetElement("tile-grid", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TileGridTagHelper(HtmlEncoder encoder) : TagHelper
{
    private const int Width = 62;
    private const int Height = 36;
    private const int LineHeight = 11;

    public required IReadOnlyList<TilePoint> Points { get; set; }

    public required IReadOnlyList<Tile> Tiles { get; set; }

    /// <summary>What each class holds, lowest first.</summary>
    public required IReadOnlyList<string> Legend { get; set; }

    /// <summary>What the figure shows, for those who hear it.</summary>
    public required string Label { get; set; }

    /// <summary>Address of the same figures as a table.</summary>
    public required string Table { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        var layout = TileGrid.Place(Points, (double)Width / Height);
        var cells = layout.Cells.ToDictionary(cell => cell.Key, StringComparer.Ordinal);
        var (width, height) = (layout.Columns * Width, layout.Rows * Height);
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{encoder.Encode(Label)}\"><svg class=\"tiles\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" aria-label=\"{encoder.Encode(Label)}. Cùng số liệu ở bảng.\">"
        );
        foreach (
            var tile in Tiles
                .Where(tile => cells.ContainsKey(tile.Key))
                .OrderBy(tile => cells[tile.Key].Row)
                .ThenBy(tile => cells[tile.Key].Column)
        )
        {
            Append(html, tile, cells[tile.Key]);
        }

        html.Append("</svg></div><figcaption>");
        AppendLegend(html);
        output.Content.SetHtmlContent(
            html.Append(CultureInfo.InvariantCulture, $" <a href=\"{encoder.Encode(Table)}\">Xem dạng bảng</a></figcaption>").ToString()
        );
    }

    private void Append(StringBuilder html, Tile tile, TileCell cell)
    {
        var (x, y) = (cell.Column * Width, cell.Row * Height);
        var lines = TileName.Lines(tile.Name);
        var first = y + (Height / 2) + 4 - ((lines.Count - 1) * LineHeight / 2);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<a href=\"{encoder.Encode(tile.Address)}\"><title>{encoder.Encode(tile.Figure)}</title><rect class=\"k{tile.Class}\" x=\"{x}\" y=\"{y}\" width=\"{Width}\" height=\"{Height}\"/>"
        );
        for (var at = 0; at < lines.Count; at++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{x + (Width / 2)}\" y=\"{first + (at * LineHeight)}\">{encoder.Encode(lines[at])}</text>"
            );
        }

        html.Append("</a>");
    }

    private void AppendLegend(StringBuilder html)
    {
        for (var at = 0; at < Legend.Count; at++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<span class=\"nowrap\"><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"k{at + 1}\" width=\"12\" height=\"12\"/></svg> {encoder.Encode(Legend[at])}</span> "
            );
        }

        if (Tiles.Any(tile => tile.Class == 0))
        {
            html.Append(
                "<span class=\"nowrap\"><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"k0\" width=\"12\" height=\"12\"/></svg> không có hồ sơ</span>"
            );
        }
    }
}
