using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Dossiers.LegalSettings;

[Permit(DossierPermissions.ReadLaw)]
internal sealed class RulesModel : LawPage
{
    public static readonly LegalChapter Offices = new(
        LegalChapter.Offices,
        "Quy định về thời hạn",
        "/quy-dinh",
        "Áp dụng ngay cho các lần tính hạn sau."
    );

    public override LegalChapter Chapter => Offices;

    public override bool MayEdit => May(DossierPermissions.Law);
}
