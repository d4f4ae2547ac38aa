using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Briefing;

/// <summary>Policy money of a commune for whoever goes to work with it: decided and not yet paid, and paid.</summary>
internal sealed class UnitMoney : IUnitFigures
{
    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var cases = db.BenefitCases.AsNoTracking().Within(new Scope(unitPath), row => row.UnitPath);
        var (due, paid) = (CaseLists.Pick(cases, CaseLists.Kind(CaseLists.Decided)), CaseLists.Pick(cases, CaseLists.Kind(CaseLists.Paid)));
        var left = await due.SumAsync(row => row.DecidedTotal - row.PaidTotal, ct);
        var given = await cases.SumAsync(row => row.PaidTotal, ct);
        return
        [
            Of("đã quyết định, chưa chi trả", left, await due.CountAsync(ct), CaseLists.Decided, isBad: true),
            Of("đã chi trả", given, await paid.CountAsync(ct), CaseLists.Paid, isBad: false),
        ];

        UnitFigure Of(string text, long money, int count, string list, bool isBad) =>
            new("Chế độ, chính sách", text, count, $"/che-do?nhom={list}&don-vi={Uri.EscapeDataString(unitPath)}", isBad)
            {
                Shown = VietnameseFormat.Money(money),
            };
    }
}
