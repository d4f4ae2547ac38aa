using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Structure;
using ThongSuot.Web;

[assembly: AssemblyFixture(typeof(ThongSuot.Territory.Tests.Pages.SiteFixture))]

namespace ThongSuot.Territory.Tests.Pages;

/// <summary>The module's pages over HTTP, with the seat that a test asks for in a header.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("thongsuot-").FullName;
    private WebApplication app = null!;

    public IServiceProvider Services => app.Services;

    public async ValueTask InitializeAsync()
    {
        IModule[] modules = [new TerritoryModule()];
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddPlatform(new PlatformOptions(Path.Combine(folder, "test.db"), folder), modules);
        builder.Services.RemoveJobs();
        builder.Services.AddWeb(modules, sharedAddresses: null);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, SeatFromHeader>("test", null);
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapWeb();
        await using (var db = await Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync())
        {
            await db.Database.EnsureCreatedAsync();
            db.Add(CalendarsAtStartTests.FloodOfYesterday);
            foreach (var set in Services.GetServices<IReferenceData>())
            {
                await set.LoadAsync(db, default);
            }
        }

        await app.StartAsync();
    }

    public HttpClient As(Role role, string scopePath)
    {
        var client = app.GetTestServer().CreateClient();
        client.DefaultRequestHeaders.Add("X-Seat", $"{role}|{scopePath}");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class SeatFromHeader(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory log,
        UrlEncoder encoder,
        CurrentSeat current
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers["X-Seat"].ToString().Split('|') is not [var role, var path])
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            current.Seat = new Seat(
                AccountId.New(),
                SeatId.New(),
                "Nguyễn Mẫu An",
                Enum.Parse<Role>(role),
                "Chức danh thử",
                UnitRow.IdOf(path),
                "Đơn vị thử",
                path,
                path,
                "25"
            );
            var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "an")], "test"));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(person, "test")));
        }
    }
}

internal static class SiteServices
{
    /// <summary>Pages are tested without the background jobs.</summary>
    public static void RemoveJobs(this IServiceCollection services)
    {
        foreach (
            var job in services
                .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)
                .ToList()
        )
        {
            services.Remove(job);
        }
    }
}
