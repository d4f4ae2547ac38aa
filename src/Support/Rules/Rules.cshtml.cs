using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Support.Rules;

[Permit(SupportPermissions.View)]
internal sealed class RulesModel : LawPage
{
    public override LegalChapter Chapter => SupportLaw.Chapter;

    public override bool MayEdit => May(SupportPermissions.Rules);
}
