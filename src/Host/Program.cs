using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using ThongSuot.Host;
using ThongSuot.Host.Telemetry;
using ThongSuot.Identity;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Steering;
using ThongSuot.Web;
using ThongSuot.Web.Security;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = WebSetup.LargestRequest;
});

// One line of JSON per event for whoever collects them, unless the settings ask for another form.
if (builder.Configuration["Logging:Console:FormatterName"] is null)
{
    builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
}

builder.Services.AddOtlpExport();
var options = ModuleList.Options(key => builder.Configuration[key]);
builder.Services.AddPlatform(options, ModuleList.All);
builder.Services.AddWeb(ModuleList.All, builder.Configuration["THONGSUOT_SHARED_ADDRESSES"], builder.Configuration["THONGSUOT_PUBLIC_URL"]);
builder.Services.KeepMessagesOutOfLogs();
builder.Services.AddRateLimiter(limits => limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests);

var app = builder.Build();

// Beside the mapping of the pages: a third of the start is the database's model and the pages' models, which do not wait for each other.
var prepared = Task.Run(() => app.Services.GetRequiredService<DatabasePreparation>().RunAsync(CancellationToken.None));
app.UseWeb();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseSeats();
app.UseAuthorization();
app.UseReadableForms();
app.MapWeb();
foreach (var module in ModuleList.All)
{
    module.MapEndpoints(app);
}

app.MapGet("/", [AllowAnonymous] (CurrentSeat current) =>
    Results.Redirect(current.Seat is { } seat ? SteeringModule.FirstPageOf(seat) : "/tra-cuu")
);
app.MapGet("/healthz", [AllowAnonymous] () => Results.Text("ok")).WithMetadata(new PublicEndpoint());
app.MapGet("/readyz", [AllowAnonymous] async (Microsoft.EntityFrameworkCore.IDbContextFactory<Db> contexts, CancellationToken ct) =>
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct)
            ? Results.Text("ready")
            : Results.Text(
                "Cơ sở dữ liệu không trả lời.",
                "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status503ServiceUnavailable
            );
    })
    .WithMetadata(new PublicEndpoint());

try
{
    await prepared;
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartException.AdviceOf(failure, options) is { } advice)
{
    await Console.Error.WriteLineAsync(advice);
    return 1;
}
