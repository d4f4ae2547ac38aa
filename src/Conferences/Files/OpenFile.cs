using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences.Files;

/// <summary>Hands out a document of a conference to whoever sees the conference.</summary>
internal static class OpenFile
{
    public static async Task<IResult> RunAsync(
        string code,
        Guid id,
        CurrentSeat current,
        PermissionRegistry permissions,
        ConferenceReader reader,
        IDbContextFactory<Db> contexts,
        FileStore files,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (
            await reader.ReadAsync(code, current.Required, permissions, ct) is not { } record
            || record.Files.FirstOrDefault(file => file.Id == id) is not { } found
            || files.Open(found.FileHash) is not { } content
        )
        {
            return Results.NotFound();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var type = (await db.Set<StoredFile>().AsNoTracking().FirstAsync(row => row.Hash == found.FileHash, ct)).ContentType;
        // It is somebody's file: it may be shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.ContentDisposition = "inline";
        return Results.Stream(content, type);
    }
}
