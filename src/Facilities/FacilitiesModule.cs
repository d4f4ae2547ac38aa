using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Connections.Blocked;
using ThongSuot.Facilities.Connections.Edit;
using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Duties.Blocked;
using ThongSuot.Facilities.Duties.Do;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Facilities.Handovers.Begin;
using ThongSuot.Facilities.Handovers.Blocked;
using ThongSuot.Facilities.Handovers.Board;
using ThongSuot.Facilities.Handovers.Import;
using ThongSuot.Facilities.Handovers.Indicators;
using ThongSuot.Facilities.Handovers.Packages;
using ThongSuot.Facilities.Handovers.Today;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Machines.Act;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Facilities.Machines.Import;
using ThongSuot.Facilities.Machines.Indicators;
using ThongSuot.Facilities.Machines.Moves;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Facilities.Machines.Today;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Sites.Act;
using ThongSuot.Facilities.Sites.Blocked;
using ThongSuot.Facilities.Sites.Board;
using ThongSuot.Facilities.Sites.Edit;
using ThongSuot.Facilities.Sites.Import;
using ThongSuot.Facilities.Sites.Surplus;
using ThongSuot.Facilities.Sites.Today;
using ThongSuot.Facilities.Stocktakings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Files;

namespace ThongSuot.Facilities;

/// <summary>What old communes hand over to new ones, counted and signed by both, and where offices work.</summary>
public sealed class FacilitiesModule : IModule
{
    public string Name => "Facilities";

    public IReadOnlyList<Permission> Permissions => FacilityPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(64, "Bàn giao", "/ban-giao", FacilityPermissions.View, MenuGroup.Unit),
        new(65, "Cơ sở vật chất", "/tru-so", FacilityPermissions.View, MenuGroup.Unit),
        new(66, "Trang thiết bị", "/trang-bi", FacilityPermissions.View, MenuGroup.Unit),
    ];

    /// <summary>Both sides sign the same content, and each signature says which.</summary>
    public IReadOnlyList<string> Notes { get; } =
    ["facility.ky-ben-giao", "facility.ky-ben-nhan", "facility.ky-chung-kien", "facility.site-photo"];

    public void Map(ModelBuilder model) => FacilityTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapFiles<HandoverFiles>("/ban-giao", FacilityPermissions.View);
        endpoints.MapFiles<SiteFiles>("/tru-so", FacilityPermissions.View);
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IReferenceData>(FacilityLaw.Brought);
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<HandoverId>(Handover.RecordKind, "Bàn giao", (db, province) =>
                db
                    .Handovers.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<HandoverId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IIndicatorSource, HandoverIndicators>();
        services.AddSingleton<IThreadSource, HandoverThread>();
        services.AddSingleton<HandoverSettlement>();
        services.AddSingleton<ISumSource, HandoverSums>();
        services.AddSingleton<BoardReader>();
        services.AddScoped<IBlockageSource, LateHandovers>();
        services.AddScoped<IUnitFigures, LateHandovers>();
        services.AddScoped<ITodaySource, HandoverToday>();
        AddSites(services);
        AddMachines(services);
        services.AddScoped<HandoverFiles>();
        services.AddScoped<BeginHandovers>();
        services.AddScoped<ActOnList>();
        services.AddScoped<ActOnItem>();
        services.AddScoped<ItemImport>();
        services.AddScoped<MakePackage>();
    }

    private static void AddSites(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<SiteId>(Site.RecordKind, "Trụ sở", (db, province) =>
                db
                    .Sites.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<SiteId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<SiteBoard>();
        services.AddSingleton<SurplusBoard>();
        services.AddScoped<IBlockageSource, LatePlans>();
        services.AddScoped<ITodaySource, SiteToday>();
        services.AddScoped<SiteFiles>();
        services.AddScoped<KeepSite>();
        services.AddScoped<ActOnSite>();
        services.AddScoped<SiteImport>();
    }

    private static void AddMachines(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<MachineId>(Machine.RecordKind, "Máy", (db, province) =>
                db
                    .Machines.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<MachineId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<StocktakingId>(Stocktaking.RecordKind, "Kiểm kê", (db, province) =>
                db
                    .Stocktakings.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<StocktakingId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IIndicatorSource, MachineIndicators>();
        services.AddSingleton<IThreadSource, MachineThread>();
        services.AddSingleton<NeedReader>();
        services.AddSingleton<MovePlan>();
        services.AddSingleton<ConnectionReader>();
        services.AddScoped<ITodaySource, MachineToday>();
        services.AddScoped<IBlockageSource, CutOff>();
        services.AddSingleton<OweReports>();
        services.AddSingleton<IDailyWork>(program => program.GetRequiredService<OweReports>());
        services.AddScoped<IBlockageSource, LateDuties>();
        services.AddScoped<DoDuty>();
        services.AddScoped<KeepMachine>();
        services.AddScoped<ActOnMachine>();
        services.AddScoped<MachineImport>();
        services.AddScoped<TakeStock>();
        services.AddScoped<KeepConnection>();
    }
}
