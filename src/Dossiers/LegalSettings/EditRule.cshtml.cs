using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Procedures;
using ThongSuot.Web.Law;

namespace ThongSuot.Dossiers.LegalSettings;

[Permit(DossierPermissions.Law)]
internal sealed class EditRuleModel(Catalogue catalogue) : EditLawPage
{
    public override LegalChapter Chapter => RulesModel.Offices;

    /// <summary>Who decides may differ by field: a registrar refuses what a land officer may not.</summary>
    public override IReadOnlyList<SelectListItem> Fields =>
        Setting.Code.StartsWith(DossierCompetence.Decides, StringComparison.Ordinal)
            ? [new("Mọi lĩnh vực", string.Empty), .. catalogue.Fields.Select(one => new SelectListItem(one.Name, one.Slug))]
            : [];
}
