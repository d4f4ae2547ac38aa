using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Finance.Blocked;
using ThongSuot.Finance.Board;
using ThongSuot.Finance.Codes;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Funds;
using ThongSuot.Finance.Indicators;
using ThongSuot.Finance.Law;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Boards;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Finance.Projects.Open;
using ThongSuot.Finance.Projects.Sites;
using ThongSuot.Finance.Publicity;
using ThongSuot.Finance.Spendings;
using ThongSuot.Finance.Threads;
using ThongSuot.Finance.Today;
using ThongSuot.Finance.Treasury;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;

namespace ThongSuot.Finance;

/// <summary>The budget from assignment to the last spending of the year: lines, decisions, commitments, the treasury's list.</summary>
public sealed class FinanceModule : IModule
{
    public string Name => "Finance";

    public IReadOnlyList<Permission> Permissions => FinancePermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } = [new(64, "Ngân sách", "/ngan-sach", FinancePermissions.View, MenuGroup.Unit)];

    public void Map(ModelBuilder model) => FinanceTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IReferenceData>(FinanceLaw.Brought);
        services.AddSingleton<IReferenceData, BuiltInCodes>();
        services.AddKeptInMemory<BudgetCodes>();
        services.AddSingleton<FinanceLaw>();
        services.AddSingleton<FinanceBooks>();
        services.AddSingleton<SpendingTest>();
        services.AddScoped<WriteDecision>();
        services.AddScoped<MoveDecision>();
        services.AddScoped<AskEntry>();
        services.AddScoped<MoveEntry>();
        services.AddScoped<ConfirmListed>();
        services.AddSingleton<PublicFigures>();
        services.AddScoped<Publish>();
        services.AddSingleton<IFundLines, FundLines>();
        services.AddScoped<ItemsImport>();
        services.AddScoped<CodesImport>();
        services.AddScoped<TreasuryImport>();
        services.AddSingleton<BookTreasury>();
        services.AddSingleton<BoardReader>();
        services.AddSingleton<IIndicatorSource, BudgetIndicators>();
        services.AddSingleton<IIndicatorSource, ProjectIndicators>();
        services.AddScoped<MoveProject>();
        services.AddScoped<KeepMilestone>();
        services.AddSingleton<OpenProjects>();
        services.AddScoped<KeepBoard>();
        services.AddScoped<KeepSite>();
        services.AddScoped<IBlockageSource, BlockedSites>();
        services.AddScoped<ProjectsImport>();
        services.AddSingleton<ProjectBoardReader>();
        services.AddSingleton<IThreadSource, ProjectThread>();
        services.AddScoped<IBlockageSource, BlockedProjects>();
        services.AddSingleton<IThreadSource, DecisionThread>();
        services.AddScoped<ITodaySource, FinanceToday>();
        services.AddScoped<LateAssignments>();
        services.AddScoped<IBlockageSource>(all => all.GetRequiredService<LateAssignments>());
        services.AddScoped<IUnitFigures>(all => all.GetRequiredService<LateAssignments>());
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<BudgetDecisionId>(FinanceBooks.DecisionKind, "Quyết định giao dự toán", (db, province) =>
                db
                    .BudgetDecisions.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<BudgetDecisionId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<BudgetEntryId>(FinanceBooks.EntryKind, "Khoản chi, cam kết chi", (db, province) =>
                db
                    .BudgetEntries.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<BudgetEntryId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<ProjectId>(MoveProject.Kind, "Dự án đầu tư công", (db, province) =>
                db
                    .Projects.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<ProjectId> { Id = row.Id, Code = row.Code })
            )
        );
    }
}
