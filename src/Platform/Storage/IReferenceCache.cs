using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ThongSuot.Platform.Storage;

/// <summary>Something that answers from a copy in memory and must read its tables once when the program starts.</summary>
public interface IReferenceCache
{
    Task RefreshAsync(CancellationToken ct);
}

/// <summary>Registers what is kept in memory.</summary>
public static class KeptInMemoryRegistration
{
    /// <summary>One instance, read at start by the Host, and by tools through <see cref="IReferenceCache"/>.</summary>
    public static IServiceCollection AddKeptInMemory<T>(this IServiceCollection services)
        where T : class, IReferenceCache =>
        services.AddSingleton<T>().AddSingleton<IReferenceCache>(provider => provider.GetRequiredService<T>());
}

/// <summary>Without it a restart would forget what offices recorded, a flood above all, until somebody changed a row.</summary>
internal sealed class ReadAtStart(IEnumerable<IReferenceCache> copies) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var copy in copies)
        {
            await copy.RefreshAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
