using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Calendar;
using ThongSuot.Territory.Contacts;
using ThongSuot.Territory.Outages;
using ThongSuot.Territory.Posts;
using ThongSuot.Territory.Search;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory;

/// <summary>Provinces, communes and what they were made from; units; who leads what; the working calendar's page.</summary>
public sealed class TerritoryModule : IModule
{
    public string Name => "Territory";

    public IReadOnlyList<Permission> Permissions => TerritoryPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(85, "Lịch làm việc", "/lich-lam-viec", TerritoryPermissions.View, MenuGroup.LookUp),
        new(86, "Sự cố", "/su-co", TerritoryPermissions.View, MenuGroup.Work),
        new(87, "Liên hệ nơi tiếp nhận", "/lien-he", TerritoryPermissions.Contacts, MenuGroup.LookUp),
        new(90, "Địa bàn", "/dia-ban", TerritoryPermissions.View, MenuGroup.LookUp),
    ];

    public void Map(ModelBuilder model) => TerritoryTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddKeptInMemory<Units>();
        services.AddSingleton<PlaceIndex>();
        services.AddSingleton<IReferenceData, TerritoryReference>();
        services.AddScoped<AppointLeader>();
        services.AddScoped<EndPost>();
        services.AddScoped<CloseUnit>();
        services.AddScoped<CancelClosure>();
        services.AddScoped<ChangeDays>();
        services.AddScoped<ChangeHours>();
        services.AddScoped<RecordOutage>();
        services.AddScoped<CorrectOutage>();
        services.AddScoped<EndOutage>();
        services.AddScoped<SetContact>();
    }
}
