namespace ThongSuot.Platform.Text;

/// <summary>Personal data as it may be shown to those who need not know it (Law on Personal Data Protection 91/2025/QH15).</summary>
public static class Masking
{
    /// <summary>First letter of each word: <c>N***** V** H***</c>.</summary>
    public static string Name(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Word));

    /// <summary>The last four digits: <c>******5678</c>.</summary>
    public static string Phone(string number) => KeepLast(number, 4);

    /// <summary>The last three digits of a personal identification number.</summary>
    public static string PersonalNumber(string number) => KeepLast(number, 3);

    private static string Word(string word)
    {
        // A letter whose marks follow it keeps them, and they are not counted.
        var first = 1;
        while (first < word.Length && VietnameseLetters.IsCombining(word[first]))
        {
            first++;
        }

        return string.Concat(word.AsSpan(0, first), new string('*', word.AsSpan(first).ToArray().Count(letter => !VietnameseLetters.IsCombining(letter))));
    }

    /// <summary>Something as short as what would be kept is masked whole.</summary>
    private static string KeepLast(string text, int kept) =>
        text.Length <= kept ? new string('*', text.Length) : string.Concat(new string('*', text.Length - kept), text.AsSpan(text.Length - kept));
}
