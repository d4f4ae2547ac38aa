using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Files;

/// <summary>Hands out a scan to a seat whose scope sees its dossier; the reading has its deed.</summary>
internal static class OpenScan
{
    public static async Task<IResult> RunAsync(
        string code,
        Guid paper,
        CurrentSeat current,
        IDbContextFactory<Db> contexts,
        FileStore files,
        WriteGate gate,
        OfficeClock clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var seat = current.Required;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var dossier = await DossierSettlement.OpenAsync(db, code, seat.Scope, ct);
        if (dossier?.Papers.Find(found => found.Id == paper) is not { FileHash: { } hash } found || files.Open(hash) is not { } content)
        {
            return Results.NotFound();
        }

        var type = (await db.Set<StoredFile>().AsNoTracking().FirstAsync(row => row.Hash == hash, ct)).ContentType;
        await gate.RunAsync<bool>(
            new Deed(Actor.From(seat), clock.Now),
            (write, _) =>
            {
                write.Record(
                    "dossier.scan-read",
                    "dossier",
                    dossier.Id.Value,
                    dossier.ProvinceCode,
                    dossier.OwnerPath,
                    $"Mở tệp “{found.Name}”"
                );
                return Task.FromResult<Platform.Results.Result<bool>>(true);
            },
            ct
        );
        // A scan is somebody's file: it may be shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.ContentDisposition = "inline";
        return Results.Stream(content, type);
    }
}
