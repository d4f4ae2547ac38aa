namespace ThongSuot.Web.Charts;

/// <summary>Breaks a name into the lines of a tile: words stay whole, lines as even as can be, never more than three.</summary>
public static class TileName
{
    /// <summary>What a line may take, in widths of an average letter.</summary>
    public const double Widest = 8.4;

    private const string Narrow = "iíìỉĩịltjf'r ";
    private const string Wide = "mwMW";

    /// <returns>One line where the name fits, else the fewest in which it does.</returns>
    public static IReadOnlyList<string> Lines(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var lines = 1; lines < Math.Min(3, words.Length); lines++)
        {
            var broken = Best(words, lines);
            if (broken.Max(WidthOf) <= Widest)
            {
                return broken;
            }
        }

        return Best(words, Math.Min(3, words.Length));
    }

    /// <summary>Estimated width in average small letters of a sans-serif face.</summary>
    public static double WidthOf(string text) =>
        text.Sum(letter =>
            Narrow.Contains(letter) ? 0.6
            : Wide.Contains(letter) ? 1.5
            : char.IsUpper(letter) ? 1.25
            : 1.0
        );

    private static List<string> Best(string[] words, int lines)
    {
        if (lines == 1)
        {
            return [string.Join(' ', words)];
        }

        return Enumerable
            .Range(1, words.Length - lines + 1)
            .Select(first => (List<string>)[string.Join(' ', words[..first]), .. Best(words[first..], lines - 1)])
            .MinBy(broken => broken.Max(WidthOf))!;
    }
}
