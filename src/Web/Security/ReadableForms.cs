using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ThongSuot.Web.Security;

/// <summary>
/// Reads a form before its page does: what cannot be read at all (a NUL in its encoding, more fields than any form of ours has, a part cut
/// off) is the sender's fault, told as that. The page that told of it would otherwise meet the same form again.
/// </summary>
public static class ReadableForms
{
    /// <summary>Stands after authorisation, so that nobody may make the server read who may not send.</summary>
    public static void UseReadableForms(this IApplicationBuilder app) => app.Use(ReadAsync);

    private static async Task ReadAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.HasFormContentType && http.GetEndpoint() is not null && !await IsReadableAsync(http))
        {
            await KnownRequests.Answer(http, StatusCodes.Status400BadRequest);
            return;
        }

        await next(http);
    }

    private static async Task<bool> IsReadableAsync(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return true;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
