using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;
using ThongSuot.Steering.Alerts;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Blocked;
using ThongSuot.Steering.SystemState;
using ThongSuot.Steering.Then;

namespace ThongSuot.Steering;

/// <summary>The first page of every seat, and how the program itself stands.</summary>
public sealed class SteeringModule : IModule
{
    /// <summary>Where whoever signs in arrives.</summary>
    public const string FirstPage = "/hom-nay";

    /// <summary>Where it is blocked: the first page of whoever leads a province, a department or a commune.</summary>
    public const string Screen = "/dieu-hanh";

    /// <summary>Where a seat arrives: who leads, at what is blocked in what he leads.</summary>
    public static string FirstPageOf(Seat seat) => seat.Leads ? Screen : FirstPage;

    public string Name => "Steering";

    public IReadOnlyList<Permission> Permissions => SteeringPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(1, "Hôm nay", FirstPage, SteeringPermissions.Today, MenuGroup.First) { Daily = Enum.GetValues<Role>() },
        new(2, "Điều hành", Screen, SteeringPermissions.View, MenuGroup.First)
        {
            Daily = [Role.ProvinceLeader, Role.ProvinceOffice, Role.DepartmentLeader, Role.CommuneLeader, Role.HomeAffairs],
        },
        new(91, "Quản trị", AdministrationModel.Path, SteeringPermissions.Administration, MenuGroup.Administration)
        {
            Daily = [Role.Administrator],
        },
        new(94, "Tình trạng hệ thống", SystemTroubles.Page, SteeringPermissions.System, MenuGroup.Administration)
        {
            Daily = [Role.Administrator],
        },
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<SystemTroubles>();
        services.AddScoped<SystemChecks>();
        services.AddScoped<IAdministrationFigures, SystemFigures>();
        services.AddScoped<ITodaySource, SystemToday>();
        services.AddScoped<ITodaySource, RequestToday>();
        services.AddScoped<SteeringReader>();
        services.AddScoped<AskOwner>();
        services.AddSingleton<IBlockageJournal, LineJournal>();
        services.AddSingleton<IDailyWork, KeepCounts>();
        services.AddSingleton<WatchAlerts>();
        services.AddSingleton<IPeriodicWork>(provider => provider.GetRequiredService<WatchAlerts>());
    }

    public void Map(ModelBuilder model) => SteeringTables.Map(model);
}
