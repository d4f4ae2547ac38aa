using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Support.Rules;

[Permit(SupportPermissions.Rules)]
internal sealed class EditRuleModel : EditLawPage
{
    public override LegalChapter Chapter => SupportLaw.Chapter;
}
