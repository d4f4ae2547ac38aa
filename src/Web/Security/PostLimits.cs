using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace ThongSuot.Web.Security;

/// <summary>Limits on posts from one address, for pages where something could be guessed.</summary>
public static class PostLimits
{
    /// <summary>Adds a named limit; a page takes it with <c>[EnableRateLimiting(name)]</c>. Reading the page is not limited.</summary>
    public static IServiceCollection AddPostLimit(this IServiceCollection services, string name, int perMinute) =>
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(name, http =>
            HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "?", _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("read")));
}
