using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>
/// Vietnamese dictionary order as stored keys, so that both databases and memory sort alike: letters first
/// (a ă â b c d đ e ê …), where they are equal the tones word by word (ngang huyền hỏi ngã sắc nặng), numbers by value.
/// </summary>
public static class VietnameseOrder
{
    /// <summary>Sorts texts by <see cref="SortKey"/>; texts that differ only in case, spacing or tone placement are equal.</summary>
    public static readonly IComparer<string> Comparer = Comparer<string>.Create(
        (left, right) => string.CompareOrdinal(SortKey(left), SortKey(right))
    );

    // Codes of the key in ordinal order: level end, blank between words, numbers, letters.
    private const char LevelEnd = ' ';
    private const char Blank = '!';
    private const char FirstLetter = 'A';

    /// <summary>A printable text whose ordinal order is dictionary order.</summary>
    public static string SortKey(string text)
    {
        var key = new StringBuilder(text.Length + 16);
        var tones = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            if (key.Length > 0)
            {
                key.Append(Blank);
            }

            at = AppendWord(text, at, key, tones);
        }

        return key.Append(LevelEnd).Append(tones).ToString();
    }

    private static int AppendWord(string text, int at, StringBuilder key, StringBuilder tones)
    {
        var tone = 0;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || VietnameseLetters.IsCombining(text[at])))
        {
            if (char.IsAsciiDigit(text[at]))
            {
                at = AppendNumber(text, at, key);
                continue;
            }

            var letter = VietnameseLetters.LetterOf(text[at]);
            tone = Math.Max(tone, VietnameseLetters.ToneOf(text[at]));
            for (at++; at < text.Length && VietnameseLetters.IsCombining(text[at]); at++)
            {
                letter = VietnameseLetters.WithShape(letter, text[at]);
                tone = Math.Max(tone, VietnameseLetters.ToneOfMark(text[at]));
            }

            var place = VietnameseLetters.Alphabet.IndexOf(letter);
            key.Append(place >= 0 ? (char)(FirstLetter + place) : letter);
        }

        // One tone a word, wherever it is placed: Hòa and Hoà are the same word.
        tones.Append((char)('0' + tone));
        return at;
    }

    /// <summary>A number as its count of digits and the digits, so that 2 comes before 10.</summary>
    private static int AppendNumber(string text, int at, StringBuilder key)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = text.AsSpan(at, end - at).TrimStart('0');
        key.Append((char)('0' + Math.Min(digits.Length, 9))).Append(digits);
        return end;
    }
}
