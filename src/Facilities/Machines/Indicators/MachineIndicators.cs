using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Machines.Indicators;

/// <summary>What the register of machines tells to reports. It knows what is now and no past.</summary>
internal sealed class MachineIndicators(OfficeClock clock) : IIndicatorSource
{
    private const string Unit = "máy";
    private const string Held = "facilities.machines";
    private const string Working = "facilities.machines-working";
    private const string Share = "facilities.machine-share";

    private static readonly Dictionary<string, ComputedIndicator> ByCode = new[]
    {
        ComputedIndicator.Count(
            Held,
            "Máy trong sổ",
            Unit,
            "Máy chưa ghi giảm, vào ngày lập số liệu.",
            "đếm máy chưa ghi giảm",
            null,
            true
        ),
        ComputedIndicator.Count(
            Working,
            "Máy làm việc được",
            Unit,
            "Máy đang dùng, không hỏng, vào ngày lập số liệu.",
            "đếm máy đang dùng, không hỏng",
            true,
            true
        ),
        ComputedIndicator.Share(
            Share,
            "Tỷ lệ máy làm việc được",
            "Máy đang dùng, không hỏng, trong số máy trong sổ, vào ngày lập số liệu.",
            "làm việc được / trong sổ",
            true,
            null,
            true
        ),
    }.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var sums = new IndicatorSums(query);
        var rows = await db.MachinesOf(IndicatorSums.ScopeOf(query.UnitPaths))
            .AsNoTracking()
            .Where(row => row.State != MachineState.Gone)
            .GroupBy(row => new
            {
                row.UnitPath,
                row.State,
                Broken = row.Condition == MachineCondition.Broken,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        // What stood at the end of a past window nobody wrote down: unknown is not none.
        foreach (var window in query.Windows.Distinct().Where(window => rows.Count > 0 && window.To >= clock.Today))
        {
            foreach (var row in rows)
            {
                var works = row.Key is { Broken: false, State: MachineState.InUse or MachineState.AsksReplacement } ? row.Count : 0;
                sums.Add(Held, row.Key.UnitPath, window, row.Count);
                sums.Add(Working, row.Key.UnitPath, window, works);
                sums.Add(Share, row.Key.UnitPath, window, works, row.Count);
            }

            foreach (var code in ByCode.Keys)
            {
                sums.Know(code, window);
            }
        }

        return [.. sums.Values(ByCode, (_, _, _) => null)];
    }
}
