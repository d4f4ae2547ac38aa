using Microsoft.Extensions.Hosting;

namespace ThongSuot.Territory.Structure;

/// <summary>Reads the units before the first request: without it a restart would show the built-in book until someone edits a unit.</summary>
internal sealed class UnitsAtStart(Units units) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => units.RefreshAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
