using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace ThongSuot.Finance.Projects.Open;

/// <summary>Sends the projects as one package of the standard, which leaves while they are read.</summary>
internal sealed class OpenDownload(IAsyncEnumerable<OpenProject> projects, DateTimeOffset at, string uri, string publisher) : ActionResult
{
    private const string Version = "0.9";

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (answer, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        answer.ContentType = "application/json; charset=utf-8";
        answer.Headers.ContentDisposition = "attachment; filename=\"oc4ids.json\"";
        await using var json = new Utf8JsonWriter(answer.BodyWriter);
        json.WriteStartObject();
        json.WriteString("uri", uri);
        json.WriteString("publishedDate", at);
        json.WriteString("version", Version);
        json.WriteStartObject("publisher");
        json.WriteString("name", publisher);
        json.WriteEndObject();
        json.WriteStartArray("projects");
        await foreach (var project in projects.WithCancellation(ct))
        {
            JsonSerializer.Serialize(json, project, OpenJson.Default.OpenProject);
            await json.FlushAsync(ct);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(ct);
    }
}
