using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>A state as the portal takes it (CapNhatTienDoHoSoMC): its field names, its times, and no path of ours.</summary>
internal sealed record PortalState
{
    [JsonPropertyName("MaHoSo")]
    public required string Code { get; init; }

    [JsonPropertyName("NguoiXuLy")]
    public required string Officer { get; init; }

    [JsonPropertyName("ChucDanh")]
    public required string Title { get; init; }

    /// <summary>yyyyMMddHHmmss, Vietnam time, as all times.</summary>
    [JsonPropertyName("ThoiDiemXuLy")]
    public required string At { get; init; }

    [JsonPropertyName("PhongBanXuLy")]
    public required string Unit { get; init; }

    /// <summary>Electronic agency code of the deciding body.</summary>
    [JsonPropertyName("MaDinhDanhDV")]
    public required string AgencyCode { get; init; }

    [JsonPropertyName("NoiDungXuLy")]
    public required string What { get; init; }

    [JsonPropertyName("TrangThai")]
    public required string State { get; init; }

    [JsonPropertyName("NgayBatDau")]
    public string? Started { get; init; }

    [JsonPropertyName("NgayKetThucTheoQuyDinh")]
    public string? Due { get; init; }
}

/// <summary>
/// Tells the portal each new state, when an address is set in <c>THONGSUOT_PORTAL</c>. Without one there is nobody to tell. States of one
/// dossier leave in order; <c>Idempotency-Key</c> is the same when one is sent again after a fall.
/// </summary>
internal sealed class PortalProgress(IHttpClientFactory clients, IConfiguration settings, Units units) : IOutboxReceiver
{
    public const string Client = "portal";

    public string Topic => DossierMessages.StateChanged;

    public async Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct)
    {
        if (settings["THONGSUOT_PORTAL"] is not { Length: > 0 } address)
        {
            return;
        }

        var state = JsonSerializer.Deserialize<DossierStateChanged>(payload, JsonSerializerOptions.Web)!;
        using var client = clients.CreateClient(Client);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address)) { Content = JsonContent.Create(MessageOf(state)) };
        request.Headers.Add("Idempotency-Key", id.ToString());
        using var reply = await client.SendAsync(request, ct);
        reply.EnsureSuccessStatusCode();
    }

    private PortalState MessageOf(DossierStateChanged state)
    {
        var owner = units.ByPath(state.OwnerPath);
        return new PortalState
        {
            Code = state.Code,
            Officer = state.ByName,
            Title = state.ByTitle,
            At = Written(state.At)!,
            Unit = owner?.Name ?? string.Empty,
            AgencyCode = owner?.AgencyCode ?? string.Empty,
            What = DossierLabels.Of((DossierStatus)state.State),
            State = state.State.ToString(CultureInfo.InvariantCulture),
            Started = Written(state.StartedAt),
            Due = Written(state.DueAt),
        };
    }

    private static string? Written(DateTimeOffset? moment) =>
        moment is { } at ? OfficeClock.Local(at).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) : null;
}
