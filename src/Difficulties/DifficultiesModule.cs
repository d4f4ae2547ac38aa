using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Blocked;
using ThongSuot.Difficulties.Board;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Difficulties.Confirm;
using ThongSuot.Difficulties.Digest;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Import;
using ThongSuot.Difficulties.Indicators;
using ThongSuot.Difficulties.Raise;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Difficulties.Show;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Difficulties.Suggest;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Difficulties.Thread;
using ThongSuot.Difficulties.Today;
using ThongSuot.Difficulties.Visits;
using ThongSuot.Difficulties.Watch;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Files;

namespace ThongSuot.Difficulties;

/// <summary>What communes cannot solve alone: raised, grouped, answered or escalated, confirmed; guidance; faults of today.</summary>
public sealed class DifficultiesModule : IModule
{
    public string Name => "Difficulties";

    public IReadOnlyList<Permission> Permissions => DifficultyPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(30, "Vướng mắc", "/vuong-mac", DifficultyPermissions.View, MenuGroup.Work)
        {
            Daily = [Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader],
        },
        new(72, "Hướng dẫn", "/huong-dan", DifficultyPermissions.Guidance, MenuGroup.LookUp) { Daily = [Role.CaseOfficer] },
        new(45, "Hỗ trợ ngay", "/ung-cuu", DifficultyPermissions.Rapid, MenuGroup.Work),
    ];

    public IReadOnlyList<string> Notes { get; } =
    ["difficulty.reminded", "difficulty.joined", "difficulty.confirmed", "difficulty.said", "difficulty.don-doc"];

    public void Map(ModelBuilder model) => DifficultyTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapFiles<RecommendationFiles>("/vuong-mac", DifficultyPermissions.View);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IIndicatorSource, DifficultyIndicators>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<DifficultyId>(DifficultySettlement.Kind, "Vướng mắc", (db, province) =>
                db
                    .Difficulties.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<DifficultyId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddScoped<IBlockageSource, BlockedDifficulties>();
        services.AddScoped<IBlockageSource, BlockedWork>();
        services.AddSingleton<IBlockageOffer, OfferDifficulties>();
        services.AddScoped<IUnitFigures, BlockedDifficulties>();
        services.AddScoped<ITodaySource, DifficultyToday>();
        services.AddScoped<ITodaySource, RapidToday>();
        services.AddScoped<MoveFault>();
        services.AddScoped<ITodaySource, VisitToday>();
        services.AddScoped<PlanVisit>();
        services.AddScoped<RecordVisit>();
        services.AddScoped<RecommendationFiles>();
        services.AddSingleton<DifficultySettlement>();
        services.AddSingleton<DifficultyCompetence>();
        services.AddSingleton<ITextLikeness, TextLikeness>();
        services.AddSingleton<KnownDifficulties>();
        services.AddLoop<LikenessAtStart>();
        services.AddSingleton<RecommendationWriter>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton(provider => new ConferenceDifficulties(
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<DifficultySettlement>(),
            provider.GetRequiredService<DifficultyCompetence>(),
            provider.GetRequiredService<RecommendationWriter>(),
            provider.GetRequiredService<AnswerWriter>(),
            provider.GetRequiredService<OfficeClock>()
        ));
        services.AddSingleton<DifficultyRows>();
        services.AddSingleton<DifficultyBoardReader>();
        services.AddSingleton<DigestReader>();
        services.AddScoped<AnsweringBodies>();
        services.AddScoped<KeepBody>();
        services.AddScoped<BodyImport>();
        services.AddScoped<RaiseDifficulty>();
        services.AddScoped<ActOnDifficulty>();
        services.AddScoped<ConfirmRecommendation>();
        services.AddScoped<TalkInCase>();
        services.AddScoped<DifficultySheetReader>();
        services.AddScoped<ReviewGuidance>();
        services.AddScoped<ReportFault>();
        services.AddScoped<SettleFault>();
        services.AddScoped<DifficultyImport>();
        services.AddSingleton<IPeriodicWork, RemindDifficulties>();
        services.AddSingleton<IPeriodicWork, RemindDrafts>();
        services.AddSingleton<CloseSilent>();
        services.AddSingleton<IPeriodicWork>(provider => provider.GetRequiredService<CloseSilent>());
        services.AddSingleton<IDailyWork, SendDigests>();
        services.AddSingleton<IFigureSource, DifficultyFigureSource>();
        services.AddSingleton<IThreadSource, DifficultyThread>();
        services.AddSingleton<IFigureThread, DifficultiesOfFigure>();
        services.AddSingleton<IFinder, FindDifficulties>();
        services.AddSingleton<IFinder, FindGuidance>();
    }
}
