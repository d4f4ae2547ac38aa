using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences.Authorise;
using ThongSuot.Competences.Blocked;
using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Signing;
using ThongSuot.Competences.Today;
using ThongSuot.Competences.Who;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Today;

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
        services.AddSingleton<RegisterReader>();
        services.AddSingleton<CliffReader>();
        services.AddSingleton<CheckReader>();
        services.AddScoped<CompetencesImport>();
        services.AddScoped<PlanCliff>();
        services.AddSingleton<CliffPlanThread>();
        services.AddSingleton<IThreadSource>(provider => provider.GetRequiredService<CliffPlanThread>());
        services.AddSingleton<IDirectiveMatter>(provider => provider.GetRequiredService<CliffPlanThread>());
        services.AddKeptInMemory<AuthorisedSeats>();
        services.AddKeptInMemory<LawDocuments>();
        services.AddScoped<DocumentsImport>();
        services.AddScoped<WithdrawRow>();
        services.AddSingleton<ISigningPower, RegisterPower>();
        services.AddSingleton<CapacityReader>();
        services.AddScoped<ITodaySource, AuthorisationToday>();
        services.AddScoped<WriteAuthorisation>();
        services.AddScoped<ActOnAuthorisation>();
        services.AddSingleton<IRecordCodes>(
            new RecordCodes<AuthorisationId>(Authorisation.RecordKind, "Ủy quyền", (db, province) =>
                db
                    .Authorisations.AsNoTracking()
                    .Where(row => row.ProvinceCode == province)
                    .Select(row => new CodedRecord<AuthorisationId> { Id = row.Id, Code = row.Code })
            )
            {
                Page = "/tham-quyen/uy-quyen",
            }
        );
        services.AddScoped<IBlockageSource, CompetenceBlockages>();
    }
}
