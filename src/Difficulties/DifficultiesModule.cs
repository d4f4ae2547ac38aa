using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Difficulties;

/// <summary>A commune raises a difficulty, a named person answers it by a date, the commune says whether it was solved, and the answer becomes guidance.</summary>
public sealed class DifficultiesModule : IModule
{
    public string Name => "Difficulties";

    public IReadOnlyList<Permission> Permissions { get; } = [];

    public IReadOnlyList<MenuEntry> Menu { get; } = [];

    public void Map(ModelBuilder model)
    {
        // No tables yet.
    }

    public void AddServices(IServiceCollection services)
    {
        // No services yet.
    }
}
