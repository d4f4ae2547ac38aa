using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ThongSuot.Identity;

/// <summary>Time-based one-time codes (RFC 6238 over RFC 4226, SHA-1, 30 s, 6 digits: what authenticator apps expect).</summary>
internal static class Totp
{
    private const int StepSeconds = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string NewSecret() => Base32(RandomNumberGenerator.GetBytes(20));

    /// <summary>The time step whose code this is, from one step ago to one ahead; null when it is none of them.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now)
    {
        var digits = code.Replace(" ", string.Empty, StringComparison.Ordinal);
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (
                CryptographicOperations.FixedTimeEquals(
                    System.Text.Encoding.ASCII.GetBytes(CodeAt(FromBase32(secret), step, 6)),
                    System.Text.Encoding.ASCII.GetBytes(digits)
                )
            )
            {
                return step;
            }
        }

        return null;
    }

    public static string CodeNow(string secret, DateTimeOffset now) => CodeAt(FromBase32(secret), now.ToUnixTimeSeconds() / StepSeconds, 6);

    public static string Address(string secret, string userName) =>
        $"otpauth://totp/Th%C3%B4ng%20Su%E1%BB%91t:{Uri.EscapeDataString(userName)}?secret={secret}&issuer=Th%C3%B4ng%20Su%E1%BB%91t";

    internal static string CodeAt(byte[] key, long step, int digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        // RFC 6238 prescribes HMAC-SHA-1, and authenticator apps know no other.
#pragma warning disable CA5350
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7FFFFFFF;
        return (number % (int)Math.Pow(10, digits)).ToString(new string('0', digits));
    }

    internal static string Base32(byte[] bytes)
    {
        var text = new System.Text.StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }

            buffer &= 0xFF;
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }

    internal static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var letter in text)
        {
            (buffer, bits) = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
