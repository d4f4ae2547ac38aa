using System.Security.Cryptography;
using System.Text;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Photos;

/// <summary>
/// Lets a telephone without an account send photographs of one paper of one dossier, once, within minutes. Only a hash of its secret is
/// kept: who reads the table cannot send anything.
/// </summary>
internal sealed class PhotoTicket : IInProvince
{
    /// <summary>As long as somebody stands at the counter with the paper in hand.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromMinutes(10);

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required Guid PaperId { get; init; }

    public required string TokenHash { get; init; }

    public required SeatId SeatId { get; init; }

    /// <summary>Who showed the code.</summary>
    public required string By { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
