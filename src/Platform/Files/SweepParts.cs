using Microsoft.Extensions.Hosting;
using ThongSuot.Platform.Jobs;

namespace ThongSuot.Platform.Files;

/// <summary>
/// Uploads that were cut off by the end of the program leave half a file: removed at the next start and every few minutes.
/// </summary>
internal sealed class SweepParts(FileStore files) : IPeriodicWork, IHostedService
{
    public Task<int> RunDueAsync(CancellationToken ct) => Task.FromResult(files.SweepParts());

    public Task StartAsync(CancellationToken cancellationToken) => RunDueAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
