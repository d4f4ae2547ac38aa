namespace ThongSuot.Platform.Text;

/// <summary>Personal data as it may be shown to those who need not know it (Law on Personal Data Protection 91/2025/QH15).</summary>
public static class Masking
{
    /// <summary>First letter of each word: <c>N***** V** H***</c>.</summary>
    public static string Name(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Word));

    /// <summary>The last four digits: <c>******5678</c>.</summary>
    public static string Phone(string number) => KeepLast(number, 4);

    /// <summary>The last three digits of a personal identification number.</summary>
    public static string PersonalNumber(string number) => KeepLast(number, 3);

    // A letter is whatever is one for the eye: its marks and the halves of a pair stay together.
    private static string Word(string word)
    {
        var first = System.Globalization.StringInfo.GetNextTextElementLength(word);
        return string.Concat(word.AsSpan(0, first), new string('*', Letters(word, first)));
    }

    private static int Letters(string word, int from)
    {
        var count = 0;
        for (var at = from; at < word.Length; at += System.Globalization.StringInfo.GetNextTextElementLength(word, at))
        {
            count++;
        }

        return count;
    }

    /// <summary>Something as short as what would be kept is masked whole.</summary>
    private static string KeepLast(string text, int kept) =>
        text.Length <= kept
            ? new string('*', text.Length)
            : string.Concat(new string('*', text.Length - kept), text.AsSpan(text.Length - kept));
}
