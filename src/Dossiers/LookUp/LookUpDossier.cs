using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// Whether somebody without an account may see a dossier: by its code and the last four digits of its telephone number. The limit per address
/// stops one machine; this one stops many: a try is counted before the digits are looked at, so that tries sent together do not pass it.
/// </summary>
internal sealed class LookUpDossier(WriteGate gate, IDbContextFactory<Db> contexts)
{
    /// <summary>Ten thousand endings: at ten an hour half of them take three weeks.</summary>
    private const int MostMisses = 10;
    private static readonly TimeSpan Within = TimeSpan.FromHours(1);

    /// <returns>The dossier's id, or one refusal for a wrong code and for wrong digits, or until when the code is closed.</returns>
    public async Task<Result<DossierId>> RunAsync(string? code, string? digits, DateTimeOffset now, CancellationToken ct)
    {
        var clean = DossierCode.Clean(code);
        if (!DossierCode.IsValid(clean))
        {
            return DossierRefusals.LookUpFailed;
        }

        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var begun = now - Within;
            if (await db.LookUpMisses.AsNoTracking().FirstOrDefaultAsync(row => row.Code == clean && row.Count >= MostMisses && row.Since > begun, ct) is { } closed)
            {
                return DossierRefusals.LookUpClosed(MostMisses, closed.Since + Within);
            }
        }

        // A miss must be counted, so it is an answer of the write, not a refusal that would undo the count.
        var tried = await gate.RunAsync<Guid?>(new Deed(Actor.Citizen, now), (write, token) => TryAsync(write, clean, digits, now, token), ct);
        return tried.IsRefused ? tried.Refusal : tried.Value is { } id ? new DossierId(id) : DossierRefusals.LookUpFailed;
    }

    private static async Task<Result<Guid?>> TryAsync(Write write, string code, string? digits, DateTimeOffset now, CancellationToken ct)
    {
        var (at, begun) = (now.UtcDateTime, (now - Within).UtcDateTime);
        var count = (await write.Db.Database.SqlQuery<int>(
            $"""
            INSERT INTO dossiers_look_up_misses (code, since, count) VALUES ({code}, {at}, 1)
            ON CONFLICT (code) DO UPDATE SET
              count = CASE WHEN dossiers_look_up_misses.since <= {begun} THEN 1 ELSE dossiers_look_up_misses.count + 1 END,
              since = CASE WHEN dossiers_look_up_misses.since <= {begun} THEN excluded.since ELSE dossiers_look_up_misses.since END
            RETURNING count AS "Value"
            """).ToListAsync(ct))[0];
        if (count > MostMisses)
        {
            return DossierRefusals.LookUpClosed(MostMisses, now + Within);
        }

        if (await RateDossier.Find(write.Db, code, digits).AsNoTracking().FirstOrDefaultAsync(ct) is { } found)
        {
            await write.Db.Database.ExecuteSqlAsync($"UPDATE dossiers_look_up_misses SET count = count - 1 WHERE code = {code}", ct);
            // Not among the dossier's own history: an applicant looks every day, and an officer has to read it.
            write.Record("dossier.looked-up", "look-up", Guid.Empty, found.ProvinceCode, found.OwnerPath, $"Tra cứu công khai hồ sơ {code}");
            return found.Id.Value;
        }

        if (count == 1)
        {
            await write.Db.Database.ExecuteSqlAsync($"DELETE FROM dossiers_look_up_misses WHERE since <= {begun}", ct);
        }

        write.Record("dossier.look-up-missed", "look-up", Guid.Empty, string.Empty, "/", $"Tra cứu công khai không đúng: {code}");
        return (Guid?)null;
    }
}
