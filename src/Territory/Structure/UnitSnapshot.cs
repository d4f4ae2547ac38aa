using System.Collections.Frozen;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory.Structure;

/// <summary>Every unit at one time, with the look-ups others need.</summary>
internal sealed class UnitSnapshot
{
    /// <param name="mark">How many rows and the latest edit: what tells whether the table changed. None for the built-in book.</param>
    public UnitSnapshot(IEnumerable<Unit> units, (int Count, DateTimeOffset? Edited) mark = default)
    {
        Mark = mark;
        var all = units.ToList();
        ById = all.ToFrozenDictionary(unit => unit.Id);
        ByPath = all.ToFrozenDictionary(unit => unit.Path, StringComparer.Ordinal);
        Children = all.Where(unit => unit.Kind != UnitKind.Province)
            .GroupBy(unit => UnitRow.ParentOf(unit.Path)!, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                IReadOnlyList<Unit> (group) => [.. group.OrderBy(unit => unit.SortKey, StringComparer.Ordinal)],
                StringComparer.Ordinal
            );
        Communes = all.Where(unit => unit.Kind == UnitKind.Commune).ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        Provinces = [.. all.Where(unit => unit.Kind == UnitKind.Province).OrderBy(unit => unit.SortKey, StringComparer.Ordinal)];
    }

    public (int Count, DateTimeOffset? Edited) Mark { get; }

    public FrozenDictionary<UnitId, Unit> ById { get; }

    public FrozenDictionary<string, Unit> ByPath { get; }

    public FrozenDictionary<string, IReadOnlyList<Unit>> Children { get; }

    public FrozenDictionary<string, Unit> Communes { get; }

    public IReadOnlyList<Unit> Provinces { get; }
}
