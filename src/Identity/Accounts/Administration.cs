using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>What an administrator may manage: the whole province from its office, otherwise the own organisation.</summary>
internal static class Administration
{
    public const string ProvinceOfficeSlug = "vp-ubnd";
    private const int MostFound = 40;

    public static Scope ScopeOf(Seat administrator)
    {
        string province = UnitPath.OfProvince(administrator.ProvinceCode);
        return administrator.UnitPath == province || administrator.UnitPath == $"{province}{ProvinceOfficeSlug}/"
            ? new Scope(province)
            : administrator.Scope;
    }

    /// <summary>
    /// The roles a unit has, of those an administrator may give. What a seat sees follows from its role, so a province's role in a
    /// commune, or the national one anywhere, would open more than the administrator manages.
    /// </summary>
    public static IEnumerable<Role> RolesIn(Unit unit) =>
        unit.Kind switch
        {
            UnitKind.Province => [Role.ProvinceLeader],
            UnitKind.Department when unit.Code == ProvinceOfficeSlug =>
            [
                Role.ProvinceOffice,
                Role.DepartmentLeader,
                Role.CaseOfficer,
                Role.Administrator,
            ],
            UnitKind.Department when unit.Path == UnitPath.OfHomeAffairs(unit.ProvinceCode) =>
            [
                Role.HomeAffairs,
                Role.DepartmentLeader,
                Role.CaseOfficer,
                Role.Administrator,
            ],
            UnitKind.Department => [Role.DepartmentLeader, Role.CaseOfficer, Role.Administrator],
            UnitKind.ProvinceCentre or UnitKind.ServiceCentre => [Role.CounterOfficer],
            UnitKind.Commune => [Role.CommuneLeader, Role.CaseOfficer, Role.Administrator],
            UnitKind.CommuneOffice => [Role.CaseOfficer],
            _ => [],
        };

    /// <summary>Units of the scope whose name holds every word that was typed, with or without marks; the wider units first.</summary>
    public static IReadOnlyList<Unit> Search(string? typed, Scope scope, Units units) =>
        string.IsNullOrWhiteSpace(typed)
            ? []
            :
            [
                .. Under(scope.Prefix, units)
                    .Select(unit => (Unit: unit, Rank: WordSearch.RankOf(KeyOf(unit), typed)))
                    .Where(found => found.Rank is not null)
                    .OrderBy(found => found.Rank)
                    .ThenBy(found => found.Unit.Path.Length)
                    .Take(MostFound)
                    .Select(found => found.Unit),
            ];

    private static IEnumerable<Unit> Under(string path, Units units)
    {
        var self = units.ByPath(path);
        return (self is null ? [] : new[] { self }).Concat(units.ChildrenOf(path).SelectMany(child => Under(child.Path, units)));
    }

    // People call the centre "một cửa" before the commune's name, whatever its sign says.
    private static string KeyOf(Unit unit)
    {
        var place = unit.Name.Replace("Trung tâm Phục vụ hành chính công", "một cửa", StringComparison.Ordinal);
        return $"{unit.Name}, {unit.ShortName}, {place}, {place.Replace(" phường ", " ", StringComparison.Ordinal).Replace(" xã ", " ", StringComparison.Ordinal)}, {unit.Code}";
    }
}
