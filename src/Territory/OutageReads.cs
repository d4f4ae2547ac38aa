using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Outages;

namespace ThongSuot.Territory;

/// <summary>What broke.</summary>
public enum OutageKind
{
    /// <summary>Đường truyền.</summary>
    Line,

    /// <summary>Phần mềm, hệ thống.</summary>
    Software,

    /// <summary>Điện.</summary>
    Power,
}

/// <summary>An outage as other modules see it.</summary>
/// <param name="UnitPath">Every unit whose path begins with this was touched; "/" is the nation.</param>
/// <param name="To">Null while it lasts.</param>
public sealed record OutageSpan(Guid Id, string UnitPath, OutageKind Kind, DateTimeOffset From, DateTimeOffset? To, string What)
{
    /// <summary>Whether a unit was under it.</summary>
    public bool Touches(string unitPath) => unitPath.StartsWith(UnitPath, StringComparison.Ordinal);
}

/// <summary>
/// Which outages touched a unit: what explains lost working time. Asked inside a write too, so that it counts what is recorded
/// then.
/// </summary>
public static class OutageReads
{
    /// <summary>
    /// Outages recorded for the units or for one above them that were going on at any moment from one time to another, in order
    /// of their start.
    /// </summary>
    /// <param name="db">The context of the caller.</param>
    /// <param name="unitPaths">Paths of the units; a handful.</param>
    public static async Task<IReadOnlyList<OutageSpan>> OutagesTouchingAsync(
        this Db db,
        IEnumerable<string> unitPaths,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken ct
    )
    {
        var paths = unitPaths.SelectMany(PathsTo).Distinct(StringComparer.Ordinal).ToList();
        var outages = db.Outages;
        var rows = await outages
            .AsNoTracking()
            .Where(row => paths.Contains(row.UnitPath) && row.From < to && (row.To == null || row.To > from))
            .OrderBy(row => row.From)
            .ToListAsync(ct);
        return [.. rows.Select(row => new OutageSpan(row.Id.Value, row.UnitPath, row.Kind, row.From, row.To, row.What))];
    }

    /// <summary>A path and all above it: <c>/25/08593/</c> gives <c>/</c>, <c>/25/</c> and itself.</summary>
    internal static IReadOnlyList<string> PathsTo(string path) =>
        [.. Enumerable.Range(0, path.Length).Where(at => path[at] == '/').Select(at => path[..(at + 1)])];
}

/// <summary>How the kinds of outage are called on screen.</summary>
public static class OutageLabels
{
    public static string Of(OutageKind kind) =>
        kind switch
        {
            OutageKind.Line => "Mất đường truyền",
            OutageKind.Software => "Lỗi phần mềm, hệ thống",
            OutageKind.Power => "Mất điện",
            _ => throw new System.Diagnostics.UnreachableException($"Outage {kind}"),
        };
}
