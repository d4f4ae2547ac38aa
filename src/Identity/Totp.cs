using OtpNet;

namespace ThongSuot.Identity;

/// <summary>Time-based one-time codes (RFC 6238 over RFC 4226, SHA-1, 30 s, 6 digits: what authenticator apps expect).</summary>
internal static class Totp
{
    private const int SecretBytes = 20;
    private static readonly VerificationWindow OneEachSide = new(previous: 1, future: 1);

    public static string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes)).TrimEnd('=');

    /// <summary>The time step whose code this is, from one step ago to one ahead; null when it is none of them.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now) =>
        Of(secret).VerifyTotp(now.UtcDateTime, code.Replace(" ", string.Empty, StringComparison.Ordinal), out var step, OneEachSide)
            ? step
            : null;

    public static string CodeNow(string secret, DateTimeOffset now) => Of(secret).ComputeTotp(now.UtcDateTime);

    public static string Address(string secret, string userName) =>
        $"otpauth://totp/Th%C3%B4ng%20Su%E1%BB%91t:{Uri.EscapeDataString(userName)}?secret={secret}&issuer=Th%C3%B4ng%20Su%E1%BB%91t";

    private static OtpNet.Totp Of(string secret) => new(Base32Encoding.ToBytes(secret));
}
