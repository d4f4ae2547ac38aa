using System.Collections.Frozen;
using ThongSuot.Platform.Access;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory;

/// <summary>A commune as it was before 1/7/2025.</summary>
/// <param name="Code">Its code of that time; for the few places that had none, one of ours, the same in every release.</param>
/// <param name="District">The district it lay in.</param>
/// <param name="Province">The province of that time, in words.</param>
/// <param name="Successors">Communes it went into, the one that took it whole or first named at the head; at least one.</param>
public sealed record OldUnit(string Code, string Name, string District, string Province, IReadOnlyList<OldUnitSuccessor> Successors);

/// <param name="Path">The commune's path.</param>
/// <param name="Extent">How much of the old one it took: "toàn bộ", "một phần", "giữ nguyên".</param>
public sealed record OldUnitSuccessor(string Path, string Extent);

/// <summary>The old communes by the province they lie in now, from the built-in pairs (10.571; sources: README).</summary>
public static class OldUnits
{
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<OldUnit>>> ByProvince = new(Read);

    /// <summary>The old communes of a province, by district and name; none for an unknown code.</summary>
    public static IReadOnlyList<OldUnit> Of(string provinceCode) => ByProvince.Value.GetValueOrDefault(provinceCode, []);

    private static FrozenDictionary<string, IReadOnlyList<OldUnit>> Read()
    {
        var provinces = BuiltInGazetteer.Instance.Communes.ToDictionary(
            commune => commune.Code,
            commune => commune.ProvinceCode,
            StringComparer.Ordinal
        );
        return BuiltInGazetteer
            .Instance.Predecessors.GroupBy(pair => provinces[pair.CommuneCode], StringComparer.Ordinal)
            .ToFrozenDictionary(
                province => province.Key,
                province =>
                    (IReadOnlyList<OldUnit>)
                        [
                            .. province
                                .GroupBy(CodeOf, StringComparer.Ordinal)
                                .Select(pairs => Of(province.Key, pairs.Key, [.. pairs]))
                                .OrderBy(unit => unit.Province, StringComparer.Ordinal)
                                .ThenBy(unit => unit.District, StringComparer.Ordinal)
                                .ThenBy(unit => unit.Name, StringComparer.Ordinal)
                                .ThenBy(unit => unit.Code, StringComparer.Ordinal),
                        ],
                StringComparer.Ordinal
            );
    }

    private static OldUnit Of(string province, string code, IReadOnlyList<Predecessor> pairs) =>
        new(
            code,
            pairs[0].OldName,
            pairs[0].OldDistrict,
            pairs[0].OldProvince,
            [
                .. pairs
                    .OrderBy(pair => pair.Extent == PredecessorExtent.Part)
                    .ThenBy(pair => pair.CommuneCode, StringComparer.Ordinal)
                    .DistinctBy(pair => pair.CommuneCode, StringComparer.Ordinal)
                    .Select(pair => new OldUnitSuccessor(
                        UnitPath.OfOrganisation(province, pair.CommuneCode),
                        PredecessorExtents.Words(pair.Extent)
                    )),
            ]
        );

    // Islands that were a district without communes, and land that lay in none, had no code of a commune.
    private static string CodeOf(Predecessor pair) =>
        pair.OldCode.Length > 0 ? pair.OldCode : PlaceName.Key($"{pair.OldName} {pair.OldDistrict}");
}
