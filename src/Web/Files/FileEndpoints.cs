using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;

namespace ThongSuot.Web.Files;

/// <summary>Where the files of records are read: one address, one set of headers and one deed for all modules.</summary>
public static class FileEndpoints
{
    /// <summary>The address of a file of the record at <paramref name="record"/>, <c>/ho-so/H25.0914-00042</c>.</summary>
    public static string PathOf(string record, Guid file) => $"{record}/tep/{file}";

    /// <summary>Maps the files of a module's records.</summary>
    /// <param name="place">Where the records are, <c>/ho-so</c>.</param>
    /// <param name="permission">What a seat needs to see the records.</param>
    public static void MapFiles<TSource>(this IEndpointRouteBuilder endpoints, string place, string permission)
        where TSource : class, IFileSource =>
        endpoints.MapGet(place + "/{code}/tep/{file:guid}", ServeAsync<TSource>).WithMetadata(new PermitAttribute(permission));

    private static async Task<IResult> ServeAsync<TSource>(
        string code,
        Guid file,
        TSource source,
        ReadFile read,
        CurrentSeat current,
        HttpContext http,
        CancellationToken ct
    )
        where TSource : class, IFileSource
    {
        var seat = current.Required;
        if (await source.FindAsync(code, file, seat, ct) is not { } found || await read.RunAsync(found, seat, ct) is not { } opened)
        {
            return Results.NotFound();
        }

        // It is somebody's file: it may be shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        http.Response.Headers.ContentDisposition = "inline";
        return Results.Stream(opened.Content, opened.Type);
    }
}
