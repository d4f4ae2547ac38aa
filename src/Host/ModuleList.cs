using ThongSuot.Benefits;
using ThongSuot.Competences;
using ThongSuot.Conferences;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Dossiers;
using ThongSuot.Facilities;
using ThongSuot.Finance;
using ThongSuot.Identity;
using ThongSuot.Petitions;
using ThongSuot.Platform;
using ThongSuot.Platform.Modules;
using ThongSuot.Procedures;
using ThongSuot.Reports;
using ThongSuot.Staffing;
using ThongSuot.Steering;
using ThongSuot.Support;
using ThongSuot.Territory;

namespace ThongSuot.Host;

/// <summary>The modules this program is made of, and where its data lies. Tools and tests use the same list.</summary>
public static class ModuleList
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new TerritoryModule(),
        new ProceduresModule(),
        new DossiersModule(),
        new DifficultiesModule(),
        new ConferencesModule(),
        new DirectivesModule(),
        new StaffingModule(),
        new BenefitsModule(),
        new FacilitiesModule(),
        new FinanceModule(),
        new SteeringModule(),
        new ReportsModule(),
        new CompetencesModule(),
        new PetitionsModule(),
        new SupportModule(),
        new IdentityModule(),
    ];

    /// <summary>
    /// Reads <c>THONGSUOT_DB</c> (a PostgreSQL connection string or a SQLite path; default <c>data/thongsuot.db</c>) and
    /// <c>THONGSUOT_FILES</c> (folder of scans; default <c>data/files</c>),
    /// <c>THONGSUOT_KEY_FILE</c> (the key outside the database; none by default).
    /// </summary>
    public static PlatformOptions Options(Func<string, string?> setting) =>
        new(
            setting("THONGSUOT_DB") is { Length: > 0 } database ? database : Path.Combine("data", "thongsuot.db"),
            setting("THONGSUOT_FILES") is { Length: > 0 } files ? files : Path.Combine("data", "files"),
            setting("THONGSUOT_KEY_FILE")
        );
}
