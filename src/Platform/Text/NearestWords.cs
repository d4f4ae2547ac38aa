namespace ThongSuot.Platform.Text;

/// <summary>
/// Finds short texts that share the telling words of a question in everyday language: "làm khai sinh cho con" for đăng ký khai sinh. Asked
/// only where no text has all the words.
/// </summary>
public static class NearestWords
{
    /// <summary>A pair of words said together tells more than the two alone.</summary>
    private const double PairWeight = 2;

    /// <summary>Of what the question's words can tell at all, so much a text must share.</summary>
    private const double LeastShare = 0.4;

    private const double WordWeight = 0.02;

    private static readonly char[] NotInWords = [' ', ',', ';', '.', ':', '(', ')', '/', '-', '–', '“', '”', '"', '\''];

    /// <summary>How near each text is, from 0 to 1; 0 for one that shares no pair of words or too little.</summary>
    /// <param name="keys">The texts, folded (<see cref="VietnameseText.SearchKey"/>).</param>
    public static IReadOnlyList<double> Rank(IReadOnlyList<string> keys, string? typed)
    {
        var words = VietnameseText.SearchKey(typed).Split(NotInWords, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return new double[keys.Count];
        }

        var texts = keys.Select(key => $" {string.Join(' ', key.Split(NotInWords, StringSplitOptions.RemoveEmptyEntries))} ").ToList();
        var singles = Weights(words.Distinct(StringComparer.Ordinal), texts, 1);
        var pairs = Weights(words.Zip(words.Skip(1), (one, next) => $"{one} {next}").Distinct(StringComparer.Ordinal), texts, PairWeight);
        var most = singles.Concat(pairs).Sum(part => part.Weight);
        return most == 0 ? new double[keys.Count] : [.. texts.Select(text => Nearness(text, singles, pairs, most))];
    }

    private static double Nearness(
        string text,
        List<(string Part, double Weight)> singles,
        List<(string Part, double Weight)> pairs,
        double most
    )
    {
        var together = Shared(text, pairs);
        var share = (together + Shared(text, singles)) / most;
        // Of two texts that share as much the shorter is the plainer answer.
        return together > 0 && share >= LeastShare
            ? Math.Max(share - (WordWeight * text.Count(letter => letter == ' ')), double.Epsilon)
            : 0;
    }

    private static double Shared(string text, List<(string Part, double Weight)> parts) =>
        parts.Where(part => text.Contains(part.Part, StringComparison.Ordinal)).Sum(part => part.Weight);

    /// <summary>The rarer a part, the more it tells; one that no text has tells nothing.</summary>
    private static List<(string Part, double Weight)> Weights(IEnumerable<string> parts, List<string> texts, double each) =>
        [
            .. parts
                .Select(part => $" {part} ")
                .Select(part => (part, Count: texts.Count(text => text.Contains(part, StringComparison.Ordinal))))
                .Where(part => part.Count > 0)
                .Select(part => (part.part, each * Math.Log(1 + ((double)texts.Count / part.Count)))),
        ];
}
