using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Reports.Burden;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Reports.Templates;

namespace ThongSuot.Reports;

/// <summary>The wiring of demands, filling, templates, issued reports and their burden.</summary>
internal static class ReportWork
{
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(40, "Báo cáo", "/bao-cao", ReportWorkPermissions.View, MenuGroup.Work)
        {
            Daily = [Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice],
        },
    ];

    /// <summary>Acts that change nothing a form stands on.</summary>
    public static IReadOnlyList<string> Notes { get; } = [RemindUnits.Act, "report-demand.reminders-sent"];

    public static void Map(ModelBuilder model)
    {
        DemandTables.Map(model);
        FillingTables.Map(model);
        TemplateTables.Map(model);
        IssueTables.Map(model);
    }

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DemandPeriods>();
        services.AddSingleton<DemandOverlap>();
        services.AddScoped<WriteDemand>();
        services.AddScoped<MoveDemand>();
        services.AddSingleton<KnownFigures>();
        services.AddSingleton<FillingReads>();
        services.AddScoped<SaveReport>();
        services.AddScoped<MoveReport>();
        services.AddScoped<SendReport>();
        services.AddScoped<FillImport>();
        services.AddSingleton<RemindUnits>();
        services.AddSingleton<IDailyWork, RemindReports>();
        services.AddSingleton<DueReports>();
        services.AddSingleton<ITodaySource>(all => all.GetRequiredService<DueReports>());
        services.AddSingleton<BurdenReads>();
        services.AddSingleton<UnitBurdenReads>();
        services.AddSingleton<MakeReport>();
        services.AddScoped<WriteTemplate>();
        services.AddScoped<PrepareReport>();
        services.AddScoped<IssueReport>();
        services.AddSingleton<IIndicatorUse, IssuedUse>();
        services.AddSingleton<IFinder, FindDemands>();
        services.AddSingleton<IFinder, FindIssued>();
        services.AddSingleton<IThreadSource, ReportThread>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<DemandId>(WriteDemand.Kind, "Yêu cầu báo cáo", (db, province) =>
                db
                    .ReportDemands.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<DemandId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<IssuedReportId>(PrepareReport.Kind, "Báo cáo đã lập", (db, province) =>
                db
                    .IssuedReports.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<IssuedReportId> { Id = row.Id, Code = row.Code })
            )
        );
    }
}
