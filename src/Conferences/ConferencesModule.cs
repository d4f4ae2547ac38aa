using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Conferences;

/// <summary>A dialogue conference over all communes of a province as connection points: agenda from open difficulties, questions and answers live, conclusions that become directives.</summary>
public sealed class ConferencesModule : IModule
{
    public string Name => "Conferences";

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
