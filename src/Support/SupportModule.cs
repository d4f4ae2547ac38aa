using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Cover.Blocked;
using ThongSuot.Support.Cover.Today;
using ThongSuot.Support.Teams;

namespace ThongSuot.Support;

/// <summary>Who helps: stand-ins at counters, rapid and digital teams, what is said of systems, training by need.</summary>
public sealed class SupportModule : IModule
{
    public string Name => "Support";

    public IReadOnlyList<Permission> Permissions => SupportPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(46, "Trực hỗ trợ", "/truc", SupportPermissions.View, MenuGroup.Work),
        new(67, "Người thay ở Một cửa", "/nguoi-thay", SupportPermissions.View, MenuGroup.Unit),
    ];

    public void Map(ModelBuilder model) => SupportTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IReferenceData>(SupportLaw.Brought);
        AddCover(services);
        services.AddSingleton<IRapidRoster, RapidRoster>();
        services.AddSingleton<SumUpDay>();
        services.AddSingleton<IPeriodicWork>(program => program.GetRequiredService<SumUpDay>());
        services.AddScoped<KeepRoster>();
    }

    private static void AddCover(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<SeatAbsenceId>(SeatAbsence.RecordKind, "Vắng mặt ở Một cửa", (db, province) =>
                db
                    .SeatAbsences.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<SeatAbsenceId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<CoverCandidates>();
        services.AddScoped<IBlockageSource, EmptySeats>();
        services.AddScoped<ITodaySource, CoverToday>();
        services.AddScoped<KeepCover>();
        services.AddScoped<ActOnCover>();
    }
}
