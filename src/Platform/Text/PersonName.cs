using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>Names of people and organisations.</summary>
public static class PersonName
{
    /// <summary>Whether a text can be a name at all: it has a letter of some script; a dot or a number alone is none.</summary>
    public static bool IsOne([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) =>
        text is not null && text.EnumerateRunes().Any(Rune.IsLetter);
}
