using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// <c>POST /api/v1/ho-so/dong-bo</c>: a JSON array of up to 500 dossiers in the portal's field names; one reply each, in order. Each dossier
/// is taken or refused by itself.
/// </summary>
internal static class SynchroniseEndpoint
{
    public const string Path = "/api/v1/ho-so/dong-bo";
    private const int Most = 500;

    public static async Task<IResult> RunAsync(HttpContext http, TakeFromPortal take, Catalogue catalogue, OfficeClock clock, Instruments instruments, CancellationToken ct)
    {
        if (await ReadAsync(http, ct) is not { Count: <= Most } sent)
        {
            return Results.Json(ReplyTo(null, SynchroniseRefusals.NotJson), statusCode: StatusCodes.Status400BadRequest);
        }

        await catalogue.RefreshAsync(ct);
        var user = http.User;
        var province = user.FindFirst(ClientClaims.ProvinceCode)!.Value;
        var scope = new Scope(user.FindFirst(ClientClaims.ScopePath)!.Value);
        var actor = new Actor(ActorKind.ApiClient, null, null, user.FindFirst(ClientClaims.Name)!.Value, "Kết nối máy", scope.Prefix, province);
        var replies = new List<PortalReply>(sent.Count);
        foreach (var dossier in sent)
        {
            var taken = dossier is null ? SynchroniseRefusals.NotJson : await take.RunAsync(dossier, scope, province, new Deed(actor, clock.Now), ct);
            if (taken.Refusal is { } refusal)
            {
                instruments.Refused(refusal.Code);
            }

            replies.Add(ReplyTo(dossier?.Code, taken.Refusal, taken is { IsRefused: false, Value: false }));
        }

        return Results.Json(replies);
    }

    private static async Task<List<PortalDossier?>?> ReadAsync(HttpContext http, CancellationToken ct)
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<List<PortalDossier?>>(ct);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static PortalReply ReplyTo(string? code, Refusal? refusal, bool known = false) => new()
    {
        Code = code,
        ErrorCode = refusal?.Code ?? "0",
        Message = refusal?.Message ?? (known ? "Hồ sơ đã có, không đổi" : "Đã nhận"),
        Field = refusal?.Field,
    };
}
