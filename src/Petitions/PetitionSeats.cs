using ThongSuot.Platform.Access;
using ThongSuot.Territory;

namespace ThongSuot.Petitions;

/// <summary>Whose business a petition is: the organisation that has it now.</summary>
internal sealed class PetitionSeats(Units units, PermissionRegistry registry)
{
    /// <summary>Whether a seat works for the organisation that has it: prepares, asks, passes on.</summary>
    public bool Works(Seat seat, string unitPath) =>
        seat.SpeaksFor == OwnerOf(unitPath) && registry.Allows(seat.Role, PetitionsPermissions.Work);

    /// <summary>Whether a seat decides for it.</summary>
    public bool Decides(Seat seat, string unitPath) =>
        seat.SpeaksFor == OwnerOf(unitPath) && seat.Leads && registry.Allows(seat.Role, PetitionsPermissions.Decide);

    /// <summary>Whether a seat is of the organisation at all: it then reads names, others read them masked.</summary>
    public static bool IsOf(Seat seat, string unitPath) => seat.SpeaksFor == OwnerOf(unitPath);

    /// <summary>Whom a petition can be passed on to: communes and departments of the province.</summary>
    public IReadOnlyList<Unit> ReceiversOf(string provinceCode) =>
        [
            .. units
                .ChildrenOf(UnitPath.OfProvince(provinceCode))
                .Where(unit => unit.Kind is UnitKind.Department)
                .Concat(units.CommunesOf(provinceCode)),
        ];

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    /// <summary>Short of a department, whole of a commune.</summary>
    public string ShortNameOf(string path) =>
        units.ByPath(path) is not { } unit ? path
        : unit.Kind == UnitKind.Department ? unit.ShortName
        : unit.Name;

    public Units Units => units;

    private static string OwnerOf(string unitPath) =>
        new UnitPath(unitPath) is { IsProvince: true } province
            ? UnitPath.OfProvinceOffice(province.ProvinceCode)
            : new UnitPath(unitPath).Organisation;
}
