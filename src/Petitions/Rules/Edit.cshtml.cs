using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Petitions.Rules;

[Permit(PetitionsPermissions.Rules)]
internal sealed class EditModel : EditLawPage
{
    public override LegalChapter Chapter => PetitionLaw.Chapter;
}
