using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using ThongSuot.Platform.Outbox;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>
/// Tells the portal each new state (CapNhatTienDoHoSoMC), when an address is set in <c>THONGSUOT_PORTAL</c>. Without one there is nobody to
/// tell. The message bears a repetition: it is a state, not a step.
/// </summary>
internal sealed class PortalProgress(IHttpClientFactory clients, IConfiguration settings) : IOutboxReceiver
{
    public const string Client = "portal";

    public string Topic => DossierMessages.StateChanged;

    public async Task DeliverAsync(string key, string payload, CancellationToken ct)
    {
        if (settings["THONGSUOT_PORTAL"] is not { Length: > 0 } address)
        {
            return;
        }

        var state = JsonSerializer.Deserialize<DossierStateChanged>(payload, JsonSerializerOptions.Web)!;
        using var client = clients.CreateClient(Client);
        using var reply = await client.PostAsJsonAsync(new Uri(address), new { MaHoSo = state.Code, TrangThai = state.State, ThoiDiemXuLy = state.At, DonViXuLy = state.OwnerPath }, ct);
        reply.EnsureSuccessStatusCode();
    }
}
