using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Facilities.Handovers.Rules;

[Permit(FacilityPermissions.Rules)]
internal sealed class EditRuleModel : EditLawPage
{
    public override LegalChapter Chapter => FacilityLaw.Chapter;
}
