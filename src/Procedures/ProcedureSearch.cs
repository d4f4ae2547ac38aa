using System.Text;
using ThongSuot.Platform.Text;

namespace ThongSuot.Procedures;

/// <summary>
/// Finds a procedure as clerks ask for it: by code, by name with or without marks, by initials («dkks» for đăng ký khai sinh).
/// Pure; the texts are folded once per snapshot.
/// </summary>
internal static class ProcedureSearch
{
    private const string CommonStart = "thu tuc ";
    private const int ShortestInitials = 3;

    public static string TextOf(string code, string name) => $"{code} {VietnameseText.SearchKey(name)}";

    public static string SortKeyOf(string name) => VietnameseOrder.SortKey(name);

    /// <summary>«Hộ tịch» → <c>ho-tich</c>.</summary>
    public static string SlugOf(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in VietnameseText.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    public static Entry EntryOf(ProcedureVersion version)
    {
        var name = VietnameseText.SearchKey(version.Name);
        name = name.StartsWith(CommonStart, StringComparison.Ordinal) ? name[CommonStart.Length..] : name;
        var words = name.Split(NotInWords, StringSplitOptions.RemoveEmptyEntries);
        return new Entry(version, string.Join(' ', words), string.Concat(words.Select(word => word[0])));
    }

    /// <summary>The matching entries, best first.</summary>
    public static IEnumerable<ProcedureVersion> Find(IEnumerable<Entry> entries, string text)
    {
        var code = CodeIn(text);
        var words = VietnameseText.SearchKey(text).Split(NotInWords, StringSplitOptions.RemoveEmptyEntries);
        var asked = string.Join(' ', words);
        if (asked.StartsWith(CommonStart, StringComparison.Ordinal))
        {
            asked = asked[CommonStart.Length..];
            words = words[2..];
        }

        var among = entries as IReadOnlyList<Entry> ?? [.. entries];
        var found = Ranked(among, code, asked, words);
        return found.Count > 0 ? found : Nearest(among, asked);
    }

    /// <summary>What shares the telling words of a question in everyday language.</summary>
    private static IEnumerable<ProcedureVersion> Nearest(IReadOnlyList<Entry> entries, string asked) =>
        entries
            .Zip(NearestWords.Rank([.. entries.Select(entry => entry.Name)], asked))
            .Where(found => found.Second > 0)
            .OrderByDescending(found => found.Second)
            .ThenByDescending(found => found.First.Version.Weight)
            .ThenBy(found => found.First.Name.Length)
            .ThenBy(found => found.First.Version.Code, StringComparer.Ordinal)
            .Select(found => found.First.Version);

    private static List<ProcedureVersion> Ranked(IReadOnlyList<Entry> entries, string code, string asked, string[] words) =>
        [
            .. entries
                .Select(entry => (entry.Version, Rank: RankOf(entry, code, asked, words), Length: entry.Name.Length))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenByDescending(found => found.Version.Weight)
                .ThenBy(found => found.Length)
                .ThenBy(found => found.Version.SortKey, StringComparer.Ordinal)
                .ThenBy(found => found.Version.Code, StringComparer.Ordinal)
                .Select(found => found.Version),
        ];

    /// <summary>The code without the tail that provinces add: <c>2.000635.000.00.00.H44</c> → <c>2.000635</c>.</summary>
    private static string CodeIn(string text)
    {
        var trimmed = PastedCode.Of(text);
        return trimmed.Length > CodeLength && IsCode(trimmed[..CodeLength]) && trimmed[CodeLength] == '.' ? trimmed[..CodeLength] : trimmed;
    }

    private const int CodeLength = 8;

    private static readonly char[] NotInWords = [' ', ',', ';', '.', ':', '(', ')', '/', '-', '–', '“', '”', '"', '\''];

    /// <summary>Whether the text is a national procedure code, <c>d.dddddd</c>.</summary>
    public static bool IsCode(string text) =>
        text.Length == CodeLength && text[1] == '.' && char.IsAsciiDigit(text[0]) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int? RankOf(Entry entry, string code, string asked, string[] words)
    {
        var version = entry.Version;
        if (version.Code == code)
        {
            return 0;
        }

        if (code.Length > 1 && version.Code.StartsWith(code, StringComparison.Ordinal))
        {
            return 1;
        }

        if (words.Length == 0)
        {
            return null;
        }

        if (entry.Name == asked || (asked.Length >= ShortestInitials && entry.Initials == asked))
        {
            return 2;
        }

        if (entry.Name.StartsWith(asked, StringComparison.Ordinal))
        {
            return 3;
        }

        if (asked.Length >= ShortestInitials && words.Length == 1 && entry.Initials.StartsWith(asked, StringComparison.Ordinal))
        {
            return 4;
        }

        if (StartsAWord(entry.Name, asked))
        {
            return 5;
        }

        return Array.TrueForAll(words, word => StartsAWord(entry.Name, word)) ? 6 : null;
    }

    private static bool StartsAWord(string name, string part) =>
        name.StartsWith(part, StringComparison.Ordinal) || name.Contains(" " + part, StringComparison.Ordinal);

    /// <param name="Name">Folded, without «thủ tục» and punctuation.</param>
    internal sealed record Entry(ProcedureVersion Version, string Name, string Initials);
}
