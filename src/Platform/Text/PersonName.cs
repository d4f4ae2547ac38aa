using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>Names of people and organisations.</summary>
public static class PersonName
{
    /// <summary>What stands in names beside letters, digits and blanks.</summary>
    private const string Signs = ".,'’‘`-–&/()\"“”+:;№°";

    /// <summary>
    /// Whether a text can be a name at all, of a person or an organisation: one line that begins with a letter, a digit or a quotation
    /// mark and holds nothing that names do not hold; it has a letter of some script, and is not a number with a letter beside it
    /// ("12345", "0912345678a").
    /// </summary>
    public static bool IsOne([NotNullWhen(true)] string? text)
    {
        var (letters, digits) = (0, 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            letters += Rune.IsLetter(rune) ? 1 : 0;
            digits += Rune.IsDigit(rune) ? 1 : 0;
            if (!Stands(rune))
            {
                return false;
            }
        }

        return letters > 0 && (digits == 0 || letters >= digits) && Begins(text!.TrimStart()[0]);
    }

    /// <summary>Whether it can be a person's: an organisation may have a number in its name, a person has none.</summary>
    public static bool IsPersons([NotNullWhen(true)] string? text) => IsOne(text) && !text.EnumerateRunes().Any(Rune.IsDigit);

    private static bool Begins(char first) => char.IsLetterOrDigit(first) || char.IsSurrogate(first) || first is '"' or '“' or '(' or '\'';

    private static bool Stands(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value == ' '
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (rune.IsBmp && Signs.Contains((char)rune.Value, StringComparison.Ordinal));
}
