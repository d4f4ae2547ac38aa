using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ThongSuot.Platform.Telemetry;

namespace ThongSuot.Host.Telemetry;

/// <summary>Our own and the framework's figures and traces for a collector.</summary>
internal static class OtlpExport
{
    private static readonly string[] Meters =
    [
        Instruments.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.RateLimiting",
        "System.Net.Http",
        "System.Runtime",
        "Npgsql",
    ];
    private static readonly string[] Sources = [Instruments.Name, "Microsoft.AspNetCore", "System.Net.Http", "Npgsql"];

    /// <summary>
    /// Sends them when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; else nothing is collected. <c>OTEL_EXPORTER_OTLP_PROTOCOL</c> is
    /// <c>http/protobuf</c> by default, or <c>grpc</c>.
    /// </summary>
    public static void AddOtlpExport(this IServiceCollection services)
    {
        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("thongsuot", serviceInstanceId: Environment.MachineName))
            .WithMetrics()
            .WithTracing();
        services.AddHostedService<LastExport>();
        // The settings are whole only when the program is built.
        services.ConfigureOpenTelemetryMeterProvider(
            (provider, metrics) =>
            {
                if (To(provider, "v1/metrics") is { } otlp)
                {
                    metrics.AddMeter(Meters).AddReader(new PeriodicExportingMetricReader(new OtlpMetricExporter(otlp), Interval(provider)));
                }
            }
        );
        services.ConfigureOpenTelemetryTracerProvider(
            (provider, traces) =>
            {
                if (To(provider, "v1/traces") is { } otlp)
                {
                    traces
                        .AddSource(Sources)
                        .AddProcessor(new WithoutQuery())
                        .AddProcessor(new BatchActivityExportProcessor(new OtlpTraceExporter(otlp)));
                }
            }
        );
    }

    private static OtlpExporterOptions? To(IServiceProvider provider, string path)
    {
        var settings = provider.GetRequiredService<IConfiguration>();
        if (settings["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 } endpoint)
        {
            return null;
        }

        var grpc = settings["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc";
        return new OtlpExporterOptions
        {
            Protocol = grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf,
            Endpoint = new Uri(grpc ? endpoint : $"{endpoint.TrimEnd('/')}/{path}"),
        };
    }

    // The specification's own setting; half a minute unless it says otherwise.
    private static int Interval(IServiceProvider provider) =>
        int.TryParse(provider.GetRequiredService<IConfiguration>()["OTEL_METRIC_EXPORT_INTERVAL"], out var milliseconds) && milliseconds > 0
            ? milliseconds
            : 30_000;

    /// <summary>What was counted last goes out before the program ends, unless the collector is away.</summary>
    private sealed class LastExport(MeterProvider meters, TracerProvider traces) : IHostedService
    {
        private const int Patience = 5_000;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            meters.ForceFlush(Patience);
            traces.ForceFlush(Patience);
            return Task.CompletedTask;
        }
    }

    /// <summary>What somebody searched for may be a name: it leaves with no trace.</summary>
    private sealed class WithoutQuery : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            foreach (var tag in (ReadOnlySpan<string>)["url.query", "url.full", "http.url", "http.target"])
            {
                data.SetTag(tag, null);
            }
        }
    }
}
