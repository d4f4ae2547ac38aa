using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Indicators;

namespace ThongSuot.Reports.Ranking;

/// <summary>
/// Totals that provinces without records here have declared of what is counted elsewhere: by the same codes and windows they stand in one
/// ranking with the others, and their source is printed beside them.
/// </summary>
internal static class DeclaredTotals
{
    /// <summary>A province of which this is unknown keeps no records here.</summary>
    public const string Counted = "dossiers.received";

    public static async Task<(IReadOnlyList<IndicatorValue> Values, IReadOnlyDictionary<string, string> Sources)> ReadAsync(
        Db db,
        IReadOnlyCollection<string> provincePaths,
        DayWindow window,
        CancellationToken ct
    )
    {
        var (values, from, to) = (db.DeclaredValues, window.From, window.To);
        var (provinces, codes) = (provincePaths.Select(Scope.ProvinceOf).ToList(), OwnShare.Codes.ToList());
        var rows = await values
            .AsNoTracking()
            .Where(row => provinces.Contains(row.ProvinceCode) && codes.Contains(row.Code) && row.From == from && row.To == to)
            .ToListAsync(ct);
        var last = rows.Where(row => provincePaths.Contains(row.UnitPath))
            .GroupBy(row => (row.UnitPath, row.Code))
            .Select(group => group.MaxBy(row => row.Number)!)
            .ToList();
        return (
            [.. last.Select(row => new IndicatorValue(row.Code, row.UnitPath, window, row.Part, row.Whole, null))],
            last.GroupBy(row => row.UnitPath)
                .ToDictionary(
                    group => group.Key,
                    group => string.Join("; ", group.Select(row => row.Source).Distinct(StringComparer.Ordinal)),
                    StringComparer.Ordinal
                )
        );
    }
}
