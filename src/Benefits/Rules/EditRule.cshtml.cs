using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Benefits.Rules;

[Permit(BenefitPermissions.Rules)]
internal sealed class EditRuleModel : EditLawPage
{
    public override LegalChapter Chapter => PolicyFactors.Chapter;
}
