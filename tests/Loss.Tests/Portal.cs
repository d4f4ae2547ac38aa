using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ThongSuot.Loss.Tests;

/// <summary>The portal at the other end: counts each state of each dossier that it is told.</summary>
internal sealed class Portal(WebApplication app) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Code, int State), int> told = new();

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<Portal> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var portal = new Portal(app);
        app.MapPost("/", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            portal.told.AddOrUpdate(
                (
                    body.RootElement.GetProperty("MaHoSo").GetString()!,
                    int.Parse(body.RootElement.GetProperty("TrangThai").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
                ),
                1,
                (_, times) => times + 1
            );
        });
        await app.StartAsync();
        return portal;
    }

    public int Times(string code, int state) => told.GetValueOrDefault((code, state));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
