using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Cover.Blocked;
using ThongSuot.Support.Cover.Today;
using ThongSuot.Support.Digital;
using ThongSuot.Support.Digital.Today;
using ThongSuot.Support.Indicators;
using ThongSuot.Support.Systems;
using ThongSuot.Support.Teams;
using ThongSuot.Support.Training;
using ThongSuot.Support.Training.Today;

namespace ThongSuot.Support;

/// <summary>Who helps: stand-ins at counters, rapid and digital teams, what is said of systems, training by need.</summary>
public sealed class SupportModule : IModule
{
    public string Name => "Support";

    public IReadOnlyList<Permission> Permissions => SupportPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(46, "Trực hỗ trợ", "/truc", SupportPermissions.View, MenuGroup.Work),
        new(47, "Tập huấn", "/tap-huan", SupportPermissions.View, MenuGroup.Work),
        new(48, "Trạng thái hệ thống", "/trang-thai", SupportPermissions.View, MenuGroup.Work),
        new(67, "Người thay ở Một cửa", "/nguoi-thay", SupportPermissions.View, MenuGroup.Unit),
    ];

    public void Map(ModelBuilder model) => SupportTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IReferenceData>(SupportLaw.Brought);
        services.AddSingleton<IIndicatorSource, SupportIndicators>();
        AddCover(services);
        services.AddSingleton<IRapidRoster, RapidRoster>();
        services.AddSingleton<SumUpDay>();
        services.AddSingleton<IPeriodicWork>(program => program.GetRequiredService<SumUpDay>());
        services.AddScoped<KeepRoster>();
        AddDigital(services);
        AddTraining(services);
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

    private static void AddDigital(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<DigitalTeamId>(DigitalTeam.RecordKind, "Tổ công nghệ số", (db, province) =>
                db
                    .DigitalTeams.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<DigitalTeamId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<PlannedWorkId>(PlannedWork.RecordKind, "Tạm dừng hệ thống", (db, province) =>
                db
                    .PlannedWorks.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<PlannedWorkId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IThreadSource, DigitalThread>();
        services.AddScoped<ITodaySource, DigitalToday>();
        services.AddScoped<KeepTeam>();
        services.AddSingleton<StatusReader>();
        services.AddScoped<AnnounceWork>();
    }

    private static void AddTraining(IServiceCollection services)
    {
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<TrainingId>(TrainingSession.RecordKind, "Tập huấn", (db, province) =>
                db
                    .TrainingSessions.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<TrainingId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IThreadSource, TrainingThread>();
        services.AddSingleton<NeedReader>();
        services.AddSingleton<EffectReader>();
        services.AddScoped<ITodaySource, TrainingToday>();
        services.AddScoped<KeepTraining>();
        services.AddScoped<PlanTraining>();
    }
}
