using System.Diagnostics;

namespace ThongSuot.Platform.Telemetry;

/// <summary>One write from the call to the answer, for the figures and the trace; unanswered, it has failed.</summary>
internal sealed class MeasuredWrite(Instruments instruments) : IDisposable
{
    private readonly Activity? activity = Instruments.Activities.StartActivity("write");
    private readonly long begun = Stopwatch.GetTimestamp();
    private string result = "failed";

    /// <summary>Code of the act; null when it was refused before it recorded anything, or was answered before.</summary>
    public string? Act { get; set; }

    public void Answered(bool refused) => result = refused ? "refused" : "done";

    public void Dispose()
    {
        var act = Act ?? "none";
        instruments.Wrote(act, result, Stopwatch.GetElapsedTime(begun));
        activity?.SetTag("act", act).SetTag("result", result);
        if (result == "failed")
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        activity?.Dispose();
    }
}
