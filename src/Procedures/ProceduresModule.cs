using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Procedures.BuiltIn;
using ThongSuot.Procedures.Completeness;
using ThongSuot.Procedures.Edit;
using ThongSuot.Procedures.Import;
using ThongSuot.Procedures.Publish;
using ThongSuot.Procedures.Workflow;

namespace ThongSuot.Procedures;

/// <summary>Wiring of the catalogue of administrative procedures.</summary>
public sealed class ProceduresModule : IModule
{
    public string Name => "Procedures";

    public IReadOnlyList<Permission> Permissions => ProcedurePermissions.All;

    public IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new(70, "Thủ tục", "/thu-tuc", ProcedurePermissions.View, MenuGroup.LookUp)
        {
            Daily = [Role.CounterOfficer, Role.CaseOfficer, Role.ProvinceOffice],
        },
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<Catalogue>();
        services.AddSingleton<ChangeWorkflow>();
        services.AddSingleton<PublishProcedure>();
        services.AddSingleton<EditProcedure>();
        services.AddSingleton<EditPapers>();
        services.AddSingleton<AddProcedure>();
        services.AddSingleton<CatalogueCheck>();
        services.AddSingleton<ProceduresImport>();
        services.AddSingleton<PapersImport>();
        services.AddSingleton<IReferenceData, BuiltInCatalogue>();
    }

    public void Map(ModelBuilder model) => ProcedureTables.Map(model);
}
