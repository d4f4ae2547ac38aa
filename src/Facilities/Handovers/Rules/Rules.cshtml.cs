using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Facilities.Handovers.Rules;

[Permit(FacilityPermissions.View)]
internal sealed class RulesModel : LawPage
{
    public override LegalChapter Chapter => FacilityLaw.Chapter;

    public override bool MayEdit => May(FacilityPermissions.Rules);
}
