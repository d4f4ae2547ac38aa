using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Today;
using ThongSuot.Staffing.Import;
using ThongSuot.Staffing.Indicators;
using ThongSuot.Staffing.Leaving;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Offers;
using ThongSuot.Staffing.Parameters;
using ThongSuot.Staffing.People;
using ThongSuot.Staffing.Plans;
using ThongSuot.Staffing.Posts;
using ThongSuot.Staffing.Today;
using ThongSuot.Staffing.Vacancies;
using ThongSuot.Staffing.Watch;
using ThongSuot.Web.Files;

namespace ThongSuot.Staffing;

/// <summary>Posts and people of communes and departments, what is short and what is too many, and the moves that even it out.</summary>
public sealed class StaffingModule : IModule
{
    public string Name => "Staffing";

    public IReadOnlyList<Permission> Permissions => StaffingPermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(55, "Nhân sự", "/nhan-su", StaffingPermissions.View, MenuGroup.Unit)
        {
            Daily = [Role.CommuneLeader, Role.DepartmentLeader, Role.HomeAffairs, Role.ProvinceLeader],
        },
    ];

    public IReadOnlyList<string> Notes { get; } =
    [
        "staffing.person-read",
        Plans.ShowModel.NamesSeen,
        "staffing.exported",
        "staffing.term-overdue",
        "staffing.term-warned",
        "staffing.terms-watched",
    ];

    public void Map(ModelBuilder model) => StaffingTables.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapFiles<MoveFiles>("/nhan-su/dieu-dong", StaffingPermissions.Move);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IIndicatorSource, StaffIndicators>();
        services.AddSingleton<IFinder, FindPeople>();
        services.AddScoped<IBlockageSource, VacantBlockages>();
        services.AddSingleton<IBlockageOffer, OfferVacancies>();
        services.AddScoped<ITodaySource, VacanciesToday>();
        services.AddScoped<IUnitFigures, VacantBlockages>();
        services.AddScoped<ITodaySource, MovesToday>();
        services.AddSingleton<IReferenceData, StaffingReference>();
        services.AddSingleton<StaffQueries>();
        services.AddSingleton<StaffLoad>();
        services.AddScoped<ExportPeople>();
        services.AddScoped<EditPerson>();
        services.AddScoped<SetQuota>();
        services.AddScoped<EditRule>();
        services.AddScoped<PeopleImport>();
        services.AddScoped<QuotasImport>();
        services.AddSingleton<ProblemBuilder>();
        services.AddScoped<MakePlan>();
        services.AddScoped<TakePlanMoves>();
        services.AddScoped<SetOffers>();
        services.AddScoped<SetVacancy>();
        services.AddSingleton<IStaffFile, StaffFile>();
        services.AddSingleton<MoveSettlement>();
        services.AddSingleton<MoveDecisions>();
        services.AddScoped<MoveFiles>();
        services.AddScoped<ProposeMove>();
        services.AddScoped<ActOnMove>();
        services.AddSingleton<IPeriodicWork, WatchTerms>();
    }
}
