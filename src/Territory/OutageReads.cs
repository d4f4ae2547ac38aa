using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
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

    /// <summary>
    /// Outages that concern a province, going on at any moment from one time to another: recorded for the nation, for it or for a unit in
    /// it. One that names no system stands under what broke (<see cref="SharedSystems.Unnamed"/>).
    /// </summary>
    public static async Task<IReadOnlyList<SystemOutage>> SystemOutagesAsync(
        this Db db,
        string province,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken ct
    )
    {
        var (own, outages) = (new Scope(UnitPath.OfProvince(province)), db.Outages);
        var (low, high) = (own.Prefix, own.End);
        var rows = await outages
            .AsNoTracking()
            .Where(row =>
                row.From < to
                && (row.To == null || row.To > from)
                && (row.UnitPath == "/" || (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0))
            )
            .OrderBy(row => row.From)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new SystemOutage(
                row.System ?? SharedSystems.Unnamed(row.Kind).Code,
                row.UnitPath,
                row.From,
                row.To,
                row.What
            )),
        ];
    }

    /// <summary>How many outages were recorded at each commune of a province that began from one day to another, both included.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> OutageCountsAsync(
        this Db db,
        string province,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken ct
    )
    {
        var (own, outages) = (new Scope(UnitPath.OfProvince(province)), db.Outages);
        var rows = await outages
            .AsNoTracking()
            .Within(own, row => row.UnitPath)
            .Where(row => row.From >= from && row.From < to)
            .Select(row => row.UnitPath)
            .ToListAsync(ct);
        return rows.GroupBy(path => new UnitPath(path).Organisation.ToString()).ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>A path and all above it: <c>/25/08593/</c> gives <c>/</c>, <c>/25/</c> and itself.</summary>
    internal static IReadOnlyList<string> PathsTo(string path) =>
        [.. Enumerable.Range(0, path.Length).Where(at => path[at] == '/').Select(at => path[..(at + 1)])];
}

/// <summary>An outage of a shared system, or of what stands in its place.</summary>
/// <param name="System">Code in <see cref="SharedSystems"/>.</param>
/// <param name="UnitPath">Every unit under it was touched.</param>
public sealed record SystemOutage(string System, string UnitPath, DateTimeOffset From, DateTimeOffset? To, string What);

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
