using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>What each list says of its lines, against the lines themselves, every night.</summary>
internal sealed class HandoverSums : ISumSource
{
    private static readonly (string Name, Func<ListTotals, long> Of)[] Sums =
    [
        ("dòng bàn giao", totals => totals.All.Lines),
        ("số lượng bàn giao", totals => totals.All.Quantity),
        ("giá trị bàn giao", totals => totals.All.Value),
        ("dòng đã nhận", totals => totals.Received.Lines),
        ("số lượng đã nhận", totals => totals.Received.Quantity),
        ("giá trị đã nhận", totals => totals.Received.Value),
        ("dòng chênh lệch", totals => totals.Disputed.Lines),
        ("số lượng chênh lệch", totals => totals.Disputed.Quantity),
        ("giá trị chênh lệch", totals => totals.Disputed.Value),
        ("dòng ghi giảm", totals => totals.WrittenOff.Lines),
        ("số lượng ghi giảm", totals => totals.WrittenOff.Quantity),
        ("giá trị ghi giảm", totals => totals.WrittenOff.Value),
    ];

    public async Task<(long Compared, IReadOnlyList<FigureDifference> Differences)> CheckAsync(Db db, Scope province, CancellationToken ct)
    {
        var (code, all, items) = (province.ProvinceCode, db.HandoverLists, db.HandoverItems);
        var lists = await all.AsNoTracking().Where(row => row.ProvinceCode == code).ToListAsync(ct);
        var parts = (
            await items
                .Where(row => row.ProvinceCode == code)
                .GroupBy(row => new { row.ListId, row.State })
                .Select(rows => new
                {
                    rows.Key,
                    Lines = rows.Count(),
                    Quantity = rows.Sum(row => row.Quantity),
                    Value = rows.Sum(row => row.Value),
                    Received = rows.Sum(row => row.Received),
                    ReceivedValue = rows.Sum(row => row.ReceivedValue),
                    Disputed = rows.Sum(row => row.Disputed),
                    DisputedValue = rows.Sum(row => row.DisputedValue),
                    WrittenOff = rows.Sum(row => row.WrittenOff),
                    WrittenOffValue = rows.Sum(row => row.WrittenOffValue),
                })
                .ToListAsync(ct)
        ).ToLookup(
            row => row.Key.ListId,
            row =>
            {
                int In(ItemState state) => row.Key.State == state ? row.Lines : 0;
                return new ListTotals(
                    new(row.Lines, row.Quantity, row.Value),
                    new(In(ItemState.Received), row.Received, row.ReceivedValue),
                    new(In(ItemState.Disputed), row.Disputed, row.DisputedValue),
                    new(In(ItemState.WrittenOff), row.WrittenOff, row.WrittenOffValue),
                    default
                );
            }
        );
        var differences = new List<FigureDifference>();
        foreach (var list in lists)
        {
            var counted = ListTotals.SumOf(parts[list.Id]);
            differences.AddRange(
                Sums.Where(sum => sum.Of(list.Totals) != sum.Of(counted))
                    .Select(sum => new FigureDifference(
                        list.UnitPath,
                        HandoverLabels.Of(list.Kind),
                        list.SignedOn ?? DateOnly.MinValue,
                        0,
                        sum.Name,
                        sum.Of(list.Totals),
                        sum.Of(counted)
                    ))
            );
        }

        return ((long)lists.Count * Sums.Length, differences);
    }
}
