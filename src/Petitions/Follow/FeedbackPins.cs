using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ThongSuot.Platform.Secrets;

namespace ThongSuot.Petitions.Follow;

/// <summary>
/// The number that opens feedback or a visit to whoever has its code: made from the code under the program's key, so that nothing of it
/// is kept
/// and the same code always has the same number.
/// </summary>
internal sealed class FeedbackPins(PersonMarks marks)
{
    public const int Digits = 8;
    private const uint Numbers = 100_000_000;
    private const int HexOfNumber = 12;

    public async Task<string> OfAsync(string provinceCode, string code, CancellationToken ct)
    {
        var mark = await marks.OfAsync(provinceCode, $"feedback-pin:{code}", ct);
        var number = ulong.Parse(mark.AsSpan(0, HexOfNumber), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Numbers;
        return number.ToString("00000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a typed number is the code's; compared so that nobody learns from the time it takes.</summary>
    public async Task<bool> FitsAsync(string provinceCode, string code, string? typed, CancellationToken ct)
    {
        var digits = string.Concat((typed ?? string.Empty).Where(char.IsAsciiDigit));
        var right = await OfAsync(provinceCode, code, ct);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digits), Encoding.ASCII.GetBytes(right));
    }
}
