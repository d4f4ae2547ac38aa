using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ThongSuot.Web.Security;

/// <summary>
/// Answers what nobody serves – a strange method, a handler that a page does not have, a body too large – before anything else meets it, so
/// that it gets the words of an error page and never an error of the inside.
/// </summary>
internal static class KnownRequests
{
    private const string Served = "GET, HEAD, POST";

    public static void UseKnownRequests(this IApplicationBuilder app) => app.Use(RefuseAsync);

    private static Task RefuseAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            http.Response.Headers.Allow = Served;
            return Answer(http, StatusCodes.Status405MethodNotAllowed);
        }

        // Before anything reads the form: afterwards the reader's exception would hide the reason.
        return request.ContentLength is > WebSetup.LargestRequest ? Answer(http, StatusCodes.Status413PayloadTooLarge) : next(http);
    }

    // The error page is shown by the same request: as one that reads, and brings nothing.
    internal static Task Answer(HttpContext http, int status)
    {
        http.Features.Set<IFormFeature>(null);
        http.Request.Method = HttpMethods.Get;
        http.Request.Body = Stream.Null;
        http.Request.ContentLength = 0;
        http.Request.ContentType = null;
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

/// <summary>Without it a page that has no such handler is drawn without having been prepared, which is an error of the inside.</summary>
internal sealed class KnownHandler : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // Answered below, where an answer can be given.
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // The error page is shown by the request that failed, with that one's address.
        if (
            context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            || context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
        )
        {
            return;
        }

        var request = context.HttpContext.Request;
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var named = context.HandlerMethod is { Name: { Length: > 0 } name } ? name : null;
        if ((context.RouteData.Values["handler"] as string ?? request.Query["handler"].ToString()) is { Length: > 0 } wanted)
        {
            if (!string.Equals(wanted, named, StringComparison.OrdinalIgnoreCase))
            {
                context.Result = new NotFoundResult();
            }
        }
        else if (context.HandlerMethod is null && !reads)
        {
            context.HttpContext.Response.Headers.Allow = "GET, HEAD";
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing is left to do.
    }
}
