using System.Buffers;
using System.Globalization;
using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>
/// The one cleaning of text that comes from outside: forms, addresses, JSON, sheets and file names. What is left can be stored on
/// both databases, shown, compared and exported, and a line break counts once, as the box counted it.
/// </summary>
public static class CleanText
{
    private const char Joiner = '\u200D';
    private const char SoftHyphen = '\u00AD';

    /// <summary>What most text consists of: nothing in it needs cleaning.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Range('\t', '\n'),
        .. Range(' ', '~'),
        .. Range('\u00A1', '\u00AC'),
        .. Range('\u00AE', '\u02FF'),
        .. Range('\u1E00', '\u1EFF'),
        .. Range('\u2010', '\u2027'),
    ]);

    /// <summary>
    /// Without controls, halves of pairs, noncharacters, marks of direction and invisible letters; CR LF as LF, every kind of
    /// space as a blank, letters with their marks as one letter. Line breaks and tabs stay; nothing is trimmed. Cleaning twice
    /// changes nothing more. Null stays null.
    /// </summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                at += AppendPair(text, at, clean);
            }
            else
            {
                Append(text, at, clean);
            }
        }

        return clean.ToString();
    }

    /// <summary>One line of it: line breaks and tabs are blanks, runs of blanks are one, none at the ends.</summary>
    public static string Line(string? text) =>
        string.Join(' ', (Of(text) ?? string.Empty).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// What a file of XML can carry of a text that is stored already: controls, halves of pairs and the two noncharacters of its
    /// last places are left out, CR LF is LF. Everything else stays as it is.
    /// </summary>
    public static string Printable(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(letter).Append(text[++at]);
            }
            else if (letter == '\r')
            {
                AppendBreak(text, at, clean);
            }
            else if (letter is '\n' or '\t' || !(char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF'))
            {
                clean.Append(letter);
            }
        }

        return clean.Length == text.Length ? text : clean.ToString();
    }

    /// <summary>
    /// At most so many characters for a place that shows only the beginning: cut between letters, never within one, with a sign
    /// that more follows. What somebody typed is never stored cut: it is refused in words.
    /// </summary>
    public static string CutTo(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next < most)
        {
            end += next;
        }

        // Between words where a word ends in the second half.
        var blank = end > 0 ? text.LastIndexOf(' ', end) : -1;
        return string.Concat(text.AsSpan(0, blank > end / 2 ? blank : end).TrimEnd(), "…");
    }

    private static void Append(string text, int at, StringBuilder clean)
    {
        var letter = text[at];
        switch (letter)
        {
            case '\t' or '\n':
                clean.Append(letter);
                break;
            case '\r':
                AppendBreak(text, at, clean);
                break;
            case '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case Joiner when clean.Length > 0 && IsPictureBefore(clean) && IsPictureAt(text, at + 1):
                clean.Append(letter);
                break;
            case SoftHyphen
                when clean.Length > 0 && char.IsAsciiDigit(clean[^1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]):
                // Some PDF programs write the hyphens of a code so.
                clean.Append('-');
                break;
            case '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u2800' or '\u3000':
                clean.Append(' ');
                break;
            default:
                if (!char.IsControl(letter) && !IsInvisible(letter) && !IsNoncharacter(letter))
                {
                    VietnameseLetters.AppendComposed(clean, letter);
                }

                break;
        }
    }

    private static void AppendBreak(string text, int at, StringBuilder clean)
    {
        // The LF of a pair is the break; a CR alone is one too.
        if (at + 1 == text.Length || text[at + 1] != '\n')
        {
            clean.Append('\n');
        }
    }

    /// <returns>How many characters more than one were read.</returns>
    private static int AppendPair(string text, int at, StringBuilder clean)
    {
        if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            return 0;
        }

        var scalar = char.ConvertToUtf32(text[at], text[at + 1]);
        // U+E0000 to U+E0FFF are tags and selectors that nobody sees; the last two of each plane are no characters.
        if (scalar is not (>= 0xE0000 and <= 0xE0FFF) && (scalar & 0xFFFE) != 0xFFFE)
        {
            clean.Append(text, at, 2);
        }

        return 1;
    }

    private static bool IsInvisible(char letter) =>
        letter
            is SoftHyphen
                or '\u034F'
                or '\u061C'
                or '\u115F'
                or '\u1160'
                or '\u17B4'
                or '\u17B5'
                or '\u180E'
                or '\u3164'
                or '\uFEFF'
                or '\uFFA0'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uFFF9' and <= '\uFFFC');

    private static bool IsNoncharacter(char letter) => letter is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    private static bool IsPictureBefore(StringBuilder clean) =>
        clean[^1] == '\uFE0F' || char.IsLowSurrogate(clean[^1]) || clean[^1] is >= '\u2190' and <= '\u2BFF';

    private static bool IsPictureAt(string text, int at) =>
        at < text.Length
        && (
            text[at] is >= '\u2190' and <= '\u2BFF'
            || (text[at] is >= '\uD83C' and <= '\uD83E' && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        );

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
