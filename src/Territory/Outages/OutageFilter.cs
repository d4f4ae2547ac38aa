using ThongSuot.Platform.Access;

namespace ThongSuot.Territory.Outages;

/// <summary>Which outages a list shows; all of it stands in the address.</summary>
/// <param name="Unit">Outages that touched this unit; null for all that concern the seat.</param>
/// <param name="Open">Only those that last.</param>
internal sealed record OutageFilter(string? Unit, OutageKind? Kind, bool Open)
{
    /// <summary>Those of the scope's own units and of the units above it, the latest first.</summary>
    public IQueryable<Outage> Rows(IQueryable<Outage> rows, Scope scope)
    {
        var top =
            Unit is { Length: > 1 } path && path.StartsWith('/') && path.EndsWith('/') && scope.Covers(path) ? new Scope(path) : scope;
        var (low, high, above) = (top.Prefix, top.End, OutageReads.PathsTo(top.Prefix));
        rows = rows.Where(row =>
            (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0) || above.Contains(row.UnitPath)
        );
        rows = Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = Open ? rows.Where(row => row.To == null) : rows;
        return rows.OrderByDescending(row => row.From).ThenBy(row => row.UnitPath);
    }
}
