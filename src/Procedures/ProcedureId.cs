using System.Security.Cryptography;
using System.Text;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Procedures;

/// <summary>Key of one version of a procedure. Made from its code and first day, so every machine gives a version the same key.</summary>
public readonly record struct ProcedureId(Guid Value) : IId<ProcedureId>
{
    public static ProcedureId From(Guid value) => new(value);

    /// <summary>The key of the version of <paramref name="code"/> in force from <paramref name="validFrom"/>.</summary>
    public static ProcedureId Of(string code, DateOnly validFrom)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"procedure:{code}:{validFrom:yyyy-MM-dd}"));
        // Version 8 (RFC 9562): a key made by a rule of our own.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(new Guid(hash.AsSpan(0, 16), bigEndian: true));
    }
}
