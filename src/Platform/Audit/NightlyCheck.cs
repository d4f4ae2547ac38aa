using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// Once a night links what the bounded search may have left out and checks the whole trail; a fault is an error in the log and a
/// figure.
/// </summary>
internal sealed class NightlyCheck(
    IDbContextFactory<Db> contexts,
    DeedSealer sealer,
    WriteGate gate,
    TrailCheck check,
    TrailHealth health,
    OfficeClock clock,
    TimeProvider time,
    ILogger<NightlyCheck> log
) : BackgroundLoop(time, log)
{
    private static readonly TimeSpan AtNight = TimeSpan.FromHours(2);

    /// <summary>Checks now.</summary>
    public async Task<TrailReport> RunAsync(CancellationToken ct)
    {
        while (await sealer.SealAsync(ct, fromTheBeginning: true) > 0)
        {
            // Until nothing is without a link.
        }

        var report = await check.RunAsync(ct);
        health.Checked(report);
        await KeepAsync(report, ct);
        if (report.Fault is { } fault)
        {
            log.LogError(
                "The trail of deeds was tampered with: {Kind} at position {Position}, deed {Sequence}",
                fault.Kind,
                fault.Position,
                fault.Sequence
            );
        }
        else
        {
            await AnchorAsync(report, ct);
            log.LogInformation("The trail of deeds is whole: {Deeds} deeds, {Heads} signatures", report.Deeds, report.Heads);
        }

        return report;
    }

    // On every node's page, and after a restart too.
    private Task<Result> KeepAsync(TrailReport report, CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(clock.Now, "Kiểm tra chuỗi niêm phong hằng đêm"),
            (write, _) =>
            {
                var row = new TrailCheckRow
                {
                    Id = Guid.CreateVersion7(),
                    At = write.Deed.At,
                    Deeds = report.Deeds,
                    Fault = report.Fault?.ToString(),
                };
                write.Db.Add(row);
                write.Record("audit.checked", "audit", row.Id, string.Empty, "/", $"Kiểm tra chuỗi niêm phong: {report.Deeds} việc");
                return Task.FromResult(Result.Done);
            },
            ct
        );

    private async Task AnchorAsync(TrailReport report, CancellationToken ct)
    {
        if (report.Ends.Count > 0)
        {
            await gate.RunAsync(
                Deed.BySystem(clock.Now, "Kiểm tra chuỗi niêm phong hằng đêm"),
                (write, _) =>
                {
                    TrailAnchor.Record(write, report.Ends);
                    return Task.FromResult(Result.Done);
                },
                ct
            );
            await sealer.SealAsync(ct);
        }
    }

    protected override TimeSpan? Pause => UntilNight(clock.Now);

    protected override string NotDone => "The trail of deeds could not be checked";

    protected override LogLevel Loudness => LogLevel.Error;

    protected override async Task RoundAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // One node is enough.
        await db.TryAloneAsync(NamedLock.NightlyCheck, RunAsync, ct);
    }

    /// <summary>From a moment to the next 02:00 in Vietnam.</summary>
    internal static TimeSpan UntilNight(DateTimeOffset now)
    {
        var left = AtNight - now.ToOffset(TimeSpan.FromHours(7)).TimeOfDay;
        return left > TimeSpan.Zero ? left : left + TimeSpan.FromDays(1);
    }
}

/// <summary>What the last check of this node found: a figure for whoever watches.</summary>
public sealed class TrailHealth
{
    private volatile TrailReport? last;

    /// <summary>The last check; null when this node has made none since it started.</summary>
    public TrailReport? Last => last;

    internal void Checked(TrailReport report) => last = report;
}
