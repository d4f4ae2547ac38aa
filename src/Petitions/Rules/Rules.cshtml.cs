using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Petitions.Rules;

/// <summary>Every clock of this module with its source and how sure it is.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class RulesModel : LawPage
{
    public override LegalChapter Chapter => PetitionLaw.Chapter;

    public override bool MayEdit => May(PetitionsPermissions.Rules);

    protected override string HeadingOf(LegalSetting setting) =>
        setting.Code.Split('.')[0] switch
        {
            "complaint" => "Khiếu nại",
            "denunciation" => "Tố cáo",
            "feedback" => "Phản ánh, kiến nghị trực tuyến",
            "reception" => "Tiếp công dân",
            "information" => "Cung cấp thông tin",
            "petition" => "Đơn kiến nghị, phản ánh",
            "hotspot" => "Điểm nóng",
            _ => "Chống gửi dồn dập",
        };
}
