using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Jobs;

/// <summary>Does a daily work now, because whoever looks after the program asks for it.</summary>
public sealed class RetryWork
{
    private readonly DailyWorker worker;
    private readonly IReadOnlyList<IDailyWork> works;
    private readonly WriteGate gate;

    internal RetryWork(DailyWorker worker, IEnumerable<IDailyWork> works, WriteGate gate) =>
        (this.worker, this.works, this.gate) = (worker, [.. works], gate);

    /// <returns>How many days of it were done, or that it failed again.</returns>
    public async Task<Result<int>> RunAsync(string name, Seat seat, Deed deed, CancellationToken ct)
    {
        if (works.FirstOrDefault(work => work.Name == name) is not { } wanted)
        {
            return JobRefusals.NoSuchWork;
        }

        var asked = await gate.RunAsync(
            deed,
            (write, _) =>
            {
                write.Record("system.work-retried", "work", Guid.Empty, seat.ProvinceCode, seat.ScopePath, $"Chạy lại: {wanted.Title}");
                return Task.FromResult(Result.Done);
            },
            ct
        );
        if (asked.IsRefused)
        {
            return asked.Refusal;
        }

        try
        {
            return await worker.RetryAsync(wanted, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            return JobRefusals.FailedAgain(wanted.Title, failure.GetBaseException().GetType().Name);
        }
    }
}
