namespace ThongSuot.Territory.Search;

/// <summary>What was typed, folded once for the whole search.</summary>
internal sealed class PlaceQuery
{
    /// <summary>From this rank on, words were found only by taking the name and its old district together.</summary>
    public const int Scattered = 6;

    private const int ShortestText = 2;

    private readonly string text;
    private const int ShortestJoined = 4;

    private readonly string joined;
    private readonly bool hasType;
    private readonly string[] words;

    private PlaceQuery(string text)
    {
        this.text = text;
        words = text.Split(' ');
        joined = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        hasType = PlaceEntry.WithoutType(text).Length < text.Length;
    }

    public static PlaceQuery? Of(string? typed)
    {
        var key = PlaceName.Expand(typed);
        return key.Length < ShortestText ? null : new PlaceQuery(key);
    }

    /// <summary>
    /// The same without its first word: an address begins with a house and a street that no table of places holds. Null when too
    /// little is left.
    /// </summary>
    public PlaceQuery? WithoutFirstWord() => words.Length < 3 ? null : new PlaceQuery(text[(words[0].Length + 1)..]);

    /// <summary>How well an entry fits, 0 best; null when it does not.</summary>
    public int? RankOf(PlaceEntry entry)
    {
        if (char.IsAsciiDigit(text[0]) && text.Length is 2 or 5 && entry.LookUpCode == text)
        {
            return entry.IsCurrent ? 0 : 1;
        }

        // Old names come after today's at each step.
        var old = entry.IsCurrent ? 0 : 1;
        if (entry.Bare == text || entry.Full == text || (joined.Length >= ShortestJoined && NameOf(entry) == joined))
        {
            return old;
        }

        // "Huyện Tân Sơn" asks what became of the district, before any name that merely holds its words.
        if (
            entry.District == text
            || entry.Bare.StartsWith(text, StringComparison.Ordinal)
            || entry.Full.StartsWith(text, StringComparison.Ordinal)
        )
        {
            return 2 + old;
        }

        if (Array.TrueForAll(words, word => HasWord(entry.Full, word)))
        {
            return 4 + old;
        }

        var name = NameOf(entry);
        if (
            name.Length >= ShortestJoined
            && joined.Length > name.Length
            && joined.StartsWith(name, StringComparison.Ordinal)
            && entry.AroundJoined.AsSpan().Contains(joined.AsSpan(name.Length), StringComparison.Ordinal)
        )
        {
            return Scattered + old;
        }

        if (entry.Around.Length == 0 || !Array.TrueForAll(words, word => HasWord(entry.Full, word) || HasWord(entry.Around, word)))
        {
            return null;
        }

        // A name with its district is what was meant; a district alone lists what became of it.
        return Array.Exists(words, word => HasWord(entry.Bare, word)) ? Scattered + old : Scattered + 2 + old;
    }

    /// <summary>The name without blanks, with its type where one was typed.</summary>
    private string NameOf(PlaceEntry entry) => hasType ? entry.FullJoined : entry.Joined;

    /// <summary>Whether a word of the name begins with what was typed: "thu" finds "Thuận" but not "Phú Thọ" in its middle.</summary>
    private static bool HasWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || name[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
