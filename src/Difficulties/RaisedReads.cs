using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties;

/// <summary>Recommendations a unit raised in a field.</summary>
/// <param name="Path">The list of as many records.</param>
public sealed record RaisedCount(string UnitPath, string FieldCode, string FieldName, int Count, string Path);

/// <summary>What units raise, for modules that look where people need help.</summary>
public static class RaisedReads
{
    /// <summary>By unit and field, from one day to another, both included.</summary>
    public static async Task<IReadOnlyList<RaisedCount>> RaisedByFieldAsync(
        this Db db,
        Scope scope,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var recommendations = db.Recommendations;
        var rows = await recommendations
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.RaisedOn >= from && row.RaisedOn <= to)
            .GroupBy(row => new { row.UnitPath, row.Field })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new RaisedCount(
                row.Key.UnitPath,
                row.Key.Field.ToString(),
                DifficultyFields.Of(row.Key.Field).Name,
                row.Count,
                $"/vuong-mac/so-lieu/ho-so?so=neu&don-vi={Uri.EscapeDataString(row.Key.UnitPath)}&linh-vuc={row.Key.Field}&tu={from:yyyy-MM-dd}&den={to:yyyy-MM-dd}"
            )),
        ];
    }
}
