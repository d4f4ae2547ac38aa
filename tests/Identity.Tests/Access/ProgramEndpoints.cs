using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>One endpoint as the program would run it, with what opens it.</summary>
/// <param name="Posts">Names of a page's post handlers; empty string for the nameless one.</param>
internal sealed record ProgramEndpoint(
    string Route,
    bool IsPage,
    IReadOnlyList<string> Methods,
    IReadOnlyList<string> Posts,
    IReadOnlyList<PermitAttribute> Permits,
    IReadOnlyList<PermitClientAttribute> Clients,
    bool Anonymous
)
{
    public bool HasParameters => Route.Contains('{', StringComparison.Ordinal);

    public override string ToString() => $"{string.Join('|', Methods)} {Route}";

    /// <summary>Everything that the program answers, found in its own routing table; pages are compiled as a request would.</summary>
    public static async Task<List<ProgramEndpoint>> AllAsync(TestProgram program)
    {
        var found = new List<ProgramEndpoint>();
        var pages = program.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var (metadata, methods, posts) = (
                endpoint.Metadata,
                endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [],
                new List<string>()
            );
            var page = metadata.GetMetadata<PageActionDescriptor>();
            if (page is not null)
            {
                var compiled = await pages.LoadAsync(page, metadata);
                // A page that was compiled with its project bears everything already.
                metadata = compiled.Endpoint?.Metadata ?? metadata;
                methods = ["GET", .. compiled.HandlerMethods.Where(handler => handler.HttpMethod == "Post").Select(_ => "POST").Distinct()];
                posts =
                [
                    .. compiled
                        .HandlerMethods.Where(handler => handler.HttpMethod == "Post")
                        .Select(handler => handler.Name ?? string.Empty),
                ];
            }

            found.Add(
                new ProgramEndpoint(
                    "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                    page is not null,
                    [.. methods],
                    posts,
                    [.. metadata.GetOrderedMetadata<PermitAttribute>()],
                    [.. metadata.GetOrderedMetadata<PermitClientAttribute>()],
                    metadata.GetMetadata<IAllowAnonymous>() is not null
                )
            );
        }

        return found;
    }
}
