using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers.Indicators;

/// <summary>What handing over tells to reports: old units by the days on which their handover began and ended.</summary>
internal sealed class HandoverIndicators : IIndicatorSource
{
    private const string Unit = "đơn vị";
    private const string Source = "Nghị định 186/2025/NĐ-CP";
    private const string Begun = "facilities.handovers-begun";
    private const string Done = "facilities.handovers-done";
    private const string Open = "facilities.handovers-open";
    private const string Late = "facilities.handovers-late";
    private const string Share = "facilities.handover-share";

    private static readonly Dictionary<string, ComputedIndicator> ByCode = new[]
    {
        ComputedIndicator.Count(
            Begun,
            "Đơn vị cũ phải bàn giao",
            Unit,
            "Có quyết định bàn giao đến cuối kỳ.",
            "đếm đơn vị cũ có ngày quyết định đến cuối kỳ",
            null,
            true,
            Source
        ),
        ComputedIndicator.Count(
            Done,
            "Đơn vị cũ bàn giao xong trong kỳ",
            Unit,
            "Ký đủ mọi danh mục trong kỳ, không còn chênh lệch.",
            "đếm theo ngày bàn giao xong",
            true,
            false,
            Source
        ),
        ComputedIndicator.Count(
            Open,
            "Đơn vị cũ chưa bàn giao xong",
            Unit,
            "Có quyết định đến cuối kỳ, khi đó chưa xong.",
            "đếm đơn vị cũ có quyết định, chưa xong vào cuối kỳ",
            false,
            true,
            Source
        ),
        ComputedIndicator.Count(
            Late,
            "Đơn vị cũ quá hạn bàn giao",
            Unit,
            "Hết hạn trước cuối kỳ, khi đó chưa xong.",
            "đếm đơn vị cũ có hạn trước ngày cuối kỳ, chưa xong",
            false,
            true,
            Source
        ),
        ComputedIndicator.Share(
            Share,
            "Tỷ lệ đơn vị cũ đã bàn giao xong",
            "Phần đã xong trong số có quyết định đến cuối kỳ.",
            "đã xong / có quyết định",
            true,
            Source,
            true
        ),
    }.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var sums = new IndicatorSums(query);
        var rows = await db
            .Handovers.AsNoTracking()
            .Within(IndicatorSums.ScopeOf(query.UnitPaths), row => row.UnitPath)
            .GroupBy(row => new
            {
                row.UnitPath,
                row.DecisionOn,
                row.DueOn,
                row.HandedOverOn,
            })
            .Select(group => new
            {
                group.Key.UnitPath,
                group.Key.DecisionOn,
                group.Key.DueOn,
                group.Key.HandedOverOn,
                Count = group.Count(),
            })
            .ToListAsync(ct);
        foreach (var window in query.Windows.Distinct())
        {
            var begun = rows.Where(row => row.DecisionOn <= window.To).ToList();
            foreach (var row in begun)
            {
                var (done, late) = (row.HandedOverOn <= window.To ? row.Count : 0, row.DueOn < window.To);
                sums.Add(Begun, row.UnitPath, window, row.Count);
                sums.Add(Done, row.UnitPath, window, row.HandedOverOn >= window.From ? done : 0);
                sums.Add(Open, row.UnitPath, window, row.Count - done);
                sums.Add(Late, row.UnitPath, window, late ? row.Count - done : 0);
                sums.Add(Share, row.UnitPath, window, done, row.Count);
            }

            if (begun.Count > 0)
            {
                foreach (var code in ByCode.Keys)
                {
                    sums.Know(code, window);
                }
            }
        }

        return [.. sums.Values(ByCode, (_, _, _) => null)];
    }
}
