using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace ThongSuot.Web.Security;

/// <summary>
/// Limits on posts from one address, for pages where something could be guessed. An address that many offices share (148 communes
/// behind one line of the province sign in within minutes before a conference) is named in the setting
/// <c>THONGSUOT_SHARED_ADDRESSES</c> and may do twenty times as much.
/// </summary>
public static class PostLimits
{
    /// <summary>Adds a named limit; a page takes it with <c>[EnableRateLimiting(name)]</c>. Reading the page is not limited.</summary>
    public static IServiceCollection AddPostLimit(this IServiceCollection services, string name, int perMinute) =>
        Add(services, name, perMinute, http => HttpMethods.IsPost(http.Request.Method));

    /// <summary>The same for reading too: for pages that anybody may open and that cost more than a row.</summary>
    public static IServiceCollection AddVisitLimit(this IServiceCollection services, string name, int perMinute) =>
        Add(services, name, perMinute, _ => true);

    private static IServiceCollection Add(IServiceCollection services, string name, int perMinute, Func<HttpContext, bool> counts) =>
        services.Configure<RateLimiterOptions>(limits =>
            limits.AddPolicy(name, http =>
                counts(http)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "?",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = MostOf(http, perMinute), Window = TimeSpan.FromMinutes(1) }
                    )
                    : RateLimitPartition.GetNoLimiter("read")
            )
        );

    private static int MostOf(HttpContext http, int perMinute) =>
        http.RequestServices.GetRequiredService<SharedAddresses>().Contains(http.Connection.RemoteIpAddress)
            ? perMinute * SharedAddresses.Factor
            : perMinute;
}
