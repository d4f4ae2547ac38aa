using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Raise;

/// <summary>Hands out a file of a recommendation to those whose business it is; the reading has its deed.</summary>
internal static class OpenFile
{
    public static async Task<IResult> RunAsync(
        string code,
        Guid file,
        CurrentSeat current,
        PermissionRegistry permissions,
        IDbContextFactory<Db> contexts,
        FileStore files,
        WriteGate gate,
        OfficeClock clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (seat, organisation) = (current.Required, DifficultySettlement.SpeaksFor(current.Required));
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DifficultySettlement.OpenAsync(db, code, seat.ProvinceCode, ct) is not { } difficulty
            || await db
                .Recommendations.AsNoTracking()
                .Include(row => row.Files)
                .FirstOrDefaultAsync(row => row.DifficultyId == difficulty.Id && row.Files.Any(one => one.Id == file), ct)
                is not { } raised
        )
        {
            return Results.NotFound();
        }

        var mayOpen =
            permissions.Allows(seat.Role, DifficultyPermissions.Assign)
            || organisation == raised.UnitPath
            || organisation == difficulty.LeadPath
            || difficulty.Supports.Exists(support => support.UnitPath == organisation);
        var found = raised.Files.First(one => one.Id == file);
        if (!mayOpen || files.Open(found.FileHash) is not { } content)
        {
            return Results.NotFound();
        }

        var type = (await db.Set<StoredFile>().AsNoTracking().FirstAsync(row => row.Hash == found.FileHash, ct)).ContentType;
        await gate.RunAsync<bool>(
            new Deed(Actor.From(seat), clock.Now),
            (write, _) =>
            {
                write.Record(
                    "difficulty.file-read",
                    DifficultySettlement.Kind,
                    difficulty.Id.Value,
                    difficulty.ProvinceCode,
                    difficulty.LeadPath,
                    $"Mở tệp “{found.FileName}” của {raised.Code}"
                );
                return Task.FromResult<Platform.Results.Result<bool>>(true);
            },
            ct
        );
        // It is somebody's file: it may be shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.ContentDisposition = "inline";
        return Results.Stream(content, type);
    }
}
