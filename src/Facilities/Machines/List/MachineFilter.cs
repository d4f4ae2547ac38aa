using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Machines.List;

/// <summary>Which machines a list, its labels and its download hold; all of it stands in the address.</summary>
internal sealed record MachineFilter(string? Unit, string? Kind, string? Text)
{
    public IQueryable<Machine> Rows(Db db, Scope scope)
    {
        var seen = db.MachinesSeen(scope);
        if (HandoverFilters.Unit(Unit, scope) is { } unit)
        {
            seen = seen.Where(row => row.UnitPath == unit);
        }

        if (MachineLabels.Kind(Kind) is { } kind)
        {
            seen = seen.Where(row => row.Kind == kind);
        }

        return HandoverFilters.Words(Text).Aggregate(seen, (rows, word) => rows.Where(row => row.SearchText.Contains(word)));
    }
}
