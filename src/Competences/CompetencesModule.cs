using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences.Blocked;
using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Who;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Competences;

/// <summary>Who may decide what, since when, by which document; what falls on a day; what the register itself shows to be wrong.</summary>
public sealed class CompetencesModule : IModule
{
    public string Name => "Competences";

    public IReadOnlyList<Permission> Permissions => CompetencePermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } = [new(76, "Thẩm quyền", "/tham-quyen", CompetencePermissions.View, MenuGroup.LookUp)];

    public void Map(ModelBuilder model) => CompetenceTables.Map(model);

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<CompetenceBook>();
        services.AddSingleton<WhoReader>();
        services.AddSingleton<CliffReader>();
        services.AddSingleton<CheckReader>();
        services.AddScoped<CompetencesImport>();
        services.AddScoped<PlanCliff>();
        services.AddScoped<IBlockageSource, CompetenceBlockages>();
    }
}
