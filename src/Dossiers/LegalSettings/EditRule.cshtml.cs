using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Dossiers.LegalSettings;

[Permit(DossierPermissions.Law)]
internal sealed class EditRuleModel : EditLawPage
{
    public override LegalChapter Chapter => RulesModel.Offices;
}
