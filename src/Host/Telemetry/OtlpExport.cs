using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ThongSuot.Platform.Telemetry;

namespace ThongSuot.Host.Telemetry;

/// <summary>
/// Sends our own and the framework's figures and traces to a collector when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; else nothing is
/// collected. <c>OTEL_EXPORTER_OTLP_PROTOCOL</c> is <c>http/protobuf</c> by default, or <c>grpc</c>.
/// </summary>
internal sealed class OtlpExport(IConfiguration settings) : IHostedService, IDisposable
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

    private MeterProvider? meters;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } endpoint)
        {
            var resource = ResourceBuilder.CreateDefault().AddService("thongsuot", serviceInstanceId: Environment.MachineName);
            meters = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(resource)
                .AddMeter(Meters)
                .AddOtlpExporter(
                    (otlp, reader) =>
                    {
                        Configure(otlp, endpoint, "v1/metrics");
                        reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = Interval();
                    }
                )
                .Build();
            traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(resource)
                .AddSource(Sources)
                .AddProcessor(new WithoutQuery())
                .AddOtlpExporter(otlp => Configure(otlp, endpoint, "v1/traces"))
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What was counted last goes out before the program ends, unless the collector is away.
        meters?.ForceFlush(5_000);
        traces?.ForceFlush(5_000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        meters?.Dispose();
        traces?.Dispose();
    }

    private void Configure(OtlpExporterOptions otlp, string endpoint, string path)
    {
        var grpc = settings["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc";
        otlp.Protocol = grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri(grpc ? endpoint : $"{endpoint.TrimEnd('/')}/{path}");
    }

    // The specification's own setting; half a minute unless it says otherwise.
    private int Interval() =>
        int.TryParse(settings["OTEL_METRIC_EXPORT_INTERVAL"], out var milliseconds) && milliseconds > 0 ? milliseconds : 30_000;

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
