using ThongSuot.Platform.Blockages;
using ThongSuot.Steering.Blocked;

namespace ThongSuot.Steering.Then;

/// <summary>What of a kind is blocked at a unit now, against what was at the end of a day.</summary>
/// <param name="Path">The records of now; null when there are none left.</param>
internal sealed record ChangedLine(string UnitPath, string Kind, int Before, int Now, string? Path)
{
    public int By => Now - Before;
}

/// <param name="Since">The day whose end it is compared with.</param>
internal sealed record Change(DateOnly Since, IReadOnlyList<ChangedLine> Worse, IReadOnlyList<ChangedLine> Better)
{
    /// <summary>How far back the comparison goes.</summary>
    public const int Days = 7;

    private const int Most = 6;

    public static Change Of(
        DateOnly day,
        IReadOnlyList<BlockedCount> before,
        IReadOnlyList<BlockedLine> lines,
        IReadOnlyList<BlockageKind> kinds
    )
    {
        var names = kinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        var then = before.ToDictionary(row => (row.UnitPath, row.Kind), row => row.Count);
        var now = Counts(lines);
        var changed = then
            .Keys.Union(now.Keys)
            .Select(key => new ChangedLine(
                key.UnitPath,
                names.GetValueOrDefault(key.Kind, key.Kind),
                then.GetValueOrDefault(key),
                now.GetValueOrDefault(key).Count,
                now.GetValueOrDefault(key).Path
            ))
            .Where(line => line.By != 0)
            .OrderByDescending(line => Math.Abs(line.By))
            .ThenBy(line => line.UnitPath, StringComparer.Ordinal)
            .ThenBy(line => line.Kind, StringComparer.Ordinal)
            .ToList();
        return new(day, [.. changed.Where(line => line.By > 0).Take(Most)], [.. changed.Where(line => line.By < 0).Take(Most)]);
    }

    /// <summary>How much of each kind is blocked at each unit, and where it is listed.</summary>
    public static IReadOnlyDictionary<(string UnitPath, string Kind), (int Count, string? Path)> Counts(IEnumerable<BlockedLine> lines) =>
        lines
            .SelectMany(line => line.Things)
            .GroupBy(thing => (thing.UnitPath, thing.Kind))
            .ToDictionary(unit => unit.Key, unit => (unit.Sum(thing => thing.Count), (string?)OfferedLine.PathOf([.. unit])));
}
