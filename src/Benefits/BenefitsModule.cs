using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Blocked;
using ThongSuot.Benefits.Board;
using ThongSuot.Benefits.Figures;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.Indicators;
using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Move;
using ThongSuot.Benefits.Needs;
using ThongSuot.Benefits.Policy;
using ThongSuot.Benefits.Rules;
using ThongSuot.Benefits.Show;
using ThongSuot.Benefits.Today;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Benefits;

/// <summary>Policy money of those who leave: calculated line by line, approved, decided, paid, objected to, paid back.</summary>
public sealed class BenefitsModule : IModule
{
    public string Name => "Benefits";

    public IReadOnlyList<Permission> Permissions => BenefitPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [new(62, "Chế độ", "/che-do", BenefitPermissions.View, MenuGroup.Unit) { Daily = [Role.HomeAffairs] }];

    public IReadOnlyList<string> Notes { get; } = [BenefitSettlement.Read, "benefit.exported"];

    public void Map(ModelBuilder model) => BenefitTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IIndicatorSource, BenefitIndicators>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<BenefitCaseId>(BenefitSettlement.Kind, "Hồ sơ chế độ", (db, province) =>
                db
                    .BenefitCases.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<BenefitCaseId> { Id = row.Id, Code = row.Code })
            )
            {
                Page = "/che-do",
            }
        );
        services.AddScoped<IUnitFigures, UnitMoney>();
        services.AddScoped<ITodaySource, BenefitToday>();
        services.AddSingleton<PolicyFactorCache>();
        services.AddSingleton(provider => new RetirementDates(() => provider.GetRequiredService<PolicyFactorCache>().Rules));
        services.AddSingleton<IReferenceData>(PolicyFactors.Brought);
        services.AddSingleton<BenefitSettlement>();
        services.AddSingleton<BoardReader>();
        services.AddSingleton<BatchReader>();
        services.AddSingleton<IFigureSource, BenefitFigureSource>();
        services.AddScoped<FileCase>();
        services.AddScoped<ReadCase>();
        services.AddScoped<MoveCase>();
        services.AddScoped<IFundPayments, CasePayments>();
        services.AddScoped<SetNeeds>();
        services.AddScoped<ExportCases>();
        services.AddScoped<BatchImport>();
    }
}
