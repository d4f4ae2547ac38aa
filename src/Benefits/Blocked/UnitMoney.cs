using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Blocked;

/// <summary>Policy money of one unit: what is asked for, granted and not paid, and paid.</summary>
internal sealed class UnitMoney : IUnitFigures
{
    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var found = await db
            .BenefitCases.AsNoTracking()
            .Within(new Scope(unitPath), row => row.UnitPath)
            .GroupBy(row => row.State)
            .Select(state => new
            {
                state.Key,
                Count = state.Count(),
                Asked = state.Sum(row => row.Total),
                Granted = state.Sum(row => row.DecidedTotal),
                Paid = state.Sum(row => row.PaidTotal),
            })
            .ToListAsync(ct);
        return
        [
            Of(CaseLists.Submitted, "hồ sơ chờ duyệt", CaseState.Submitted, row => row.Asked),
            Of(CaseLists.Approved, "hồ sơ chờ quyết định", CaseState.Approved, row => row.Asked),
            Of(CaseLists.Decided, "hồ sơ chờ chi trả", CaseState.Decided, row => row.Granted - row.Paid, isBad: true),
            Of(CaseLists.Paid, "hồ sơ đã chi trả", CaseState.Paid, row => row.Paid),
        ];

        UnitFigure Of(
            string list,
            string text,
            CaseState state,
            Func<(long Asked, long Granted, long Paid), long> money,
            bool isBad = false
        )
        {
            var row = found.Find(one => one.Key == state);
            var sum = row is null ? 0 : money((row.Asked, row.Granted, row.Paid));
            return new(
                "Tiền chế độ",
                row is null ? text : $"{text}, {VietnameseFormat.Money(sum)}",
                row?.Count ?? 0,
                $"/che-do?nhom={list}&don-vi={Uri.EscapeDataString(unitPath)}",
                isBad
            );
        }
    }
}
