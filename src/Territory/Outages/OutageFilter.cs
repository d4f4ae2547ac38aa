using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;

namespace ThongSuot.Territory.Outages;

/// <summary>Which outages a list shows; all of it stands in the address.</summary>
/// <param name="Unit">Outages that touched this unit; null for all that concern the seat.</param>
/// <param name="Open">Only those that last.</param>
/// <param name="First">Begun on this day or after it.</param>
/// <param name="Last">Begun on this day or before it.</param>
/// <param name="Own">Only those recorded at the unit itself and under it, not above.</param>
internal sealed record OutageFilter(
    string? Unit,
    OutageKind? Kind,
    bool Open,
    DateOnly? First = null,
    DateOnly? Last = null,
    bool Own = false
)
{
    /// <summary>Those of the scope's own units and of the units above it, the latest first.</summary>
    public IQueryable<Outage> Rows(IQueryable<Outage> rows, Scope scope)
    {
        var top =
            Unit is { Length: > 1 } path && path.StartsWith('/') && path.EndsWith('/') && scope.Covers(path) ? new Scope(path) : scope;
        var (low, high, above, own) = (top.Prefix, top.End, OutageReads.PathsTo(top.Prefix), Own);
        rows = rows.Where(row =>
            (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0) || (!own && above.Contains(row.UnitPath))
        );
        rows = Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        if (First is { } first)
        {
            var from = OfficeClock.StartOf(first);
            rows = rows.Where(row => row.From >= from);
        }

        if (Last is { } last)
        {
            var to = OfficeClock.StartOf(last.AddDays(1));
            rows = rows.Where(row => row.From < to);
        }

        rows = Open ? rows.Where(row => row.To == null) : rows;
        return rows.OrderByDescending(row => row.From).ThenBy(row => row.UnitPath);
    }
}
