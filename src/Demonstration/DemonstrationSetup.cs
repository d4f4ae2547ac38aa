using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Benefits;
using ThongSuot.Demonstration.Competences;
using ThongSuot.Demonstration.Conferences;
using ThongSuot.Demonstration.Difficulties;
using ThongSuot.Demonstration.Directives;
using ThongSuot.Demonstration.Dossiers;
using ThongSuot.Demonstration.Facilities;
using ThongSuot.Demonstration.Finance;
using ThongSuot.Demonstration.Identity;
using ThongSuot.Demonstration.Petitions;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Demonstration.Reports;
using ThongSuot.Demonstration.Staffing;
using ThongSuot.Demonstration.Steering;
using ThongSuot.Demonstration.Support;
using ThongSuot.Demonstration.Territory;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Demonstration;

/// <summary>What tools, benches and tests add to the program's services; an installation that serves a province has none of it.</summary>
internal static class DemonstrationSetup
{
    public static IServiceCollection AddDemonstration(this IServiceCollection services)
    {
        services.AddScoped<IDemonstration, DemonstrationAccounts>();
        services.AddScoped<IDemonstration, DemonstrationTerritory>();
        services.AddScoped<IDemonstration, DemonstrationDossiers>();
        services.AddScoped<IDemonstration, DemonstrationCash>();
        services.AddScoped<IDemonstration, DemonstrationDifficulties>();
        services.AddScoped<IDemonstration, DemonstrationConferences>();
        services.AddScoped<IDemonstration, DemonstrationDirectives>();
        services.AddScoped<IDemonstration, DemonstrationStaffing>();
        services.AddScoped<IDemonstration, DemonstrationBenefits>();
        services.AddScoped<IDemonstration, DemonstrationHandovers>();
        services.AddScoped<IDemonstration, DemonstrationSites>();
        services.AddScoped<IDemonstration, DemonstrationMachines>();
        services.AddScoped<IDemonstration, DemonstrationSupport>();
        services.AddScoped<IDemonstration, DemonstrationBudget>();
        services.AddScoped<IDemonstration, DemonstrationProjects>();
        services.AddScoped<IDemonstration, DemonstrationCompetences>();
        services.AddScoped<ReceptionStory>();
        services.AddScoped<IDemonstration, DemonstrationPetitions>();
        services.AddScoped<IDemonstration, DemonstrationReports>();
        services.AddScoped<IDemonstration, DemonstrationNation>();
        services.AddScoped<IDemonstration, DemonstrationWeek>();
        services.AddScoped<ReplayPeriod>();
        services.AddScoped<ReplayReport>();
        services.AddScoped<ArticleReport>();
        return services;
    }
}
