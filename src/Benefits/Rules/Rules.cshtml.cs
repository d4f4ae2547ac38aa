using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Benefits.Rules;

[Permit(BenefitPermissions.View)]
internal sealed class RulesModel(IDbContextFactory<Db> contexts) : OfficePage
{
    /// <summary>Factors by decree, in the order of the schemes.</summary>
    public IReadOnlyList<IGrouping<string, PolicyFactor>> Groups { get; private set; } = [];

    public bool MayEdit => May(BenefitPermissions.Rules);

    public DateTimeOffset AsOf => Clock.Now;

    public static string Validity(PolicyFactor factor) =>
        $"từ {VietnameseFormat.Date(factor.ValidFrom)}{(factor.ValidTo is { } to ? $" đến {VietnameseFormat.Date(to)}" : string.Empty)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var factors = db.PolicyFactors;
        var rows = await factors.AsNoTracking().OrderBy(row => row.Code).ThenByDescending(row => row.ValidFrom).ToListAsync(ct);
        Groups = [.. rows.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal)];
    }

    private static string GroupOf(PolicyFactor factor) =>
        factor.Code.Split('.')[0] switch
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
