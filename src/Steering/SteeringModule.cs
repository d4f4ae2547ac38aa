using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;
using ThongSuot.Steering.SystemState;

namespace ThongSuot.Steering;

/// <summary>The first page of every seat, and how the program itself stands.</summary>
public sealed class SteeringModule : IModule
{
    /// <summary>Where whoever signs in arrives.</summary>
    public const string FirstPage = "/hom-nay";

    public string Name => "Steering";

    public IReadOnlyList<Permission> Permissions => SteeringPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(1, "Hôm nay", FirstPage, SteeringPermissions.Today, MenuGroup.First) { Daily = Enum.GetValues<Role>() },
        new(94, "Tình trạng hệ thống", SystemTroubles.Page, SteeringPermissions.System, MenuGroup.Administration)
        {
            Daily = [Role.Administrator],
        },
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<SystemTroubles>();
        services.AddScoped<ITodaySource, SystemToday>();
    }

    public void Map(ModelBuilder model)
    {
        // It keeps nothing of its own: every figure is read from the module whose it is.
    }
}
