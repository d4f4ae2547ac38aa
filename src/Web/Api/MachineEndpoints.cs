using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Api;

/// <summary>Addresses for machines.</summary>
public static class MachineEndpoints
{
    private static readonly string[] Others =
    [
        HttpMethods.Get,
        HttpMethods.Head,
        HttpMethods.Put,
        HttpMethods.Patch,
        HttpMethods.Delete,
        HttpMethods.Options,
    ];

    /// <summary>Maps a POST for the clients whose key has the scope; any other method is told which one is taken.</summary>
    public static void MapMachinePost(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string path,
        string scope,
        Delegate handler
    )
    {
        endpoints.MapPost(path, handler).WithMetadata(new PermitClientAttribute(scope));
        endpoints
            .MapMethods(path, Others, (HttpContext http) =>
            {
                http.Response.Headers.Allow = HttpMethods.Post;
                return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
            })
            .WithMetadata(new PermitClientAttribute(scope));
    }
}
