using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Parameters;

/// <summary>
/// What weighs a shortage and how load becomes people: formula, numbers with their dates, and that they are ours until surveyed.
/// </summary>
[Permit(StaffingPermissions.View)]
internal sealed class RulesModel(IDbContextFactory<Db> contexts, StaffQueries queries, LegalSettingCache law) : OfficePage
{
    private static readonly string[] Codes =
    [
        "staffing.secondment-most",
        "staffing.rotation-least",
        "staffing.retirement-hold",
        "staffing.secondment-proposed",
        "staffing.term-warn-before",
        "staffing.department-share",
        "staffing.sender-minimum",
        "staffing.lead-vacancy-days",
        "staffing.severity-nobody",
        "staffing.severity-half",
        "staffing.mountain-density",
        "staffing.load-days",
        "staffing.forecast-limit",
    ];

    public StaffCatalogue Catalogue { get; private set; } = null!;

    /// <summary>Rules of a speciality, the newest first.</summary>
    public ILookup<string, LoadRule> Rules { get; private set; } = null!;

    public IReadOnlyList<LegalSetting> Settings { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public string Source(LegalSetting setting) =>
        $"{setting.Source}{(setting.Article.Length > 0 ? ", " + setting.Article : string.Empty)}; {CertaintyMarks.Vietnamese(setting.Certainty)}";

    public static string Number(decimal value) => VietnameseFormat.Number(value, 2);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var rules = db.LoadRules;
        Rules = (await rules.AsNoTracking().OrderByDescending(row => row.ValidFrom).ToListAsync(ct)).ToLookup(
            row => row.SpecialityCode,
            StringComparer.Ordinal
        );
        Settings = [.. Codes.Select(code => law.Find(code, queries.LawNow.Today))];
    }
}
