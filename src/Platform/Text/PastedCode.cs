using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>Codes and numbers as people paste them from PDF files, chats and spreadsheets.</summary>
public static class PastedCode
{
    private static readonly char[] Around = ['.', ',', ';', ':', '!', '?', '-', '_', '\'', '"', '“', '”', '‘', '’', '«', '»', '(', ')', '[', ']', '{', '}', '<', '>', '#', '*', '|', '/', '\\'];

    /// <summary>
    /// In the form codes are stored in: capitals, full-width letters and digits as plain ones, every dash as a hyphen, without blanks and invisible
    /// letters, and without the punctuation of the sentence it stood in.
    /// </summary>
    public static string Of(string? text) => Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal).Trim(Around).ToUpperInvariant();

    /// <summary>Its letters and digits alone: what two writings of one code or number have in common.</summary>
    public static string Bare(string? text) => string.Concat(Of(text).Where(char.IsLetterOrDigit));

    /// <summary>Full-width forms as plain ones and every dash as a hyphen; blanks stay, one each.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(CleanText.Line(text));
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = folded[at] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => wide == '\uFF0D' ? '-' : (char)(wide - 0xFEE0),
                >= '\u2010' and <= '\u2015' or '\u2043' or '\u2212' or '\u02D7' or '\uFE58' or '\uFE63' => '-',
                '\u3002' or '\u2024' or '\uFF61' => '.',
                var other => other,
            };
        }

        return folded.ToString();
    }
}
