using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>The key that signs heads, made at first use and shared by all nodes through the database.</summary>
internal sealed class SigningKeys(
    IDbContextFactory<Db> contexts,
    IWriteExecutor lane,
    IDataProtectionProvider protection,
    OfficeClock clock
)
{
    private readonly IDataProtector protector = protection.CreateProtector("ThongSuot.Platform.Audit");
    private AuditKey? current;

    public static string NameOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    public static bool Verify(ECDsa key, byte[] bytes, byte[] signature) => key.VerifyData(bytes, signature, HashAlgorithmName.SHA256);

    public async Task<AuditKey> CurrentAsync(CancellationToken ct) => current ??= await FindAsync(ct) ?? await MakeAsync(ct);

    public async Task<byte[]> SignAsync(byte[] bytes, CancellationToken ct)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(protector.Unprotect((await CurrentAsync(ct)).ProtectedKey)), out _);
        return key.SignData(bytes, HashAlgorithmName.SHA256);
    }

    /// <summary>All keys that ever signed, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PublicKeysAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<AuditKey>().AsNoTracking().ToDictionaryAsync(key => key.Name, key => key.PublicKey, StringComparer.Ordinal, ct);
    }

    private async Task<AuditKey?> FindAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await First(db).FirstOrDefaultAsync(ct);
    }

    private async Task<AuditKey> MakeAsync(CancellationToken ct)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Protected before the write begins: the ring may itself want to write its first key.
        var made = new AuditKey
        {
            Name = NameOf(key),
            PublicKey = key.ExportSubjectPublicKeyInfoPem(),
            ProtectedKey = protector.Protect(Convert.ToBase64String(key.ExportPkcs8PrivateKey())),
            CreatedAt = clock.Now,
        };
        return (
            await lane.RunAsync<AuditKey>(
                async (db, token) =>
                {
                    await db.TakeInTransactionAsync(NamedLock.SigningKey, token);
                    if (await First(db).FirstOrDefaultAsync(token) is { } another)
                    {
                        return another;
                    }

                    db.Add(made);
                    await db.SaveChangesAsync(token);
                    return made;
                },
                ct
            )
        ).Value;
    }

    private static IQueryable<AuditKey> First(Db db) =>
        db.Set<AuditKey>().AsNoTracking().OrderBy(key => key.CreatedAt).ThenBy(key => key.Name);
}
