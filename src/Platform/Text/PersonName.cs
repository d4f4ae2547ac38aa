using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>Names of people and organisations.</summary>
public static class PersonName
{
    /// <summary>
    /// Whether a text can be a name at all, of a person or an organisation: it has a letter of some script, and is not a number with a
    /// letter beside it ("12345", "0912345678a").
    /// </summary>
    public static bool IsOne([NotNullWhen(true)] string? text)
    {
        var (letters, digits) = (0, 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            letters += Rune.IsLetter(rune) ? 1 : 0;
            digits += Rune.IsDigit(rune) ? 1 : 0;
        }

        return letters > 0 && (digits == 0 || letters >= digits);
    }

    /// <summary>Whether it can be a person's: an organisation may have a number in its name, a person has none.</summary>
    public static bool IsPersons([NotNullWhen(true)] string? text) => IsOne(text) && !text.EnumerateRunes().Any(Rune.IsDigit);
}
