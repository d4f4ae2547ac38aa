using System.Net;
using System.Security.Cryptography;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>Tells visitors apart by their address, of which only a hash is kept, and for an hour.</summary>
internal static class LookUpVisitor
{
    public const string All = "*";
    private const int NetworkBytes = 8;

    /// <summary>One household has a whole IPv6 network of 64 bits: each address of it would be a new visitor.</summary>
    public static string Of(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address ?? IPAddress.None;
        var bytes = plain.GetAddressBytes();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.Length == 16 ? bytes.AsSpan(0, NetworkBytes) : bytes))[..16];
    }
}

/// <summary>How much longer each further miss makes the answers about a code wait, and how long at most.</summary>
internal sealed record LookUpPace(TimeSpan Step, TimeSpan Longest)
{
    public static readonly LookUpPace Usual = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(10));

    public TimeSpan After(int missesTooMany) =>
        missesTooMany <= 0 ? TimeSpan.Zero
        : Step * missesTooMany < Longest ? Step * missesTooMany
        : Longest;
}
