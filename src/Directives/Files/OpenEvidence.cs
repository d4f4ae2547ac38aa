using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives.Files;

/// <summary>Hands out evidence to a seat whose scope sees its directive.</summary>
internal static class OpenEvidence
{
    public static async Task<IResult> RunAsync(
        string code,
        Guid step,
        CurrentSeat current,
        IDbContextFactory<Db> contexts,
        FileStore files,
        HttpContext http,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var directive = await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), current.Required.Scope, ct);
        if (directive?.Steps.Find(found => found.Id == step) is not { FileHash: { } hash } || files.Open(hash) is not { } content)
        {
            return Microsoft.AspNetCore.Http.Results.NotFound();
        }

        var type = (await db.Set<StoredFile>().AsNoTracking().FirstAsync(row => row.Hash == hash, ct)).ContentType;
        // Somebody's file: it may be shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.ContentDisposition = "inline";
        return Microsoft.AspNetCore.Http.Results.Stream(content, type);
    }
}
