using System.Buffers;

namespace ThongSuot.Platform.Text;

/// <summary>Text as people search for it: with or without marks, in any case, wherever the tone mark is placed.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Lower case, all marks removed (whether written as one character or after their letter), đ as d, runs of white space as
    /// one blank, none at the ends. So "Hòa", "Hoà" and "HOA" fold alike. Null folds to the empty text.
    /// </summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var rented = text.Length > 256 ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var buffer = rented ?? stackalloc char[256];
        var length = Fold(text, buffer);
        var folded = text.AsSpan().SequenceEqual(buffer[..length]) ? text : new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return folded;
    }

    /// <summary>
    /// <see cref="Fold(string?)"/> for what is searched and what is typed into a search: i and y are one letter where either is
    /// written (kỹ, kĩ; Sỹ, Sĩ; quý, quí), because offices write both. What is shown or compared as a name is never made of it.
    /// </summary>
    public static string SearchKey(string? text) =>
        Fold(text) is var folded && folded.Contains('y', StringComparison.Ordinal) ? string.Create(folded.Length, folded, (key, from) =>
            {
                for (var at = 0; at < key.Length; at++)
                {
                    key[at] = from[at] == 'y' && IsVowelAlone(from, at) ? 'i' : from[at];
                }
            }) : folded;

    /// <summary>Whether every word of the query occurs in the text. An empty query matches everything.</summary>
    /// <param name="foldedHaystack">A text that <see cref="SearchKey"/> made.</param>
    /// <param name="query">What was typed, folded here.</param>
    public static bool Matches(string foldedHaystack, string? query)
    {
        var folded = SearchKey(query).AsSpan();
        foreach (var word in folded.Split(' '))
        {
            if (!foldedHaystack.AsSpan().Contains(folded[word], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A y that i may stand for: after a consonant or qu, or a whole word. In ay, uy and yê it is another sound.</summary>
    private static bool IsVowelAlone(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        return char.IsAsciiLetter(before)
            ? before is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') || (before == 'u' && at > 1 && text[at - 2] == 'q')
            : at + 1 == text.Length || !char.IsAsciiLetter(text[at + 1]);
    }

    private static int Fold(string text, Span<char> buffer)
    {
        var length = 0;
        var blank = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                blank = length > 0;
            }
            else if (!VietnameseLetters.IsCombining(character))
            {
                if (blank)
                {
                    buffer[length++] = ' ';
                    blank = false;
                }

                buffer[length++] = VietnameseLetters.BareOf(character);
            }
        }

        return length;
    }
}
