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
    public static void AddOtlpExport(this IServiceCollection services, IConfiguration settings)
    {
        if (settings["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        var grpc = settings["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc";
        // The specification's own setting; half a minute unless it says otherwise.
        var interval =
            int.TryParse(settings["OTEL_METRIC_EXPORT_INTERVAL"], out var milliseconds) && milliseconds > 0 ? milliseconds : 30_000;
        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("thongsuot", serviceInstanceId: Environment.MachineName))
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(Meters)
                    .AddOtlpExporter(
                        (otlp, reader) =>
                        {
                            To(otlp, "v1/metrics");
                            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = interval;
                        }
                    )
            )
            .WithTracing(traces =>
                traces.AddSource(Sources).AddProcessor(new WithoutQuery()).AddOtlpExporter(otlp => To(otlp, "v1/traces"))
            );

        void To(OtlpExporterOptions otlp, string path)
        {
            otlp.Protocol = grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
            otlp.Endpoint = new Uri(grpc ? endpoint : $"{endpoint.TrimEnd('/')}/{path}");
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
