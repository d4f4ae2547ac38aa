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

        return name is { Length: > 1 } && Words(text).Contains(Words(name), StringComparison.Ordinal)
            ? $"tên người phản ánh “{name}”"
            : null;
    }

    private static bool IsPhone(string digits) =>
        digits.Length is 10 or 11 && digits[0] == '0' || (digits.Length is 11 or 12 && digits.StartsWith("84", StringComparison.Ordinal));

    private static string Words(string text) =>
        $" {string.Join(' ', VietnameseText.SearchKey(text).Split(NotLetters(), StringSplitOptions.RemoveEmptyEntries))} ";

    private static char[] NotLetters() => [' ', '\n', '.', ',', ';', ':', '(', ')', '"', '“', '”', '-', '/', '!', '?'];

    [GeneratedRegex(@"[\p{L}0-9._%+-]+@[\p{L}0-9-]+(\.[\p{L}0-9-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\+?[0-9](?:[ .\-]?[0-9]){8,13}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
