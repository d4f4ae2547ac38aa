using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Web.Law;

namespace ThongSuot.Benefits.Rules;

[Permit(BenefitPermissions.View)]
internal sealed class RulesModel : LawPage
{
    public override LegalChapter Chapter => PolicyFactors.Chapter;

    public override bool MayEdit => May(BenefitPermissions.Rules);

    /// <summary>By decree, in the order of the schemes.</summary>
    protected override string HeadingOf(LegalSetting setting) =>
        setting.Code.Split('.')[0] switch
        {
            "nd178" => "NĐ 178/2024, NĐ 67/2025: sắp xếp tổ chức bộ máy",
            "nd154" => "NĐ 154/2025: tinh giản biên chế",
            "nd170" => "NĐ 170/2025: tự nguyện thôi việc",
            "nq07" => "NQ 07/2025/NQ-CP: không đủ tuổi tái cử",
            "nd07" => "NĐ 07/2026: phụ cấp chức vụ cấp xã",
            "nd46" => "NĐ 46/2010 (đã hết hiệu lực)",
            "age" => "Tuổi nghỉ hưu",
            _ => "Lương cơ sở, phụ cấp công vụ, làm tròn",
        };
}
