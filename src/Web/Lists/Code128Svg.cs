using System.Text;
using Microsoft.AspNetCore.Html;

namespace ThongSuot.Web.Lists;

/// <summary>
/// A line code of ISO/IEC 15417 (Code 128, set B) as inline SVG, for the label of a folder: every scanner of a counter reads it and
/// types it.
/// </summary>
public static class Code128Svg
{
    private const int StartB = 104;
    private const int Modulus = 103;
    private const int QuietZone = 10;
    private const int Height = 40;
    private const char First = ' ';
    private const char Last = '~';

    // Widths of bars and gaps in turn, by value; the last one is the stop.
    private static readonly string[] Widths = (
        "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 "
        + "223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 "
        + "112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 "
        + "311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 "
        + "122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 "
        + "214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
    ).Split(' ');

    /// <exception cref="ArgumentException">A character that set B has not: it holds printable ASCII alone.</exception>
    public static IHtmlContent Of(string text, string label)
    {
        var (path, at, isBar) = (new StringBuilder(), QuietZone, true);
        foreach (var width in Values(text).SelectMany(value => Widths[value]).Select(digit => digit - '0'))
        {
            if (isBar)
            {
                path.Append('M').Append(at).Append(" 0h").Append(width).Append('v').Append(Height).Append("h-").Append(width).Append('z');
            }

            (at, isBar) = (at + width, !isBar);
        }

        return new HtmlString(
            $"<svg class=\"barcode\" viewBox=\"0 0 {at + QuietZone} {Height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(label)}\"><rect width=\"{at + QuietZone}\" height=\"{Height}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
        );
    }

    /// <summary>Start, the characters, the check and the stop.</summary>
    internal static IReadOnlyList<int> Values(string text)
    {
        if (text.Length == 0 || text.Any(character => character is < First or > Last))
        {
            throw new ArgumentException("Code 128 set B holds printable ASCII alone", nameof(text));
        }

        var values = text.Select(character => character - First).ToList();
        var check = (StartB + values.Select((value, index) => value * (index + 1)).Sum()) % Modulus;
        return [StartB, .. values, check, Widths.Length - 1];
    }
}
