using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// Whether somebody without an account may see a dossier: by its code and the last four digits of its telephone number. Who misses too
/// often from one address is closed out of that code for the hour; misses from everywhere only make its answers slower, or anybody could
/// close it for its owner. A try is counted before the digits are looked at, so that tries sent together do not pass.
/// </summary>
internal sealed class LookUpDossier(
    WriteGate gate,
    IDbContextFactory<Db> contexts,
    DossierNumbers numbers,
    LookUpPace pace,
    TimeProvider time
)
{
    /// <summary>Ten thousand endings: at ten an hour one address tries half of them in three weeks.</summary>
    private const int MostMisses = 10;
    private static readonly TimeSpan Within = TimeSpan.FromHours(1);

    /// <returns>The dossier's id, or one refusal for a wrong code and for wrong digits, or until when the code is closed for this
    /// visitor.</returns>
    public async Task<Result<DossierId>> RunAsync(string? code, string? digits, string visitor, DateTimeOffset now, CancellationToken ct)
    {
        var clean = DossierCode.Clean(code);
        if (!DossierCode.IsValid(clean))
        {
            return DossierCode.IsEndOnly(clean) ? DossierRefusals.LookUpEndOnly : DossierRefusals.LookUpFailed;
        }

        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var begun = now - Within;
            if (
                await db
                    .LookUpMisses.AsNoTracking()
                    .FirstOrDefaultAsync(
                        row => row.Code == clean && row.Visitor == visitor && row.Count >= MostMisses && row.Since > begun,
                        ct
                    ) is
                { } closed
            )
            {
                return DossierRefusals.LookUpClosed(MostMisses, closed.Since + Within);
            }
        }

        // A miss must be counted, so it is an answer of the write, not a refusal that would undo the count.
        var tried = await gate.RunAsync<Tried>(
            new Deed(Actor.Citizen, now),
            (write, token) => TryAsync(write, clean, digits, visitor, now, token),
            ct
        );
        if (tried.IsRefused)
        {
            return tried.Refusal;
        }

        // Right and wrong wait alike, and outside the write.
        if (pace.After(tried.Value.Misses - MostMisses) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, ct);
        }

        return tried.Value.Id is { } id ? new DossierId(id) : DossierRefusals.LookUpFailed;
    }

    private async Task<Result<Tried>> TryAsync(
        Write write,
        string code,
        string? digits,
        string visitor,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var own = await CountAsync(write.Db, code, visitor, now, ct);
        if (own > MostMisses)
        {
            return DossierRefusals.LookUpClosed(MostMisses, now + Within);
        }

        var all = await CountAsync(write.Db, code, LookUpVisitor.All, now, ct);
        if (await RateDossier.Find(write.Db, numbers, code, digits).AsNoTracking().FirstOrDefaultAsync(ct) is { } found)
        {
            await write.Db.Database.ExecuteSqlAsync(
                $"UPDATE dossiers_look_up_misses SET count = count - 1 WHERE code = {code} AND visitor IN ({visitor}, {LookUpVisitor.All})",
                ct
            );
            // Not among the dossier's own history: an applicant looks every day, and an officer has to read it.
            write.Record(
                "dossier.looked-up",
                "look-up",
                Guid.Empty,
                found.ProvinceCode,
                found.OwnerPath,
                $"Tra cứu công khai hồ sơ {code}"
            );
            return new Tried(found.Id.Value, all);
        }

        if (own == 1)
        {
            var begun = (now - Within).UtcDateTime;
            await write.Db.Database.ExecuteSqlAsync($"DELETE FROM dossiers_look_up_misses WHERE since <= {begun}", ct);
        }

        write.Record("dossier.look-up-missed", "look-up", Guid.Empty, string.Empty, "/", $"Tra cứu công khai không đúng: {code}");
        return new Tried(null, all);
    }

    private static async Task<int> CountAsync(Db db, string code, string visitor, DateTimeOffset now, CancellationToken ct)
    {
        var (at, begun) = (now.UtcDateTime, (now - Within).UtcDateTime);
        return (
            await db
                .Database.SqlQuery<int>(
                    $"""
                    INSERT INTO dossiers_look_up_misses (code, visitor, since, count) VALUES ({code}, {visitor}, {at}, 1)
                    ON CONFLICT (code, visitor) DO UPDATE SET
                      count = CASE WHEN dossiers_look_up_misses.since <= {begun} THEN 1 ELSE dossiers_look_up_misses.count + 1 END,
                      since = CASE WHEN dossiers_look_up_misses.since <= {begun} THEN excluded.since ELSE dossiers_look_up_misses.since END
                    RETURNING count AS "Value"
                    """
                )
                .ToListAsync(ct)
        )[0];
    }

    /// <param name="Misses">Of the code in this hour, from everywhere, this one among them.</param>
    private sealed record Tried(Guid? Id, int Misses);
}
