using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Blocked;
using ThongSuot.Directives.Board;
using ThongSuot.Directives.Figures;
using ThongSuot.Directives.Files;
using ThongSuot.Directives.Give;
using ThongSuot.Directives.Indicators;
using ThongSuot.Directives.List;
using ThongSuot.Directives.Move;
using ThongSuot.Directives.Remind;
using ThongSuot.Directives.Today;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;
using ThongSuot.Web.Files;

namespace ThongSuot.Directives;

/// <summary>
/// What was directed, clear in six ways (người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền), followed to its accepted
/// product.
/// </summary>
public sealed class DirectivesModule : IModule
{
    public string Name => "Directives";

    public IReadOnlyList<Permission> Permissions => DirectivePermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(35, "Chỉ đạo", "/chi-dao", DirectivePermissions.View, MenuGroup.Work)
        {
            Daily = [Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader],
        },
    ];

    public IReadOnlyList<string> Notes { get; } = ["directive.exported", "directive.reminded", "directive.reminders-sent"];

    public void Map(ModelBuilder model) => DirectiveTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapFiles<DirectiveEvidence>("/chi-dao", DirectivePermissions.View);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IIndicatorSource, DirectiveIndicators>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<DirectiveId>(DirectiveThread.Kind, "Nhiệm vụ", (db, province) =>
                db
                    .Directives.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<DirectiveId> { Id = row.Id, Code = row.Code })
            )
        );
        services.AddScoped<IBlockageSource, LateDirectives>();
        services.AddSingleton<IBlockageOffer, OfferBlocked>();
        services.AddScoped<BlockedDrafts>();
        services.AddScoped<IUnitFigures, LateDirectives>();
        services.AddSingleton<IFinder, FindDirectives>();
        services.AddScoped<IRecordOffer, OfferDirective>();
        services.AddScoped<IDirectiveMatter, DifficultyMatter>();
        services.AddScoped<ITodaySource, DirectiveToday>();
        services.AddScoped<DirectiveEvidence>();
        services.AddSingleton<DirectiveSettlement>();
        services.AddSingleton<IThreadSource, DirectiveThread>();
        services.AddScoped<DirectivePeople>();
        services.AddScoped<GiveDirective>();
        services.AddScoped<GiveToMany>();
        services.AddScoped<MoveDirective>();
        services.AddScoped<ExportDirectives>();
        services.AddSingleton<BoardReader>();
        services.AddSingleton<IFigureSource, DirectiveFigureSource>();
        services.AddSingleton<IDailyWork, RemindDirectives>();
    }
}
