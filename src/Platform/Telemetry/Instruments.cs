using System.Diagnostics;
using System.Diagnostics.Metrics;
using ThongSuot.Platform.Audit;

namespace ThongSuot.Platform.Telemetry;

/// <summary>
/// What the program counts of itself under the meter and activity source <c>ThongSuot</c>. Tags are codes of acts and refusals, never a
/// person, a dossier or an address.
/// </summary>
public sealed class Instruments : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "ThongSuot";

    internal static readonly ActivitySource Activities = new(Name);

    private readonly Meter meter;
    private readonly Counter<long> writes;
    private readonly Histogram<double> durations;
    private readonly Counter<long> refusals;
    private readonly Counter<long> signIns;
    private volatile Backlog? backlog;

    public Instruments(IMeterFactory meters, TrailHealth trail)
    {
        meter = meters.Create(Name);
        writes = meter.CreateCounter<long>("thongsuot.writes", "{write}", "Writes by act and result (done, refused, failed)");
        durations = meter.CreateHistogram<double>("thongsuot.write.duration", "s", "From the call to the answer, waiting included");
        refusals = meter.CreateCounter<long>("thongsuot.refusals", "{refusal}", "Refusals shown or sent, by code");
        signIns = meter.CreateCounter<long>("thongsuot.sign_ins_refused", "{sign-in}", "Refused sign-ins, by code of the reason");
        Gauge("thongsuot.outbox.waiting", "{message}", "Messages not delivered yet", now => now.Messages);
        Gauge("thongsuot.outbox.oldest_age", "s", "Age of the oldest message not delivered yet", now => now.OldestMessage.TotalSeconds);
        Gauge("thongsuot.tallies.waiting", "{delta}", "Tally deltas not folded yet", now => now.TallyDeltas);
        Gauge("thongsuot.deeds.unsealed", "{deed}", "Deeds without a link yet", now => now.UnsealedDeeds);
        meter.CreateObservableGauge(
            "thongsuot.deeds.trail_faults",
            () => trail.Last is { } last ? [new Measurement<int>(last.Fault is null ? 0 : 1)] : Array.Empty<Measurement<int>>(),
            null,
            "1 when the last check of the trail found a fault"
        );
    }

    /// <summary>A refusal was shown to somebody or sent to a machine.</summary>
    public void Refused(string code) => refusals.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>Somebody was not let in.</summary>
    public void SignInRefused(string code) => signIns.Add(1, new KeyValuePair<string, object?>("code", code));

    public void Dispose() => meter.Dispose();

    internal void Wrote(string act, string result, TimeSpan time)
    {
        var tags = new TagList { { "act", act }, { "result", result } };
        writes.Add(1, tags);
        durations.Record(time.TotalSeconds, tags);
    }

    internal void Read(Backlog now) => backlog = now;

    // Nothing is told before the first reading: a zero would say that nothing waits.
    private void Gauge(string name, string unit, string description, Func<Backlog, double> value) =>
        meter.CreateObservableGauge(
            name,
            () => backlog is { } now ? [new Measurement<double>(value(now))] : Array.Empty<Measurement<double>>(),
            unit,
            description
        );
}

/// <summary>What waits for the jobs.</summary>
internal sealed record Backlog(long Messages, TimeSpan OldestMessage, long TallyDeltas, long UnsealedDeeds);
