using System.Text;
using ThongSuot.Platform.Text;

namespace ThongSuot.Territory;

/// <summary>
/// Names of units as people write them: with short types (P., TP., TX, Q1), the body's name in front (UBND), joined or parted.
/// </summary>
public static class PlaceName
{
    private static readonly Dictionary<string, string> Shorts = new(StringComparer.Ordinal)
    {
        ["tp"] = "thanh pho",
        ["tt"] = "thi tran",
        ["tx"] = "thi xa",
        ["dk"] = "dac khu",
        ["p"] = "phuong",
        ["q"] = "quan",
        ["h"] = "huyen",
        ["x"] = "xa",
        ["t"] = "tinh",
        ["tphcm"] = "thanh pho ho chi minh",
        ["hcm"] = "ho chi minh",
        ["hcmc"] = "ho chi minh",
        ["tphn"] = "thanh pho ha noi",
        ["hn"] = "ha noi",
    };

    /// <summary>Bodies that stand before the name of their unit, longest first.</summary>
    private static readonly string[] Bodies =
    [
        "uy ban nhan dan ",
        "hoi dong nhan dan ",
        "uy ban mttq ",
        "ubmttq ",
        "hdnd va ubnd ",
        "hdnd-ubnd ",
        "ubnd ",
        "hdnd ",
        "mttq ",
    ];

    /// <summary>One form for all ways to write a unit's name, to find it by: no blanks, types in full, i for y.</summary>
    public static string Key(string? name) => Expand(name).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Folded as the tables of places are: without marks, apostrophes (Ea H'Leo) and hyphens, i for y.</summary>
    internal static string Fold(string? text) =>
        VietnameseText.SearchKey(
            PastedCode
                .Fold(text)
                .Replace("'", string.Empty, StringComparison.Ordinal)
                .Replace("’", string.Empty, StringComparison.Ordinal)
                .Replace('-', ' ')
        );

    /// <summary>What was typed with short types written out and without the body in front.</summary>
    internal static string Expand(string? typed)
    {
        // People write "Mỹ Thuận, Tân Sơn" as on an envelope.
        var words = Fold((typed ?? string.Empty).Replace(',', ' ').Replace(';', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var expanded = new StringBuilder();
        for (var at = 0; at < words.Length; at++)
        {
            // "P.Âu Cơ", "TP.HCM", "TX. Phú Thọ": a dot ends a short word, with or without a blank after it.
            var parts = words[at].Split('.', StringSplitOptions.RemoveEmptyEntries);
            for (var part = 0; part < parts.Length; part++)
            {
                var isShort = words[at].Contains('.', StringComparison.Ordinal) || at + 1 < words.Length || parts[part].Length > 2;
                expanded.Append(expanded.Length > 0 ? " " : string.Empty).Append(InFull(parts[part], isShort));
            }
        }

        var text = expanded.ToString();
        var body = Bodies.FirstOrDefault(body => text.Length > body.Length && text.StartsWith(body, StringComparison.Ordinal));
        return body is null ? text : text[body.Length..];
    }

    /// <param name="isShort">A letter alone at the end may be the beginning of a word that is still being typed.</param>
    private static string InFull(string word, bool isShort)
    {
        if (isShort && Shorts.TryGetValue(word, out var full))
        {
            return full;
        }

        // "Q1", "P12".
        return word.Length is 2 or 3 && word[0] is ('q' or 'p') && word.Skip(1).All(char.IsAsciiDigit)
            ? $"{Shorts[word[..1]]} {int.Parse(word.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)}"
            : word;
    }
}
