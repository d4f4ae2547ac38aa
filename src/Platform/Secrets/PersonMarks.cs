using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Secrets;

/// <summary>The key of <see cref="PersonMarks"/>; the oldest row is the key.</summary>
internal sealed class PersonMarkKey
{
    public required Guid Id { get; init; }

    /// <summary>Protected with the program's key ring, which the key outside the database seals.</summary>
    public required string ProtectedKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>
/// Knows again a person or an organisation by a number that is not kept: what is stored is the number's HMAC-SHA256 under a key that lies
/// protected in the database and is shared by all nodes. A bare hash of 12 digits is found by trying them all; this one is not without the
/// key. Marks of two provinces have nothing in common, so that no table of one tells of the other.
/// </summary>
public sealed class PersonMarks
{
    /// <summary>Characters of a mark.</summary>
    public const int Length = 32;

    private const int KeyLength = 32;

    private readonly IDbContextFactory<Db> contexts;
    private readonly IWriteExecutor lane;
    private readonly IDataProtector protector;
    private readonly OfficeClock clock;
    private byte[]? current;

    internal PersonMarks(IDbContextFactory<Db> contexts, IWriteExecutor lane, IDataProtectionProvider protection, OfficeClock clock)
    {
        (this.contexts, this.lane, this.clock) = (contexts, lane, clock);
        protector = protection.CreateProtector("ThongSuot.Platform.PersonMarks");
    }

    /// <summary>The mark of a number in a province: the same for the same number, on every node and after every restart.</summary>
    /// <param name="number">As <see cref="Text.IdentityNumber"/> gives it.</param>
    public async Task<string> OfAsync(string provinceCode, string number, CancellationToken ct)
    {
        current ??= Convert.FromBase64String(protector.Unprotect((await FindAsync(ct) ?? await MakeAsync(ct)).ProtectedKey));
        return Convert.ToHexStringLower(HMACSHA256.HashData(current, Encoding.UTF8.GetBytes($"{provinceCode}:{number}")))[..Length];
    }

    private async Task<PersonMarkKey?> FindAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await First(db).FirstOrDefaultAsync(ct);
    }

    private async Task<PersonMarkKey> MakeAsync(CancellationToken ct)
    {
        // Protected before the write begins: the ring may itself want to write its first key.
        var made = new PersonMarkKey
        {
            Id = Guid.CreateVersion7(),
            ProtectedKey = protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength))),
            CreatedAt = clock.Now,
        };
        return (
            await lane.RunAsync<PersonMarkKey>(
                async (db, token) =>
                {
                    await db.TakeInTransactionAsync(NamedLock.PersonMarkKey, token);
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

    private static IQueryable<PersonMarkKey> First(Db db) =>
        db.Set<PersonMarkKey>().AsNoTracking().OrderBy(key => key.CreatedAt).ThenBy(key => key.Id);
}
