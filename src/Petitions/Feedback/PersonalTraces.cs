using System.Text.RegularExpressions;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Feedback;

/// <summary>
/// What in a text tells who somebody is: looked for before it is published (Law on Personal Data Protection 91/2025/QH15).
/// </summary>
internal static partial class PersonalTraces
{
    private const int ShortestNumber = 9;

    /// <summary>The first trace, as the refusal names it; null when none was found.</summary>
    /// <param name="name">The sender's; null when he gave none.</param>
    /// <param name="phone">The sender's digits.</param>
    public static string? In(string text, string? name, string? phone)
    {
        if (Mail().Match(text) is { Success: true } mail)
        {
            return $"địa chỉ thư điện tử “{mail.Value}”";
        }

        if (Plate().Match(text) is { Success: true } plate)
        {
            return $"biển số xe “{plate.Value.Trim()}”";
        }

        foreach (Match run in Digits().Matches(text))
        {
            var digits = string.Concat(run.Value.Where(char.IsAsciiDigit));
            if (digits.Length is 12 or ShortestNumber && !IsPhone(digits))
            {
                return $"số giấy tờ “{run.Value.Trim()}”";
            }

            if (IsPhone(digits) || (phone is not null && digits.EndsWith(phone[^ShortestNumber..], StringComparison.Ordinal)))
            {
                return $"số điện thoại “{run.Value.Trim()}”";
            }
        }

        return name is { Length: > 1 } && Words(text).Contains(Words(name), StringComparison.Ordinal) ? $"tên người phản ánh “{name}”"
            : Named().Match(text) is { Success: true } person ? $"tên người “{person.Value.Trim()}”"
            : null;
    }

    private static bool IsPhone(string digits) =>
        digits.Length is 10 or 11 && digits[0] == '0' || (digits.Length is 11 or 12 && digits.StartsWith("84", StringComparison.Ordinal));

    private static string Words(string text) =>
        $" {string.Join(' ', VietnameseText.SearchKey(text).Split(NotLetters(), StringSplitOptions.RemoveEmptyEntries))} ";

    private static char[] NotLetters() => [' ', '\n', '.', ',', ';', ':', '(', ')', '"', '“', '”', '-', '/', '!', '?'];

    // "(a)", "[at]" is how people hide an address from machines.
    [GeneratedRegex(@"[\p{L}0-9._%+-]+\s*(@|[\(\[](a|at)[\)\]])\s*[\p{L}0-9-]+(\.[\p{L}0-9-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    // 19A-123.45, 19AB 12345, 19-B1 123.45.
    [GeneratedRegex(@"\b[0-9]{2}[ -]?[A-Z]{1,2}[0-9]?[ -]?[0-9]{3}\.?[0-9]{2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plate();

    // A title with a name of two words and more, or of one before where he lives; a street may bear such a name.
    [GeneratedRegex(
        @"(?<!(đường|phố|tỉnh)\s)\b([Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)\s+\p{Lu}\p{Ll}*"
            + @"(\s+\p{Lu}\p{Ll}*)*(\s+\p{Lu}\p{Ll}*\b|\s+(ở\s+)?(thôn|tổ|xóm|khu|bản)\b)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\+?[0-9](?:[ .\-]?[0-9]){8,13}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
