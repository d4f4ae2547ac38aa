using System.Security.Cryptography;

namespace ThongSuot.Dossiers;

/// <summary>
/// What stands in a public address instead of an account: two digits of the province, so that a query names it, and 120 random bits
/// in letters that are not taken for one another. Guessing one takes longer than the
/// Earth has, though there be a billion of them and a thousand tries a second.
/// </summary>
internal static class PublicToken
{
    public const int Length = 26;

    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New(string provinceCode) => provinceCode + RandomNumberGenerator.GetString(Letters, Length - 2);

    /// <summary>The province a token names; null for what is no token at all.</summary>
    public static string? ProvinceOf(string token) =>
        token.Length == Length && char.IsAsciiDigit(token[0]) && char.IsAsciiDigit(token[1]) && token.All(Letters.Contains)
            ? token[..2]
            : null;

    /// <summary>One as it was read off paper: in capitals, in groups.</summary>
    public static string Clean(string text) =>
        text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
