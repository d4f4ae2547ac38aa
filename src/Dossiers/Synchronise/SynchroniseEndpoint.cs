using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Web.Api;
using ThongSuot.Web.Errors;
using ThongSuot.Web.Files;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// <c>POST /api/v1/ho-so/dong-bo</c>: a JSON array of up to 500 dossiers in the portal's field names, alone or as the part <c>HoSo</c> of a
/// multipart call whose other parts are the files. One reply each, in order: each dossier is taken or refused by itself.
/// </summary>
internal static class SynchroniseEndpoint
{
    public const string Path = "/api/v1/ho-so/dong-bo";
    private const string Part = "HoSo";
    private const int Most = 500;
    private static readonly JsonDocumentOptions Reading = new()
    {
        MaxDepth = 1_000,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static async Task<IResult> RunAsync(
        HttpContext http,
        PortalReader reader,
        TakeFromPortal take,
        Catalogue catalogue,
        FileStore store,
        OfficeClock clock,
        Instruments instruments,
        CancellationToken ct
    )
    {
        var (document, files, problem) = await OpenAsync(http.Request, store, ct);
        using var sent = document;
        if (problem is not null || sent is not { RootElement: { ValueKind: JsonValueKind.Array } list })
        {
            return problem
                ?? Results.Json(
                    new MachineError(SynchroniseRefusals.NotJson.Code, SynchroniseRefusals.NotJson.Message),
                    statusCode: StatusCodes.Status400BadRequest
                );
        }

        if (list.GetArrayLength() > Most)
        {
            var many = SynchroniseRefusals.TooMany(Most);
            return Results.Json(new MachineError(many.Code, many.Message), statusCode: StatusCodes.Status400BadRequest);
        }

        await catalogue.RefreshAsync(ct);
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SynchroniseEndpoint));
        var caller = CallerOf(http, clock);
        var replies = new List<PortalReply>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            replies.Add(await TakeAsync(item, files, caller, reader, take, instruments, log, ct));
        }

        return Results.Json(replies);
    }

    /// <summary>
    /// A fault of ours in one item is told at that item; what passes by itself is told of the whole call, which may be sent again.
    /// </summary>
    private static async Task<Result<string>> TryAsync(
        PortalFiling filing,
        PortalCaller caller,
        TakeFromPortal take,
        ILogger log,
        CancellationToken ct
    )
    {
        try
        {
            return await take.RunAsync(filing, caller, ct);
        }
        catch (Exception failure)
            when (FailureStatus.Of(failure) == StatusCodes.Status500InternalServerError && !ct.IsCancellationRequested)
        {
            log.LogError("One dossier of a call failed: {Kind}", failure.GetType().Name);
            return SynchroniseRefusals.Failed;
        }
    }

    private static async Task<PortalReply> TakeAsync(
        JsonElement item,
        SentFiles files,
        PortalCaller caller,
        PortalReader reader,
        TakeFromPortal take,
        Instruments instruments,
        ILogger log,
        CancellationToken ct
    )
    {
        var shape = new PortalJson(item);
        var sent = shape.Read();
        var problems = shape.Problems.ToList();
        var filing = item.ValueKind == JsonValueKind.Object ? reader.Read(sent, files, caller, problems) : null;
        var said = "Đã nhận";
        if (filing is not null)
        {
            var taken = await TryAsync(filing, caller, take, log, ct);
            if (taken.TryGet(out var words, out var refusal))
            {
                said = words;
            }
            else
            {
                problems.Add(refusal);
            }
        }

        // A field of the wrong shape is missing too: it is told once, as what it is.
        problems = [.. problems.GroupBy(problem => problem.Field ?? problem.Code).Select(same => same.First())];
        problems.ForEach(problem => instruments.Refused(problem.Code));
        return new PortalReply
        {
            Code = sent.Code,
            ErrorCode = problems.Count > 0 ? problems[0].Code : "0",
            Message = problems.Count > 0 ? string.Join(" ", problems.Select(problem => problem.Message)) : said,
            Field = problems.Count > 0 ? problems[0].Field : null,
            Errors = [.. problems.Select(problem => new PortalFault(problem.Field, problem.Code, problem.Message))],
        };
    }

    private static PortalCaller CallerOf(HttpContext http, OfficeClock clock)
    {
        var user = http.User;
        var (province, scope) = (
            user.FindFirst(ClientClaims.ProvinceCode)!.Value,
            new Scope(user.FindFirst(ClientClaims.ScopePath)!.Value)
        );
        return new PortalCaller(
            scope,
            province,
            new Actor(ActorKind.ApiClient, null, null, user.FindFirst(ClientClaims.Name)!.Value, "Kết nối máy", scope.Prefix, province),
            clock.Now
        );
    }

    private static async Task<(JsonDocument? Document, SentFiles Files, IResult? Problem)> OpenAsync(
        HttpRequest request,
        FileStore store,
        CancellationToken ct
    )
    {
        if (request.HasJsonContentType())
        {
            return (await ParseAsync(request.Body, ct), SentFiles.None, null);
        }

        if (!request.HasFormContentType || request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, SentFiles.None, Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(ct);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // A body that ends before its boundary: nothing of it is believed.
            return (null, SentFiles.None, null);
        }

        var (taken, refused) = (
            new Dictionary<string, StoredFile>(StringComparer.Ordinal),
            new Dictionary<string, Refusal>(StringComparer.Ordinal)
        );
        foreach (var file in form.Files.Where(file => file.Name != Part))
        {
            var stored = await store.StoreAsync(file, ct);
            if (stored.TryGet(out var kept, out var why))
            {
                taken[kept.File.Hash] = kept.File;
            }
            else
            {
                // It is told at the item that names it; the others do not suffer.
                refused[CleanText.Line(System.IO.Path.GetFileName(file.FileName))] = why;
            }
        }

        var files = new SentFiles(taken, refused);

        if (form.Files[Part] is { } part)
        {
            await using var content = part.OpenReadStream();
            return (await ParseAsync(content, ct), files, null);
        }

        return (await ParseAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(form[Part].ToString())), ct), files, null);
    }

    private static async Task<JsonDocument?> ParseAsync(Stream body, CancellationToken ct)
    {
        try
        {
            return await JsonDocument.ParseAsync(body, Reading, ct);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
