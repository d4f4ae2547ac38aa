using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ThongSuot.Web.Tests.Telemetry;

public sealed class OtlpTests
{
    private const int Patience = 60_000;

    [Fact]
    public async Task Figures_and_traces_reach_the_collector_that_is_set_and_hold_no_words_somebody_searched_for()
    {
        await using var collector = await Collector.StartAsync();
        await using (var program = await TestProgram.StartAsync(TestDatabase.Sqlite, services => Point(services, collector.Address)))
        {
            var given = new Given(program);
            var people = await given.PeopleAsync();
            var clerk = await program.Visit().SignInAsync(people.Counter.UserName);
            await clerk.GetAsync("/ho-so?tim=Khuyet&nhom=tat-ca");
            (await given.ReceiveAsync(people.Counter.Seat, name: "Trần Mẫu Khuyết")).Refusal.ShouldBeNull();
            // What another release of the framework, or a library, may write down of a request.
            using (var request = Platform.Telemetry.Instruments.Activities.StartActivity("request"))
            {
                request.ShouldNotBeNull().SetTag("url.query", "?tim=Khuyet").SetTag("url.full", "http://localhost/ho-so?tim=Khuyet");
            }

            // A program that ends gives its last figures five seconds, which a busy machine may not have.
            program.Services.GetRequiredService<TracerProvider>().ForceFlush(Patience).ShouldBeTrue();
            program.Services.GetRequiredService<MeterProvider>().ForceFlush(Patience).ShouldBeTrue();
        }

        var (metrics, traces) = (collector.Text("/v1/metrics"), collector.Text("/v1/traces"));
        metrics.ShouldContain("thongsuot.writes");
        metrics.ShouldContain("http.server.request.duration");
        metrics.ShouldContain("dotnet.gc.collections");
        traces.ShouldContain("ThongSuot");
        traces.ShouldContain("dossier.received");
        (metrics + traces).ShouldNotContain("Khuy");
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_collected()
    {
        await using var collector = await Collector.StartAsync();
        await using (var program = await TestProgram.StartAsync(TestDatabase.Sqlite))
        {
            await program.Visit().GetAsync("/dang-nhap");
            Platform.Telemetry.Instruments.Activities.HasListeners().ShouldBeFalse();
        }

        collector.Posts.ShouldBeEmpty();
    }

    private static void Point(IServiceCollection services, string address)
    {
        var own = services.Last(service => service.ServiceType == typeof(IConfiguration));
        services.AddSingleton<IConfiguration>(provider =>
            new ConfigurationBuilder()
                .AddConfiguration((IConfiguration)(own.ImplementationInstance ?? own.ImplementationFactory!(provider)))
                .AddInMemoryCollection([new("OTEL_EXPORTER_OTLP_ENDPOINT", address)])
                .Build()
        );
    }

    /// <summary>Takes what a collector takes, and keeps it.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        public ConcurrentQueue<(string Path, byte[] Body)> Posts { get; } = new();

        public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var collector = new Collector(app);
            app.MapPost("/{**path}", async (HttpContext http) =>
            {
                using var body = new MemoryStream();
                await http.Request.Body.CopyToAsync(body);
                collector.Posts.Enqueue((http.Request.Path, body.ToArray()));
            });
            await app.StartAsync();
            return collector;
        }

        public string Text(string path) =>
            string.Concat(Posts.Where(post => post.Path == path).Select(post => Encoding.UTF8.GetString(post.Body)));

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
