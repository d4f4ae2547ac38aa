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

    /// <summary>A word that so many of all texts have tells nothing: "có", "giấy", "đăng".</summary>
    private const double MostCommon = 0.075;

    /// <summary>One telling word alone may be a chance.</summary>
    private const int LeastWords = 2;

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
        var asked = words.Distinct(StringComparer.Ordinal).Select(word => (Part: word, Count: CountOf(word, texts))).ToList();
        var telling = asked.Where(word => word.Count <= texts.Count * MostCommon).ToList();
        // A word that no text has is missing from every answer.
        var singles = telling.ConvertAll(word => (word.Part, Weight: WeightOf(Math.Max(1, word.Count), texts.Count)));
        var told = telling.Select(word => word.Part).ToHashSet(StringComparer.Ordinal);
        var pairs = words
            .Zip(words.Skip(1))
            .Where(pair => told.Contains(pair.First) || told.Contains(pair.Second))
            .Select(pair => $"{pair.First} {pair.Second}")
            .Distinct(StringComparer.Ordinal)
            .Select(pair => (Part: pair, Count: CountOf(pair, texts)))
            .Where(pair => pair.Count > 0)
            .Select(pair => (pair.Part, Weight: PairWeight * WeightOf(pair.Count, texts.Count)))
            .ToList();
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
        return together > 0 && share >= LeastShare && singles.Count(word => Has(text, word.Part)) >= LeastWords
            ? Math.Max(share - (WordWeight * text.Count(letter => letter == ' ')), double.Epsilon)
            : 0;
    }

    private static double Shared(string text, List<(string Part, double Weight)> parts) =>
        parts.Where(part => Has(text, part.Part)).Sum(part => part.Weight);

    private static bool Has(string text, string part) => text.Contains($" {part} ", StringComparison.Ordinal);

    private static int CountOf(string part, List<string> texts) => texts.Count(text => Has(text, part));

    /// <summary>The rarer a part, the more it tells.</summary>
    private static double WeightOf(int count, int texts) => Math.Log(1 + ((double)texts / count));
}
