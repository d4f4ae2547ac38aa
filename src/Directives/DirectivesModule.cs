using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Directives;

/// <summary>What was directed, clear in six ways (người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền), followed to its accepted product.</summary>
public sealed class DirectivesModule : IModule
{
    public string Name => "Directives";

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
