using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using ThongSuot.Platform.Access;

namespace ThongSuot.Conferences.Stream;

/// <summary>
/// The journal as server-sent events: number, kind and a short text, about 200 bytes a change. A browser that lost the line says by itself
/// which number it had last.
/// </summary>
internal static class LiveStream
{
    // Then the browser comes back: whoever has signed out or lost the seat meanwhile is not let in again.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IResult> RunAsync(
        string code,
        int? tu,
        CurrentSeat current,
        PermissionRegistry permissions,
        ConferenceReader reader,
        ConferenceFeed feed,
        IHostApplicationLifetime life,
        HttpContext http
    )
    {
        var seat = current.Required;
        if (await reader.ReadAsync(code, seat, permissions, http.RequestAborted) is not { } record)
        {
            return Results.NotFound();
        }

        var after = int.TryParse(http.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var had)
            ? had
            : tu ?? record.Sequence;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
        ends.CancelAfter(Longest);
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendAsync(http, "retry: 2000\n\n", ends.Token);
            await foreach (var line in feed.ListenAsync(record.Conference.Id, after, ends.Token))
            {
                await SendAsync(http, line is null ? ": \n\n" : TextOf(line), ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left, the time is up or the program stops.
        }

        return Results.Empty;
    }

    /// <summary>An event as it goes over the line.</summary>
    public static string TextOf(ConferenceEvent line) =>
        $"id: {line.Sequence}\ndata: {JsonSerializer.Serialize(new { loai = line.Kind.ToString().ToLowerInvariant(), noi = line.Text }, Plain)}\n\n";

    private static async Task SendAsync(HttpContext http, string text, CancellationToken ct)
    {
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
        await http.Response.Body.FlushAsync(ct);
    }
}
